<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Accessible</name>
    <message>
        <source>heading level %1</source>
        <extracomment>Told to screen readers after the words of a heading; %1 is 1, 2 or 3</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A date: weekday, day, month, as &quot;Friday 4 December&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <extracomment>A date: weekday, day, month, year, as &quot;Friday 4 December 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety card, also while Hearten is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the whole screen, and show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is on top. Nothing you typed is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next thing on the screen; Shift+Tab goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock. Your words are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question, when you are not typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they ...: what helps when the talk takes a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line you are writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, and do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the question again, with a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear where you are in the hour, with a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go round sections, lines and help in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock. You come back to the same question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase and press Enter. Big and small letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have forgotten it, the recovery code on your sheet also opens your plans. Then you choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can open them: not IT, not us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five short steps. You can go back at any time and nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close Hearten before the end, nothing is made and you can begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a conversation, or carry on with one you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I said I would do holds your own promises only, never what others owe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, People, Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters to find somebody. Enter opens their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is all we keep. No staff number, no birthday, no job record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change applies at once. There is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question at a time. Ask it in your own words, or choose another way to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said is not kept. Only the lines of the plan are, and jottings are gone when you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage has to be done, and the hour is a guide, never a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows exactly what a reader of the copy will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is no longer locked by Hearten. Choose where it goes with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is a slip in the first group. Check the letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the second group. Check the letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the third group. Check the letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the fourth group. Check the letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the fifth group. Check the letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the sixth group. Check the letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the seventh group. Check the letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group looks right, but together they are not a recovery code. Check them against your sheet, from the first group on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase for these plans. Try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock on your plans is damaged, and so is its spare. Hearten cannot open the plans, and has not changed anything. Ask IT to put back this folder from the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is short of memory. Close something, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plans are not in their folder any more. Nothing was changed. Ask IT to put the folder back, then open Hearten again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are plans in this folder already. Hearten has left them as they are. Close Hearten and open it again to get to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plans are already open in another Hearten window. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file is damaged. Hearten has not changed it. Ask IT to put back this folder from the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is older than the one you used last. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These plans were saved by a newer Hearten. They are safe. Update Hearten to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearten cannot lock your plans the way it must on this laptop, so it has not opened or made anything. Ask IT to install Hearten again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has no room left, so the last line is not saved yet. Your words are still here. Free some space, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the last line, so it is not saved yet. Your words are still here. Choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not allow saving. You can read the plans; nothing can be changed until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans file was moved while it was open, so the last line is not saved yet. Your words are still here. Put the file back, then choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearten cannot get to the folder for your plans. Nothing was changed. Ask IT to give you the right to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not here any more. Everything else is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the files with guides and services has a mistake. Hearten is using its own until that is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is not finished: the logo has no description for people who cannot see it. Add one, or leave the logo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters cannot be shown in this copy. Change them, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with that name is already there. Replace it, or keep both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Hearten did not work as it should. What was saved is safe. Close Hearten and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a recovery code, but not the one for these plans. Check that the sheet is the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 am</source>
        <extracomment>A time of day before noon; %1 is like 9:05</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pm</source>
        <extracomment>A time of day from noon on; %1 is like 2:41</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustMessages</name>
    <message>
        <source>The logo has no description for people who cannot see it. Add one, or leave the logo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not one that Hearten can read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::app::RealAsks</name>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::ActionEditor</name>
    <message>
        <source>What will happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My manager</source>
        <extracomment>%1 is the manager&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My manager (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who? A role, not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::AdjustmentEditor</name>
    <message>
        <source>What would change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a good day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a harder day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::AppFlow</name>
    <message>
        <source>Hearten will lock in a minute. Press any key to stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::BottomBar</name>
    <message>
        <source>Bottom bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::ChangePassphraseCard</name>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::CodeCard</name>
    <message>
        <source>Use your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on your recovery sheet: seven groups of four. Small letters and gaps do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::CodePage</name>
    <message>
        <source>First group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer may keep a copy for a while. A printer near you, or writing it by hand, is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer found. Save the sheet, or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two parts of it, so we know you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that without the passphrase and this code my plans cannot be opened by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::DateBox</name>
    <message>
        <source>Which day is that? You can type &quot;4 Dec&quot; or &quot;next Friday&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has gone. Which day would work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>The name of a box for a day, for screen readers; %1 is like &quot;Start from&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, show a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::EntryCard</name>
    <message>
        <source>shared with my manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Told to screen readers; %1 is a line of the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <extracomment>Told to screen readers; %1 is a line of the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::FirstRunFlow</name>
    <message>
        <source>One more thing: tick the line below the two groups, so that we know you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Try again, or save the sheet instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <extracomment>The name that the saved file is offered, without its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearten recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder does not allow saving. Choose another, or write the code down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move it somewhere away from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::FirstRunScreen</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where they are when the rail is folded away: step 3 of 5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Hearten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your recovery code somewhere safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to talk about how somebody is, and a plan that is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the key to the plans on this laptop. You type it each time you open Hearten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, this is the only other way in. Nobody else has it: not IT, not us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that Hearten greets you by name, and shows the help that is nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start whenever you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Your trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your lock</source>
        <extracomment>The button while the keys are made, two or three seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes about three minutes, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no expiry and nothing to change every few months. Long is strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can skip this and add it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::GentleStop</name>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>Told to screen readers; %1 is a way to say the line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could say it like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help with this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet. %1</source>
        <extracomment>Told to screen readers; %1 says why the line is not kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not kept yet. %1 %n way(s) to say it follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The line, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>Told to screen readers; %1 is a list of words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::HelpScreen</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where we were</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::HideButton</name>
    <message>
        <source>Hide</source>
        <extracomment>The button that covers the whole screen at once; the short one is for narrow windows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::HideScreen</name>
    <message>
        <source>Press F9 when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::JottingsPad</name>
    <message>
        <source>Jottings</source>
        <extracomment>A pad for notes during the talk; nothing of it is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept. Gone when you close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::KeepRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Keeps the line that was just written</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::NewPassphraseCard</name>
    <message>
        <source>That code opens your plans. Now a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you forgot stops working. Your recovery code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::NotesCard</name>
    <message>
        <source>Before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseCard</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>The button while the key is made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseChoice</name>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few more letters, so that it is hard to guess: 15 or more. Four words of your own do well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than Hearten can take. A shorter one will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one is easy to guess. Add a word or two that have nothing to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseChooser</name>
    <message>
        <source>Too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are four words that nobody can guess. Say them over a few times, or write them down and keep the paper away from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give me four others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;ll choose my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 15 letters or more. A few words that do not belong together are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use four words instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1, on</source>
        <extracomment>Told to screen readers; %1 is like &quot;Passphrase&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanEntryEditor</name>
    <message>
        <source>That&apos;s a lot for one line. Shall we make it two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Makes two lines of one that is too long</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanLine</name>
    <message>
        <source>%1. Only for me</source>
        <extracomment>Told to screen readers; %1 is a line of the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanSidebar</name>
    <message>
        <source>Open</source>
        <extracomment>Opens the plan to write in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::PromptCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Told to screen readers; %1 is like &quot;Priya asks&quot;, %2 the question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::ReadyPage</name>
    <message>
        <source>Keep your recovery code where only you can find it, and not with this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 tells what you can do on each screen. Ctrl+L locks Hearten, and it locks itself when nobody types for a while. Your words are kept when it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::RecoveryCodeView</name>
    <message>
        <source>Recovery code: %1</source>
        <extracomment>Told to screen readers; %1 is the code, letter by letter</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SafetyButton</name>
    <message>
        <source>Worried about safety?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SafetyScreen</name>
    <message>
        <source>Back to where we were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety card. %1. Five choices.</source>
        <extracomment>Told by a screen reader when the safety card opens; %1 is its title: &quot;Someone may not be safe&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SavedNote</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <extracomment>%1 is a time like 2:41 pm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not kept yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held for your copy</source>
        <extracomment>The line is not stored; it waits for the copy that the person takes away</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SettingsFlow</name>
    <message>
        <source>Last changed %1</source>
        <extracomment>%1 is a day, as in &quot;12 August&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase you have now first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase you have now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one stops working now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SettingsScreen</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hearten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows, nothing is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this computer, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which support is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <extracomment>The last one is Northern Ireland, kept short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps mail and messages out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody types for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are kept when it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <extracomment>Minutes; only the last one says so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearten %1. Free software under the Apache licence 2.0. Fonts: Noto Sans, under the SIL Open Font Licence. Hearten never uses the internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SharingToggle</name>
    <message>
        <source>Who can see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with my manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SideMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Locks the plans; the passphrase opens them again</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::StageMenu</name>
    <message>
        <source>Stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is like &quot;Stage 6 of 7&quot;, %2 the name of the stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::StageRail</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Done</source>
        <extracomment>Told to screen readers; %1 is like &quot;Stage 2 of 7: What keeps you well&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. You are here</source>
        <extracomment>Told to screen readers; %1 is like &quot;Stage 2 of 7: What keeps you well&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::StrengthLine</name>
    <message>
        <source>Too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SupportCard</name>
    <message>
        <source>Copy %1</source>
        <extracomment>A button; %1 is a phone number
----------
A button; %1 is a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 in the plan</source>
        <extracomment>Told to screen readers; %1 is the name of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::SupportDrawer</name>
    <message>
        <source>What could help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::TopicPicker</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Told to screen readers: the topic, its group, and its place in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::TrustForm</name>
    <message>
        <source>Choose another logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <extracomment>The manager&apos;s own name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trust&apos;s name</source>
        <extracomment>The NHS trust or other organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo, for the copies people take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the logo show? For people who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::UnlockFlow</name>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. Your recovery code also opens this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file is damaged. Hearten has opened what it can, for reading only, and has not changed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is older than the one you used last (%1). Carry on with it?</source>
        <extracomment>%1 is a day, as in &quot;12 November&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock on your plans is damaged. Hearten is using its spare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::UnlockScreen</name>
    <message>
        <source>Time to talk about how you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays locked on this laptop. Hearten never uses the internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearten::ui::WelcomePage</name>
    <message>
        <source>Hearten guides the two of you through an hour, one question at a time. It never marks, counts or times anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said is not kept. Only the plan that you both agree on is kept, in the words of the person it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans are locked on this laptop. Hearten never uses the internet, and nobody else gets them: not IT, not HR, not us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 hides the whole screen at once, and F2 opens the safety card. Both work everywhere, also now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
