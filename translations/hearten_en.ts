<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>PlanViews</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportViews</name>
    <message numerus="yes">
        <source>%n place(s) that can help with %1</source>
        <extracomment>%1 stands at the end of the sentence: &quot;money or a home&quot;</extracomment>
        <translation>
            <numerusform>%n place that can help with %1</numerusform>
            <numerusform>%n places that can help with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that can help</source>
        <translation>
            <numerusform>%n place that can help</numerusform>
            <numerusform>%n places that can help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkViews</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>How long a talk or a stage of it usually takes; only a guide</extracomment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::BackupsFlow</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::CopyFlow</name>
    <message numerus="yes">
        <source>%n line(s) go only in your copy. Take it before you finish.</source>
        <translation>
            <numerusform>%n line goes only in your copy. Take it before you finish.</numerusform>
            <numerusform>%n lines go only in your copy. Take it before you finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be shown in this copy: %1. Change them, or leave them out.</source>
        <extracomment>%1 is the characters themselves, such as small pictures</extracomment>
        <translation>
            <numerusform>%n character cannot be shown in this copy: %1. Change it, or leave it out.</numerusform>
            <numerusform>%n characters cannot be shown in this copy: %1. Change them, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::CopyScreen</name>
    <message numerus="yes">
        <source>All %n line(s), with those only for you</source>
        <translation>
            <numerusform>All %n line, with those only for you</numerusform>
            <numerusform>All %n lines, with those only for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n shared line(s)</source>
        <translation>
            <numerusform>Only the %n shared line</numerusform>
            <numerusform>Only the %n shared lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::EraseAllFlow</name>
    <message numerus="yes">
        <source>The plans of %n person(s), with every promise, date and name.</source>
        <translation>
            <numerusform>The plans of %n person, with every promise, date and name.</numerusform>
            <numerusform>The plans of %n people, with every promise, date and name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete my %n backup(s) there. Nobody else’s are touched</source>
        <translation>
            <numerusform>Also delete my %n backup there. Nobody else’s are touched</numerusform>
            <numerusform>Also delete my %n backups there. Nobody else’s are touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::ErasedFlow</name>
    <message numerus="yes">
        <source>%n backup(s). Each still opens with the passphrase of its day.</source>
        <translation>
            <numerusform>%n backup. It still opens with the passphrase of its day.</numerusform>
            <numerusform>%n backups. Each still opens with the passphrase of its day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::GentleStop</name>
    <message numerus="yes">
        <source>Not kept yet. %1 %n way(s) to say it follow.</source>
        <translation>
            <numerusform>Not kept yet. %1 %n way to say it follows.</numerusform>
            <numerusform>Not kept yet. %1 %n ways to say it follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::HeldFlow</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s): the day, never what was said</source>
        <translation>
            <numerusform>%n talk: the day, never what was said</numerusform>
            <numerusform>%n talks: the days, never what was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of what happened to the plan</source>
        <translation>
            <numerusform>%n date of what happened to the plan</numerusform>
            <numerusform>%n dates of what happened to the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are sealed, and only %1 can open them. Without that the file says how many there are.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n line is sealed, and only %1 can open it. Without that the file says that there is one.</numerusform>
            <numerusform>%n lines are sealed, and only %1 can open them. Without that the file says how many there are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::PackChoice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::PartlyFlow</name>
    <message numerus="yes">
        <source>%n plan(s) cannot be read, and not a line of it is shown.</source>
        <translation>
            <numerusform>One plan cannot be read, and not a line of it is shown.</numerusform>
            <numerusform>%n plans cannot be read, and not a line of them is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseCard</name>
    <message numerus="yes">
        <source>Open in %n second(s)</source>
        <translation>
            <numerusform>Open in %n second</numerusform>
            <numerusform>Open in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::ReadThroughScreen</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go only in your copy. Take it before you finish.</source>
        <translation>
            <numerusform>%n line goes only in your copy. Take it before you finish.</numerusform>
            <numerusform>%n lines go only in your copy. Take it before you finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are only for you. They are kept here, locked with your own passphrase.</source>
        <translation>
            <numerusform>%n line is only for you. It is kept here, locked with your own passphrase.</numerusform>
            <numerusform>%n lines are only for you. They are kept here, locked with your own passphrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::RestoreFlow</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::SavedNote</name>
    <message numerus="yes">
        <source>%n line(s) not kept yet</source>
        <translation>
            <numerusform>%n line not kept yet</numerusform>
            <numerusform>%n lines not kept yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::StopScreen</name>
    <message numerus="yes">
        <source>%n line(s), locked, until you meet again. Pick a day, or leave it open.</source>
        <translation>
            <numerusform>%n line, locked, until you meet again. Pick a day, or leave it open.</numerusform>
            <numerusform>%n lines, locked, until you meet again. Pick a day, or leave it open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) meant only for the copy cannot wait here. Take the copy first, if you like.</source>
        <translation>
            <numerusform>%n line meant only for the copy cannot wait here. Take the copy first, if you like.</numerusform>
            <numerusform>%n lines meant only for the copy cannot wait here. Take the copy first, if you like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wipe the %n line(s)? They cannot come back.</source>
        <translation>
            <numerusform>Wipe the %n line? It cannot come back.</numerusform>
            <numerusform>Wipe the %n lines? They cannot come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::TalkFlow</name>
    <message numerus="yes">
        <source>%n line(s) meant only for your copy were not kept, as you asked. Everything else is here.</source>
        <translation>
            <numerusform>%n line meant only for your copy was not kept, as you asked. Everything else is here.</numerusform>
            <numerusform>%n lines meant only for your copy were not kept, as you asked. Everything else is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::TopicsPage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
