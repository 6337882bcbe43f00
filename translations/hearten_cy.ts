<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Accessible</name>
    <message>
        <source>heading level %1</source>
        <extracomment>Told to screen readers after the words of a heading; %1 is 1, 2 or 3</extracomment>
        <translation>pennawd lefel %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Added</source>
        <translation>Wedi&apos;i ychwanegu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi&apos;i newid</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Wedi&apos;i dynnu allan</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Wedi&apos;i gario ymlaen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Wedi&apos;i ollwng</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Wedi&apos;i stopio</translation>
    </message>
    <message>
        <source>Only for me (covered)</source>
        <translation>I mi yn unig (dan orchudd)</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Cynt: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nawr: %1</translation>
    </message>
</context>
<context>
    <name>CodeSteps</name>
    <message>
        <source>One more thing: tick the line below the two groups, so that we know you know.</source>
        <translation>Un peth arall: ticiwch y llinell o dan y ddau grŵp, fel ein bod yn gwybod eich bod yn gwybod.</translation>
    </message>
    <message>
        <source>The printer did not answer. Try again, or save the sheet instead.</source>
        <translation>Nid atebodd yr argraffydd. Rhowch gynnig arall arni, neu cadwch y daflen yn lle hynny.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Anfonwyd at yr argraffydd.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Cadw&apos;r daflen fel PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>That folder does not allow saving. Choose another, or write the code down.</source>
        <translation>Nid yw&apos;r ffolder honno&apos;n caniatáu cadw. Dewiswch un arall, neu ysgrifennwch y cod.</translation>
    </message>
    <message>
        <source>Saved. Move it somewhere away from this laptop.</source>
        <translation>Wedi&apos;i gadw. Symudwch ef i rywle ymhell o&apos;r gliniadur hwn.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A date: weekday, day, month, as &quot;Friday 4 December&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <extracomment>A date: weekday, day, month, year, as &quot;Friday 4 December 2026&quot;</extracomment>
        <translation>%1 %2 %3 %4</translation>
    </message>
</context>
<context>
    <name>FirstContact</name>
    <message>
        <source>Help with the first contact: %1</source>
        <extracomment>A step of the plan, which the manager does; %1 is a place that can help: &quot;Carers UK&quot;</extracomment>
        <translation>Helpu gyda&apos;r cyswllt cyntaf: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This help</source>
        <translation>Yr help hwn</translation>
    </message>
    <message>
        <source>The safety card, also while Hearten is locked</source>
        <translation>Y cerdyn diogelwch, hefyd tra bydd Hearten dan glo</translation>
    </message>
    <message>
        <source>Hide the whole screen, and show it again</source>
        <translation>Cuddio&apos;r sgrin gyfan, a&apos;i dangos eto</translation>
    </message>
    <message>
        <source>Close what is on top. Nothing you typed is lost</source>
        <translation>Cau&apos;r hyn sydd ar y top. Does dim a deipiwyd yn cael ei golli</translation>
    </message>
    <message>
        <source>Go to the next thing on the screen; Shift+Tab goes back</source>
        <translation>Mynd i&apos;r peth nesaf ar y sgrin; mae Shift+Tab yn mynd yn ôl</translation>
    </message>
    <message>
        <source>Lock. Your words are kept</source>
        <translation>Cloi. Cedwir eich geiriau</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Dechrau sgwrs</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Dod o hyd i rywun</translation>
    </message>
    <message>
        <source>The next question, when you are not typing</source>
        <translation>Y cwestiwn nesaf, pan nad ydych chi&apos;n teipio</translation>
    </message>
    <message>
        <source>Another way to ask</source>
        <translation>Ffordd arall o ofyn</translation>
    </message>
    <message>
        <source>If they ...: what helps when the talk takes a turn</source>
        <translation>Os ydyn nhw ...: beth sy&apos;n helpu pan fydd y sgwrs yn cymryd tro</translation>
    </message>
    <message>
        <source>We need to stop</source>
        <translation>Mae angen i ni stopio</translation>
    </message>
    <message>
        <source>Back and next</source>
        <translation>Yn ôl a nesaf</translation>
    </message>
    <message>
        <source>Keep the line you are writing</source>
        <translation>Cadw&apos;r llinell rydych chi&apos;n ei hysgrifennu</translation>
    </message>
    <message>
        <source>Undo, and do it again</source>
        <translation>Dadwneud, a&apos;i wneud eto</translation>
    </message>
    <message>
        <source>Hear the question again, with a screen reader</source>
        <translation>Clywed y cwestiwn eto, gyda darllenydd sgrin</translation>
    </message>
    <message>
        <source>Hear where you are in the hour, with a screen reader</source>
        <translation>Clywed ble rydych chi arni yn yr awr, gyda darllenydd sgrin</translation>
    </message>
    <message>
        <source>Go round sections, lines and help in the plan</source>
        <translation>Mynd o gwmpas adrannau, llinellau a help yn y cynllun</translation>
    </message>
    <message>
        <source>Lock. You come back to the same question</source>
        <translation>Cloi. Byddwch yn dod yn ôl i&apos;r un cwestiwn</translation>
    </message>
    <message>
        <source>Opening your plans</source>
        <translation>Agor eich cynlluniau</translation>
    </message>
    <message>
        <source>Type your passphrase and press Enter. Big and small letters count.</source>
        <translation>Teipiwch eich cyfrinymadrodd a phwyswch Enter. Mae gwahaniaeth rhwng llythrennau mawr a bach.</translation>
    </message>
    <message>
        <source>If you have forgotten it, the recovery code on your sheet also opens your plans. Then you choose a new passphrase.</source>
        <translation>Os ydych chi wedi&apos;i anghofio, mae&apos;r cod adfer ar eich taflen hefyd yn agor eich cynlluniau. Yna byddwch yn dewis cyfrinymadrodd newydd.</translation>
    </message>
    <message>
        <source>Nobody else can open them: not IT, not us.</source>
        <translation>Ni all neb arall eu hagor: nid TG, nid ni.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Show or hide what you type</source>
        <translation>Dangos neu guddio&apos;r hyn rydych chi&apos;n ei deipio</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Paratoi Hearten</translation>
    </message>
    <message>
        <source>Five short steps. You can go back at any time and nothing you typed is lost.</source>
        <translation>Pum cam byr. Gallwch fynd yn ôl unrhyw bryd, a does dim a deipiwyd yn cael ei golli.</translation>
    </message>
    <message>
        <source>If you close Hearten before the end, nothing is made and you can begin again.</source>
        <translation>Os byddwch yn cau Hearten cyn y diwedd, does dim yn cael ei greu a gallwch ddechrau eto.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Start a conversation, or carry on with one you stopped.</source>
        <translation>Dechreuwch sgwrs, neu ewch ymlaen ag un rydych chi wedi&apos;i stopio.</translation>
    </message>
    <message>
        <source>What I said I would do holds your own promises only, never what others owe.</source>
        <translation>O dan Beth ddywedais y byddwn yn ei wneud, dim ond eich addewidion chi sydd, byth yr hyn y mae eraill i fod i&apos;w wneud.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Type a few letters to find somebody. Enter opens their page.</source>
        <translation>Teipiwch ychydig o lythrennau i ddod o hyd i rywun. Mae Enter yn agor eu tudalen.</translation>
    </message>
    <message>
        <source>A name is all we keep. No staff number, no birthday, no job record.</source>
        <translation>Dim ond enw rydyn ni&apos;n ei gadw. Dim rhif staff, dim pen-blwydd, dim cofnod swydd.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Every change applies at once. There is nothing to save.</source>
        <translation>Mae pob newid yn digwydd ar unwaith. Does dim i&apos;w gadw.</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Y sgwrs</translation>
    </message>
    <message>
        <source>One question at a time. Ask it in your own words, or choose another way to ask.</source>
        <translation>Un cwestiwn ar y tro. Gofynnwch ef yn eich geiriau eich hun, neu dewiswch ffordd arall o ofyn.</translation>
    </message>
    <message>
        <source>What is said is not kept. Only the lines of the plan are, and jottings are gone when you close.</source>
        <translation>Ni chedwir yr hyn a ddywedir. Dim ond llinellau&apos;r cynllun a gedwir, ac mae nodiadau brys yn diflannu wrth gau.</translation>
    </message>
    <message>
        <source>No stage has to be done, and the hour is a guide, never a limit.</source>
        <translation>Nid oes rhaid gwneud unrhyw gam, a chanllaw yw&apos;r awr, nid terfyn.</translation>
    </message>
    <message>
        <source>Taking a copy</source>
        <translation>Cymryd copi</translation>
    </message>
    <message>
        <source>The preview shows exactly what a reader of the copy will see.</source>
        <translation>Mae&apos;r rhagolwg yn dangos yn union beth fydd darllenydd y copi yn ei weld.</translation>
    </message>
    <message>
        <source>A copy is no longer locked by Hearten. Choose where it goes with care.</source>
        <translation>Nid yw copi dan glo gan Hearten mwyach. Dewiswch yn ofalus i ble mae&apos;n mynd.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Type a word for what would help, or a name. Your trust’s own help comes first.</source>
        <translation>Teipiwch air am yr hyn fyddai&apos;n helpu, neu enw. Daw help eich sefydliad eich hun yn gyntaf.</translation>
    </message>
    <message>
        <source>A number or a web address is copied when you choose it. Hearten rings nobody and opens no page.</source>
        <translation>Caiff rhif neu gyfeiriad gwe ei gopïo pan fyddwch chi&apos;n ei ddewis. Nid yw Hearten yn ffonio neb nac yn agor unrhyw dudalen.</translation>
    </message>
    <message>
        <source>What you look for is not kept.</source>
        <translation>Nid yw&apos;r hyn rydych chi&apos;n chwilio amdano&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>From the search box to the places, and empty the box</source>
        <translation>O&apos;r blwch chwilio i&apos;r lleoedd, a gwagio&apos;r blwch</translation>
    </message>
    <message>
        <source>Home, People, Support, Practise, Settings</source>
        <translation>Hafan, Pobl, Cymorth, Ymarfer, Gosodiadau</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Nobody here is real. Nothing you choose is kept, not even which scenes you tried.</source>
        <translation>Nid oes neb yma&apos;n berson go iawn. Nid oes dim a ddewiswch yn cael ei gadw, na pha olygfeydd y buoch chi&apos;n eu trio chwaith.</translation>
    </message>
    <message>
        <source>Choose what you might say. You see what happens then, and hear what it did.</source>
        <translation>Dewiswch beth allech chi ei ddweud. Cewch weld beth sy&apos;n digwydd wedyn, a chlywed beth wnaeth hynny.</translation>
    </message>
    <message>
        <source>The safety card is the real one, with real numbers.</source>
        <translation>Y cerdyn diogelwch go iawn yw hwn, gyda rhifau go iawn.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Ei ddweud</translation>
    </message>
    <message>
        <source>Go on, or choose what has the ring</source>
        <translation>Mynd ymlaen, neu ddewis yr hyn sydd â&apos;r cylch o&apos;i amgylch</translation>
    </message>
    <message>
        <source>Listening help, and help with a question</source>
        <translation>Help gwrando, a help gyda chwestiwn</translation>
    </message>
    <message>
        <source>Why is this marked? When words in the plan are marked</source>
        <translation>Pam mae hyn wedi&apos;i farcio? Pan fydd geiriau yn y cynllun wedi&apos;u marcio</translation>
    </message>
    <message>
        <source>Cymraeg, and English again, at the same place</source>
        <translation>Saesneg, a Chymraeg eto, yn yr un lle</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is a slip in the first group. Check the letters and try again.</source>
        <translation>Mae llithriad yn y grŵp cyntaf. Gwiriwch y llythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a slip in the second group. Check the letters and try again.</source>
        <translation>Mae llithriad yn yr ail grŵp. Gwiriwch y llythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a slip in the third group. Check the letters and try again.</source>
        <translation>Mae llithriad yn y trydydd grŵp. Gwiriwch y llythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a slip in the fourth group. Check the letters and try again.</source>
        <translation>Mae llithriad yn y pedwerydd grŵp. Gwiriwch y llythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a slip in the fifth group. Check the letters and try again.</source>
        <translation>Mae llithriad yn y pumed grŵp. Gwiriwch y llythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a slip in the sixth group. Check the letters and try again.</source>
        <translation>Mae llithriad yn y chweched grŵp. Gwiriwch y llythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a slip in the seventh group. Check the letters and try again.</source>
        <translation>Mae llithriad yn y seithfed grŵp. Gwiriwch y llythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>That is not the passphrase for these plans. Try again, or use your recovery code.</source>
        <translation>Nid dyna&apos;r cyfrinymadrodd ar gyfer y cynlluniau hyn. Rhowch gynnig arall arni, neu defnyddiwch eich cod adfer.</translation>
    </message>
    <message>
        <source>The lock on your plans is damaged, and so is its spare. Hearten cannot open the plans, and has not changed anything. Ask IT to put back this folder from the day before.</source>
        <translation>Mae&apos;r clo ar eich cynlluniau wedi&apos;i ddifrodi, a&apos;r un sbâr hefyd. Ni all Hearten agor y cynlluniau, ac nid yw wedi newid dim. Gofynnwch i TG adfer y ffolder hon o gopi&apos;r diwrnod cynt.</translation>
    </message>
    <message>
        <source>This laptop is short of memory. Close something, then try again.</source>
        <translation>Mae&apos;r gliniadur hwn yn brin o gof. Caewch rywbeth, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Your plans are not in their folder any more. Nothing was changed. Ask IT to put the folder back, then open Hearten again.</source>
        <translation>Nid yw eich cynlluniau yn eu ffolder mwyach. Ni newidiwyd dim. Gofynnwch i TG roi&apos;r ffolder yn ôl, yna agorwch Hearten eto.</translation>
    </message>
    <message>
        <source>There are plans in this folder already. Hearten has left them as they are. Close Hearten and open it again to get to them.</source>
        <translation>Mae cynlluniau yn y ffolder hon yn barod. Mae Hearten wedi&apos;u gadael fel y maen nhw. Caewch Hearten a&apos;i agor eto i&apos;w cyrraedd.</translation>
    </message>
    <message>
        <source>Your plans are already open in another Hearten window. Close that one first.</source>
        <translation>Mae eich cynlluniau eisoes ar agor mewn ffenestr Hearten arall. Caewch honno&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>Part of the file is damaged. Hearten has not changed it. Ask IT to put back this folder from the day before.</source>
        <translation>Mae rhan o&apos;r ffeil wedi&apos;i difrodi. Nid yw Hearten wedi newid dim ynddi. Gofynnwch i TG adfer y ffolder hon o gopi&apos;r diwrnod cynt.</translation>
    </message>
    <message>
        <source>This file is older than the one you used last. Nothing was changed.</source>
        <translation>Mae&apos;r ffeil hon yn hŷn na&apos;r un a ddefnyddioch chi ddiwethaf. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>These plans were saved by a newer Hearten. They are safe. Update Hearten to open them.</source>
        <translation>Cadwyd y cynlluniau hyn gan Hearten mwy newydd. Maen nhw&apos;n ddiogel. Diweddarwch Hearten i&apos;w hagor.</translation>
    </message>
    <message>
        <source>Hearten cannot lock your plans the way it must on this laptop, so it has not opened or made anything. Ask IT to install Hearten again.</source>
        <translation>Ni all Hearten gloi eich cynlluniau ar y gliniadur hwn yn y ffordd y mae&apos;n rhaid, felly nid yw wedi agor na chreu dim. Gofynnwch i TG osod Hearten eto.</translation>
    </message>
    <message>
        <source>This is not a backup from Hearten, or part of it is missing. Nothing was changed. Choose another one.</source>
        <translation>Nid copi wrth gefn gan Hearten yw hwn, neu mae rhan ohono ar goll. Nid oes dim wedi newid. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>You stopped this. Everything is as it was before.</source>
        <translation>Gwnaethoch chi stopio hyn. Mae popeth fel yr oedd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>This laptop has no room left, so the last line is not saved yet. Your words are still here. Free some space, then choose Try again.</source>
        <translation>Nid oes lle ar ôl ar y gliniadur hwn, felly nid yw&apos;r llinell olaf wedi&apos;i chadw eto. Mae eich geiriau yma o hyd. Gwnewch le, yna dewiswch Rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>The disk did not take the last line, so it is not saved yet. Your words are still here. Choose Try again.</source>
        <translation>Ni dderbyniodd y ddisg y llinell olaf, felly nid yw wedi&apos;i chadw eto. Mae eich geiriau yma o hyd. Dewiswch Rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>This folder does not allow saving. You can read the plans; nothing can be changed until it does.</source>
        <translation>Nid yw&apos;r ffolder hon yn caniatáu cadw. Gallwch ddarllen y cynlluniau; ni ellir newid dim nes y bydd.</translation>
    </message>
    <message>
        <source>The plans file was moved while it was open, so the last line is not saved yet. Your words are still here. Put the file back, then choose Try again.</source>
        <translation>Symudwyd ffeil y cynlluniau tra oedd ar agor, felly nid yw&apos;r llinell olaf wedi&apos;i chadw eto. Mae eich geiriau yma o hyd. Rhowch y ffeil yn ôl, yna dewiswch Rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Hearten cannot get to the folder for your plans. Nothing was changed. Ask IT to give you the right to use it.</source>
        <translation>Ni all Hearten gyrraedd ffolder eich cynlluniau. Ni newidiwyd dim. Gofynnwch i TG roi&apos;r hawl i chi ei defnyddio.</translation>
    </message>
    <message>
        <source>That is not here any more. Everything else is as it was.</source>
        <translation>Nid yw hwnnw yma mwyach. Mae popeth arall fel yr oedd.</translation>
    </message>
    <message>
        <source>This copy is not finished: the logo has no description for people who cannot see it. Add one, or leave the logo out.</source>
        <translation>Nid yw&apos;r copi hwn wedi&apos;i orffen: nid oes disgrifiad o&apos;r logo i bobl na allant ei weld. Ychwanegwch un, neu gadewch y logo allan.</translation>
    </message>
    <message>
        <source>Some characters cannot be shown in this copy. Change them, or leave them out.</source>
        <translation>Ni ellir dangos rhai nodau yn y copi hwn. Newidiwch nhw, neu gadewch nhw allan.</translation>
    </message>
    <message>
        <source>A file with that name is already there. Replace it, or keep both?</source>
        <translation>Mae ffeil o&apos;r enw hwnnw yno&apos;n barod. Ei disodli, neu gadw&apos;r ddwy?</translation>
    </message>
    <message>
        <source>Something in Hearten did not work as it should. What was saved is safe. Close Hearten and open it again.</source>
        <translation>Ni weithiodd rhywbeth yn Hearten fel y dylai. Mae&apos;r hyn a gadwyd yn ddiogel. Caewch Hearten a&apos;i agor eto.</translation>
    </message>
    <message>
        <source>That is a recovery code, but not the one for these plans. Check that the sheet is the newest one.</source>
        <translation>Cod adfer yw hwnnw, ond nid yr un ar gyfer y cynlluniau hyn. Gwiriwch mai hon yw&apos;r daflen ddiweddaraf.</translation>
    </message>
    <message>
        <source>One of your trust&apos;s files has a mistake. Hearten is using its own list until that is fixed.</source>
        <translation>Mae camgymeriad yn un o ffeiliau eich ymddiriedolaeth. Mae Hearten yn defnyddio ei restr ei hun nes bod hynny wedi&apos;i gywiro.</translation>
    </message>
    <message>
        <source>Your trust&apos;s pack has a mistake in %1, line %2: %3. Hearten is using its own list until that is fixed.</source>
        <extracomment>The organisation&apos;s own files. %1 is a file, %2 a line number, %3 what is wrong there, in English</extracomment>
        <translation>Mae camgymeriad ym mhecyn eich ymddiriedolaeth, yn %1, llinell %2: %3. Mae Hearten yn defnyddio ei restr ei hun nes bod hynny wedi&apos;i gywiro.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>A mistake in the organisation&apos;s own files. %1 is a file, %2 a line number, %3 what is wrong there, in English</extracomment>
        <translation>%1, llinell %2: %3</translation>
    </message>
    <message>
        <source>There is a slip in one of the groups, or in more. Check each against your sheet, from the first on.</source>
        <translation>Mae llithriad yn un o&apos;r grwpiau, neu mewn mwy nag un. Gwiriwch bob un yn erbyn eich taflen, o&apos;r cyntaf ymlaen.</translation>
    </message>
    <message>
        <source>There is a slip, most likely in the first group. Check that one first, then the others.</source>
        <translation>Mae llithriad, yn y grŵp cyntaf yn fwyaf tebygol. Gwiriwch hwnnw yn gyntaf, yna&apos;r lleill.</translation>
    </message>
    <message>
        <source>There is a slip, most likely in the second group. Check that one first, then the others.</source>
        <translation>Mae llithriad, yn yr ail grŵp yn fwyaf tebygol. Gwiriwch hwnnw yn gyntaf, yna&apos;r lleill.</translation>
    </message>
    <message>
        <source>There is a slip, most likely in the third group. Check that one first, then the others.</source>
        <translation>Mae llithriad, yn y trydydd grŵp yn fwyaf tebygol. Gwiriwch hwnnw yn gyntaf, yna&apos;r lleill.</translation>
    </message>
    <message>
        <source>There is a slip, most likely in the fourth group. Check that one first, then the others.</source>
        <translation>Mae llithriad, yn y pedwerydd grŵp yn fwyaf tebygol. Gwiriwch hwnnw yn gyntaf, yna&apos;r lleill.</translation>
    </message>
    <message>
        <source>There is a slip, most likely in the fifth group. Check that one first, then the others.</source>
        <translation>Mae llithriad, yn y pumed grŵp yn fwyaf tebygol. Gwiriwch hwnnw yn gyntaf, yna&apos;r lleill.</translation>
    </message>
    <message>
        <source>There is a slip, most likely in the sixth group. Check that one first, then the others.</source>
        <translation>Mae llithriad, yn y chweched grŵp yn fwyaf tebygol. Gwiriwch hwnnw yn gyntaf, yna&apos;r lleill.</translation>
    </message>
    <message>
        <source>There is a slip, most likely in the seventh group. Check that one first, then the others.</source>
        <translation>Mae llithriad, yn y seithfed grŵp yn fwyaf tebygol. Gwiriwch hwnnw yn gyntaf, yna&apos;r lleill.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Check it against your sheet and try again.</source>
        <translation>Mae llithriad yn y cod adfer. Gwiriwch ef yn erbyn eich taflen a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>PlanViews</name>
    <message>
        <source>Not decided</source>
        <extracomment>How the person will get to a place that can help</extracomment>
        <translation>Heb benderfynu</translation>
    </message>
    <message>
        <source>I&apos;ll ring</source>
        <translation>Fi fydd yn ffonio</translation>
    </message>
    <message>
        <source>We&apos;ll ring together</source>
        <translation>Byddwn yn ffonio gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>I&apos;ll look later</source>
        <translation>Byddaf yn edrych yn nes ymlaen</translation>
    </message>
    <message>
        <source>I will do this.</source>
        <translation>Fi fydd yn gwneud hyn.</translation>
    </message>
    <message>
        <source>My manager will do this.</source>
        <translation>Fy rheolwr fydd yn gwneud hyn.</translation>
    </message>
    <message>
        <source>Someone else will do this.</source>
        <translation>Rhywun arall fydd yn gwneud hyn.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <extracomment>%1 is a day: &quot;Friday 4 December&quot;</extracomment>
        <translation>Erbyn %1.</translation>
    </message>
    <message>
        <source>No date needed.</source>
        <translation>Dim angen dyddiad.</translation>
    </message>
    <message>
        <source>Start from %1.</source>
        <translation>Dechrau o %1.</translation>
    </message>
    <message>
        <source>Try until %1.</source>
        <translation>Rhoi cynnig tan %1.</translation>
    </message>
    <message>
        <source>Look again on %1.</source>
        <translation>Edrych eto ar %1.</translation>
    </message>
    <message>
        <source>On a good day: %1</source>
        <translation>Ar ddiwrnod da: %1</translation>
    </message>
    <message>
        <source>On a harder day: %1</source>
        <translation>Ar ddiwrnod anoddach: %1</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Yn agos atoch chi</translation>
    </message>
    <message>
        <source>Nothing local yet. Here is help across the UK.</source>
        <translation>Dim byd lleol eto. Dyma help ledled y DU.</translation>
    </message>
    <message>
        <source>Across the UK</source>
        <translation>Ledled y DU</translation>
    </message>
    <message>
        <source>Your union or staff side representative. They are on your side.</source>
        <translation>Cynrychiolydd eich undeb neu ochr y staff. Maen nhw ar eich ochr chi.</translation>
    </message>
    <message>
        <source>HR. They can tell you how a formal process works, and what your rights in it are.</source>
        <translation>Adnoddau Dynol. Gallan nhw ddweud wrthych sut mae proses ffurfiol yn gweithio, a beth yw eich hawliau ynddi.</translation>
    </message>
    <message>
        <source>You can still talk about it now. Talking is not writing.</source>
        <translation>Gallwch siarad am hyn nawr o hyd. Nid yw siarad yr un fath ag ysgrifennu.</translation>
    </message>
    <message>
        <source>%1, nothing yet</source>
        <extracomment>Spoken for a section of the plan: its name and how many lines it has</extracomment>
        <translation>%1, dim byd eto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n llinell</numerusform>
            <numerusform>%1, %n llinell</numerusform>
            <numerusform>%1, %n linell</numerusform>
            <numerusform>%1, %n llinell</numerusform>
            <numerusform>%1, %n llinell</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>A step of the plan that somebody has taken</extracomment>
        <translation>Wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <extracomment>A step of the plan that the two no longer want</extracomment>
        <translation>Wedi&apos;i ollwng.</translation>
    </message>
</context>
<context>
    <name>SupportViews</name>
    <message>
        <source>When life is in danger</source>
        <translation>Pan fydd bywyd mewn perygl</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation>Help brys</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>Heb ddod o hyd i le</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that can help with %1</source>
        <extracomment>%1 stands at the end of the sentence: &quot;money or a home&quot;</extracomment>
        <translation>
            <numerusform>%n lle a all helpu: %1</numerusform>
            <numerusform>%n lle a all helpu: %1</numerusform>
            <numerusform>%n lle a all helpu: %1</numerusform>
            <numerusform>%n lle a all helpu: %1</numerusform>
            <numerusform>%n lle a all helpu: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that can help</source>
        <translation>
            <numerusform>%n lle a all helpu</numerusform>
            <numerusform>%n lle a all helpu</numerusform>
            <numerusform>%n lle a all helpu</numerusform>
            <numerusform>%n lle a all helpu</numerusform>
            <numerusform>%n lle a all helpu</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>All nations</source>
        <translation>Pob gwlad</translation>
    </message>
    <message>
        <source>Across England</source>
        <translation>Ledled Lloegr</translation>
    </message>
    <message>
        <source>Across Wales</source>
        <translation>Ledled Cymru</translation>
    </message>
    <message>
        <source>Across Scotland</source>
        <translation>Ledled yr Alban</translation>
    </message>
    <message>
        <source>Across Northern Ireland</source>
        <translation>Ledled Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Welsh spoken</source>
        <translation>Siaredir Cymraeg</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Yn agos atoch chi</translation>
    </message>
    <message>
        <source>Your trust has not added its own list yet.</source>
        <translation>Nid yw eich ymddiriedolaeth neu&apos;ch bwrdd iechyd wedi ychwanegu ei restr ei hun eto.</translation>
    </message>
    <message>
        <source>In some nations</source>
        <translation>Mewn rhai gwledydd</translation>
    </message>
    <message>
        <source>Across the UK</source>
        <translation>Ledled y DU</translation>
    </message>
</context>
<context>
    <name>TalkKinds</name>
    <message>
        <source>Two sittings, about 30 minutes each</source>
        <extracomment>A kind of talk, beside &quot;About an hour&quot;</extracomment>
        <translation>Dwy sesiwn, tua 30 munud yr un</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long a talk takes, in minutes, short for the end of a row</extracomment>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>From time to time</source>
        <extracomment>A group of kinds of talk: those that come round</extracomment>
        <translation>O bryd i&apos;w gilydd</translation>
    </message>
    <message>
        <source>When something changes</source>
        <extracomment>A group of kinds of talk</extracomment>
        <translation>Pan fydd rhywbeth yn newid</translation>
    </message>
    <message>
        <source>After something hard</source>
        <extracomment>A group of kinds of talk</extracomment>
        <translation>Ar ôl rhywbeth anodd</translation>
    </message>
    <message>
        <source>With everyone</source>
        <extracomment>A group of kinds of talk</extracomment>
        <translation>Gyda phawb</translation>
    </message>
    <message>
        <source>An hour is too long in one go, or we cannot find one.</source>
        <translation>Mae awr yn rhy hir ar y tro, neu ni allwn gael awr gyfan.</translation>
    </message>
</context>
<context>
    <name>TalkViews</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>How long a talk or a stage of it usually takes; only a guide</extracomment>
        <translation>
            <numerusform>tua %n munud</numerusform>
            <numerusform>tua %n munud</numerusform>
            <numerusform>tua %n funud</numerusform>
            <numerusform>tua %n munud</numerusform>
            <numerusform>tua %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>Body and mind</source>
        <translation>Corff a meddwl</translation>
    </message>
    <message>
        <source>Home and life</source>
        <translation>Cartref a bywyd</translation>
    </message>
    <message>
        <source>Me and others</source>
        <extracomment>A group of topics: how a person and those around them get on</extracomment>
        <translation>Fi ac eraill</translation>
    </message>
    <message>
        <source>While you listen.</source>
        <translation>Wrth wrando.</translation>
    </message>
    <message>
        <source>First, a few things to say</source>
        <translation>Yn gyntaf, ychydig o bethau i&apos;w dweud</translation>
    </message>
    <message>
        <source>%1 chooses</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>%1 sy&apos;n dewis</translation>
    </message>
    <message>
        <source>%1 chose</source>
        <translation>%1 ddewisodd</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <extracomment>%1 is the manager</extracomment>
        <translation>Mae %1 yn gofyn</translation>
    </message>
    <message>
        <source>Take your time, %1. Say as much or as little as you like.</source>
        <translation>Cymerwch eich amser, %1. Dywedwch gymaint neu gyn lleied ag yr hoffech chi.</translation>
    </message>
    <message>
        <source>Talk about %1</source>
        <extracomment>%1 is a topic: &quot;Talk about Sleep and shifts&quot;</extracomment>
        <translation>Siarad am: %1</translation>
    </message>
    <message>
        <source>Next: the first question</source>
        <translation>Nesaf: y cwestiwn cyntaf</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Y cwestiwn nesaf</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Your manager</source>
        <extracomment>Stands where the manager&apos;s name would, while none is set</extracomment>
        <translation>Eich rheolwr</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The two people of a talk: %1 the member of staff, %2 the manager</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Just started</source>
        <translation>Newydd ddechrau</translation>
    </message>
    <message>
        <source>Plenty of time</source>
        <translation>Digon o amser</translation>
    </message>
    <message>
        <source>About half-way</source>
        <translation>Tua hanner ffordd</translation>
    </message>
    <message>
        <source>Time to write</source>
        <translation>Amser ysgrifennu</translation>
    </message>
    <message>
        <source>Nearly time to close</source>
        <translation>Bron yn amser gorffen</translation>
    </message>
    <message>
        <source>A little over, and that is fine</source>
        <translation>Ychydig drosodd, ac mae hynny&apos;n iawn</translation>
    </message>
    <message>
        <source>Only for me (covered)</source>
        <extracomment>Stands for a line that nobody but the person may read</extracomment>
        <translation>I mi yn unig (dan orchudd)</translation>
    </message>
    <message>
        <source>%1&apos;s plan so far</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Cynllun %1 hyd yn hyn</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Yn y gwaith</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Yn agos atoch chi</translation>
    </message>
    <message>
        <source>Nothing local yet. Here is help across the UK.</source>
        <translation>Dim byd lleol eto. Dyma help ledled y DU.</translation>
    </message>
    <message>
        <source>Across the UK</source>
        <translation>Ledled y DU</translation>
    </message>
    <message>
        <source>What I said I would do</source>
        <translation>Beth ddywedais y byddwn yn ei wneud</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>A chithau?</translation>
    </message>
    <message>
        <source>Go to home</source>
        <translation>Mynd i&apos;r hafan</translation>
    </message>
    <message>
        <source>Someone else to talk with</source>
        <translation>Siarad â rhywun arall</translation>
    </message>
    <message>
        <source>Another manager, a health and wellbeing champion, a mental health first aider, a Freedom to Speak Up guardian, a staff network, the chaplaincy or your union: you choose.</source>
        <translation>Rheolwr arall, hyrwyddwr iechyd a lles, swyddog cymorth cyntaf iechyd meddwl, Gwarcheidwad Rhyddid i Godi Llais, rhwydwaith staff, y gaplaniaeth neu eich undeb: chi sy&apos;n dewis.</translation>
    </message>
    <message>
        <source>Nobody needs to know why. What was written stays with the person who wrote it.</source>
        <translation>Does dim angen i neb wybod pam. Mae&apos;r hyn a ysgrifennwyd yn aros gyda&apos;r person a&apos;i hysgrifennodd.</translation>
    </message>
    <message>
        <source>Nothing on this page is kept.</source>
        <translation>Does dim ar y dudalen hon yn cael ei gadw.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>your manager</source>
        <translation>eich rheolwr</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>Room is ours until %1</source>
        <extracomment>%1 is a time: &quot;3 pm&quot;</extracomment>
        <translation>Mae&apos;r ystafell gennym ni tan %1</translation>
    </message>
    <message>
        <source>Room with no end time</source>
        <extracomment>How long the room is theirs</extracomment>
        <translation>Ystafell heb amser gorffen</translation>
    </message>
    <message>
        <source>Room until %1</source>
        <translation>Ystafell tan %1</translation>
    </message>
    <message>
        <source>I am the line manager</source>
        <extracomment>Who holds the talk</extracomment>
        <translation>Fi yw&apos;r rheolwr llinell</translation>
    </message>
    <message>
        <source>I am a trusted colleague</source>
        <translation>Rwy&apos;n gydweithiwr maen nhw&apos;n ymddiried ynddo</translation>
    </message>
    <message>
        <source>Stop, and leave it open</source>
        <translation>Stopio, a&apos;i adael yn agored</translation>
    </message>
    <message>
        <source>Take your time. Say as much or as little as you like.</source>
        <translation>Cymerwch eich amser. Dywedwch gymaint neu gyn lleied ag y mynnwch.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Ends a talk that leaves nothing behind</extracomment>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Nothing of this talk is kept: no names, no words, not even that it was held. What you choose to try goes on your own board.</source>
        <translation>Does dim o&apos;r sgwrs hon yn cael ei gadw: dim enwau, dim geiriau, dim hyd yn oed ei bod wedi digwydd. Mae&apos;r hyn rydych chi&apos;n dewis ei drio yn mynd ar eich bwrdd eich hun.</translation>
    </message>
    <message>
        <source>This is not a formal referral.</source>
        <translation>Nid atgyfeiriad ffurfiol yw hwn.</translation>
    </message>
    <message>
        <source>Nothing about this goes in the plan.</source>
        <translation>Does dim am hyn yn mynd i&apos;r cynllun.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Cyn dechrau</translation>
    </message>
    <message>
        <source>With the whole team</source>
        <extracomment>%1 is &quot;about 40 minutes&quot;</extracomment>
        <translation>Gyda&apos;r tîm cyfan</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Mae&apos;n cymryd %1.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Beth sy&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>Nothing: no names, no words, not even that you talked.</source>
        <translation>Dim byd: dim enwau, dim geiriau, dim hyd yn oed eich bod wedi siarad.</translation>
    </message>
    <message>
        <source>What you choose to try goes on the team&apos;s own board.</source>
        <translation>Mae&apos;r hyn rydych chi&apos;n dewis ei drio yn mynd ar fwrdd y tîm ei hun.</translation>
    </message>
    <message>
        <source>Nobody has to speak. What is someone&apos;s own is for a talk alone with them.</source>
        <translation>Does dim rhaid i neb siarad. Mae&apos;r hyn sy&apos;n bersonol i rywun yn perthyn i sgwrs ar wahân gyda nhw.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Starts the talk</extracomment>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>What we chose</source>
        <translation>Yr hyn a ddewison ni</translation>
    </message>
    <message>
        <source>Put it on your board today, while it is fresh.</source>
        <translation>Rhowch ef ar eich bwrdd heddiw, tra mae&apos;n ffres.</translation>
    </message>
    <message>
        <source>Do your own part first, and tell the team how it goes.</source>
        <translation>Gwnewch eich rhan chi&apos;n gyntaf, a dywedwch wrth y tîm sut mae&apos;n mynd.</translation>
    </message>
    <message>
        <source>If somebody was very quiet, or very sad, look for a word alone.</source>
        <translation>Os oedd rhywun yn dawel iawn, neu&apos;n drist iawn, chwiliwch am air tawel gyda nhw.</translation>
    </message>
    <message>
        <source>How are you, after that? Take two minutes before the next thing.</source>
        <translation>Sut ydych chi, ar ôl hynny? Cymerwch ddau funud cyn y peth nesaf.</translation>
    </message>
</context>
<context>
    <name>TaughtNames</name>
    <message>
        <source>Hearten knows that name already.</source>
        <translation>Mae Hearten yn gwybod yr enw hwnnw&apos;n barod.</translation>
    </message>
    <message>
        <source>That is as many names as Hearten can learn. Take one out in Settings first.</source>
        <translation>Dyna gymaint o enwau ag y gall Hearten eu dysgu. Tynnwch un allan yn Gosodiadau yn gyntaf.</translation>
    </message>
    <message>
        <source>That looks like somebody&apos;s name. Only a ward, a team or a system can be taught.</source>
        <translation>Mae hwnna&apos;n edrych fel enw rhywun. Dim ond ward, tîm neu system y gellir eu dysgu.</translation>
    </message>
    <message>
        <source>Type only the name, as it is written, with capital letters. Leave the rest of the line out.</source>
        <translation>Teipiwch yr enw&apos;n unig, fel y mae&apos;n cael ei ysgrifennu, gyda phriflythrennau. Gadewch weddill y llinell allan.</translation>
    </message>
    <message>
        <source>A name here has three letters or more, and no more than four words.</source>
        <translation>Mae gan enw yma dair llythyren neu fwy, a dim mwy na phedwar gair.</translation>
    </message>
    <message>
        <source>That is an everyday word, so Hearten cannot tell it from the name. Type the whole name.</source>
        <translation>Gair bob dydd yw hwnna, felly ni all Hearten wahaniaethu rhyngddo a&apos;r enw. Teipiwch yr enw cyfan.</translation>
    </message>
    <message>
        <source>That name is made of words about what stays out of a plan, so Hearten cannot learn it.</source>
        <translation>Mae&apos;r enw hwnnw wedi&apos;i wneud o eiriau am yr hyn sy&apos;n aros allan o gynllun, felly ni all Hearten ei ddysgu.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 am</source>
        <extracomment>A time of day before noon; %1 is like 9:05, or 9 on the hour</extracomment>
        <translation>%1 yb</translation>
    </message>
    <message>
        <source>%1 pm</source>
        <extracomment>A time of day from noon on; %1 is like 2:41</extracomment>
        <translation>%1 yh</translation>
    </message>
</context>
<context>
    <name>TrustMessages</name>
    <message>
        <source>The logo has no description for people who cannot see it. Add one, or leave the logo out.</source>
        <translation>Nid oes disgrifiad o&apos;r logo i bobl na allant ei weld. Ychwanegwch un, neu gadewch y logo allan.</translation>
    </message>
    <message>
        <source>This file is not one that Hearten can read. Nothing was changed.</source>
        <translation>Nid yw hon yn ffeil y gall Hearten ei darllen. Ni newidiwyd dim.</translation>
    </message>
</context>
<context>
    <name>hearten::app::RealAsks</name>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg)</source>
        <translation>Lluniau (*.png *.svg *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ActionEditor</name>
    <message>
        <source>What will happen?</source>
        <translation>Beth fydd yn digwydd?</translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <translation>Pwy fydd yn ei wneud?</translation>
    </message>
    <message>
        <source>My manager</source>
        <extracomment>%1 is the manager&apos;s name</extracomment>
        <translation>Fy rheolwr</translation>
    </message>
    <message>
        <source>My manager (%1)</source>
        <translation>Fy rheolwr (%1)</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Who? A role, not a name</source>
        <translation>Pwy? Rôl, nid enw</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Erbyn pryd?</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation>Pan allwch chi</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>Erbyn diwrnod penodol</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::AdjustmentEditor</name>
    <message>
        <source>What would change?</source>
        <translation>Beth fyddai&apos;n newid?</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Dechrau o</translation>
    </message>
    <message>
        <source>Try until</source>
        <translation>Rhoi cynnig tan</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Edrych arno eto</translation>
    </message>
    <message>
        <source>On a good day</source>
        <translation>Ar ddiwrnod da</translation>
    </message>
    <message>
        <source>On a harder day</source>
        <translation>Ar ddiwrnod anoddach</translation>
    </message>
</context>
<context>
    <name>hearten::ui::AfterPage</name>
    <message>
        <source>What would you like to try in a real talk?</source>
        <translation>Beth hoffech chi ei drio mewn sgwrs go iawn?</translation>
    </message>
    <message>
        <source>Think about it, or say it out loud. There is nothing to type, and nothing is kept.</source>
        <translation>Meddyliwch am hyn, neu dywedwch ef yn uchel. Does dim i&apos;w deipio, a does dim yn cael ei gadw.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::AgreedPlanFlow</name>
    <message>
        <source>Back to the plan</source>
        <translation>Yn ôl i&apos;r cynllun</translation>
    </message>
</context>
<context>
    <name>hearten::ui::AppFlow</name>
    <message>
        <source>Hearten will lock in a minute. Press any key to stay.</source>
        <translation>Bydd Hearten yn cloi ymhen munud. Pwyswch unrhyw fysell i aros.</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Nid oes dim wedi&apos;i ddileu.</translation>
    </message>
    <message>
        <source>Nothing more is deleted. Open what is here with your passphrase.</source>
        <translation>Ni ddilëir dim mwy. Agorwch yr hyn sydd yma gyda&apos;ch cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase from the day it was made. Type it, and Hearten reads the whole backup to see that nothing is missing.</source>
        <translation>Mae copi wrth gefn yn agor gyda&apos;r cyfrinymadrodd o&apos;r diwrnod y cafodd ei wneud. Teipiwch ef, a bydd Hearten yn darllen y copi i gyd i weld nad oes dim ar goll.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Cyfrinymadrodd y copi wrth gefn</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Ei brofi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Test my backup</source>
        <translation>Profi fy nghopi wrth gefn</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Dod â chopi wrth gefn yn ôl</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Dewis lle arall</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Dewis ail le</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Peidio â&apos;i ddefnyddio</translation>
    </message>
    <message>
        <source>Stop using the second place</source>
        <translation>Peidio â defnyddio&apos;r ail le</translation>
    </message>
</context>
<context>
    <name>hearten::ui::BackupsFlow</name>
    <message>
        <source>today at %1</source>
        <extracomment>%1 is a time of day, as &quot;4:10 pm&quot;</extracomment>
        <translation>heddiw am %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, as &quot;Saturday 21 November&quot;; %2 is a time of day, as &quot;4:10 pm&quot;</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Hearten cannot find the second place for your backups. Choose a place when you have a minute.</source>
        <translation>Ni all Hearten ddod o hyd i&apos;r ail le ar gyfer eich copïau wrth gefn. Dewiswch le pan fydd gennych funud.</translation>
    </message>
    <message>
        <source>Your backups are only on this laptop. If it is lost, so are they. Choose a second place when you have a minute.</source>
        <translation>Dim ond ar y gliniadur hwn y mae eich copïau wrth gefn. Os caiff ei golli, byddan nhw&apos;n mynd hefyd. Dewiswch ail le pan fydd gennych funud.</translation>
    </message>
    <message>
        <source>Hearten no longer uses that place. The backups in it stay there.</source>
        <translation>Nid yw Hearten yn defnyddio&apos;r lle hwnnw mwyach. Mae&apos;r copïau sydd yno yn aros.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <extracomment>%1 is a day and a time, as &quot;today at 4:10 pm&quot;</extracomment>
        <translation>Copi wrth gefn diwethaf: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Dim copi wrth gefn eto</translation>
    </message>
    <message>
        <source>Hearten makes one by itself when it locks and something has changed. It is locked like your plans.</source>
        <translation>Mae Hearten yn gwneud un ei hun pan fydd yn cloi a rhywbeth wedi newid. Mae wedi&apos;i gloi fel eich cynlluniau.</translation>
    </message>
    <message>
        <source>Your backups are only on this laptop. If it is lost, so are they. Choose a second place: a folder on your trust&apos;s drive is good.</source>
        <translation>Dim ond ar y gliniadur hwn y mae eich copïau wrth gefn. Os caiff ei golli, byddan nhw&apos;n mynd hefyd. Dewiswch ail le: mae ffolder ar yriant eich ymddiriedolaeth yn dda.</translation>
    </message>
    <message>
        <source>Hearten cannot find your second place now: %1. Backups go there again when it is back.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ni all Hearten ddod o hyd i&apos;ch ail le nawr: %1. Bydd copïau&apos;n mynd yno eto pan ddaw yn ôl.</translation>
    </message>
    <message>
        <source>Also kept in: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Hefyd yn cael ei gadw yn: %1</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Yn gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>There is no room left for a backup. Your plans are fine. Free some space, then try again.</source>
        <translation>Nid oes lle ar ôl i gopi wrth gefn. Mae eich cynlluniau&apos;n iawn. Gwnewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>One of the places for backups does not allow saving. Your plans are fine. Choose another place.</source>
        <translation>Nid yw un o&apos;r lleoedd ar gyfer copïau wrth gefn yn caniatáu cadw. Mae eich cynlluniau&apos;n iawn. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>Your backup is made, in both places, and Hearten has read it back.</source>
        <translation>Mae eich copi wrth gefn wedi&apos;i wneud, yn y ddau le, ac mae Hearten wedi&apos;i ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>Your backup is made, and Hearten has read it back.</source>
        <translation>Mae eich copi wrth gefn wedi&apos;i wneud, ac mae Hearten wedi&apos;i ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup first.</source>
        <translation>Teipiwch gyfrinymadrodd y copi wrth gefn yn gyntaf.</translation>
    </message>
    <message>
        <source>Testing your backup</source>
        <translation>Yn profi eich copi wrth gefn</translation>
    </message>
    <message>
        <source>That passphrase did not open the backup. Was there another one on the day it was made?</source>
        <translation>Nid yw&apos;r cyfrinymadrodd hwnnw&apos;n agor y copi. Oedd un arall ar y diwrnod y cafodd ei wneud?</translation>
    </message>
    <message>
        <source>The backup did not open. The plans on this laptop are fine. Make a new one now?</source>
        <translation>Nid agorodd y copi wrth gefn. Mae&apos;r cynlluniau ar y gliniadur hwn yn iawn. Gwneud un newydd nawr?</translation>
    </message>
    <message>
        <source>The backup opens. %1, from %2.</source>
        <extracomment>%1 is &quot;3 plans&quot;; %2 is a day and a time, as &quot;today at 4:10 pm&quot;</extracomment>
        <translation>Mae&apos;r copi wrth gefn yn agor. %1, o %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n gynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a second place for backups</source>
        <translation>Dewis ail le ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>This folder does not allow saving. Choose another.</source>
        <translation>Nid yw&apos;r ffolder hwn yn caniatáu cadw. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Hearten&apos;s own backups are in this folder already. Choose another place, away from this laptop.</source>
        <translation>Mae copïau Hearten ei hun yn y ffolder hwn yn barod. Dewiswch le arall, i ffwrdd o&apos;r gliniadur hwn.</translation>
    </message>
    <message>
        <source>Backups will go there as well. Choose Back up now to make the first one.</source>
        <translation>Bydd copïau&apos;n mynd yno hefyd. Dewiswch Gwneud copi wrth gefn nawr i wneud yr un cyntaf.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::BeforeScreen</name>
    <message>
        <source>Before you start</source>
        <translation>Cyn dechrau</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Pwy sy&apos;n ei chynnal</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Sut rydych chi&apos;n cwrdd</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nid heddiw</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Starts the talk</extracomment>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>%1, shall we?</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>%1, gawn ni ddechrau?</translation>
    </message>
    <message>
        <source>That&apos;s fine.</source>
        <translation>Mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>%1 is happy for us to note that a talk was offered today</source>
        <extracomment>%1 is the member of staff. Only the date of the offer is kept, and only if they agree.</extracomment>
        <translation>Mae %1 yn hapus i ni nodi bod sgwrs wedi&apos;i chynnig heddiw</translation>
    </message>
    <message>
        <source>Only the date is kept. No reason.</source>
        <translation>Dim ond y dyddiad a gedwir. Dim rheswm.</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Dewis y diwrnod hwn</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Ei adael yn agored</translation>
    </message>
    <message>
        <source>How long the room is ours</source>
        <translation>Am faint mae&apos;r ystafell gennym ni</translation>
    </message>
    <message>
        <source>We meet in one room</source>
        <translation>Rydyn ni&apos;n cwrdd mewn un ystafell</translation>
    </message>
    <message>
        <source>We meet by video</source>
        <translation>Rydyn ni&apos;n cwrdd drwy fideo</translation>
    </message>
    <message>
        <source>We have an interpreter</source>
        <translation>Mae cyfieithydd gyda ni</translation>
    </message>
    <message>
        <source>Nobody needs a reason. Choose another day, or leave it open.</source>
        <translation>Does dim angen rheswm ar neb. Dewiswch ddiwrnod arall, neu gadewch ef yn agored.</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Dewis diwrnod arall</translation>
    </message>
    <message>
        <source>Which day would suit you both?</source>
        <translation>Pa ddiwrnod fyddai&apos;n siwtio&apos;r ddau ohonoch?</translation>
    </message>
    <message>
        <source>Go to home</source>
        <translation>Mynd i&apos;r hafan</translation>
    </message>
    <message>
        <source>%1 it is. You will find it at home, under “Talks coming up”. Put it in both your diaries, please.</source>
        <extracomment>%1 is a day in words: &quot;Friday 27 November&quot;. &quot;Talks coming up&quot; is a heading on the home screen</extracomment>
        <translation>%1 amdani. Fe welwch y sgwrs ar yr hafan, o dan “Sgyrsiau i ddod”. Rhowch hi yn nyddiaduron y ddau ohonoch, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>A sheet to prepare with</source>
        <translation>Taflen i baratoi gyda hi</translation>
    </message>
    <message>
        <source>Kind of talk: %1</source>
        <extracomment>Spoken name of the button that shows what kind of talk is chosen; %1 is &quot;About an hour&quot;</extracomment>
        <translation>Math o sgwrs: %1</translation>
    </message>
</context>
<context>
    <name>hearten::ui::BottomBar</name>
    <message>
        <source>Bottom bar</source>
        <translation>Bar gwaelod</translation>
    </message>
    <message>
        <source>We need to stop</source>
        <translation>Mae angen i ni stopio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
</context>
<context>
    <name>hearten::ui::BreatherScreen</name>
    <message>
        <source>Take your time.</source>
        <translation>Cymerwch eich amser.</translation>
    </message>
    <message>
        <source>We&apos;re back</source>
        <translation>Rydyn ni&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ChangePassphraseCard</name>
    <message>
        <source>The passphrase you have now</source>
        <translation>Y cyfrinymadrodd sydd gennych nawr</translation>
    </message>
    <message>
        <source>Changing the lock</source>
        <translation>Wrthi&apos;n newid y clo</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Cadw&apos;r un sydd gen i</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ChooseKindScreen</name>
    <message>
        <source>Kind of talk</source>
        <translation>Math o sgwrs</translation>
    </message>
    <message>
        <source>What is this talk for?</source>
        <translation>Ar gyfer beth mae&apos;r sgwrs hon?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ChoosePersonScreen</name>
    <message>
        <source>Start a conversation</source>
        <translation>Dechrau sgwrs</translation>
    </message>
    <message>
        <source>Who are you talking with?</source>
        <translation>Gyda phwy rydych chi&apos;n siarad?</translation>
    </message>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Dewch o hyd i enw, neu deipio un newydd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Nobody here yet. Type a name. A name is all we keep.</source>
        <translation>Neb yma eto. Teipiwch enw. Dim ond enw rydyn ni&apos;n ei gadw.</translation>
    </message>
    <message>
        <source>No one called that. Add them?</source>
        <translation>Neb o&apos;r enw hwnnw. Eu hychwanegu?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is the name that was typed</extracomment>
        <translation>Ychwanegu %1</translation>
    </message>
    <message>
        <source>With the whole team</source>
        <extracomment>Below the list of people: to talk with everyone at once instead</extracomment>
        <translation>Gyda&apos;r tîm cyfan</translation>
    </message>
</context>
<context>
    <name>hearten::ui::CoachingScreen</name>
    <message>
        <source>Listening help</source>
        <translation>Help gwrando</translation>
    </message>
    <message>
        <source>For the one who listens. Take what fits, and leave the rest.</source>
        <translation>I&apos;r un sy&apos;n gwrando. Cymerwch beth sy&apos;n gweddu, a gadewch y gweddill.</translation>
    </message>
    <message>
        <source>Ways of listening and asking</source>
        <translation>Ffyrdd o wrando a gofyn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::CodeCard</name>
    <message>
        <source>Use your recovery code</source>
        <translation>Defnyddio eich cod adfer</translation>
    </message>
    <message>
        <source>It is on your recovery sheet: seven groups of four. Small letters and gaps do not matter.</source>
        <translation>Mae ar eich taflen adfer: saith grŵp o bedwar. Nid yw llythrennau bach na bylchau o bwys.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Yn ôl i&apos;r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wrthi&apos;n agor</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Agor gyda&apos;r cod</translation>
    </message>
</context>
<context>
    <name>hearten::ui::CodePage</name>
    <message>
        <source>First group</source>
        <translation>Grŵp cyntaf</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Ail grŵp</translation>
    </message>
    <message>
        <source>Third group</source>
        <translation>Trydydd grŵp</translation>
    </message>
    <message>
        <source>Fourth group</source>
        <translation>Pedwerydd grŵp</translation>
    </message>
    <message>
        <source>Fifth group</source>
        <translation>Pumed grŵp</translation>
    </message>
    <message>
        <source>Sixth group</source>
        <translation>Chweched grŵp</translation>
    </message>
    <message>
        <source>Seventh group</source>
        <translation>Seithfed grŵp</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Argraffu&apos;r daflen</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Cadw&apos;r daflen fel PDF</translation>
    </message>
    <message>
        <source>A printer may keep a copy for a while. A printer near you, or writing it by hand, is safest.</source>
        <translation>Gall argraffydd gadw copi am ychydig. Argraffydd gerllaw, neu ysgrifennu â llaw, sydd fwyaf diogel.</translation>
    </message>
    <message>
        <source>No printer found. Save the sheet, or write it down.</source>
        <translation>Dim argraffydd ar gael. Cadwch y daflen, neu ysgrifennwch y cod.</translation>
    </message>
    <message>
        <source>Type two parts of it, so we know you have it</source>
        <translation>Teipiwch ddwy ran ohono, fel ein bod yn gwybod ei fod gennych</translation>
    </message>
    <message>
        <source>I understand that without the passphrase and this code my plans cannot be opened by anyone.</source>
        <translation>Rwy&apos;n deall na all neb agor fy nghynlluniau heb y cyfrinymadrodd a&apos;r cod hwn.</translation>
    </message>
    <message>
        <source>I understand that without my passphrase and this code nobody can open my lines. Not my manager, and not Hearten.</source>
        <translation>Rwy&apos;n deall na all neb agor fy llinellau heb fy nghyfrinymadrodd a&apos;r cod hwn. Nid fy rheolwr, ac nid Hearten.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::CopyFlow</name>
    <message>
        <source>Files in this folder are copied to other computers. People there may be able to read it.</source>
        <translation>Caiff ffeiliau yn y ffolder hwn eu copïo i gyfrifiaduron eraill. Efallai y gall pobl yno ei ddarllen.</translation>
    </message>
    <message>
        <source>This folder is on another computer. The people who look after it may be able to read it.</source>
        <translation>Mae&apos;r ffolder hwn ar gyfrifiadur arall. Efallai y gall y bobl sy&apos;n gofalu amdano ei ddarllen.</translation>
    </message>
    <message>
        <source>This is a memory stick or a disk that can be taken out. Whoever has it can read the copy.</source>
        <translation>Cof bach neu ddisg y gellir ei thynnu allan yw hon. Gall pwy bynnag sydd â hi ddarllen y copi.</translation>
    </message>
    <message>
        <source>This folder is for files that do not stay. The copy may be gone by tomorrow.</source>
        <translation>Ffolder i ffeiliau nad ydynt yn aros yw hwn. Efallai y bydd y copi wedi mynd erbyn yfory.</translation>
    </message>
    <message>
        <source>Save it here</source>
        <translation>Ei gadw yma</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Dewis ffolder arall</translation>
    </message>
    <message>
        <source>When your full copy is saved, the plan is deleted from this laptop, as you chose.</source>
        <translation>Pan fydd eich copi llawn wedi&apos;i gadw, caiff y cynllun ei ddileu o&apos;r gliniadur hwn, fel y dewisoch chi.</translation>
    </message>
    <message>
        <source>A PDF cannot show these characters: %1. Change them, leave them out, or choose Word.</source>
        <extracomment>%1 is a few characters, such as small pictures</extracomment>
        <translation>Ni all PDF ddangos y nodau hyn: %1. Newidiwch nhw, gadewch nhw allan, neu dewiswch Word.</translation>
    </message>
    <message>
        <source>Type a password twice, or leave the file unlocked.</source>
        <translation>Teipiwch gyfrinair ddwywaith, neu gadewch y ffeil heb ei chloi.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Nid yw&apos;r ddau yma yr un fath.</translation>
    </message>
    <message>
        <source>Wellbeing plan %1</source>
        <extracomment>The name of the file a copy is saved in. Without a person&apos;s name. %1 is the date</extracomment>
        <translation>Cynllun lles %1</translation>
    </message>
    <message>
        <source>Save my copy</source>
        <translation>Cadw fy nghopi</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Ffeil PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>Ffeil Word (*.docx)</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ei disodli</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Cadw&apos;r ddwy</translation>
    </message>
    <message>
        <source>Your copy is saved.</source>
        <translation>Mae eich copi wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Your copy is saved, and the plan is deleted from this laptop, as you chose.</source>
        <translation>Mae eich copi wedi&apos;i gadw, ac mae&apos;r cynllun wedi&apos;i ddileu o&apos;r gliniadur hwn, yn ôl eich dewis.</translation>
    </message>
    <message>
        <source>The printer did not answer. Your plan is safe. Try again, or save a copy instead.</source>
        <translation>Nid atebodd yr argraffydd. Mae eich cynllun yn ddiogel. Rhowch gynnig arall arni, neu cadwch gopi yn lle hynny.</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer.</source>
        <translation>Mae eich copi ar ei ffordd i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Take a full copy</source>
        <translation>Cymryd copi llawn</translation>
    </message>
    <message>
        <source>Finish without them</source>
        <translation>Gorffen hebddyn nhw</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go only in your copy. Take it before you finish.</source>
        <translation>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n llinell yn mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be shown in this copy: %1. Change them, or leave them out.</source>
        <extracomment>%1 is the characters themselves, such as small pictures</extracomment>
        <translation>
            <numerusform>Ni ellir dangos %n o nodau yn y copi hwn: %1. Newidiwch nhw, neu gadewch nhw allan.</numerusform>
            <numerusform>Ni ellir dangos %n nod yn y copi hwn: %1. Newidiwch ef, neu gadewch ef allan.</numerusform>
            <numerusform>Ni ellir dangos %n o nodau yn y copi hwn: %1. Newidiwch nhw, neu gadewch nhw allan.</numerusform>
            <numerusform>Ni ellir dangos %n o nodau yn y copi hwn: %1. Newidiwch nhw, neu gadewch nhw allan.</numerusform>
            <numerusform>Ni ellir dangos %n o nodau yn y copi hwn: %1. Newidiwch nhw, neu gadewch nhw allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines that only %1 can open are not in this copy. To have them in it, open the plan, choose “Open my own lines”, and take the copy from there.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Nid yw&apos;r llinellau y gall %1 yn unig eu hagor yn y copi hwn. I&apos;w cael ynddo, agorwch y cynllun, dewiswch “Agor fy llinellau i”, a chymryd y copi oddi yno.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::CopyScreen</name>
    <message>
        <source>Take your copy, %1</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Cymerwch eich copi, %1</translation>
    </message>
    <message>
        <source>It is yours to keep, change or share.</source>
        <translation>Chi biau hwn, i&apos;w gadw, ei newid neu ei rannu.</translation>
    </message>
    <message>
        <source>Which lines?</source>
        <translation>Pa linellau?</translation>
    </message>
    <message>
        <source>My full copy</source>
        <translation>Fy nghopi llawn</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s), with those only for you</source>
        <translation>
            <numerusform>Y cyfan (%n o linellau), gyda&apos;r rhai i chi yn unig</numerusform>
            <numerusform>Y cyfan (%n llinell), gyda&apos;r rhai i chi yn unig</numerusform>
            <numerusform>Y cyfan (%n o linellau), gyda&apos;r rhai i chi yn unig</numerusform>
            <numerusform>Y cyfan (%n o linellau), gyda&apos;r rhai i chi yn unig</numerusform>
            <numerusform>Y cyfan (%n o linellau), gyda&apos;r rhai i chi yn unig</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy to share</source>
        <translation>Copi i&apos;w rannu</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n shared line(s)</source>
        <translation>
            <numerusform>Dim ond y rhai a rennir (%n o linellau)</numerusform>
            <numerusform>Dim ond yr un a rennir (%n llinell)</numerusform>
            <numerusform>Dim ond y rhai a rennir (%n o linellau)</numerusform>
            <numerusform>Dim ond y rhai a rennir (%n o linellau)</numerusform>
            <numerusform>Dim ond y rhai a rennir (%n o linellau)</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>The kind of file: As Word, PDF or both</extracomment>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>How large the letters of the copy are</extracomment>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Hawdd ei ddarllen</translation>
    </message>
    <message>
        <source>Lock the file?</source>
        <translation>Cloi&apos;r ffeil?</translation>
    </message>
    <message>
        <source>Yes, with a password only I know</source>
        <translation>Ie, gyda chyfrinair na ŵyr neb arall</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Cyfrinair</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Unwaith eto</translation>
    </message>
    <message>
        <source>Let another Hearten open it</source>
        <translation>Gadael i Hearten arall ei agor</translation>
    </message>
    <message>
        <source>The Word file then also carries the plan in a form that does not show on the page.</source>
        <translation>Bydd y ffeil Word wedyn hefyd yn cynnwys y cynllun ar ffurf nad yw i&apos;w gweld ar y dudalen.</translation>
    </message>
    <message>
        <source>Once it leaves Hearten, anyone who can open the file can read it. Save it where only you can reach.</source>
        <translation>Ar ôl iddi adael Hearten, gall unrhyw un sy&apos;n gallu agor y ffeil ei darllen. Cadwch hi lle mai dim ond chi all ei chyrraedd.</translation>
    </message>
    <message>
        <source>Just what the reader will see</source>
        <translation>Yn union beth fydd y darllenydd yn ei weld</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Ei weld yn gyntaf</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>Yn ôl i&apos;r dewisiadau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Hearten does not keep this password. If it is lost, make a new copy here.</source>
        <translation>Nid yw Hearten yn cadw&apos;r cyfrinair hwn. Os caiff ei golli, gwnewch gopi newydd yma.</translation>
    </message>
    <message>
        <source>If you would like a password on the file, choose PDF.</source>
        <translation>Os hoffech chi gael cyfrinair ar y ffeil, dewiswch PDF.</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Cymryd un arall</translation>
    </message>
    <message>
        <source>No copy today</source>
        <translation>Dim copi heddiw</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wrthi&apos;n cadw</translation>
    </message>
    <message>
        <source>Save my copy</source>
        <translation>Cadw fy nghopi</translation>
    </message>
</context>
<context>
    <name>hearten::ui::DateBox</name>
    <message>
        <source>Which day is that? You can type &quot;4 Dec&quot; or &quot;next Friday&quot;.</source>
        <translation>Pa ddiwrnod yw hwnnw? Gallwch deipio &quot;4 Rhag&quot; neu &quot;Gwener nesaf&quot;.</translation>
    </message>
    <message>
        <source>That day has gone. Which day would work?</source>
        <translation>Mae&apos;r diwrnod hwnnw wedi mynd heibio. Pa ddiwrnod fyddai&apos;n addas?</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>The name of a box for a day, for screen readers; %1 is like &quot;Start from&quot;</extracomment>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>%1, date</source>
        <translation>%1, dyddiad</translation>
    </message>
    <message>
        <source>Show a calendar</source>
        <translation>Dangos calendr</translation>
    </message>
    <message>
        <source>%1, show a calendar</source>
        <translation>%1, dangos calendr</translation>
    </message>
</context>
<context>
    <name>hearten::ui::DoorPage</name>
    <message>
        <source>Ways to ask</source>
        <extracomment>Opens a few calm questions that can be asked about somebody&apos;s safety</extracomment>
        <translation>Ffyrdd o ofyn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>hearten::ui::EntryCard</name>
    <message>
        <source>shared with my manager</source>
        <translation>wedi&apos;i rannu â&apos;m rheolwr</translation>
    </message>
    <message>
        <source>only for me</source>
        <translation>i mi yn unig</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Told to screen readers; %1 is a line of the plan</extracomment>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <extracomment>Told to screen readers; %1 is a line of the plan</extracomment>
        <translation>Tynnu allan: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Dod ag ef yn ôl</translation>
    </message>
</context>
<context>
    <name>hearten::ui::EntryList</name>
    <message>
        <source>%1, entry %2 of %3</source>
        <extracomment>Spoken place of a line: %1 is the section, %2 and %3 are numbers</extracomment>
        <translation>%1, llinell %2 o %3</translation>
    </message>
    <message>
        <source>How will you get there?</source>
        <translation>Sut byddwch chi&apos;n ei gyrraedd?</translation>
    </message>
</context>
<context>
    <name>hearten::ui::EraseAllFlow</name>
    <message>
        <source>Nothing is deleted yet. Type your passphrase first, or choose Keep everything.</source>
        <translation>Nid oes dim wedi&apos;i ddileu eto. Teipiwch eich cyfrinymadrodd yn gyntaf, neu dewiswch Cadw popeth.</translation>
    </message>
    <message>
        <source>Nothing is deleted yet. Tick the line below your passphrase first, or choose Keep everything.</source>
        <translation>Nid oes dim wedi&apos;i ddileu eto. Ticiwch y llinell o dan eich cyfrinymadrodd yn gyntaf, neu dewiswch Cadw popeth.</translation>
    </message>
    <message>
        <source>Deleting everything</source>
        <translation>Yn dileu popeth</translation>
    </message>
    <message>
        <source>That is not the passphrase you have now. Nothing is deleted.</source>
        <translation>Nid dyna&apos;r cyfrinymadrodd sydd gennych nawr. Nid oes dim wedi&apos;i ddileu.</translation>
    </message>
    <message>
        <source>Delete everything on this laptop</source>
        <translation>Dileu popeth ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>Back to handing over</source>
        <translation>Yn ôl i&apos;r trosglwyddo</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Yn ôl i&apos;r Gosodiadau</translation>
    </message>
    <message>
        <source>Each plan belongs to its person. Give each of them what is theirs before it goes.</source>
        <translation>Mae pob cynllun yn perthyn i&apos;w berson. Rhowch i bob un yr hyn sy&apos;n eiddo iddo cyn iddo fynd.</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Yn ôl at y bobl</translation>
    </message>
    <message>
        <source>Go from person to person</source>
        <translation>Mynd o berson i berson</translation>
    </message>
    <message numerus="yes">
        <source>The plans of %n person(s), with every promise, date and name.</source>
        <translation>
            <numerusform>Cynlluniau %n person, gyda phob addewid, dyddiad ac enw.</numerusform>
            <numerusform>Cynlluniau %n person, gyda phob addewid, dyddiad ac enw.</numerusform>
            <numerusform>Cynlluniau %n berson, gyda phob addewid, dyddiad ac enw.</numerusform>
            <numerusform>Cynlluniau %n pherson, gyda phob addewid, dyddiad ac enw.</numerusform>
            <numerusform>Cynlluniau %n person, gyda phob addewid, dyddiad ac enw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of the plans. Nobody is in it any more.</source>
        <translation>Y storfa ar gyfer y cynlluniau. Nid oes neb ynddi mwyach.</translation>
    </message>
    <message>
        <source>The keys. After that no passphrase and no recovery code opens anything of it.</source>
        <translation>Yr allweddi. Ar ôl hynny nid oes unrhyw gyfrinymadrodd na chod adfer yn agor dim ohono.</translation>
    </message>
    <message>
        <source>All backups in Hearten’s own folder on this laptop.</source>
        <translation>Pob copi wrth gefn yn ffolder Hearten ei hun ar y gliniadur hwn.</translation>
    </message>
    <message>
        <source>Copies that people took stay with them.</source>
        <translation>Mae copïau a gymerodd pobl yn aros gyda nhw.</translation>
    </message>
    <message>
        <source>Backups in your second place, unless you tick the line below: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Copïau wrth gefn yn eich ail le, oni bai eich bod yn ticio&apos;r llinell isod: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also delete my %n backup(s) there. Nobody else’s are touched</source>
        <translation>
            <numerusform>Dileu fy %n copi wrth gefn yno hefyd. Ni chyffyrddir â rhai neb arall</numerusform>
            <numerusform>Dileu fy %n copi wrth gefn yno hefyd. Ni chyffyrddir â rhai neb arall</numerusform>
            <numerusform>Dileu fy %n gopi wrth gefn yno hefyd. Ni chyffyrddir â rhai neb arall</numerusform>
            <numerusform>Dileu fy %n chopi wrth gefn yno hefyd. Ni chyffyrddir â rhai neb arall</numerusform>
            <numerusform>Dileu fy %n copi wrth gefn yno hefyd. Ni chyffyrddir â rhai neb arall</numerusform>
        </translation>
    </message>
    <message>
        <source>If there are backups in your second place, delete those yourself: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Os oes copïau wrth gefn yn eich ail le, dilëwch y rheini eich hun: %1</translation>
    </message>
    <message>
        <source>Disks like the one in this laptop may keep traces of deleted files for a while. These are locked, and their key is gone.</source>
        <translation>Gall disgiau fel yr un yn y gliniadur hwn gadw olion o ffeiliau a ddilëwyd am ychydig. Maen nhw wedi&apos;u cloi, ac mae eu hallwedd wedi mynd.</translation>
    </message>
    <message>
        <source>I know that nobody can bring this back</source>
        <translation>Rwy&apos;n gwybod na all neb ddod â hyn yn ôl</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Dileu popeth</translation>
    </message>
</context>
<context>
    <name>hearten::ui::EraseFlow</name>
    <message>
        <source>Nothing is deleted yet. Type the word “%1” first, or choose Keep everything.</source>
        <extracomment>%1 is a word, as it is to be typed</extracomment>
        <translation>Nid oes dim wedi&apos;i ddileu eto. Teipiwch y gair “%1” yn gyntaf, neu dewiswch Cadw popeth.</translation>
    </message>
    <message>
        <source>Deleting everything about %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Yn dileu popeth am %1</translation>
    </message>
    <message>
        <source>Everything about %1 is deleted from this laptop.</source>
        <translation>Mae popeth am %1 wedi&apos;i ddileu o&apos;r gliniadur hwn.</translation>
    </message>
    <message>
        <source>Everything about %1 is deleted from your plans. The older backups on this laptop still hold it: choose Back up now in the settings, then delete the older files.</source>
        <translation>Mae popeth am %1 wedi&apos;i ddileu o&apos;ch cynlluniau. Mae&apos;r copïau wrth gefn hŷn ar y gliniadur hwn yn dal i&apos;w gadw: dewiswch Gwneud copi wrth gefn nawr yn y gosodiadau, yna dileu&apos;r ffeiliau hŷn.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>What has to be typed before everything about a person is deleted: one short word</extracomment>
        <translation>dileu</translation>
    </message>
    <message>
        <source>The plan, the promises, the dates and the name. Also lines that only %1 could open.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Y cynllun, yr addewidion, y dyddiadau a&apos;r enw. Hefyd y llinellau y gallai %1 yn unig eu hagor.</translation>
    </message>
    <message>
        <source>The backups on this laptop that still hold them. A new one is made without them.</source>
        <translation>Y copïau wrth gefn ar y gliniadur hwn sy&apos;n dal i&apos;w cadw. Gwneir un newydd hebddynt.</translation>
    </message>
    <message>
        <source>What is left is a count: that somebody was deleted, and on which day. Not who.</source>
        <translation>Yr hyn sydd ar ôl yw cyfrif: bod rhywun wedi&apos;i ddileu, ac ar ba ddiwrnod. Nid pwy.</translation>
    </message>
    <message>
        <source>Copies %1 took stay with %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Mae copïau a gymerodd %1 yn aros gyda %1.</translation>
    </message>
    <message>
        <source>Older backups in your second place still hold it. Delete those files yourself: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Mae copïau hŷn yn eich ail le yn dal i&apos;w gadw. Dilëwch y ffeiliau hynny eich hun: %1</translation>
    </message>
    <message>
        <source>Delete everything about %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dileu popeth am %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Yn ôl at %1</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ErasePage</name>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>What goes from this laptop</source>
        <translation>Beth sy&apos;n mynd o&apos;r gliniadur hwn</translation>
    </message>
    <message>
        <source>What stays elsewhere</source>
        <translation>Beth sy&apos;n aros mewn mannau eraill</translation>
    </message>
    <message>
        <source>Type the word “%1” to go on</source>
        <extracomment>%1 is a word, as it is to be typed</extracomment>
        <translation>Teipiwch y gair “%1” i fynd ymlaen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Cadw popeth</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Eich cyfrinymadrodd, unwaith eto</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ErasedFlow</name>
    <message>
        <source>Some of it still cannot be deleted. What is left stands below.</source>
        <translation>Ni ellir dileu rhywfaint ohono o hyd. Mae&apos;r hyn sydd ar ôl isod.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Mae popeth wedi&apos;i ddileu</translation>
    </message>
    <message>
        <source>Nobody can open these plans on this laptop any more.</source>
        <translation>Ni all neb agor y cynlluniau hyn ar y gliniadur hwn mwyach.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>The keys are gone, the plans, and the backups in Hearten’s own folder.</source>
        <translation>Mae&apos;r allweddi wedi mynd, y cynlluniau, a&apos;r copïau wrth gefn yn ffolder Hearten ei hun.</translation>
    </message>
    <message>
        <source>What is left for you to do</source>
        <translation>Beth sydd ar ôl i chi ei wneud</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Dechrau o&apos;r newydd</translation>
    </message>
    <message>
        <source>So are your backups in the second place.</source>
        <translation>Felly hefyd eich copïau wrth gefn yn yr ail le.</translation>
    </message>
    <message>
        <source>Backups in your second place still open with the passphrase of their day. Delete those files yourself: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Mae copïau wrth gefn yn eich ail le yn dal i agor gyda chyfrinymadrodd eu dydd. Dilëwch y ffeiliau hynny eich hun: %1</translation>
    </message>
    <message>
        <source>Tear up the recovery sheet, and delete or shred copies that you saved or printed yourself.</source>
        <translation>Rhwygwch y daflen adfer, a dilëwch neu rwygwch gopïau a gadwoch neu a argraffoch eich hun.</translation>
    </message>
    <message>
        <source>Copies that people took are theirs.</source>
        <translation>Eiddo&apos;r bobl a&apos;u cymerodd yw&apos;r copïau.</translation>
    </message>
    <message>
        <source>Not everything is deleted yet</source>
        <translation>Nid yw popeth wedi&apos;i ddileu eto</translation>
    </message>
    <message>
        <source>Somebody chose to delete everything here, and Hearten was stopped on the way.</source>
        <translation>Dewisodd rhywun ddileu popeth yma, a stopiwyd Hearten ar y ffordd.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>Nid oedd modd dileu rhai ffeiliau.</translation>
    </message>
    <message>
        <source>What is still on this laptop</source>
        <translation>Beth sydd ar y gliniadur hwn o hyd</translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>Dileu&apos;r gweddill</translation>
    </message>
    <message>
        <source>The keys. With them the passphrase still opens what is here.</source>
        <translation>Yr allweddi. Gyda nhw mae&apos;r cyfrinymadrodd yn dal i agor yr hyn sydd yma.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Cadw&apos;r hyn sydd yma</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Beth sydd wedi mynd</translation>
    </message>
    <message>
        <source>The keys. Nobody can open the plans any more, with no passphrase and no code.</source>
        <translation>Yr allweddi. Ni all neb agor y cynlluniau mwyach, gydag unrhyw gyfrinymadrodd na chod.</translation>
    </message>
    <message>
        <source>The file with the plans.</source>
        <translation>Y ffeil gyda&apos;r cynlluniau.</translation>
    </message>
    <message>
        <source>The file with the plans. Nothing opens it.</source>
        <translation>Y ffeil gyda&apos;r cynlluniau. Nid oes dim yn ei hagor.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s). Each still opens with the passphrase of its day.</source>
        <translation>
            <numerusform>%n copi wrth gefn. Mae pob un yn dal i agor gyda chyfrinymadrodd ei ddydd.</numerusform>
            <numerusform>%n copi wrth gefn. Mae pob un yn dal i agor gyda chyfrinymadrodd ei ddydd.</numerusform>
            <numerusform>%n gopi wrth gefn. Mae pob un yn dal i agor gyda chyfrinymadrodd ei ddydd.</numerusform>
            <numerusform>%n chopi wrth gefn. Mae pob un yn dal i agor gyda chyfrinymadrodd ei ddydd.</numerusform>
            <numerusform>%n copi wrth gefn. Mae pob un yn dal i agor gyda chyfrinymadrodd ei ddydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>If Delete the rest does not work, close Hearten and ask whoever looks after this laptop to delete this folder: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Os nad yw Dileu&apos;r gweddill yn gweithio, caewch Hearten a gofynnwch i bwy bynnag sy&apos;n gofalu am y gliniadur hwn ddileu&apos;r ffolder hwn: %1</translation>
    </message>
    <message>
        <source>Deleting the rest</source>
        <translation>Yn dileu&apos;r gweddill</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ErasedPage</name>
    <message>
        <source>Close Hearten</source>
        <translation>Cau Hearten</translation>
    </message>
</context>
<context>
    <name>hearten::ui::FirstRunFlow</name>
    <message>
        <source>Choose a logo</source>
        <translation>Dewis logo</translation>
    </message>
    <message>
        <source>Hearten recovery sheet</source>
        <extracomment>The name that the saved file is offered, without its ending</extracomment>
        <translation>Taflen adfer Hearten</translation>
    </message>
</context>
<context>
    <name>hearten::ui::FirstRunScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Your trust</source>
        <translation>Eich ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Barod</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where they are when the rail is folded away: step 3 of 5</extracomment>
        <translation>Cam %1 o %2</translation>
    </message>
    <message>
        <source>Welcome to Hearten</source>
        <translation>Croeso i Hearten</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Dewis cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Keep your recovery code somewhere safe</source>
        <translation>Cadwch eich cod adfer yn rhywle diogel</translation>
    </message>
    <message>
        <source>You and your trust</source>
        <translation>Chi a&apos;ch ymddiriedolaeth</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Dyna ni</translation>
    </message>
    <message>
        <source>Time to talk about how somebody is, and a plan that is theirs.</source>
        <translation>Amser i siarad am sut mae rhywun, a chynllun sy&apos;n eiddo iddyn nhw.</translation>
    </message>
    <message>
        <source>It is the key to the plans on this laptop. You type it each time you open Hearten.</source>
        <translation>Dyma&apos;r allwedd i&apos;r cynlluniau ar y gliniadur hwn. Rydych yn ei deipio bob tro y byddwch yn agor Hearten.</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this is the only other way in. Nobody else has it: not IT, not us.</source>
        <translation>Os byddwch yn anghofio eich cyfrinymadrodd, dyma&apos;r unig ffordd arall i mewn. Nid oes gan neb arall: nid TG, nid ni.</translation>
    </message>
    <message>
        <source>So that Hearten greets you by name, and shows the help that is nearest.</source>
        <translation>Er mwyn i Hearten eich cyfarch wrth eich enw, a dangos y cymorth agosaf.</translation>
    </message>
    <message>
        <source>Next: Passphrase</source>
        <translation>Nesaf: Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Next: Recovery code</source>
        <translation>Nesaf: Cod adfer</translation>
    </message>
    <message>
        <source>Next: Your trust</source>
        <translation>Nesaf: Eich ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Making your lock</source>
        <extracomment>The button while the keys are made, two or three seconds</extracomment>
        <translation>Wrthi&apos;n gwneud eich clo</translation>
    </message>
    <message>
        <source>Next: Ready</source>
        <translation>Nesaf: Barod</translation>
    </message>
    <message>
        <source>Go to home</source>
        <translation>Mynd i&apos;r hafan</translation>
    </message>
    <message>
        <source>This takes about three minutes, once.</source>
        <translation>Mae hyn yn cymryd tua thri munud, unwaith.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>There is no expiry and nothing to change every few months. Long is strong.</source>
        <translation>Nid yw&apos;n dod i ben ac nid oes dim i&apos;w newid bob ychydig fisoedd. Hir yw cryf.</translation>
    </message>
    <message>
        <source>You can skip this and add it later.</source>
        <translation>Gallwch hepgor hyn a&apos;i ychwanegu wedyn.</translation>
    </message>
    <message>
        <source>Would you like to practise first, or start?</source>
        <translation>Hoffech chi ymarfer yn gyntaf, neu ddechrau?</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Ymarfer yn gyntaf</translation>
    </message>
    <message>
        <source>Your trust&apos;s pack</source>
        <translation>Pecyn eich ymddiriedolaeth</translation>
    </message>
</context>
<context>
    <name>hearten::ui::FollowUpFlow</name>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gadael iddo fynd</translation>
    </message>
    <message>
        <source>What happened with it?</source>
        <translation>Beth ddigwyddodd gyda hyn?</translation>
    </message>
    <message>
        <source>What my manager said they would do</source>
        <translation>Beth ddywedodd fy rheolwr y byddai&apos;n ei wneud</translation>
    </message>
    <message>
        <source>What I said I would do</source>
        <translation>Beth ddywedais y byddwn yn ei wneud</translation>
    </message>
    <message>
        <source>What someone else would do</source>
        <translation>Beth fyddai rhywun arall yn ei wneud</translation>
    </message>
    <message>
        <source>Adjustments on trial</source>
        <translation>Addasiadau i&apos;w treialu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Ei stopio</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Addasiad</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>dod i ben: %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is the two names, %2 the day the plan was agreed</extracomment>
        <translation>%1, ers %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
</context>
<context>
    <name>hearten::ui::FollowUpScreen</name>
    <message>
        <source>What happened with what we agreed?</source>
        <translation>Beth ddigwyddodd gyda&apos;r hyn y cytunon ni arno?</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Beth sydd wedi newid</translation>
    </message>
    <message>
        <source>Things that did not happen are not a failure. Ask what got in the way.</source>
        <translation>Nid methiant yw pethau na ddigwyddodd. Gofynnwch beth oedd yn y ffordd.</translation>
    </message>
    <message>
        <source>No promises to go through.</source>
        <translation>Dim addewidion i fynd drwyddynt.</translation>
    </message>
    <message>
        <source>Nothing has changed so far.</source>
        <translation>Does dim wedi newid hyd yn hyn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken name of the choice beside a promise: what was promised, and who by</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hearten::ui::GentleStop</name>
    <message>
        <source>Use this</source>
        <translation>Defnyddio hwn</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>Told to screen readers; %1 is a way to say the line</extracomment>
        <translation>Defnyddio hwn: %1</translation>
    </message>
    <message>
        <source>You could say it like this:</source>
        <translation>Gallech ei dweud fel hyn:</translation>
    </message>
    <message>
        <source>Use my own words</source>
        <translation>Defnyddio fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ei thynnu allan</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Ei chadw fel y mae</translation>
    </message>
    <message>
        <source>Who can help with this?</source>
        <translation>Pwy all helpu gyda hyn?</translation>
    </message>
    <message>
        <source>Not kept yet. %1</source>
        <extracomment>Told to screen readers; %1 says why the line is not kept</extracomment>
        <translation>Heb ei chadw eto. %1</translation>
    </message>
    <message numerus="yes">
        <source>Not kept yet. %1 %n way(s) to say it follow.</source>
        <translation>
            <numerusform>Heb ei chadw eto. %1 Mae %n o ffyrdd o&apos;i dweud yn dilyn.</numerusform>
            <numerusform>Heb ei chadw eto. %1 Mae %n ffordd o&apos;i dweud yn dilyn.</numerusform>
            <numerusform>Heb ei chadw eto. %1 Mae %n o ffyrdd o&apos;i dweud yn dilyn.</numerusform>
            <numerusform>Heb ei chadw eto. %1 Mae %n o ffyrdd o&apos;i dweud yn dilyn.</numerusform>
            <numerusform>Heb ei chadw eto. %1 Mae %n o ffyrdd o&apos;i dweud yn dilyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line, not kept</source>
        <translation>Y llinell, heb ei chadw</translation>
    </message>
    <message>
        <source>%1 says it can be kept</source>
        <extracomment>A tick box; %1 is a name. They say that the line is not what it looks like and may be kept as it is</extracomment>
        <translation>Mae %1 yn dweud y gellir ei chadw</translation>
    </message>
    <message>
        <source>Keep my own words</source>
        <translation>Cadw fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>These words can be kept.</source>
        <translation>Gellir cadw&apos;r geiriau hyn.</translation>
    </message>
    <message>
        <source>If it is not, you can both say so, and it stays as it is:</source>
        <translation>Os nad yw, gall y ddau ohonoch ddweud hynny, ac mae&apos;n aros fel y mae:</translation>
    </message>
    <message>
        <source>Put it to one side</source>
        <extracomment>Takes the line out of the plan and puts it with the jottings, which are not kept</extracomment>
        <translation>Ei rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>This is not what you think</source>
        <translation>Nid dyna sydd yma</translation>
    </message>
    <message>
        <source>Sorry about that. Hearten only looks at words. Your line stays here: say it a little differently, and it is looked at again. Was it the name of a ward, a team or a system? Your manager can teach Hearten that name.</source>
        <translation>Mae&apos;n ddrwg gennym am hynny. Dim ond ar eiriau mae Hearten yn edrych. Mae eich llinell yn aros yma: dywedwch hi ychydig yn wahanol, a bydd Hearten yn edrych eto. Ai enw ward, tîm neu system oedd e? Gall eich rheolwr ddysgu&apos;r enw hwnnw i Hearten.</translation>
    </message>
    <message>
        <source>Teach it a name</source>
        <extracomment>A name of a ward, a team or a system that Hearten took for something else</extracomment>
        <translation>Dysgu enw iddo</translation>
    </message>
    <message>
        <source>It is written nowhere. It waits on this screen, also while Hearten is locked, until you take it out or close Hearten.</source>
        <translation>Nid yw wedi&apos;i hysgrifennu yn unman. Mae&apos;n aros ar y sgrin hon, hyd yn oed tra bydd Hearten wedi&apos;i gloi, nes i chi ei thynnu allan neu gau Hearten.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HeldFlow</name>
    <message>
        <source>A name, how to speak of them, and a language</source>
        <translation>Enw, sut i sôn amdanynt, ac iaith</translation>
    </message>
    <message>
        <source>A name and a language</source>
        <translation>Enw ac iaith</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n gynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s): the day, never what was said</source>
        <translation>
            <numerusform>%n sgwrs: y diwrnod, byth yr hyn a ddywedwyd</numerusform>
            <numerusform>%n sgwrs: y diwrnod, byth yr hyn a ddywedwyd</numerusform>
            <numerusform>%n sgwrs: y diwrnod, byth yr hyn a ddywedwyd</numerusform>
            <numerusform>%n sgwrs: y diwrnod, byth yr hyn a ddywedwyd</numerusform>
            <numerusform>%n sgwrs: y diwrnod, byth yr hyn a ddywedwyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of what happened to the plan</source>
        <translation>
            <numerusform>%n dyddiad o&apos;r hyn a ddigwyddodd i&apos;r cynllun</numerusform>
            <numerusform>%n dyddiad o&apos;r hyn a ddigwyddodd i&apos;r cynllun</numerusform>
            <numerusform>%n ddyddiad o&apos;r hyn a ddigwyddodd i&apos;r cynllun</numerusform>
            <numerusform>%n dyddiad o&apos;r hyn a ddigwyddodd i&apos;r cynllun</numerusform>
            <numerusform>%n dyddiad o&apos;r hyn a ddigwyddodd i&apos;r cynllun</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines that only %1 can open are open now, and go into the file.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Mae&apos;r llinellau y gall %1 yn unig eu hagor ar agor nawr, ac yn mynd i&apos;r ffeil.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are sealed, and only %1 can open them. Without that the file says how many there are.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>Mae %n llinell wedi&apos;u selio, a dim ond %1 all eu hagor. Heb hynny mae&apos;r ffeil yn dweud faint sydd.</numerusform>
            <numerusform>Mae %n llinell wedi&apos;i selio, a dim ond %1 all ei hagor. Heb hynny mae&apos;r ffeil yn dweud faint sydd.</numerusform>
            <numerusform>Mae %n linell wedi&apos;u selio, a dim ond %1 all eu hagor. Heb hynny mae&apos;r ffeil yn dweud faint sydd.</numerusform>
            <numerusform>Mae %n llinell wedi&apos;u selio, a dim ond %1 all eu hagor. Heb hynny mae&apos;r ffeil yn dweud faint sydd.</numerusform>
            <numerusform>Mae %n llinell wedi&apos;u selio, a dim ond %1 all eu hagor. Heb hynny mae&apos;r ffeil yn dweud faint sydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is decided together, and asked again on %1 or before.</source>
        <translation>Penderfynir gyda&apos;n gilydd, a gofynnir eto ar %1 neu cyn hynny.</translation>
    </message>
    <message>
        <source>It is decided together. Nothing is ever deleted by itself.</source>
        <translation>Penderfynir gyda&apos;n gilydd. Nid oes dim byth yn cael ei ddileu ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>It is decided together, and asked again on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Penderfynir gyda&apos;n gilydd, a gofynnir eto ar %1.</translation>
    </message>
    <message>
        <source>It is time to decide this again, together. Until you do, the plan stays as it is.</source>
        <translation>Mae&apos;n bryd penderfynu hyn eto, gyda&apos;ch gilydd. Tan hynny, mae&apos;r cynllun yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>Ffeil Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Ffeil PDF (*.pdf)</translation>
    </message>
    <message>
        <source>File for programs (*.json)</source>
        <translation>Ffeil ar gyfer rhaglenni (*.json)</translation>
    </message>
    <message>
        <source>Everything held %1</source>
        <extracomment>The name of a file. Without a person&apos;s name. %1 is the date</extracomment>
        <translation>Popeth a gedwir %1</translation>
    </message>
    <message>
        <source>Save everything held about me</source>
        <translation>Cadw popeth a gedwir amdanaf</translation>
    </message>
    <message>
        <source>That folder does not allow saving. Choose another.</source>
        <translation>Nid yw&apos;r ffolder hwnnw&apos;n caniatáu cadw. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The file is saved. Nobody is told.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i chadw. Nid oes neb yn cael gwybod.</translation>
    </message>
    <message>
        <source>Type your own passphrase first.</source>
        <translation>Teipiwch eich cyfrinymadrodd eich hun yn gyntaf.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wrthi&apos;n agor</translation>
    </message>
    <message>
        <source>That is not your own passphrase for these lines. Try again.</source>
        <translation>Nid dyna eich cyfrinymadrodd chi ar gyfer y llinellau hyn. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>That is kept. It is asked again on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Mae hynny wedi&apos;i gadw. Gofynnir eto ar %1.</translation>
    </message>
    <message>
        <source>The plan goes from this laptop, and cannot come back. Has %1 a copy? Choose Delete the plan now once more to do it.</source>
        <translation>Bydd y cynllun yn mynd o&apos;r gliniadur hwn, ac ni all ddod yn ôl. Oes gan %1 gopi? Dewiswch Dileu&apos;r cynllun nawr unwaith eto i wneud hynny.</translation>
    </message>
    <message>
        <source>The plan is deleted from this laptop.</source>
        <translation>Mae&apos;r cynllun wedi&apos;i ddileu o&apos;r gliniadur hwn.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Dewis ffolder arall</translation>
    </message>
    <message>
        <source>Save it here</source>
        <translation>Ei gadw yma</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HeldPage</name>
    <message>
        <source>Everything held about %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Popeth a gedwir am %1</translation>
    </message>
    <message>
        <source>This is all there is in Hearten. It belongs to %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dyma&apos;r cyfan sydd yn Hearten. %1 sy&apos;n berchen arno.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Yn ôl at %1</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Beth sy&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>One file with all of it, to take away. It is not locked: anyone who opens it can read it, so choose its place with care.</source>
        <translation>Un ffeil gyda&apos;r cyfan, i&apos;w chymryd i ffwrdd. Nid yw wedi&apos;i chloi: gall unrhyw un sy&apos;n ei hagor ei darllen, felly dewiswch ei lle yn ofalus.</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Cadw fel Word</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Cadw ar gyfer rhaglen arall</translation>
    </message>
    <message>
        <source>%1’s own passphrase</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Cyfrinymadrodd %1</translation>
    </message>
    <message>
        <source>%1 is here: open them</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Mae %1 yma: agor nhw</translation>
    </message>
    <message>
        <source>How long the plan stays</source>
        <translation>Am faint y mae&apos;r cynllun yn aros</translation>
    </message>
    <message>
        <source>Until we look at it again</source>
        <translation>Nes i ni edrych arno eto</translation>
    </message>
    <message>
        <source>Until %1 leaves the team</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Nes i %1 adael y tîm</translation>
    </message>
    <message>
        <source>Hearten asks again once a year, so that nothing stays because nobody thought of it.</source>
        <translation>Mae Hearten yn gofyn eto unwaith y flwyddyn, fel nad oes dim yn aros am na feddyliodd neb amdano.</translation>
    </message>
    <message>
        <source>Delete the plan now</source>
        <translation>Dileu&apos;r cynllun nawr</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HelpScreen</name>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Back to where we were</source>
        <translation>Yn ôl i ble roedden ni</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HideButton</name>
    <message>
        <source>Hide</source>
        <extracomment>The button that covers the whole screen at once; the short one is for narrow windows</extracomment>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Cuddio&apos;r sgrin</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HideScreen</name>
    <message>
        <source>Press F9 when you are ready.</source>
        <translation>Pwyswch F9 pan fyddwch yn barod.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HintList</name>
    <message>
        <source>You could say</source>
        <extracomment>Above a few short sentences that the manager may say</extracomment>
        <translation>Gallech ddweud</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HomeFlow</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bore da</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Prynhawn da</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Noswaith dda</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>%1 is the manager&apos;s name</extracomment>
        <translation>Bore da, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Prynhawn da, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Noswaith dda, %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>I %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a day, as &quot;Friday 4 December&quot;</extracomment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>pan allwch chi</translation>
    </message>
    <message>
        <source>You hoped for %1. Tell %2 how it is going?</source>
        <extracomment>%1 is a day that has gone by (&quot;Friday&quot;), %2 a person&apos;s name</extracomment>
        <translation>Eich gobaith oedd %1. Dweud wrth %2 sut mae&apos;n mynd?</translation>
    </message>
    <message>
        <source>%1, for %2, %3</source>
        <extracomment>What a screen reader says for a promise: what, a person&apos;s name, by when</extracomment>
        <translation>%1, i %2, %3</translation>
    </message>
    <message>
        <source>Second sitting</source>
        <translation>Ail sesiwn</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>Adolygu&apos;r cynllun</translation>
    </message>
    <message>
        <source>%1, part-way through</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1, sgwrs ar ei hanner</translation>
    </message>
    <message>
        <source>Welcome back. You were at “%1” with %2. Everything up to your last line was saved.</source>
        <extracomment>%1 is a stage of the talk, %2 a person&apos;s name</extracomment>
        <translation>Croeso&apos;n ôl. Roeddech chi ar “%1” gyda %2. Cadwyd popeth hyd at eich llinell olaf.</translation>
    </message>
    <message>
        <source>You stopped at “%1” today. Nothing was lost.</source>
        <extracomment>%1 is a stage of the talk</extracomment>
        <translation>Fe stopioch chi ar “%1” heddiw. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>You stopped at “%1” on %2. Nothing was lost.</source>
        <extracomment>%1 is a stage of the talk, %2 a day that has gone by (&quot;Friday&quot;)</extracomment>
        <translation>Fe stopioch chi ar “%1” (%2). Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>That is done. Thank you for keeping it.</source>
        <translation>Mae hynny wedi&apos;i wneud. Diolch am gadw at eich gair.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <extracomment>%1 is a day, as &quot;Friday 4 December&quot;</extracomment>
        <translation>Dyddiad newydd: %1.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>When you are ready, start a conversation, or practise with someone made up.</source>
        <translation>Pan fyddwch chi&apos;n barod, dechreuwch sgwrs, neu ymarferwch gyda rhywun dychmygol.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Dewis lle</translation>
    </message>
    <message>
        <source>It is time to decide together how long %1’s plan stays. Until you do, it stays as it is.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Mae&apos;n bryd penderfynu gyda&apos;ch gilydd am faint y mae cynllun %1 yn aros. Tan hynny, mae&apos;n aros fel y mae.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Decide about %1’s plan</source>
        <extracomment>Spoken name of [Decide]; %1 is a person&apos;s name</extracomment>
        <translation>Penderfynu am gynllun %1</translation>
    </message>
    <message>
        <source>You can read these plans. Nothing can be changed in them now.</source>
        <translation>Gallwch ddarllen y cynlluniau hyn. Ni ellir newid dim ynddynt nawr.</translation>
    </message>
    <message>
        <source>Of some people not everything can be read. Look under People for what is left.</source>
        <translation>Ni ellir darllen popeth am rai pobl. Edrychwch o dan Pobl am yr hyn sydd ar ôl.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::HomeScreen</name>
    <message>
        <source>Start a conversation</source>
        <translation>Dechrau sgwrs</translation>
    </message>
    <message>
        <source>An hour, somewhere private, with someone who matters. We will take it one step at a time.</source>
        <translation>Awr, yn rhywle preifat, gyda rhywun sy&apos;n bwysig. Awn ni gam wrth gam.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>What I said I would do</source>
        <translation>Beth ddywedais y byddwn yn ei wneud</translation>
    </message>
    <message>
        <source>Talks coming up</source>
        <translation>Sgyrsiau i ddod</translation>
    </message>
    <message>
        <source>Choose a time with them. These dates are only a nudge.</source>
        <translation>Dewiswch amser gyda nhw. Dim ond i&apos;ch atgoffa mae&apos;r dyddiadau hyn.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Carry on: %1</source>
        <extracomment>Spoken name of [Carry on]; %1 is &quot;Sam, part-way through&quot;</extracomment>
        <translation>Mynd ymlaen: %1</translation>
    </message>
    <message>
        <source>Nothing promised just now.</source>
        <translation>Dim byd wedi&apos;i addo ar hyn o bryd.</translation>
    </message>
    <message>
        <source>No talks planned. That&apos;s fine.</source>
        <translation>Dim sgyrsiau wedi&apos;u cynllunio. Mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Spoken name of [Open]; %1 is whose talk, which kind and when</extracomment>
        <translation>Agor: %1</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Ymarfer yn gyntaf</translation>
    </message>
    <message>
        <source>Listening help</source>
        <translation>Help gwrando</translation>
    </message>
    <message>
        <source>A sheet to prepare with</source>
        <translation>Taflen i baratoi gyda hi</translation>
    </message>
</context>
<context>
    <name>hearten::ui::JottingsPad</name>
    <message>
        <source>Jottings</source>
        <extracomment>A pad for notes during the talk; nothing of it is kept</extracomment>
        <translation>Nodiadau brys</translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation>Dileu nawr</translation>
    </message>
    <message>
        <source>Not kept. Gone when you close.</source>
        <translation>Heb eu cadw. Yn diflannu wrth gau.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::KeepRow</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Keeps the line that was just written</extracomment>
        <translation>Cadw hwn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::LayerPage</name>
    <message>
        <source>Back to where we were</source>
        <translation>Yn ôl i ble roeddem ni</translation>
    </message>
</context>
<context>
    <name>hearten::ui::LeavingFlow</name>
    <message>
        <source>%1, this question is for you, at the keyboard. May your plan stay here for the next manager? They would read the lines you shared. Lines only for you stay locked, or are not here. You need give no reason.</source>
        <extracomment>%1 is the member of staff, who is asked</extracomment>
        <translation>%1, i chi mae&apos;r cwestiwn hwn, wrth y bysellfwrdd. A gaiff eich cynllun aros yma i&apos;r rheolwr nesaf? Byddai&apos;n darllen y llinellau a rannoch. Mae llinellau i chi yn unig yn aros dan glo, neu nid ydynt yma. Nid oes rhaid rhoi rheswm.</translation>
    </message>
    <message>
        <source>No, not my plan</source>
        <translation>Na, nid fy nghynllun i</translation>
    </message>
    <message>
        <source>Yes, it may stay</source>
        <translation>Ie, caiff aros</translation>
    </message>
    <message>
        <source>Everything was saved for %1 on %2.</source>
        <translation>Cadwyd popeth i %1 ar %2.</translation>
    </message>
    <message>
        <source>%1 has not taken everything yet.</source>
        <translation>Nid yw %1 wedi cymryd popeth eto.</translation>
    </message>
    <message>
        <source>Some people have not decided yet. Their plans do not go to the next manager: delete each, or ask.</source>
        <translation>Nid yw rhai pobl wedi penderfynu eto. Nid yw eu cynlluniau&apos;n mynd i&apos;r rheolwr nesaf: dilëwch bob un, neu gofynnwch.</translation>
    </message>
    <message>
        <source>Everybody who is still here said yes. Make a new lock now. Give its recovery code to the next manager, and to nobody else. They open the plans with it and choose their own passphrase. Then ask them to make a new lock too, so that yours opens nothing any more.</source>
        <translation>Dywedodd pawb sydd yma o hyd ie. Gwnewch glo newydd nawr. Rhowch ei god adfer i&apos;r rheolwr nesaf, ac i neb arall. Bydd yn agor y cynlluniau ag ef ac yn dewis cyfrinymadrodd ei hun. Yna gofynnwch iddo wneud clo newydd hefyd, fel nad yw eich un chi&apos;n agor dim mwyach.</translation>
    </message>
    <message>
        <source>Make a new lock</source>
        <translation>Gwneud clo newydd</translation>
    </message>
    <message>
        <source>Nobody&apos;s plan is here any more. Now delete what is left: the store, its keys and its backups. Then tear up the recovery sheet.</source>
        <translation>Nid oes cynllun neb yma mwyach. Nawr dilëwch yr hyn sydd ar ôl: y storfa, ei hallweddi a&apos;i chopïau wrth gefn. Yna rhwygwch y daflen adfer.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Dileu popeth</translation>
    </message>
    <message>
        <source>%1 said yes on %2: the plan stays for the next manager.</source>
        <extracomment>%1 is a person&apos;s name, %2 a day</extracomment>
        <translation>Dywedodd %1 ie ar %2: mae&apos;r cynllun yn aros i&apos;r rheolwr nesaf.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::LeavingPage</name>
    <message>
        <source>Everything for %1 to take</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Popeth i %1 fynd ag ef</translation>
    </message>
    <message>
        <source>Ask %1 whether it may stay</source>
        <translation>Gofyn i %1 a gaiff aros</translation>
    </message>
    <message>
        <source>Delete everything about %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dileu popeth am %1</translation>
    </message>
    <message>
        <source>I am leaving this job</source>
        <translation>Rwy&apos;n gadael y swydd hon</translation>
    </message>
    <message>
        <source>A plan goes with its owner. Sit down with each person once more.</source>
        <translation>Mae cynllun yn mynd gyda&apos;i berchennog. Eisteddwch gyda phob person unwaith eto.</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Yn ôl i&apos;r Gosodiadau</translation>
    </message>
    <message>
        <source>Each takes everything that is theirs. Then their plan is deleted here. It stays for the next manager only if they say yes, themselves, at this keyboard.</source>
        <translation>Mae pob un yn cymryd popeth sy&apos;n eiddo iddo. Yna mae&apos;r cynllun yn cael ei ddileu yma. Nid yw&apos;n aros i&apos;r rheolwr nesaf oni bai bod y person ei hun yn dweud ie, wrth y bysellfwrdd hwn.</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Pan fydd popeth wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Ask %1 once more</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Gofyn i %1 unwaith eto</translation>
    </message>
</context>
<context>
    <name>hearten::ui::LineKeeping</name>
    <message>
        <source>That&apos;s a lot for one line. Could you say it in fewer words?</source>
        <translation>Mae hynny&apos;n llawer i un llinell. Allech chi ei ddweud mewn llai o eiriau?</translation>
    </message>
    <message>
        <source>Would you rather say it another way?</source>
        <translation>Fyddai&apos;n well gennych ei ddweud mewn ffordd arall?</translation>
    </message>
    <message>
        <source>Let&apos;s keep this line out of the plan</source>
        <translation>Gadewch i ni gadw&apos;r llinell hon allan o&apos;r cynllun</translation>
    </message>
    <message>
        <source>It has not been kept. %1</source>
        <translation>Nid yw wedi&apos;i chadw. %1</translation>
    </message>
    <message>
        <source>Hearten knows that name now. The line still needs other words, or a yes from both.</source>
        <translation>Mae Hearten yn gwybod yr enw hwnnw nawr. Mae angen geiriau eraill ar y llinell o hyd, neu ie gan y ddau.</translation>
    </message>
    <message>
        <source>Hearten knows that name now. Your line is here again: keep it when you are ready.</source>
        <translation>Mae Hearten yn gwybod yr enw hwnnw nawr. Mae eich llinell yma eto: cadwch hi pan fyddwch yn barod.</translation>
    </message>
    <message>
        <source>There is no room left in the jottings. The line stays here.</source>
        <translation>Does dim lle ar ôl yn y nodiadau brys. Mae&apos;r llinell yn aros yma.</translation>
    </message>
    <message>
        <source>Your words are with the jottings, which are gone when you close, stop or lock.</source>
        <extracomment>After the sentence &quot;That belongs in another meeting. Nothing about it is written here.&quot;</extracomment>
        <translation>Mae eich geiriau gyda&apos;r nodiadau brys, sy&apos;n diflannu wrth gau, stopio neu gloi.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ListeningTip</name>
    <message>
        <source>Listen for:</source>
        <extracomment>Before a few small things that the manager may hear in an answer: &quot;Listen for: being always on call&quot;</extracomment>
        <translation>Gwrandewch am:</translation>
    </message>
</context>
<context>
    <name>hearten::ui::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <extracomment>Told to screen readers; %1 is a list of words</extracomment>
        <translation>Wedi&apos;u marcio: %1</translation>
    </message>
    <message>
        <source>Marked: %1. %2</source>
        <extracomment>Told to screen readers; %1 is a list of words, %2 the reason, a sentence</extracomment>
        <translation>Wedi&apos;u marcio: %1. %2</translation>
    </message>
</context>
<context>
    <name>hearten::ui::NamesCard</name>
    <message>
        <source>Take out %1</source>
        <extracomment>Told to screen readers; %1 is a name of a ward, a team or a system</extracomment>
        <translation>Tynnu %1 allan</translation>
    </message>
    <message>
        <source>Did Hearten take the name of a ward, a team or a system for something else? Teach it the name. Only those words become fine in a plan. No names of people: this list is not locked away. Press a name to take it out.</source>
        <translation>A wnaeth Hearten gymryd enw ward, tîm neu system fel rhywbeth arall? Dysgwch yr enw iddo. Dim ond y geiriau hynny sy&apos;n dod yn iawn mewn cynllun. Dim enwau pobl: nid yw&apos;r rhestr hon dan glo. Pwyswch enw i&apos;w dynnu allan.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::NewKeysFlow</name>
    <message>
        <source>Hearten recovery sheet</source>
        <extracomment>The name that the saved file is offered, without its ending</extracomment>
        <translation>Taflen adfer Hearten</translation>
    </message>
    <message>
        <source>Type the passphrase you have now first.</source>
        <translation>Teipiwch y cyfrinymadrodd sydd gennych nawr yn gyntaf.</translation>
    </message>
    <message>
        <source>Making a new lock</source>
        <translation>Yn gwneud clo newydd</translation>
    </message>
    <message>
        <source>That is not the passphrase you have now. Nothing was changed.</source>
        <translation>Nid dyna&apos;r cyfrinymadrodd sydd gennych nawr. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The new lock is not finished. The new passphrase opens your plans, and your recovery code is still the old one. Try again when you have a minute.</source>
        <translation>Nid yw&apos;r clo newydd wedi&apos;i orffen. Mae&apos;r cyfrinymadrodd newydd yn agor eich cynlluniau, a&apos;r hen un yw eich cod adfer o hyd. Rhowch gynnig arall arni pan fydd gennych funud.</translation>
    </message>
    <message>
        <source>Keep your new recovery code somewhere safe</source>
        <translation>Cadwch eich cod adfer newydd yn rhywle diogel</translation>
    </message>
    <message>
        <source>Someone may know my passphrase</source>
        <translation>Efallai fod rhywun yn gwybod fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>The code on your old sheet no longer opens your plans. Tear that sheet up.</source>
        <translation>Nid yw&apos;r cod ar eich hen daflen yn agor eich cynlluniau mwyach. Rhwygwch y daflen honno.</translation>
    </message>
    <message>
        <source>Your plans get a new lock. It takes a few seconds.</source>
        <translation>Mae eich cynlluniau&apos;n cael clo newydd. Mae&apos;n cymryd ychydig eiliadau.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Y cyfrinymadrodd sydd gennych nawr</translation>
    </message>
    <message>
        <source>Make the new lock</source>
        <translation>Gwneud y clo newydd</translation>
    </message>
    <message>
        <source>The old passphrase and the old recovery code stop working here. You get a new code.</source>
        <translation>Mae&apos;r hen gyfrinymadrodd a&apos;r hen god adfer yn peidio â gweithio yma. Byddwch yn cael cod newydd.</translation>
    </message>
    <message>
        <source>The older backups on this laptop go, because the old passphrase opens them. A new one is made at once.</source>
        <translation>Mae&apos;r copïau wrth gefn hŷn ar y gliniadur hwn yn mynd, am fod yr hen gyfrinymadrodd yn eu hagor. Gwneir un newydd ar unwaith.</translation>
    </message>
    <message>
        <source>Backups in other places still open with the old passphrase. Delete those yourself.</source>
        <translation>Mae copïau mewn mannau eraill yn dal i agor gyda&apos;r hen gyfrinymadrodd. Dilëwch y rheini eich hun.</translation>
    </message>
    <message>
        <source>Your plans have a new lock. From now on only the new passphrase and the new code open them.</source>
        <translation>Mae gan eich cynlluniau glo newydd. O hyn ymlaen dim ond y cyfrinymadrodd newydd a&apos;r cod newydd sy&apos;n eu hagor.</translation>
    </message>
    <message>
        <source>Making a new recovery code</source>
        <translation>Yn gwneud cod adfer newydd</translation>
    </message>
    <message>
        <source>There is no new code yet, and your passphrase opens your plans as before. Hearten asks again when you open your plans the next time.</source>
        <translation>Nid oes cod newydd eto, ac mae eich cyfrinymadrodd yn agor eich cynlluniau fel o&apos;r blaen. Bydd Hearten yn gofyn eto y tro nesaf y byddwch yn agor eich cynlluniau.</translation>
    </message>
    <message>
        <source>Hearten locked before you had kept your new recovery code, so nobody has it. Here is another one. Any code from before no longer opens your plans.</source>
        <translation>Clôdd Hearten cyn i chi gadw eich cod adfer newydd, felly nid yw gan neb. Dyma un arall. Nid yw unrhyw god o&apos;r blaen yn agor eich cynlluniau mwyach.</translation>
    </message>
    <message>
        <source>You have your new recovery code. Your passphrase is the same as before.</source>
        <translation>Mae gennych eich cod adfer newydd. Mae eich cyfrinymadrodd yr un fath ag o&apos;r blaen.</translation>
    </message>
    <message>
        <source>There is no new code yet. The one on your sheet still works. Try again when you have a minute.</source>
        <translation>Nid oes cod newydd eto. Mae&apos;r un ar eich taflen yn dal i weithio. Rhowch gynnig arall arni pan fydd gennych funud.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Cod adfer newydd</translation>
    </message>
    <message>
        <source>For a sheet that is lost, or that somebody may have read.</source>
        <translation>Ar gyfer taflen sydd ar goll, neu y gallai rhywun fod wedi&apos;i darllen.</translation>
    </message>
    <message>
        <source>Make the new code</source>
        <translation>Gwneud y cod newydd</translation>
    </message>
    <message>
        <source>You get a new code, to print, save or write down. Your passphrase stays as it is.</source>
        <translation>Cewch god newydd, i&apos;w argraffu, ei gadw neu ei ysgrifennu. Mae eich cyfrinymadrodd yn aros fel y mae.</translation>
    </message>
    <message>
        <source>The code on your old sheet stops working here. Backups made before now still open with it.</source>
        <translation>Mae&apos;r cod ar eich hen daflen yn peidio â gweithio yma. Mae copïau wrth gefn a wnaed cyn hyn yn dal i agor ag ef.</translation>
    </message>
    <message>
        <source>Back to handing over</source>
        <translation>Yn ôl i&apos;r trosglwyddo</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Yn ôl i&apos;r Gosodiadau</translation>
    </message>
</context>
<context>
    <name>hearten::ui::NewLockPage</name>
    <message>
        <source>I have it safe</source>
        <translation>Mae gen i&apos;n ddiogel</translation>
    </message>
</context>
<context>
    <name>hearten::ui::NewPassphraseCard</name>
    <message>
        <source>That code opens your plans. Now a new passphrase</source>
        <translation>Mae&apos;r cod hwnnw&apos;n agor eich cynlluniau. Nawr, cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>The one you forgot stops working. Your recovery code stays as it is.</source>
        <translation>Mae&apos;r un a anghofiwyd yn stopio gweithio. Mae eich cod adfer yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Changing the lock</source>
        <translation>Wrthi&apos;n newid y clo</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Defnyddio&apos;r cyfrinymadrodd hwn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::NotesCard</name>
    <message>
        <source>Before you go on</source>
        <translation>Cyn mynd ymlaen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Stay locked</source>
        <translation>Aros dan glo</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Agor copi wrth gefn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::OwnLinesFlow</name>
    <message>
        <source>Type your own passphrase first, or the code from your slip.</source>
        <translation>Teipiwch eich cyfrinymadrodd eich hun yn gyntaf, neu&apos;r cod o&apos;ch slip.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Yn agor</translation>
    </message>
    <message>
        <source>That does not open these lines. Try again, or type the code from your slip.</source>
        <translation>Nid yw hwnnw&apos;n agor y llinellau hyn. Rhowch gynnig arall arni, neu teipiwch y cod o&apos;ch slip.</translation>
    </message>
    <message>
        <source>Back to the lines only for %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Yn ôl i&apos;r llinellau i %1 yn unig</translation>
    </message>
    <message>
        <source>This destroys the lines only %1 could open. They go from this laptop and cannot come back, with no passphrase and no slip. Copies %1 took stay with %1. Older backups here still hold them, locked, until those backups go.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Mae hyn yn dinistrio&apos;r llinellau y gallai %1 yn unig eu hagor. Maen nhw&apos;n mynd o&apos;r gliniadur hwn ac ni allant ddod yn ôl, gydag unrhyw gyfrinymadrodd na slip. Mae copïau a gymerodd %1 yn aros gyda %1. Mae copïau wrth gefn hŷn yma yn dal i&apos;w cadw, dan glo, nes bod y copïau hynny&apos;n mynd.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>I understand, go on</source>
        <translation>Rwy&apos;n deall, ymlaen</translation>
    </message>
    <message>
        <source>One more time, because it cannot be undone. Does %1 want this?</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Unwaith eto, oherwydd ni ellir ei ddadwneud. Ai dyna mae %1 ei eisiau?</translation>
    </message>
    <message>
        <source>Yes, destroy these lines</source>
        <translation>Ie, dinistrio&apos;r llinellau hyn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::OwnLinesPage</name>
    <message>
        <source>There are none in this plan yet. That’s fine.</source>
        <translation>Nid oes rhai yn y cynllun hwn eto. Mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>Lines only for %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Llinellau i %1 yn unig</translation>
    </message>
    <message>
        <source>They are shown to %1 now, and covered again when you leave this page.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Maen nhw&apos;n cael eu dangos i %1 nawr, a&apos;u cuddio eto pan fyddwch yn gadael y dudalen hon.</translation>
    </message>
    <message>
        <source>Nobody but %1 can open these lines.</source>
        <translation>Ni all neb ond %1 agor y llinellau hyn.</translation>
    </message>
    <message>
        <source>%1, turn the screen to you before you type. Whoever sits with you looks away.</source>
        <translation>%1, trowch y sgrin atoch cyn teipio. Mae pwy bynnag sydd gyda chi yn edrych i ffwrdd.</translation>
    </message>
    <message>
        <source>%1, turn the screen to you before you type. %2 looks away.</source>
        <translation>%1, trowch y sgrin atoch cyn teipio. Mae %2 yn edrych i ffwrdd.</translation>
    </message>
    <message>
        <source>Your own passphrase, or the code from your slip</source>
        <translation>Eich cyfrinymadrodd eich hun, neu&apos;r cod o&apos;ch slip</translation>
    </message>
    <message>
        <source>Open my own lines</source>
        <translation>Agor fy llinellau i</translation>
    </message>
    <message>
        <source>Cover them again</source>
        <translation>Eu cuddio eto</translation>
    </message>
    <message>
        <source>Take a copy with these lines</source>
        <translation>Cymryd copi gyda&apos;r llinellau hyn</translation>
    </message>
    <message>
        <source>Put them in the plan, to change them</source>
        <translation>Eu rhoi yn y cynllun, i&apos;w newid</translation>
    </message>
    <message>
        <source>They are covered when the screen is hidden or locked, too. Nothing here remembers your passphrase.</source>
        <translation>Maen nhw&apos;n cael eu cuddio hefyd pan fydd y sgrin wedi&apos;i chuddio neu ei chloi. Nid oes dim yma&apos;n cofio eich cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Your own passphrase is yours to change or to give up.</source>
        <translation>Chi biau eich cyfrinymadrodd eich hun, i&apos;w newid neu i roi&apos;r gorau iddo.</translation>
    </message>
    <message>
        <source>If both your passphrase and your slip are lost, nobody can open these lines. Not your manager, and not Hearten. Copies you took still have them.</source>
        <translation>Os bydd eich cyfrinymadrodd a&apos;ch slip ar goll, ni all neb agor y llinellau hyn. Nid eich rheolwr, ac nid Hearten. Maen nhw&apos;n dal yn y copïau a gymeroch.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Newid fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Make a new slip</source>
        <translation>Gwneud slip newydd</translation>
    </message>
    <message>
        <source>Give up my passphrase</source>
        <translation>Rhoi&apos;r gorau i&apos;m cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>hearten::ui::OwnPassphraseFlow</name>
    <message>
        <source>The code for my own lines</source>
        <extracomment>The name that the saved file is offered, without its ending. Without a person&apos;s name</extracomment>
        <translation>Y cod ar gyfer fy llinellau i</translation>
    </message>
    <message>
        <source>Making your own lock</source>
        <translation>Yn gwneud eich clo eich hun</translation>
    </message>
    <message>
        <source>This page is for %1. Turn the screen to you. Whoever sits with you looks away while you type.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Mae&apos;r dudalen hon i %1. Trowch y sgrin atoch. Mae pwy bynnag sydd gyda chi yn edrych i ffwrdd wrth i chi deipio.</translation>
    </message>
    <message>
        <source>This page is for %1. Turn the screen to you. %2 looks away while you type.</source>
        <extracomment>%1 is the member of staff, %2 the manager</extracomment>
        <translation>Mae&apos;r dudalen hon i %1. Trowch y sgrin atoch. Mae %2 yn edrych i ffwrdd wrth i chi deipio.</translation>
    </message>
    <message>
        <source>A new slip for my own lines</source>
        <translation>Slip newydd ar gyfer fy llinellau i</translation>
    </message>
    <message>
        <source>Make the new slip</source>
        <translation>Gwneud y slip newydd</translation>
    </message>
    <message>
        <source>You get a new code, to print, save or write down.</source>
        <translation>Cewch god newydd, i&apos;w argraffu, ei gadw neu ei ysgrifennu.</translation>
    </message>
    <message>
        <source>The code on your old slip stops working. Tear that slip up. Your passphrase stays as it is.</source>
        <translation>Mae&apos;r cod ar eich hen slip yn peidio â gweithio. Rhwygwch y slip hwnnw. Mae eich cyfrinymadrodd yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Change my own passphrase</source>
        <translation>Newid fy nghyfrinymadrodd fy hun</translation>
    </message>
    <message>
        <source>Use the new passphrase</source>
        <translation>Defnyddio&apos;r cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Your old passphrase stops working for your own lines. The code on your slip stays as it is.</source>
        <translation>Mae eich hen gyfrinymadrodd yn peidio â gweithio ar gyfer eich llinellau chi. Mae&apos;r cod ar eich slip yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Older backups still open your lines with the old one, until they go.</source>
        <translation>Mae copïau wrth gefn hŷn yn dal i agor eich llinellau gyda&apos;r hen un, nes eu bod yn mynd.</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>Fy nghyfrinymadrodd fy hun</translation>
    </message>
    <message>
        <source>Lock my lines with it</source>
        <translation>Cloi fy llinellau ag ef</translation>
    </message>
    <message>
        <source>Hearten then keeps the lines you mark “Only for me”, locked with your own passphrase. Your manager cannot open them here, and not from a backup. Hearten cannot either.</source>
        <translation>Wedyn mae Hearten yn cadw&apos;r llinellau rydych yn eu nodi “I mi yn unig”, dan glo gyda&apos;ch cyfrinymadrodd eich hun. Ni all eich rheolwr eu hagor yma, nac o gopi wrth gefn. Ni all Hearten chwaith.</translation>
    </message>
    <message>
        <source>Hearten then keeps the lines you mark “Only for me”, locked with your own passphrase. %1 cannot open them here, and not from a backup. Hearten cannot either.</source>
        <translation>Wedyn mae Hearten yn cadw&apos;r llinellau rydych yn eu nodi “I mi yn unig”, dan glo gyda&apos;ch cyfrinymadrodd eich hun. Ni all %1 eu hagor yma, nac o gopi wrth gefn. Ni all Hearten chwaith.</translation>
    </message>
    <message>
        <source>You also get a slip with a code, for the day you forget the passphrase. Without your passphrase and without the slip, nobody can ever open these lines again.</source>
        <translation>Cewch hefyd slip gyda chod, rhag ofn i chi anghofio&apos;r cyfrinymadrodd. Heb eich cyfrinymadrodd a heb y slip, ni all neb byth agor y llinellau hyn eto.</translation>
    </message>
    <message>
        <source>It is your choice. Without it, these lines go only into the copy you take away, and nowhere else. You can give it up later.</source>
        <translation>Eich dewis chi yw hyn. Hebddo, dim ond i&apos;r copi rydych yn mynd ag ef y mae&apos;r llinellau hyn yn mynd, ac i unman arall. Gallwch roi&apos;r gorau iddo yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Keep the code of your slip somewhere safe</source>
        <translation>Cadwch god eich slip yn rhywle diogel</translation>
    </message>
    <message>
        <source>Only for %1’s eyes. It is shown this once.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>I lygaid %1 yn unig. Mae&apos;n cael ei ddangos y tro hwn yn unig.</translation>
    </message>
    <message>
        <source>Your own passphrase is set</source>
        <translation>Mae eich cyfrinymadrodd eich hun wedi&apos;i osod</translation>
    </message>
    <message>
        <source>You can turn the screen back now.</source>
        <translation>Gallwch droi&apos;r sgrin yn ôl nawr.</translation>
    </message>
    <message>
        <source>From now on the new slip opens your lines, and your passphrase. The old slip does not.</source>
        <translation>O hyn ymlaen, y slip newydd sy&apos;n agor eich llinellau, a&apos;ch cyfrinymadrodd. Nid yw&apos;r hen slip yn gwneud hynny.</translation>
    </message>
    <message>
        <source>The lines you mark “Only for me” are kept here, and only you can open them.</source>
        <translation>Mae&apos;r llinellau rydych yn eu nodi “I mi yn unig” yn cael eu cadw yma, a chi yn unig all eu hagor.</translation>
    </message>
    <message>
        <source>To read them, open your plan together and choose “Open my own lines”.</source>
        <translation>I&apos;w darllen, agorwch eich cynllun gyda&apos;ch gilydd a dewis “Agor fy llinellau i”.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PackCard</name>
    <message>
        <source>A pack holds your trust&apos;s own help, contacts, questions and words. Hearten puts them beside its own. Keep it in a folder that is always there.</source>
        <translation>Mae pecyn yn dal help, cysylltiadau, cwestiynau a geiriau eich ymddiriedolaeth ei hun. Mae Hearten yn eu rhoi wrth ochr ei rai ei hun. Cadwch ef mewn ffolder sydd yno bob amser.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Dewis ffolder</translation>
    </message>
    <message>
        <source>Choose the folder of your trust&apos;s pack</source>
        <translation>Dewis ffolder pecyn eich ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Dim pecyn</translation>
    </message>
    <message>
        <source>Use no pack</source>
        <translation>Peidio â defnyddio pecyn</translation>
    </message>
    <message>
        <source>Use the one on this laptop</source>
        <extracomment>The pack that IT put on this laptop</extracomment>
        <translation>Defnyddio’r un ar y gliniadur hwn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PackChoice</name>
    <message>
        <source>Hearten is using its own words and places to turn to.</source>
        <translation>Mae Hearten yn defnyddio ei eiriau ei hun a’i leoedd ei hun i droi atynt.</translation>
    </message>
    <message>
        <source>Hearten was opened with it: %1. Open Hearten the usual way to choose another.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Agorwyd Hearten gydag ef: %1. Agorwch Hearten yn y ffordd arferol i ddewis un arall.</translation>
    </message>
    <message>
        <source>You chose this folder: %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Chi ddewisodd y ffolder hon: %1</translation>
    </message>
    <message>
        <source>It was put on this laptop for you: %1</source>
        <extracomment>The pack that IT put on this laptop. %1 is a folder</extracomment>
        <translation>Cafodd ei roi ar y gliniadur hwn i chi: %1</translation>
    </message>
    <message>
        <source>No pack is in use</source>
        <translation>Nid oes pecyn ar waith</translation>
    </message>
    <message>
        <source>The pack is not there</source>
        <translation>Nid yw’r pecyn yno</translation>
    </message>
    <message>
        <source>The folder is empty or gone. Hearten is using its own list until the pack is back.</source>
        <translation>Mae’r ffolder yn wag neu wedi mynd. Mae Hearten yn defnyddio ei restr ei hun nes bod y pecyn yn ôl.</translation>
    </message>
    <message>
        <source>A pack without a name</source>
        <translation>Pecyn heb enw</translation>
    </message>
    <message>
        <source>This pack has mistakes. Hearten leaves out each file that has one, and uses its own words there. Show this to whoever looks after the pack:</source>
        <translation>Mae camgymeriadau yn y pecyn hwn. Mae Hearten yn gadael allan bob ffeil sydd ag un, ac yn defnyddio ei eiriau ei hun yno. Dangoswch hyn i bwy bynnag sy’n gofalu am y pecyn:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of your trust&apos;s pack</source>
        <translation>Dewis ffolder pecyn eich ymddiriedolaeth</translation>
    </message>
    <message>
        <source>There is no pack in that folder. A pack has a file called organisation.toml, services.toml, index.toml or wording.toml. Nothing was changed.</source>
        <translation>Nid oes pecyn yn y ffolder honno. Mae gan becyn ffeil o’r enw organisation.toml, services.toml, index.toml neu wording.toml. Ni newidiwyd dim.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PartlyFlow</name>
    <message>
        <source>Agreed on %1</source>
        <translation>Cytunwyd: %1</translation>
    </message>
    <message>
        <source>A draft that was not agreed yet</source>
        <translation>Drafft nad oedd wedi&apos;i gytuno eto</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) cannot be read, and not a line of it is shown.</source>
        <translation>
            <numerusform>Ni ellir darllen %n cynllun, ac ni ddangosir yr un llinell ohono.</numerusform>
            <numerusform>Ni ellir darllen %n cynllun, ac ni ddangosir yr un llinell ohono.</numerusform>
            <numerusform>Ni ellir darllen %n gynllun, ac ni ddangosir yr un llinell ohonynt.</numerusform>
            <numerusform>Ni ellir darllen %n cynllun, ac ni ddangosir yr un llinell ohonynt.</numerusform>
            <numerusform>Ni ellir darllen %n cynllun, ac ni ddangosir yr un llinell ohonynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each plan is here, but something that was kept beside it cannot be read.</source>
        <translation>Mae pob cynllun yma, ond ni ellir darllen rhywbeth a gadwyd wrth ei ochr.</translation>
    </message>
    <message>
        <source>There may be plans that Hearten cannot find.</source>
        <translation>Efallai bod cynlluniau na all Hearten ddod o hyd iddynt.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PartlyPage</name>
    <message>
        <source>What can be read about %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Yr hyn y gellir ei ddarllen am %1</translation>
    </message>
    <message>
        <source>This is not all that was kept about %1. Part of it is damaged.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Nid dyma bopeth a gadwyd am %1. Mae rhan ohono wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>Yn ôl i Pobl</translation>
    </message>
    <message>
        <source>What you see below is whole, to the last word. What is missing may be in a backup: lock Hearten, open it again, and bring a backup back.</source>
        <translation>Mae&apos;r hyn a welwch isod yn gyfan, hyd y gair olaf. Efallai bod yr hyn sydd ar goll mewn copi wrth gefn: clowch Hearten, agorwch ef eto, a dewch â chopi wrth gefn yn ôl.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Open your plans</source>
        <translation>Agor eich cynlluniau</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Rwyf wedi&apos;i anghofio</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>The button while the key is made</extracomment>
        <translation>Wrthi&apos;n agor</translation>
    </message>
    <message numerus="yes">
        <source>Open in %n second(s)</source>
        <translation>
            <numerusform>Agor mewn %n eiliad</numerusform>
            <numerusform>Agor mewn %n eiliad</numerusform>
            <numerusform>Agor mewn %n eiliad</numerusform>
            <numerusform>Agor mewn %n eiliad</numerusform>
            <numerusform>Agor mewn %n eiliad</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Agor copi wrth gefn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseChoice</name>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Teipiwch eich cyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
        <source>A few more letters, so that it is hard to guess: 15 or more. Four words of your own do well.</source>
        <translation>Ychydig mwy o lythrennau, fel ei fod yn anodd ei ddyfalu: 15 neu fwy. Mae pedwar gair o&apos;ch dewis chi yn gweithio&apos;n dda.</translation>
    </message>
    <message>
        <source>That is longer than Hearten can take. A shorter one will do.</source>
        <translation>Mae hwnnw&apos;n hirach nag y gall Hearten ei dderbyn. Bydd un byrrach yn gwneud y tro.</translation>
    </message>
    <message>
        <source>That one is easy to guess. Add a word or two that have nothing to do with it.</source>
        <translation>Mae hwnnw&apos;n hawdd ei ddyfalu. Ychwanegwch air neu ddau nad oes a wnelont ddim ag ef.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Nid yw&apos;r ddau yma yr un fath.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseChooser</name>
    <message>
        <source>Too easy to guess</source>
        <translation>Rhy hawdd ei ddyfalu</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Bron yno</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Anodd ei ddyfalu</translation>
    </message>
    <message>
        <source>Here are four words that nobody can guess. Say them over a few times, or write them down and keep the paper away from this laptop.</source>
        <translation>Dyma bedwar gair na all neb eu dyfalu. Dywedwch nhw ychydig o weithiau, neu ysgrifennwch nhw a chadw&apos;r papur ymhell o&apos;r gliniadur hwn.</translation>
    </message>
    <message>
        <source>Give me four others</source>
        <translation>Rhowch bedwar arall i mi</translation>
    </message>
    <message>
        <source>I&apos;ll choose my own</source>
        <translation>Fe ddewisaf fy un fy hun</translation>
    </message>
    <message>
        <source>Choose 15 letters or more. A few words that do not belong together are easy to keep in mind.</source>
        <translation>Dewiswch 15 llythyren neu fwy. Mae&apos;n hawdd cofio ychydig o eiriau nad ydynt yn perthyn i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>Use four words instead</source>
        <translation>Defnyddio pedwar gair yn lle hynny</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show %1, on</source>
        <extracomment>Told to screen readers; %1 is like &quot;Passphrase&quot;</extracomment>
        <translation>Dangos %1, ymlaen</translation>
    </message>
    <message>
        <source>Show %1, off</source>
        <translation>Dangos %1, wedi&apos;i ddiffodd</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Mae Caps Lock ymlaen.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PeopleFlow</name>
    <message>
        <source>Part-way through</source>
        <translation>Sgwrs ar ei hanner</translation>
    </message>
    <message>
        <source>Next talk on %1</source>
        <extracomment>%1 is a day, as &quot;3 December&quot;</extracomment>
        <translation>Sgwrs nesaf ar %1</translation>
    </message>
    <message>
        <source>Plan agreed</source>
        <translation>Cytunwyd ar y cynllun</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Dim cynllun eto</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>Heb ei gymryd eto</translation>
    </message>
    <message>
        <source>Last taken on %1, as %2</source>
        <extracomment>%1 is a day, %2 is &quot;Word&quot; or &quot;PDF&quot;</extracomment>
        <translation>Cymerwyd ddiwethaf ar %1, fel %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>A row of the list for screen readers: name, how far, place in the list, how many there are</extracomment>
        <translation>%1, %2, %3 o %4</translation>
    </message>
    <message>
        <source>These are %1 of %2. Type a few letters to find someone.</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>Dyma %1 o %2. Teipiwch ychydig o lythrennau i ddod o hyd i rywun.</translation>
    </message>
    <message>
        <source>plan in Welsh</source>
        <translation>cynllun yn Gymraeg</translation>
    </message>
    <message>
        <source>plan in English</source>
        <translation>cynllun yn Saesneg</translation>
    </message>
    <message>
        <source>next talk %1</source>
        <extracomment>%1 is a day, as &quot;16 February&quot;</extracomment>
        <translation>sgwrs nesaf %1</translation>
    </message>
    <message>
        <source>No plan yet. That’s fine.</source>
        <translation>Dim cynllun eto. Mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>This is the first plan.</source>
        <translation>Dyma&apos;r cynllun cyntaf.</translation>
    </message>
    <message>
        <source>Nothing has changed since last time.</source>
        <translation>Does dim wedi newid ers y tro diwethaf.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Teipiwch enw yn gyntaf.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>Dechreuwyd y sgwrs</translation>
    </message>
    <message>
        <source>Talk stopped part-way</source>
        <translation>Stopiwyd y sgwrs ar ei hanner</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Cadwyd drafft</translation>
    </message>
    <message>
        <source>Talk finished</source>
        <translation>Gorffennwyd y sgwrs</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Cymerwyd copi</translation>
    </message>
    <message>
        <source>%1, full copy</source>
        <extracomment>%1 is &quot;Word&quot; or &quot;PDF&quot;</extracomment>
        <translation>%1, copi llawn</translation>
    </message>
    <message>
        <source>%1, only the shared lines</source>
        <translation>%1, y llinellau a rennir yn unig</translation>
    </message>
    <message>
        <source>Plan deleted</source>
        <translation>Dilëwyd y cynllun</translation>
    </message>
    <message>
        <source>Draft wiped</source>
        <translation>Dilëwyd y drafft</translation>
    </message>
    <message>
        <source>Offered on %1.</source>
        <extracomment>%1 is a day, as &quot;3 November&quot;</extracomment>
        <translation>Cynigiwyd ar %1.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Yn ôl i %1</translation>
    </message>
    <message>
        <source>Of these people no plan can be read: %1.</source>
        <extracomment>%1 is names of people, as &quot;Mair, Sam&quot;</extracomment>
        <translation>Ni ellir darllen yr un cynllun am y bobl hyn: %1.</translation>
    </message>
    <message>
        <source>Some plans can be read</source>
        <translation>Gellir darllen rhai cynlluniau</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Dod o hyd i enw</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>No one called that. Add them?</source>
        <translation>Neb o&apos;r enw hwnnw. Eu hychwanegu?</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Neb yma eto.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is the name that was typed</extracomment>
        <translation>Ychwanegu %1</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Heb fod yn gyfan</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PeopleScreen</name>
    <message>
        <source>Back to people</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PersonForm</name>
    <message>
        <source>Add someone</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Change name or language</source>
        <translation>Newid enw neu iaith</translation>
    </message>
    <message>
        <source>The name they like to be called</source>
        <translation>Yr enw sydd orau ganddyn nhw</translation>
    </message>
    <message>
        <source>Pronouns, if they would like them here</source>
        <translation>Rhagenwau, os hoffen nhw eu cael yma</translation>
    </message>
    <message>
        <source>she/her, he/him, they/them</source>
        <translation>hi, fe/fo, nhw</translation>
    </message>
    <message>
        <source>The language of their plan</source>
        <translation>Iaith eu cynllun</translation>
    </message>
    <message>
        <source>A name is all we keep. No staff number, no birthday, no job record.</source>
        <translation>Enw yw&apos;r cyfan rydyn ni&apos;n ei gadw. Dim rhif staff, dim pen-blwydd, dim cofnod swydd.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hwn</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PersonPage</name>
    <message>
        <source>Carry on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Start a talk</source>
        <translation>Dechrau sgwrs</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Agor y cynllun</translation>
    </message>
    <message>
        <source>What changed since last time</source>
        <translation>Beth sydd wedi newid ers y tro diwethaf</translation>
    </message>
    <message>
        <source>%1’s copy</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Copi %1</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Cymryd copi</translation>
    </message>
    <message>
        <source>What happened to this plan</source>
        <translation>Beth ddigwyddodd i&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>Dates only, never what was said</source>
        <translation>Dyddiadau yn unig, byth yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Change name or language</source>
        <translation>Newid enw neu iaith</translation>
    </message>
    <message>
        <source>Delete everything about %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dileu popeth am %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Dim byd eto.</translation>
    </message>
    <message>
        <source>A sheet to prepare with</source>
        <translation>Taflen i baratoi gyda hi</translation>
    </message>
    <message>
        <source>Everything held about me</source>
        <translation>Popeth a gedwir amdanaf i</translation>
    </message>
    <message>
        <source>Open my own lines</source>
        <translation>Agor fy llinellau i</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>Fy nghyfrinymadrodd fy hun</translation>
    </message>
    <message>
        <source>Some of these dates may be missing, or changed by something other than Hearten. The plan itself is checked in another way, and nothing in it is affected. If you did not expect this, ask whoever looks after this laptop.</source>
        <translation>Gall rhai o&apos;r dyddiadau hyn fod ar goll, neu wedi&apos;u newid gan rywbeth heblaw Hearten. Mae&apos;r cynllun ei hun yn cael ei wirio mewn ffordd arall, ac nid yw hyn yn effeithio ar ddim ynddo. Os nad oeddech yn disgwyl hyn, holwch pwy bynnag sy&apos;n gofalu am y gliniadur hwn.</translation>
    </message>
    <message>
        <source>%1 has read this</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Mae %1 wedi darllen hyn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanEntryEditor</name>
    <message>
        <source>That&apos;s a lot for one line. Shall we make it two?</source>
        <translation>Mae hynny&apos;n llawer i un llinell. Beth am ei gwneud yn ddwy?</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Llinell newydd</translation>
    </message>
    <message>
        <source>Ctrl and Enter keeps it</source>
        <translation>Mae Ctrl ac Enter yn ei chadw</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Makes two lines of one that is too long</extracomment>
        <translation>Hollti</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanFlow</name>
    <message>
        <source>Go to it</source>
        <translation>Mynd i&apos;r llinell</translation>
    </message>
    <message>
        <source>One line is not part of this plan.</source>
        <translation>Nid yw un llinell yn rhan o&apos;r cynllun hwn.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is the section of the plan that comes next</extracomment>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>Next: Read it through</source>
        <translation>Nesaf: Ei ddarllen drwodd</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Dod yn ôl ati</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ei thynnu allan</translation>
    </message>
    <message>
        <source>One line is not kept. Take it out, or come back to it?</source>
        <translation>Mae un llinell heb ei chadw. Ei thynnu allan, neu ddod yn ôl ati?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Ei wneud yn llai</translation>
    </message>
    <message>
        <source>Can your manager keep this?</source>
        <translation>All eich rheolwr gadw at hyn?</translation>
    </message>
    <message>
        <source>%1, can you keep this?</source>
        <translation>%1, allwch chi gadw at hyn?</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Dewis diwrnod arall</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Ei gadw fel y mae</translation>
    </message>
    <message>
        <source>The trial would end before it starts. Which days would work?</source>
        <translation>Byddai&apos;r cyfnod treialu&apos;n gorffen cyn dechrau. Pa ddyddiau fyddai&apos;n gweithio?</translation>
    </message>
    <message>
        <source>Look again before the trial ends?</source>
        <translation>Edrych eto cyn i&apos;r cyfnod treialu orffen?</translation>
    </message>
    <message>
        <source>That&apos;s fine</source>
        <translation>Mae hynny&apos;n iawn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>That place is in your plan already.</source>
        <translation>Mae&apos;r lle hwnnw eisoes yn eich cynllun.</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Ie, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Na, dim diolch</translation>
    </message>
    <message>
        <source>%1 is in your plan. Would you like your manager to help with the first contact?</source>
        <extracomment>%1 is a place that can help</extracomment>
        <translation>Mae %1 yn eich cynllun. Hoffech chi i&apos;ch rheolwr helpu gyda&apos;r cyswllt cyntaf?</translation>
    </message>
    <message>
        <source>Only in the copy I take away</source>
        <translation>Dim ond yn y copi rwy&apos;n mynd ag ef</translation>
    </message>
    <message>
        <source>Under my own passphrase</source>
        <translation>Dan fy nghyfrinymadrodd fy hun</translation>
    </message>
    <message>
        <source>Lines that are only for you are kept here, locked with your own passphrase. Only you can open them.</source>
        <translation>Mae llinellau sydd i chi yn unig yn cael eu cadw yma, dan glo gyda&apos;ch cyfrinymadrodd eich hun. Chi yn unig all eu hagor.</translation>
    </message>
    <message>
        <source>Where should these lines live? Lines only for you go into the copy you take away today, and nowhere else. Or you can keep them here too, under a passphrase that only you know.</source>
        <translation>Ble dylai&apos;r llinellau hyn fyw? Mae llinellau i chi yn unig yn mynd i&apos;r copi rydych yn mynd ag ef heddiw, ac i unman arall. Neu gallwch eu cadw yma hefyd, dan gyfrinymadrodd nad oes neb ond chi yn ei wybod.</translation>
    </message>
    <message>
        <source>Back to your plan</source>
        <translation>Yn ôl i&apos;ch cynllun</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanHelp</name>
    <message>
        <source>Help with this section</source>
        <translation>Help gyda&apos;r adran hon</translation>
    </message>
    <message>
        <source>Back to my lines</source>
        <translation>Yn ôl at fy llinellau</translation>
    </message>
    <message>
        <source>Ways to start</source>
        <translation>Ffyrdd o ddechrau</translation>
    </message>
    <message>
        <source>Not a formal request</source>
        <translation>Nid cais ffurfiol</translation>
    </message>
    <message>
        <source>Small is good</source>
        <translation>Mae pethau bach yn dda</translation>
    </message>
    <message>
        <source>How to ask</source>
        <extracomment>Shows how to ask for flexible working in the formal way</extracomment>
        <translation>Sut i ofyn</translation>
    </message>
    <message>
        <source>Ask in writing, the way your trust&apos;s flexible working policy says. You may ask from your first day, for any reason, and more than once. You do not have to give the reason. HR or your union can help you word it.</source>
        <translation>Gofynnwch yn ysgrifenedig, yn y ffordd mae polisi gweithio hyblyg eich ymddiriedolaeth yn ei dweud. Cewch ofyn o&apos;ch diwrnod cyntaf, am unrhyw reswm, a mwy nag unwaith. Nid oes rhaid i chi roi&apos;r rheswm. Gall AD neu&apos;ch undeb eich helpu i&apos;w eirio.</translation>
    </message>
    <message>
        <source>Who can see it?</source>
        <translation>Pwy all ei weld?</translation>
    </message>
    <message>
        <source>Shared with my manager: %1 can open it later.</source>
        <extracomment>The help beside the plan. The first words are the choice &quot;Shared with my manager&quot;. %1 is the manager</extracomment>
        <translation>Wedi&apos;i rannu â&apos;m rheolwr: gall %1 ei agor yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Shared with my manager:</source>
        <translation>Wedi&apos;i rannu â&apos;m rheolwr:</translation>
    </message>
    <message>
        <source>Only for me: it goes into the copy you take away, and Hearten does not keep it. %1 can see it on this screen today.</source>
        <translation>I mi yn unig: mae&apos;n mynd i&apos;r copi rydych chi&apos;n mynd ag ef, ac nid yw Hearten yn ei gadw. Gall %1 ei weld ar y sgrin hon heddiw.</translation>
    </message>
    <message>
        <source>Only for me:</source>
        <translation>I mi yn unig:</translation>
    </message>
    <message>
        <source>Please leave out other people&apos;s names, and reasons for time off.</source>
        <translation>Gadewch allan enwau pobl eraill, a rhesymau dros amser i ffwrdd, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Why are you asking me?</source>
        <translation>Pam ydych chi&apos;n gofyn i mi?</translation>
    </message>
    <message>
        <source>Your plan is about being well. Records about absence, conduct or how well someone does their job are held elsewhere, with rules that protect you.</source>
        <translation>Cynllun am fod yn iach yw hwn. Mae cofnodion am absenoldeb, ymddygiad neu ba mor dda mae rhywun yn gwneud ei waith yn cael eu cadw yn rhywle arall, gyda rheolau sy&apos;n eich diogelu.</translation>
    </message>
    <message>
        <source>You can still talk about it now. Talking is not writing.</source>
        <translation>Gallwch siarad am hyn nawr o hyd. Nid yw siarad yr un fath ag ysgrifennu.</translation>
    </message>
    <message>
        <source>Did we get it wrong?</source>
        <translation>Wnaethon ni gamgymeriad?</translation>
    </message>
    <message>
        <source>Hearten only looks at words, so it can be wrong. Try saying it another way.</source>
        <translation>Dim ond ar eiriau mae Hearten yn edrych, felly gall fod yn anghywir. Triwch ei ddweud mewn ffordd arall.</translation>
    </message>
    <message>
        <source>No one is told that this came up.</source>
        <translation>Does neb yn cael gwybod bod hyn wedi codi.</translation>
    </message>
    <message>
        <source>Only for me: it is kept here, locked with your own passphrase. %1 cannot open it later, but can see it on this screen today.</source>
        <extracomment>%1 is the manager</extracomment>
        <translation>I mi yn unig: mae&apos;n cael ei gadw yma, dan glo gyda&apos;ch cyfrinymadrodd eich hun. Ni all %1 ei agor yn nes ymlaen, ond gall ei weld ar y sgrin hon heddiw.</translation>
    </message>
    <message>
        <source>Open my own lines</source>
        <translation>Agor fy llinellau i</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>Fy nghyfrinymadrodd fy hun</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanLine</name>
    <message>
        <source>%1. Only for me</source>
        <extracomment>Told to screen readers; %1 is a line of the plan</extracomment>
        <translation>%1. I mi yn unig</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanScreen</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Adrannau&apos;r cynllun</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Fill in only what helps you. Leave the rest.</source>
        <translation>Llenwch yr hyn sy&apos;n eich helpu chi yn unig. Gadewch y gweddill.</translation>
    </message>
    <message>
        <source>The keyboard is yours, %1.</source>
        <extracomment>Over the plan, when the member of staff types. %1 is their name</extracomment>
        <translation>Chi biau&apos;r bysellfwrdd, %1.</translation>
    </message>
    <message>
        <source>Your words, your way. %1 is here to help.</source>
        <translation>Eich geiriau chi, eich ffordd chi. Mae %1 yma i helpu.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PlanSidebar</name>
    <message>
        <source>Open</source>
        <extracomment>Opens the plan to write in it</extracomment>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Agor y cynllun</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PracticeScreen</name>
    <message>
        <source>Practise</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Try another answer</source>
        <translation>Trio ateb arall</translation>
    </message>
    <message>
        <source>Start the scene again</source>
        <translation>Dechrau&apos;r olygfa eto</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Gadael yr ymarfer</translation>
    </message>
    <message>
        <source>Nothing here is real or kept.</source>
        <translation>Nid oes dim yma&apos;n wir nac yn cael ei gadw.</translation>
    </message>
    <message>
        <source>%1 is made up. Nothing here is real or kept.</source>
        <extracomment>%1 is the first name of the invented person of a practice scene</extracomment>
        <translation>Cymeriad dychmygol yw %1. Nid oes dim yma&apos;n wir nac yn cael ei gadw.</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Pob golygfa</translation>
    </message>
    <message>
        <source>Start the scene</source>
        <translation>Dechrau&apos;r olygfa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Think it over</source>
        <extracomment>After the last turn of a practice scene: to the questions to think about</extracomment>
        <translation>Meddwl am hyn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>Golygfa arall</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PromiseRow</name>
    <message>
        <source>Done</source>
        <extracomment>Spoken name of [Done]; %1 is the promise, for whom and by when</extracomment>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Wedi&apos;i wneud: %1</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Dewis diwrnod arall</translation>
    </message>
    <message>
        <source>Choose another day: %1</source>
        <translation>Dewis diwrnod arall: %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Diwrnod arall</translation>
    </message>
</context>
<context>
    <name>hearten::ui::PromptCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Told to screen readers; %1 is like &quot;Priya asks&quot;, %2 the question</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearten::ui::QuestionCard</name>
    <message>
        <source>Help with a question</source>
        <translation>Help gyda chwestiwn</translation>
    </message>
    <message>
        <source>The question, as you would say it</source>
        <translation>Y cwestiwn, fel y byddech chi&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>Gallech ofyn</translation>
    </message>
    <message>
        <source>Ask it in my own words</source>
        <translation>Ei ofyn yn fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>Hearten reads how a question is put, not what it means, and it can be wrong. You know them best. Nothing of this is kept.</source>
        <translation>Mae Hearten yn darllen sut mae cwestiwn wedi&apos;i eirio, nid beth mae&apos;n ei olygu, a gall fod yn anghywir. Chi sy&apos;n eu hadnabod orau. Does dim o hyn yn cael ei gadw.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is said about a question: %1 is what it is called (&quot;Closed&quot;), %2 the reason. Both are whole.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ask it when it fits</source>
        <translation>Gofynnwch ef pan fydd yn gweddu</translation>
    </message>
</context>
<context>
    <name>hearten::ui::QuestionPage</name>
    <message>
        <source>Ask it another way</source>
        <translation>Gofyn mewn ffordd arall</translation>
    </message>
    <message>
        <source>Listening tip</source>
        <translation>Awgrym gwrando</translation>
    </message>
    <message>
        <source>Other ways to ask</source>
        <translation>Ffyrdd eraill o ofyn</translation>
    </message>
    <message>
        <source>If they ...</source>
        <extracomment>A menu: &quot;If they cry&quot;, &quot;If they are angry&quot; ...</extracomment>
        <translation>Os ydyn nhw ...</translation>
    </message>
    <message>
        <source>What helps if they</source>
        <translation>Beth sy&apos;n helpu os ydyn nhw</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>bring up job matters</source>
        <extracomment>The last line of the menu &quot;If they ...&quot;: matters of the job come up in the talk.</extracomment>
        <translation>yn codi materion swydd</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Pob pwnc</translation>
    </message>
    <message>
        <source>Put it to one side.</source>
        <translation>Rhowch ef o&apos;r neilltu.</translation>
    </message>
    <message>
        <source>If they %1.</source>
        <extracomment>%1 is one of: cry, are angry, go quiet, say nothing will change, say they are fine, tell me about harm</extracomment>
        <translation>Os ydyn nhw %1.</translation>
    </message>
    <message>
        <source>About this topic</source>
        <extracomment>Opens why it is worth asking, what may go in the plan and what stays out</extracomment>
        <translation>Am y pwnc</translation>
    </message>
    <message>
        <source>Listening help</source>
        <translation>Help gwrando</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ReadRow</name>
    <message>
        <source>Only for me</source>
        <translation>I mi yn unig</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Wedi&apos;i rannu</translation>
    </message>
    <message>
        <source>%1 Only for me. Press to share it.</source>
        <extracomment>Spoken for the button that changes who can see a line. %1 is the line</extracomment>
        <translation>%1 I mi yn unig. Pwyswch i&apos;w rannu.</translation>
    </message>
    <message>
        <source>%1 Shared. Press to make it only for me.</source>
        <translation>%1 Wedi&apos;i rannu. Pwyswch i&apos;w gadw i mi yn unig.</translation>
    </message>
    <message>
        <source>%1 Only for me.</source>
        <translation>%1 I mi yn unig.</translation>
    </message>
    <message>
        <source>%1 Shared with my manager.</source>
        <translation>%1 Wedi&apos;i rannu â&apos;m rheolwr.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ReadThroughScreen</name>
    <message>
        <source>%1&apos;s plan</source>
        <translation>Cynllun %1</translation>
    </message>
    <message>
        <source>Read it through together</source>
        <translation>Ei ddarllen drwodd gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Read it aloud if you can. Anything we should not have written?</source>
        <translation>Darllenwch ef yn uchel os gallwch. Oes rhywbeth na ddylem ni fod wedi&apos;i ysgrifennu?</translation>
    </message>
    <message>
        <source>What may my manager tell others?</source>
        <translation>Beth gaiff fy rheolwr ei ddweud wrth eraill?</translation>
    </message>
    <message>
        <source>What may %1 tell others?</source>
        <translation>Beth gaiff %1 ei ddweud wrth eraill?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>Only the adjustments</source>
        <translation>Dim ond yr addasiadau</translation>
    </message>
    <message>
        <source>To the people who set them up.</source>
        <translation>Wrth y bobl sy&apos;n eu trefnu.</translation>
    </message>
    <message>
        <source>The shared lines</source>
        <translation>Y llinellau a rennir</translation>
    </message>
    <message>
        <source>To people %1 names.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Wrth bobl mae %1 yn eu henwi.</translation>
    </message>
    <message>
        <source>When shall we talk again?</source>
        <translation>Pryd wnawn ni siarad eto?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go only in your copy. Take it before you finish.</source>
        <translation>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n llinell yn mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
            <numerusform>Dim ond i&apos;ch copi chi y bydd %n o linellau&apos;n mynd. Cymerwch y copi cyn gorffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sooner if: %1</source>
        <extracomment>%1 is what the person wrote: &quot;a new rota&quot;</extracomment>
        <translation>Yn gynt os: %1</translation>
    </message>
    <message>
        <source>Where should the plan live?</source>
        <translation>Ble dylai&apos;r cynllun gael ei gadw?</translation>
    </message>
    <message>
        <source>Keep it locked on this laptop until we next talk</source>
        <translation>Ei gadw dan glo ar y gliniadur hwn nes i ni siarad eto</translation>
    </message>
    <message>
        <source>Delete it here once I have my copy</source>
        <translation>Ei ddileu yma unwaith y bydd fy nghopi gen i</translation>
    </message>
    <message>
        <source>This is not a contract. Nobody has to sign. You can change it or take it back at any time.</source>
        <translation>Nid contract yw hwn. Nid oes rhaid i neb lofnodi. Gallwch ei newid neu ei dynnu&apos;n ôl unrhyw bryd.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Cadw fel drafft</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Eich cynllun</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Cymryd copi</translation>
    </message>
    <message>
        <source>We agree this plan</source>
        <translation>Rydyn ni&apos;n cytuno ar y cynllun hwn</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>Nid oes diwrnod wedi&apos;i bennu.</translation>
    </message>
    <message>
        <source>Nothing is written, and that is fine.</source>
        <translation>Nid oes dim wedi&apos;i ysgrifennu, ac mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>Plan, %1, %2 shared, %3 only for %4</source>
        <extracomment>Spoken for the page of the plan: %1 is &quot;8 lines&quot;, %2 and %3 are numbers, %4 is the member of staff</extracomment>
        <translation>Cynllun, %1, %2 wedi&apos;u rhannu, %3 i %4 yn unig</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed on %1. It changes only in a talk.</source>
        <extracomment>%1 is a day in words</extracomment>
        <translation>Cytunwyd: %1. Dim ond mewn sgwrs mae&apos;n newid.</translation>
    </message>
    <message>
        <source>Shared with my manager</source>
        <translation>Wedi&apos;i rannu â&apos;m rheolwr</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>I mi yn unig</translation>
    </message>
    <message>
        <source>Open my own lines</source>
        <translation>Agor fy llinellau i</translation>
    </message>
    <message>
        <source>A passphrase of my own</source>
        <translation>Fy nghyfrinymadrodd fy hun</translation>
    </message>
    <message>
        <source>Lines only for %1 are not kept here. They go only into %1&apos;s copy.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Nid yw llinellau i %1 yn unig yn cael eu cadw yma. Dim ond i gopi %1 maen nhw&apos;n mynd.</translation>
    </message>
    <message>
        <source>This plan also has lines only for %1. Nobody else can open them.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Mae gan y cynllun hwn hefyd linellau i %1 yn unig. Ni all neb arall eu hagor.</translation>
    </message>
    <message>
        <source>Lines only for %1 are locked with %1&apos;s own passphrase. This plan has none.</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Mae llinellau i %1 yn unig dan glo gyda chyfrinymadrodd %1. Nid oes rhai yn y cynllun hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are only for you. They are kept here, locked with your own passphrase.</source>
        <translation>
            <numerusform>Mae %n llinell i chi yn unig. Maen nhw&apos;n cael eu cadw yma, dan glo gyda&apos;ch cyfrinymadrodd eich hun.</numerusform>
            <numerusform>Mae %n llinell i chi yn unig. Mae&apos;n cael ei chadw yma, dan glo gyda&apos;ch cyfrinymadrodd eich hun.</numerusform>
            <numerusform>Mae %n linell i chi yn unig. Maen nhw&apos;n cael eu cadw yma, dan glo gyda&apos;ch cyfrinymadrodd eich hun.</numerusform>
            <numerusform>Mae %n llinell i chi yn unig. Maen nhw&apos;n cael eu cadw yma, dan glo gyda&apos;ch cyfrinymadrodd eich hun.</numerusform>
            <numerusform>Mae %n llinell i chi yn unig. Maen nhw&apos;n cael eu cadw yma, dan glo gyda&apos;ch cyfrinymadrodd eich hun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::ReadyChoice</name>
    <message>
        <source>Not yet</source>
        <extracomment>How ready somebody feels for a hard talk, as words and not as marks</extracomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ychydig</translation>
    </message>
    <message>
        <source>Fairly ready</source>
        <translation>Eithaf parod</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>How ready do you feel for a talk like this?</source>
        <translation>Pa mor barod ydych chi&apos;n teimlo ar gyfer sgwrs fel hon?</translation>
    </message>
    <message>
        <source>How ready do you feel now?</source>
        <translation>Pa mor barod ydych chi&apos;n teimlo nawr?</translation>
    </message>
    <message>
        <source>Before the scene you chose: %1.</source>
        <extracomment>%1 is what somebody chose before: &quot;Not yet&quot;, &quot;A little&quot;, &quot;Fairly ready&quot;, &quot;Ready&quot;</extracomment>
        <translation>Cyn yr olygfa, eich dewis oedd: %1.</translation>
    </message>
    <message>
        <source>Only for you. There is no right answer, and it is gone when you leave.</source>
        <translation>Dim ond i chi. Does dim ateb cywir, ac mae&apos;n diflannu pan fyddwch chi&apos;n gadael.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ReadyPage</name>
    <message>
        <source>Keep your recovery code where only you can find it, and not with this laptop.</source>
        <translation>Cadwch eich cod adfer lle mai dim ond chi all ddod o hyd iddo, ac nid gyda&apos;r gliniadur hwn.</translation>
    </message>
    <message>
        <source>F1 tells what you can do on each screen. Ctrl+L locks Hearten, and it locks itself when nobody types for a while. Your words are kept when it does.</source>
        <translation>Mae F1 yn dweud beth gallwch ei wneud ar bob sgrin. Mae Ctrl+L yn cloi Hearten, ac mae&apos;n cloi ei hun pan nad oes neb yn teipio am ychydig. Cedwir eich geiriau pan fydd yn gwneud hynny.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::RecoveryCodeView</name>
    <message>
        <source>Recovery code: %1</source>
        <extracomment>Told to screen readers; %1 is the code, letter by letter</extracomment>
        <translation>Cod adfer: %1</translation>
    </message>
</context>
<context>
    <name>hearten::ui::RestoreFlow</name>
    <message>
        <source>On this laptop</source>
        <translation>Ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>Mewn lle arall</translation>
    </message>
    <message>
        <source>In another place, from other plans</source>
        <translation>Mewn lle arall, o gynlluniau eraill</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is where a backup is, %2 is how large the file is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose the folder with the backups</source>
        <translation>Dewis y ffolder gyda&apos;r copïau wrth gefn</translation>
    </message>
    <message>
        <source>There are no other backups in that folder.</source>
        <translation>Nid oes copïau wrth gefn eraill yn y ffolder hwnnw.</translation>
    </message>
    <message>
        <source>Type the recovery code first.</source>
        <translation>Teipiwch y cod adfer yn gyntaf.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Teipiwch y cyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
        <source>That is a recovery code, but not the one of that day. Is there an older sheet?</source>
        <translation>Cod adfer yw hwnnw, ond nid un y diwrnod hwnnw. Oes taflen hŷn?</translation>
    </message>
    <message>
        <source>That is not the passphrase of that day. Was there another one then?</source>
        <translation>Nid dyna gyfrinymadrodd y diwrnod hwnnw. Oedd un arall bryd hynny?</translation>
    </message>
    <message>
        <source>Part of this backup is missing, so it cannot be used. Nothing was changed. Choose another one.</source>
        <translation>Mae rhan o&apos;r copi hwn ar goll, felly ni ellir ei ddefnyddio. Nid oes dim wedi newid. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This laptop has no room left to look into the backup. Free some space, then try again.</source>
        <translation>Nid oes lle ar ôl ar y gliniadur hwn i edrych yn y copi. Gwnewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n berson</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n gynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 of them agreed</source>
        <extracomment>%1 is &quot;3 people&quot;, %2 is &quot;5 plans&quot;, %3 is a number</extracomment>
        <translation>%1, %2, %3 ohonynt wedi&apos;u cytuno</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Yn dod â&apos;r copi yn ôl</translation>
    </message>
    <message>
        <source>These are your plans from %1. Open them with the passphrase of that day.</source>
        <translation>Mae eich cynlluniau fel yr oeddent %1. Agorwch nhw gyda chyfrinymadrodd y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>The backup was not brought back, and your plans are as they were.</source>
        <translation>Ni ddaethpwyd â&apos;r copi yn ôl, ac mae eich cynlluniau fel yr oeddent.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Yn darllen y copi wrth gefn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::RestorePage</name>
    <message>
        <source>No backups here. Look in the place where you keep the others.</source>
        <translation>Dim copïau wrth gefn yma. Edrychwch yn y lle rydych yn cadw&apos;r lleill.</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Y copi hwn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Dod â chopi wrth gefn yn ôl</translation>
    </message>
    <message>
        <source>Nothing changes until you have looked at it and said yes.</source>
        <translation>Nid oes dim yn newid nes i chi edrych arno a dweud ie.</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Yn ôl i&apos;r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Yn ôl i&apos;r Gosodiadau</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>Edrych mewn ffolder arall</translation>
    </message>
    <message>
        <source>The backup is from %1. Type the recovery code that you had on that day.</source>
        <translation>Mae&apos;r copi o %1. Teipiwch y cod adfer oedd gennych y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>The backup is from %1. Type the passphrase that you had on that day.</source>
        <translation>Mae&apos;r copi o %1. Teipiwch y cyfrinymadrodd oedd gennych y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Passphrase of that day</source>
        <translation>Cyfrinymadrodd y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>Recovery code of that day</source>
        <translation>Cod adfer y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Cael golwg</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Defnyddio&apos;r cyfrinymadrodd yn lle hynny</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Defnyddio&apos;r cod adfer yn lle hynny</translation>
    </message>
    <message>
        <source>What you have today is kept as a backup first, so you can come back to it. After this, Hearten locks, and the passphrase of that day opens your plans.</source>
        <translation>Caiff yr hyn sydd gennych heddiw ei gadw fel copi yn gyntaf, er mwyn i chi allu dod yn ôl ato. Wedyn bydd Hearten yn cloi, a chyfrinymadrodd y diwrnod hwnnw fydd yn agor eich cynlluniau.</translation>
    </message>
    <message>
        <source>What is here now is put aside with today&apos;s date, and never deleted. After this, the passphrase of that day opens your plans.</source>
        <translation>Caiff yr hyn sydd yma nawr ei roi o&apos;r neilltu gyda dyddiad heddiw, heb ei ddileu. Wedyn cyfrinymadrodd y diwrnod hwnnw fydd yn agor eich cynlluniau.</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Dod â hwn yn ôl</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Dewis un arall</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ReviewForm</name>
    <message>
        <source>When shall we talk again?</source>
        <translation>Pryd wnawn ni siarad eto?</translation>
    </message>
    <message>
        <source>Three months on: %1</source>
        <extracomment>Offers a day for the next talk; %1 is &quot;Friday 12 February&quot;</extracomment>
        <translation>Ymhen tri mis: %1</translation>
    </message>
    <message>
        <source>Sooner, if</source>
        <translation>Yn gynt, os</translation>
    </message>
    <message>
        <source>What would bring it forward? A new rota, a move, or just because you ask.</source>
        <translation>Beth fyddai&apos;n dod â&apos;r sgwrs yn gynt? Rota newydd, symud, neu dim ond am eich bod yn gofyn.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hwn</translation>
    </message>
    <message>
        <source>Keep what would bring the talk forward</source>
        <translation>Cadw&apos;r hyn fyddai&apos;n dod â&apos;r sgwrs yn gynt</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SafetyButton</name>
    <message>
        <source>Worried about safety?</source>
        <translation>Poeni am ddiogelwch?</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SafetyOffer</name>
    <message>
        <source>A scene like this can stay with you. The safety card is for you too.</source>
        <translation>Gall golygfa fel hon aros gyda chi. Mae&apos;r cerdyn diogelwch i chithau hefyd.</translation>
    </message>
    <message>
        <source>In practice. Real numbers.</source>
        <translation>Wrth ymarfer. Rhifau go iawn.</translation>
    </message>
    <message>
        <source>See the safety card</source>
        <translation>Gweld y cerdyn diogelwch</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SafetyScreen</name>
    <message>
        <source>Back to where we were</source>
        <translation>Yn ôl i ble roedden ni</translation>
    </message>
    <message>
        <source>Safety card. %1. Five choices.</source>
        <extracomment>Told by a screen reader when the safety card opens; %1 is its title: &quot;Someone may not be safe&quot;</extracomment>
        <translation>Cerdyn diogelwch. %1. Pum dewis.</translation>
    </message>
    <message>
        <source>In practice. Real numbers.</source>
        <translation>Wrth ymarfer. Rhifau go iawn.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SavedNote</name>
    <message>
        <source>Saving</source>
        <translation>Wrthi&apos;n cadw</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <extracomment>%1 is a time like 2:41 pm</extracomment>
        <translation>Cadwyd am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not kept yet</source>
        <translation>
            <numerusform>%n o linellau heb eu cadw eto</numerusform>
            <numerusform>%n llinell heb ei chadw eto</numerusform>
            <numerusform>%n o linellau heb eu cadw eto</numerusform>
            <numerusform>%n o linellau heb eu cadw eto</numerusform>
            <numerusform>%n o linellau heb eu cadw eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for your copy</source>
        <extracomment>The line is not stored; it waits for the copy that the person takes away</extracomment>
        <translation>Wedi&apos;i ddal ar gyfer eich copi</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ScenePage</name>
    <message>
        <source>You choose what to say, see what happens, and hear what it did. You can go back and try any other answer.</source>
        <translation>Chi sy&apos;n dewis beth i&apos;w ddweud, yn gweld beth sy&apos;n digwydd, ac yn clywed beth wnaeth hynny. Gallwch fynd yn ôl a thrio unrhyw ateb arall.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::ScenesPage</name>
    <message>
        <source>Who would you like to practise with?</source>
        <translation>Gyda phwy hoffech chi ymarfer?</translation>
    </message>
    <message>
        <source>They are made up. Say something, see what they do, and try it another way. There are no marks.</source>
        <translation>Cymeriadau dychmygol ydyn nhw. Dywedwch rywbeth, gwelwch beth wnân nhw, a&apos;i drio mewn ffordd arall. Does dim marciau.</translation>
    </message>
    <message>
        <source>Scenes about harm. Choose these when you feel steady.</source>
        <translation>Golygfeydd am niwed. Dewiswch y rhain pan fyddwch chi&apos;n teimlo&apos;n gadarn.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SectionPage</name>
    <message>
        <source>%1, new line</source>
        <extracomment>Spoken name of the box where a new line of the plan is written; %1 is the section</extracomment>
        <translation>%1, llinell newydd</translation>
    </message>
    <message>
        <source>Ways to start, and who can see it</source>
        <translation>Ffyrdd o ddechrau, a phwy all ei weld</translation>
    </message>
    <message>
        <source>Help with this, and who can see it</source>
        <translation>Help gyda hyn, a phwy all ei weld</translation>
    </message>
    <message>
        <source>Nothing here yet. That&apos;s fine. You can choose a place to turn to whenever you like.</source>
        <translation>Dim byd yma eto. Mae hynny&apos;n iawn. Gallwch ddewis lle i droi ato pryd bynnag y mynnwch.</translation>
    </message>
    <message>
        <source>Nothing here yet. That&apos;s fine.</source>
        <translation>Dim byd yma eto. Mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>Find a place to turn to</source>
        <translation>Dod o hyd i le i droi ato</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ychwanegu cam</translation>
    </message>
    <message>
        <source>Add an adjustment</source>
        <translation>Ychwanegu addasiad</translation>
    </message>
    <message>
        <source>Ways to start</source>
        <translation>Ffyrdd o ddechrau</translation>
    </message>
    <message>
        <source>Help with this</source>
        <translation>Help gyda hyn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SettingsFlow</name>
    <message>
        <source>Last changed %1</source>
        <extracomment>%1 is a day, as in &quot;12 August&quot;</extracomment>
        <translation>Newidiwyd ddiwethaf %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Dewis logo</translation>
    </message>
    <message>
        <source>Type the passphrase you have now first.</source>
        <translation>Teipiwch y cyfrinymadrodd sydd gennych nawr yn gyntaf.</translation>
    </message>
    <message>
        <source>That is not the passphrase you have now. Nothing was changed.</source>
        <translation>Nid dyna&apos;r cyfrinymadrodd sydd gennych nawr. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one stops working now.</source>
        <translation>Mae eich cyfrinymadrodd wedi newid. Mae&apos;r hen un yn stopio gweithio nawr.</translation>
    </message>
    <message>
        <source>Changed. It holds from now on.</source>
        <translation>Wedi newid. Mae’n dal o hyn ymlaen.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SettingsScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>Ei gadw&apos;n ddiogel</translation>
    </message>
    <message>
        <source>You and your trust</source>
        <translation>Chi a&apos;ch ymddiriedolaeth</translation>
    </message>
    <message>
        <source>About Hearten</source>
        <translation>Am Hearten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Everything grows, nothing is cut off</source>
        <translation>Mae popeth yn tyfu, does dim yn cael ei dorri</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Follow this computer, or choose</source>
        <translation>Dilyn y cyfrifiadur hwn, neu ddewis</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Dilyn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Decides which support is shown first</source>
        <translation>Yn penderfynu pa gymorth a ddangosir gyntaf</translation>
    </message>
    <message>
        <source>England</source>
        <extracomment>The last one is Northern Ireland, kept short</extracomment>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>NI</source>
        <translation>G. Iwerddon</translation>
    </message>
    <message>
        <source>Talks fill the screen</source>
        <translation>Sgyrsiau&apos;n llenwi&apos;r sgrin</translation>
    </message>
    <message>
        <source>Keeps mail and messages out of sight</source>
        <translation>Yn cadw post a negeseuon o&apos;r golwg</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Lock when nobody types for</source>
        <translation>Cloi pan nad oes neb yn teipio am</translation>
    </message>
    <message>
        <source>Your words are kept when it locks</source>
        <translation>Cedwir eich geiriau pan fydd yn cloi</translation>
    </message>
    <message>
        <source>15 min</source>
        <extracomment>Minutes; only the last one says so</extracomment>
        <translation>15 mun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Hearten %1. Free software under the Apache licence 2.0. Fonts: Noto Sans, under the SIL Open Font Licence. Hearten never uses the internet.</source>
        <translation>Hearten %1. Meddalwedd rydd o dan drwydded Apache 2.0. Ffontiau: Noto Sans, o dan Drwydded Ffont Agored SIL. Nid yw Hearten byth yn defnyddio&apos;r rhyngrwyd.</translation>
    </message>
    <message>
        <source>Your trust&apos;s pack</source>
        <translation>Pecyn eich ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Changes at once. F4 does it anywhere</source>
        <translation>Yn newid ar unwaith. F4 ym mhobman</translation>
    </message>
    <message>
        <source>Names it should know</source>
        <extracomment>Over the list of names of wards, teams and systems that Hearten was taught</extracomment>
        <translation>Enwau y dylai eu gwybod</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Someone may know it</source>
        <translation>Efallai fod rhywun yn ei wybod</translation>
    </message>
    <message>
        <source>Makes a new lock and throws the old one away</source>
        <translation>Yn gwneud clo newydd ac yn taflu&apos;r hen un</translation>
    </message>
    <message>
        <source>New lock</source>
        <translation>Clo newydd</translation>
    </message>
    <message>
        <source>I am leaving this job</source>
        <translation>Rwy&apos;n gadael y swydd hon</translation>
    </message>
    <message>
        <source>Each person takes what is theirs, and decides</source>
        <translation>Mae pob person yn cymryd yr hyn sy&apos;n eiddo iddo, ac yn penderfynu</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>This computer does not tell Hearten when it sleeps or locks. So Hearten locks after %1 minutes at most, and after %2 in a talk. Press Ctrl+L before you close the lid.</source>
        <extracomment>%1 and %2 are numbers of minutes, as 2 and 10</extracomment>
        <translation>Nid yw&apos;r cyfrifiadur hwn yn dweud wrth Hearten pan fydd yn cysgu neu&apos;n cloi. Felly mae Hearten yn cloi ar ôl %1 munud ar y mwyaf, ac ar ôl %2 mewn sgwrs. Pwyswch Ctrl+L cyn cau&apos;r caead.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Makes a new one. The one on your sheet then stops working</source>
        <translation>Yn gwneud un newydd. Yna mae&apos;r un ar eich taflen yn peidio â gweithio</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Cod newydd</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Dileu popeth</translation>
    </message>
    <message>
        <source>All plans, the keys and the backups on this laptop, for good</source>
        <translation>Pob cynllun, yr allweddi a&apos;r copïau wrth gefn ar y gliniadur hwn, am byth</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Delete everything on this laptop</source>
        <translation>Dileu popeth ar y gliniadur hwn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SharingToggle</name>
    <message>
        <source>Who can see it?</source>
        <translation>Pwy all ei weld?</translation>
    </message>
    <message>
        <source>Shared with my manager</source>
        <translation>Wedi&apos;i rannu â&apos;m rheolwr</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>I mi yn unig</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SheetsFlow</name>
    <message>
        <source>The printer did not answer. Try again, or save the sheet instead.</source>
        <translation>Nid atebodd yr argraffydd. Rhowch gynnig arall arni, neu cadwch y daflen yn lle hynny.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>Mae&apos;r daflen ar ei ffordd i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Cadw&apos;r daflen</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>Ffeil Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Ffeil PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>Mae&apos;r daflen wedi&apos;i chadw.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ei disodli</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Cadw&apos;r ddwy</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SheetsScreen</name>
    <message>
        <source>A sheet to prepare with</source>
        <translation>Taflen i baratoi gyda hi</translation>
    </message>
    <message>
        <source>Blank, for the member of staff to take away and fill in by hand, or to leave empty.</source>
        <translation>Yn wag, i&apos;r aelod o staff fynd â hi a&apos;i llenwi â llaw, neu ei gadael yn wag.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Iaith y daflen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Hawdd ei ddarllen</translation>
    </message>
    <message>
        <source>Hearten keeps nothing of these sheets, not even that one was taken.</source>
        <translation>Nid yw Hearten yn cadw dim o&apos;r taflenni hyn, ddim hyd yn oed bod un wedi&apos;i chymryd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a button: %1 is what it does (&quot;Print&quot;), %2 the title of a sheet</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Cadw fel Word</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SideMenu</name>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Locks the plans; the passphrase opens them again</extracomment>
        <translation>Cloi</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SkillCard</name>
    <message>
        <source>What to do</source>
        <translation>Beth i&apos;w wneud</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Beth i&apos;w hepgor</translation>
    </message>
    <message>
        <source>What you could say</source>
        <translation>Beth allech chi ei ddweud</translation>
    </message>
</context>
<context>
    <name>hearten::ui::StageMenu</name>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Cam %1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is like &quot;Stage 6 of 7&quot;, %2 the name of the stage</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearten::ui::StageRail</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Cam %1 o %2: %3</translation>
    </message>
    <message>
        <source>%1. Done</source>
        <extracomment>Told to screen readers; %1 is like &quot;Stage 2 of 7: What keeps you well&quot;</extracomment>
        <translation>%1. Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>%1. You are here</source>
        <extracomment>Told to screen readers; %1 is like &quot;Stage 2 of 7: What keeps you well&quot;</extracomment>
        <translation>%1. Rydych chi yma</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
</context>
<context>
    <name>hearten::ui::StopScreen</name>
    <message>
        <source>Of course. Let&apos;s stop here.</source>
        <translation>Wrth gwrs. Gadewch i ni stopio yma.</translation>
    </message>
    <message>
        <source>No reason needed. Nothing said today has been kept.</source>
        <translation>Nid oes angen rheswm. Nid oes dim a ddywedwyd heddiw wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Take a breather</source>
        <translation>Cymryd hoe</translation>
    </message>
    <message>
        <source>The screen goes quiet. Come back when you are both ready.</source>
        <translation>Mae&apos;r sgrin yn tawelu. Dewch yn ôl pan fydd y ddau ohonoch yn barod.</translation>
    </message>
    <message>
        <source>Stop, and keep what %1 wrote</source>
        <extracomment>%1 is the member of staff</extracomment>
        <translation>Stopio, a chadw&apos;r hyn a ysgrifennodd %1</translation>
    </message>
    <message>
        <source>Nothing is written yet. Pick a day to carry on, or leave it open.</source>
        <translation>Nid oes dim wedi&apos;i ysgrifennu eto. Dewiswch ddiwrnod i fynd ymlaen, neu ei adael yn agored.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), locked, until you meet again. Pick a day, or leave it open.</source>
        <translation>
            <numerusform>%n o linellau, dan glo, nes i chi gwrdd eto. Dewiswch ddiwrnod, neu ei adael yn agored.</numerusform>
            <numerusform>%n llinell, dan glo, nes i chi gwrdd eto. Dewiswch ddiwrnod, neu ei adael yn agored.</numerusform>
            <numerusform>%n o linellau, dan glo, nes i chi gwrdd eto. Dewiswch ddiwrnod, neu ei adael yn agored.</numerusform>
            <numerusform>%n o linellau, dan glo, nes i chi gwrdd eto. Dewiswch ddiwrnod, neu ei adael yn agored.</numerusform>
            <numerusform>%n o linellau, dan glo, nes i chi gwrdd eto. Dewiswch ddiwrnod, neu ei adael yn agored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop, and keep nothing</source>
        <translation>Stopio, heb gadw dim</translation>
    </message>
    <message>
        <source>Everything written today is wiped from this laptop.</source>
        <translation>Mae popeth a ysgrifennwyd heddiw yn cael ei ddileu o&apos;r gliniadur hwn.</translation>
    </message>
    <message>
        <source>%1 would like to talk with someone else</source>
        <translation>Hoffai %1 siarad â rhywun arall</translation>
    </message>
    <message>
        <source>We show who else there is. %1 does not need to know why.</source>
        <extracomment>%1 is the manager</extracomment>
        <translation>Rydyn ni&apos;n dangos pwy arall sydd ar gael. Nid oes angen i %1 wybod pam.</translation>
    </message>
    <message>
        <source>%1 decides</source>
        <translation>%1 sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>what happens to the lines. %1: thank %2 for coming, and check how they are leaving.</source>
        <translation>beth sy&apos;n digwydd i&apos;r llinellau. %1: diolchwch i %2 am ddod, a gofynnwch sut maen nhw&apos;n teimlo wrth adael.</translation>
    </message>
    <message>
        <source>Go back to the talk</source>
        <translation>Mynd yn ôl i&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>When would you like to carry on?</source>
        <translation>Pryd hoffech chi fynd ymlaen?</translation>
    </message>
    <message>
        <source>Stop until this day</source>
        <translation>Stopio tan y diwrnod hwn</translation>
    </message>
    <message>
        <source>Stop, and leave it open</source>
        <translation>Stopio, a&apos;i adael yn agored</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Wipe them</source>
        <translation>Eu dileu</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the %n line(s)? They cannot come back.</source>
        <translation>
            <numerusform>Dileu %n o linellau? Ni allan nhw ddod yn ôl.</numerusform>
            <numerusform>Dileu %n llinell? Ni all ddod yn ôl.</numerusform>
            <numerusform>Dileu %n o linellau? Ni allan nhw ddod yn ôl.</numerusform>
            <numerusform>Dileu %n o linellau? Ni allan nhw ddod yn ôl.</numerusform>
            <numerusform>Dileu %n o linellau? Ni allan nhw ddod yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything written in both sittings is wiped from this laptop.</source>
        <translation>Mae popeth a ysgrifennwyd yn y ddwy sesiwn yn cael ei ddileu o&apos;r gliniadur hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) meant only for the copy cannot wait here. Take the copy first, if you like.</source>
        <translation>
            <numerusform>Ni all %n o linellau sydd ar gyfer y copi yn unig aros yma. Cymerwch y copi yn gyntaf, os hoffech chi.</numerusform>
            <numerusform>Ni all %n llinell sydd ar gyfer y copi yn unig aros yma. Cymerwch y copi yn gyntaf, os hoffech chi.</numerusform>
            <numerusform>Ni all %n o linellau sydd ar gyfer y copi yn unig aros yma. Cymerwch y copi yn gyntaf, os hoffech chi.</numerusform>
            <numerusform>Ni all %n o linellau sydd ar gyfer y copi yn unig aros yma. Cymerwch y copi yn gyntaf, os hoffech chi.</numerusform>
            <numerusform>Ni all %n o linellau sydd ar gyfer y copi yn unig aros yma. Cymerwch y copi yn gyntaf, os hoffech chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the copy first</source>
        <translation>Cymryd y copi yn gyntaf</translation>
    </message>
</context>
<context>
    <name>hearten::ui::StrengthLine</name>
    <message>
        <source>Too easy to guess</source>
        <translation>Rhy hawdd ei ddyfalu</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Bron yno</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Anodd ei ddyfalu</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SupportCard</name>
    <message>
        <source>Copy %1</source>
        <extracomment>A button; %1 is a phone number or a web address</extracomment>
        <translation>Copïo %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Put in the plan</source>
        <translation>Rhoi yn y cynllun</translation>
    </message>
    <message>
        <source>Put %1 in the plan</source>
        <extracomment>Told to screen readers; %1 is the name of a service</extracomment>
        <translation>Rhoi %1 yn y cynllun</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is a number or a word and a number: &quot;Text SHOUT to 85258&quot;</extracomment>
        <translation>Tecstio %1</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SupportDrawer</name>
    <message>
        <source>What could help</source>
        <translation>Beth allai helpu</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SupportFilters</name>
    <message>
        <source>What about</source>
        <extracomment>What a group of choices is about, for screen readers: &quot;Money&quot;, &quot;Grief&quot;</extracomment>
        <translation>Am beth</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>What a choice is about, for screen readers: &quot;England&quot;, &quot;Wales&quot;</extracomment>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Shows only places that help on the same day</extracomment>
        <translation>Brys</translation>
    </message>
    <message>
        <source>Welsh spoken</source>
        <translation>Siaredir Cymraeg</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SupportFlow</name>
    <message>
        <source>%1 is copied.</source>
        <extracomment>%1 is a phone number or a web address</extracomment>
        <translation>Mae %1 wedi&apos;i gopïo.</translation>
    </message>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation>Does dim argraffydd ar y gliniadur hwn.</translation>
    </message>
    <message>
        <source>The printer did not answer. Try again.</source>
        <translation>Ni atebodd yr argraffydd. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>Mae&apos;r ddalen ar ei ffordd i&apos;r argraffydd.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::SupportScreen</name>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Your trust’s own help comes first. What you look for is not kept.</source>
        <translation>Daw help eich sefydliad eich hun yn gyntaf. Nid yw&apos;r hyn rydych chi&apos;n chwilio amdano&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>What would help? Try money, sleep or a name</source>
        <translation>Beth fyddai&apos;n helpu? Rhowch gynnig ar arian, cwsg neu enw</translation>
    </message>
    <message>
        <source>Find a place that can help</source>
        <translation>Dod o hyd i le a all helpu</translation>
    </message>
    <message>
        <source>Nothing found for that. Try a shorter word, or look under All.</source>
        <translation>Dim byd i&apos;w weld am hynny. Rhowch gynnig ar air byrrach, neu edrychwch o dan Popeth.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Print for the notice board</source>
        <extracomment>Prints the places that are listed just now</extracomment>
        <translation>Argraffu i&apos;r hysbysfwrdd</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TalkFlow</name>
    <message>
        <source>Of course. There is a little more time now. You can also stop here and carry on another day.</source>
        <translation>Wrth gwrs. Mae ychydig mwy o amser nawr. Gallwch hefyd stopio yma a mynd ymlaen ddiwrnod arall.</translation>
    </message>
    <message>
        <source>Part-way through</source>
        <translation>Sgwrs ar ei hanner</translation>
    </message>
    <message>
        <source>Has a plan</source>
        <translation>Gyda chynllun</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Dim cynllun eto</translation>
    </message>
    <message>
        <source>Welcome back. You were at &quot;%1&quot; with %2. Everything up to your last line was saved.</source>
        <extracomment>%1 is a stage of the talk, %2 the member of staff</extracomment>
        <translation>Croeso&apos;n ôl. Roeddech chi ar &quot;%1&quot; gyda %2. Cadwyd popeth hyd at eich llinell olaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) meant only for your copy were not kept, as you asked. Everything else is here.</source>
        <translation>
            <numerusform>Ni chadwyd %n o linellau a oedd ar gyfer eich copi yn unig, fel y gofynnoch. Mae popeth arall yma.</numerusform>
            <numerusform>Ni chadwyd %n llinell a oedd ar gyfer eich copi yn unig, fel y gofynnoch. Mae popeth arall yma.</numerusform>
            <numerusform>Ni chadwyd %n o linellau a oedd ar gyfer eich copi yn unig, fel y gofynnoch. Mae popeth arall yma.</numerusform>
            <numerusform>Ni chadwyd %n o linellau a oedd ar gyfer eich copi yn unig, fel y gofynnoch. Mae popeth arall yma.</numerusform>
            <numerusform>Ni chadwyd %n o linellau a oedd ar gyfer eich copi yn unig, fel y gofynnoch. Mae popeth arall yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the plan, to talk over.</source>
        <extracomment>%1 is something that could help at work: &quot;A different start time&quot;</extracomment>
        <translation>Mae %1 yn y cynllun, i&apos;w drafod.</translation>
    </message>
    <message>
        <source>Here is the line you were writing.</source>
        <translation>Dyma&apos;r llinell roeddech chi&apos;n ei hysgrifennu.</translation>
    </message>
    <message>
        <source>Welcome back. You were at &quot;%1&quot; with %2.</source>
        <extracomment>%1 is a stage of the talk, %2 the member of staff. A sentence about lines that were not kept follows.</extracomment>
        <translation>Croeso&apos;n ôl. Roeddech chi ar &quot;%1&quot; gyda %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Cadwyd am %1.</translation>
    </message>
    <message>
        <source>%1: how will you get there?</source>
        <extracomment>%1 is a place that can help: &quot;Carers UK&quot;</extracomment>
        <translation>%1: sut fyddwch chi&apos;n cysylltu?</translation>
    </message>
    <message>
        <source>I&apos;ll ring</source>
        <translation>Fi fydd yn ffonio</translation>
    </message>
    <message>
        <source>We&apos;ll ring together</source>
        <translation>Byddwn yn ffonio gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>I&apos;ll look later</source>
        <translation>Byddaf yn edrych yn nes ymlaen</translation>
    </message>
    <message>
        <source>%1 is in the plan. Shall I help with the first contact?</source>
        <translation>Mae %1 yn y cynllun. Hoffech chi i mi helpu gyda&apos;r cyswllt cyntaf?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Ie, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Na, dim diolch</translation>
    </message>
    <message>
        <source>%1 is in the plan.</source>
        <extracomment>%1 is a place that can help</extracomment>
        <translation>Mae %1 yn y cynllun.</translation>
    </message>
    <message>
        <source>You were here at %1.</source>
        <extracomment>After the screen was locked; %1 is a time of day</extracomment>
        <translation>Roeddech chi yma am %1.</translation>
    </message>
    <message>
        <source>Here is the line you were writing. It is still not kept.</source>
        <translation>Dyma&apos;r llinell roeddech chi&apos;n ei hysgrifennu. Nid yw wedi&apos;i chadw o hyd.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TalkScreen</name>
    <message>
        <source>%1. %2.</source>
        <extracomment>Spoken when asked for: %1 is the stage of the talk, %2 how far the hour is (&quot;About half-way&quot;)</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>We need longer</source>
        <extracomment>The talk may take more time than was planned; it is only a guide</extracomment>
        <translation>Mae angen mwy o amser arnom</translation>
    </message>
    <message>
        <source>No stage has to be done. Click any one to go there.</source>
        <translation>Nid oes rhaid gwneud unrhyw gam. Cliciwch ar un i fynd yno.</translation>
    </message>
    <message>
        <source>Nothing here yet. Lines that are kept show up here.</source>
        <extracomment>In the list of the plan so far, while there is nothing in it</extracomment>
        <translation>Dim byd yma eto. Mae llinellau sy&apos;n cael eu cadw yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Jottings</source>
        <translation>Nodiadau brys</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Beth sy&apos;n cael ei gadw</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TeachName</name>
    <message>
        <source>The name, as it is written</source>
        <extracomment>Of a ward, a team or a system</extracomment>
        <translation>Yr enw, fel y mae&apos;n cael ei ysgrifennu</translation>
    </message>
    <message>
        <source>Teach this name</source>
        <translation>Dysgu&apos;r enw hwn</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TeamTalk</name>
    <message>
        <source>Shall we stop here? Nothing of this talk is kept.</source>
        <translation>Gawn ni orffen yma? Does dim o&apos;r sgwrs hon yn cael ei gadw.</translation>
    </message>
    <message>
        <source>Take a breather</source>
        <translation>Cymryd hoe</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Gorffen yma</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Welcome back. You are where you were. The jottings are wiped, as always when the screen locks.</source>
        <translation>Croeso&apos;n ôl. Rydych chi lle roeddech chi. Mae&apos;r nodiadau brys wedi&apos;u dileu, fel bob tro pan fydd y sgrin yn cloi.</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Bar uchaf</translation>
    </message>
    <message>
        <source>Cymraeg</source>
        <extracomment>The language to change to, named in itself so that whoever needs it can find it: &quot;English&quot; in Welsh</extracomment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TopicDrawer</name>
    <message>
        <source>Why ask</source>
        <extracomment>Why a topic is worth asking about</extracomment>
        <translation>Pam gofyn</translation>
    </message>
    <message>
        <source>What may go in the plan</source>
        <translation>Beth gaiff fynd yn y cynllun</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>Beth sy&apos;n aros allan</translation>
    </message>
    <message>
        <source>If you are worried that someone may not be safe, these steps help.</source>
        <translation>Os ydych chi&apos;n poeni efallai nad yw rhywun yn ddiogel, mae&apos;r camau hyn yn helpu.</translation>
    </message>
    <message>
        <source>Safety card: %1</source>
        <extracomment>Opens the safety card at this place; %1 is one of its five: &quot;Not safe at home&quot;</extracomment>
        <translation>Cerdyn diogelwch: %1</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TopicPicker</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Told to screen readers: the topic, its group, and its place in it</extracomment>
        <translation>%1, %2 o %3</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TopicsPage</name>
    <message>
        <source>What would you like to talk about?</source>
        <translation>Am beth hoffech chi siarad?</translation>
    </message>
    <message>
        <source>Pick one, two or three. You can change your mind at any time. Nothing here is kept.</source>
        <translation>Dewiswch un, dau neu dri. Gallwch newid eich meddwl unrhyw bryd. Nid oes dim yma&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>I&apos;m fine, nothing to raise</source>
        <extracomment>A real way on from choosing topics: the person has nothing to bring.</extracomment>
        <translation>Rwy&apos;n iawn, dim byd i&apos;w godi</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cyfnewid</translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Eu cadw i gyd</translation>
    </message>
    <message>
        <source>Three is plenty for an hour. Shall we swap one?</source>
        <extracomment>Shown when a fourth topic is ticked. Nothing is refused.</extracomment>
        <translation>Mae tri&apos;n ddigon i awr. Beth am gyfnewid un?</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Dim byd wedi&apos;i ddewis eto</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;i ddewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearten::ui::TrustForm</name>
    <message>
        <source>Choose another logo</source>
        <translation>Dewis logo arall</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Dewis logo</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <extracomment>The manager&apos;s own name</extracomment>
        <translation>Beth gawn ni eich galw?</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Your trust&apos;s name</source>
        <extracomment>The NHS trust or other organisation</extracomment>
        <translation>Enw eich ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Logo, for the copies people take away</source>
        <translation>Logo, ar gyfer y copïau mae pobl yn mynd â nhw</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Gadael y logo allan</translation>
    </message>
    <message>
        <source>What does the logo show? For people who cannot see it</source>
        <translation>Beth mae&apos;r logo&apos;n ei ddangos? I bobl na allant ei weld</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TurnPage</name>
    <message>
        <source>What might you say?</source>
        <translation>Beth allech chi ei ddweud?</translation>
    </message>
    <message>
        <source>This is where the scene ends. You can go back and see where another answer leads.</source>
        <translation>Dyma ddiwedd yr olygfa. Gallwch fynd yn ôl a gweld i ble mae ateb arall yn arwain.</translation>
    </message>
    <message>
        <source>This scene</source>
        <translation>Yr olygfa hon</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Beth ddywedoch chi</translation>
    </message>
    <message>
        <source>There are no marks. Try each answer, and see what happens.</source>
        <translation>Does dim marciau. Triwch bob ateb, a gweld beth sy&apos;n digwydd.</translation>
    </message>
    <message>
        <source>Start the scene again</source>
        <translation>Dechrau&apos;r olygfa eto</translation>
    </message>
</context>
<context>
    <name>hearten::ui::TypedMarks</name>
    <message>
        <source>Not kept yet: %1</source>
        <extracomment>%1 is the reason: &quot;It looks like it is about a formal process, and your plan is not the place for that.&quot;</extracomment>
        <translation>Heb ei chadw eto: %1</translation>
    </message>
</context>
<context>
    <name>hearten::ui::UnlockFlow</name>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Teipiwch eich cyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
        <source>Type your recovery code first.</source>
        <translation>Teipiwch eich cod adfer yn gyntaf.</translation>
    </message>
    <message>
        <source>Take your time. Your recovery code also opens this.</source>
        <translation>Cymerwch eich amser. Mae eich cod adfer hefyd yn agor hwn.</translation>
    </message>
    <message>
        <source>The lock on your plans is damaged. Hearten is using its spare.</source>
        <translation>Mae&apos;r clo ar eich cynlluniau wedi&apos;i ddifrodi. Mae Hearten yn defnyddio&apos;r un sbâr.</translation>
    </message>
    <message>
        <source>Choose the folder your plans are in now</source>
        <translation>Dewiswch y ffolder lle mae eich cynlluniau nawr</translation>
    </message>
    <message>
        <source>There are no plans in that folder. Nothing was changed.</source>
        <translation>Nid oes cynlluniau yn y ffolder honno. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Your plans are back. What you found is still there as well. Now open them with your passphrase.</source>
        <translation>Mae eich cynlluniau yn ôl. Mae&apos;r hyn y daethoch o hyd iddo yno o hyd hefyd. Nawr agorwch nhw gyda&apos;ch cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Your plans are not where they were</source>
        <translation>Nid yw eich cynlluniau lle roedden nhw</translation>
    </message>
    <message>
        <source>The file with your plans is gone from its folder. Its lock is still there. Perhaps somebody moved the file.</source>
        <translation>Mae&apos;r ffeil gyda&apos;ch cynlluniau wedi mynd o&apos;i ffolder. Mae ei chlo yno o hyd. Efallai fod rhywun wedi symud y ffeil.</translation>
    </message>
    <message>
        <source>The lock of your plans is gone from its folder. The file with your plans is there, but nothing opens it without its lock. Perhaps somebody moved the lock.</source>
        <translation>Mae clo eich cynlluniau wedi mynd o&apos;i ffolder. Mae&apos;r ffeil gyda&apos;ch cynlluniau yno, ond nid oes dim yn ei hagor heb ei chlo. Efallai fod rhywun wedi symud y clo.</translation>
    </message>
    <message>
        <source>Your plans are gone from their folder, but there are backups of them. Perhaps somebody moved them.</source>
        <translation>Mae eich cynlluniau wedi mynd o&apos;u ffolder, ond mae copïau wrth gefn ohonynt. Efallai fod rhywun wedi&apos;u symud.</translation>
    </message>
    <message>
        <source>Hearten looked in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Edrychodd Hearten yn %1</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing you choose here writes over anything.</source>
        <translation>Nid oes dim wedi newid, ac nid yw dim a ddewiswch yma yn ysgrifennu dros unrhyw beth.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Dod â chopi wrth gefn yn ôl</translation>
    </message>
    <message>
        <source>Show Hearten where they are</source>
        <translation>Dangos i Hearten ble maen nhw</translation>
    </message>
    <message>
        <source>Start with new plans</source>
        <translation>Dechrau gyda chynlluniau newydd</translation>
    </message>
    <message>
        <source>Part of your plans is damaged</source>
        <translation>Mae rhan o&apos;ch cynlluniau wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>Whole, to the last line</source>
        <translation>Yn gyfan, i&apos;r llinell olaf</translation>
    </message>
    <message>
        <source>Not whole: something cannot be read</source>
        <translation>Ddim yn gyfan: ni ellir darllen rhywbeth</translation>
    </message>
    <message>
        <source>There may be others here whose very names cannot be read.</source>
        <translation>Gall fod eraill yma na ellir darllen hyd yn oed eu henwau.</translation>
    </message>
    <message>
        <source>Hearten is looking through your backups for the newest one that is whole.</source>
        <translation>Mae Hearten yn edrych trwy eich copïau wrth gefn am yr un diweddaraf sy&apos;n gyfan.</translation>
    </message>
    <message>
        <source>The newest good backup is from %1. Hearten has read it to its end.</source>
        <extracomment>%1 is a day and a time, as &quot;Saturday 21 November at 4:10 pm&quot;</extracomment>
        <translation>Y copi wrth gefn da diweddaraf: %1. Mae Hearten wedi&apos;i ddarllen i&apos;r diwedd.</translation>
    </message>
    <message>
        <source>If you bring it back, the damaged file stays beside it, under a name with today&apos;s date.</source>
        <translation>Os dewch ag ef yn ôl, mae&apos;r ffeil a ddifrodwyd yn aros wrth ei ymyl, dan enw gyda dyddiad heddiw.</translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <extracomment>%1 is a day and a time, as &quot;Saturday 21 November at 4:10 pm&quot;</extracomment>
        <translation>Dod â&apos;r copi yn ôl: %1</translation>
    </message>
    <message>
        <source>No backup that Hearten knows of opens with this and is whole. One from before a change of passphrase opens with the passphrase of its day.</source>
        <translation>Nid oes copi wrth gefn y mae Hearten yn gwybod amdano sy&apos;n agor gyda hwn ac sy&apos;n gyfan. Mae un o&apos;r amser cyn newid cyfrinymadrodd yn agor gyda chyfrinymadrodd ei ddydd.</translation>
    </message>
    <message>
        <source>There is no backup where Hearten looked. Is there one in another place?</source>
        <translation>Nid oes copi wrth gefn lle&apos;r edrychodd Hearten. A oes un mewn lle arall?</translation>
    </message>
    <message>
        <source>Look at the plans that are whole</source>
        <translation>Edrych ar y cynlluniau sy&apos;n gyfan</translation>
    </message>
    <message>
        <source>Choose a backup yourself</source>
        <translation>Dewis copi wrth gefn eich hun</translation>
    </message>
    <message>
        <source>Stay locked</source>
        <translation>Aros dan glo</translation>
    </message>
    <message>
        <source>What was written after that moment is not in it.</source>
        <translation>Nid yw&apos;r hyn a ysgrifennwyd ar ôl hynny ynddo.</translation>
    </message>
    <message>
        <source>It has everything about the people who are whole.</source>
        <translation>Mae ganddo bopeth am y bobl sy&apos;n gyfan.</translation>
    </message>
    <message>
        <source>It may not have what was added or changed since then about: %1.</source>
        <translation>Efallai nad yw&apos;r hyn a ychwanegwyd neu a newidiwyd ers hynny ynddo, am: %1.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Rhoi&apos;r gorau i edrych</translation>
    </message>
    <message>
        <source>Hearten has stopped looking. Your backups are all as they were, and it can look again.</source>
        <translation>Mae Hearten wedi rhoi&apos;r gorau i edrych. Mae pob un o&apos;ch copïau wrth gefn fel yr oedd, a gall edrych eto.</translation>
    </message>
    <message>
        <source>Look through the backups again</source>
        <translation>Edrych trwy&apos;r copïau wrth gefn eto</translation>
    </message>
    <message>
        <source>There is a newer one that Hearten could not look into just now.</source>
        <translation>Mae un mwy newydd na allai Hearten edrych ynddo y tro hwn.</translation>
    </message>
    <message>
        <source>This laptop has no room left to look into a backup. Free some space, then look again.</source>
        <translation>Nid oes lle ar ôl ar y gliniadur hwn i edrych mewn copi wrth gefn. Gwnewch ychydig o le, yna edrychwch eto.</translation>
    </message>
    <message>
        <source>There are backups that Hearten could not look into just now. They may be whole. Is the place they are in connected?</source>
        <translation>Mae copïau wrth gefn na allai Hearten edrych ynddynt y tro hwn. Efallai eu bod yn gyfan. A yw&apos;r lle y maent ynddo wedi&apos;i gysylltu?</translation>
    </message>
    <message>
        <source>Something in the file with your plans is damaged. Hearten has opened it for reading only: nothing was written over, and nothing more is lost.</source>
        <translation>Mae rhywbeth yn y ffeil gyda&apos;ch cynlluniau wedi&apos;i ddifrodi. Mae Hearten wedi&apos;i hagor i&apos;w darllen yn unig: nid ysgrifennwyd dros ddim, ac ni chollwyd dim mwy.</translation>
    </message>
    <message>
        <source>Your plans are damaged</source>
        <translation>Mae eich cynlluniau wedi&apos;u difrodi</translation>
    </message>
    <message>
        <source>Hearten cannot read the plans in this file. The file is as it was found: nothing was written over, and nothing more is lost. A backup may bring your plans back.</source>
        <translation>Ni all Hearten ddarllen y cynlluniau yn y ffeil hon. Mae&apos;r ffeil fel y&apos;i cafwyd: nid ysgrifennwyd dros ddim, ac ni chollwyd dim mwy. Efallai y daw copi wrth gefn â&apos;ch cynlluniau yn ôl.</translation>
    </message>
    <message>
        <source>What was written since then about these people may be lost: %1.</source>
        <extracomment>%1 is names of people, as &quot;Mair, Sam&quot;</extracomment>
        <translation>Efallai y collir yr hyn a ysgrifennwyd ers hynny am y bobl hyn: %1.</translation>
    </message>
    <message>
        <source>This file is older than the one you used last (%1). What was written in between is not in it, but it may be in a backup. Carry on with this file?</source>
        <extracomment>%1 is a day, as in &quot;12 November&quot;</extracomment>
        <translation>Mae&apos;r ffeil hon yn hŷn na&apos;r un a ddefnyddioch ddiwethaf (%1). Nid yw&apos;r hyn a ysgrifennwyd rhyngddynt ynddi, ond efallai ei fod mewn copi wrth gefn. Mynd ymlaen gyda&apos;r ffeil hon?</translation>
    </message>
    <message>
        <source>Hearten is bringing your plans back to their place.</source>
        <translation>Mae Hearten yn dod â&apos;ch cynlluniau yn ôl i&apos;w lle.</translation>
    </message>
    <message>
        <source>Stop and change nothing</source>
        <translation>Stopio heb newid dim</translation>
    </message>
</context>
<context>
    <name>hearten::ui::UnlockScreen</name>
    <message>
        <source>Time to talk about how you are</source>
        <translation>Amser i siarad am sut rydych chi</translation>
    </message>
    <message>
        <source>Everything stays locked on this laptop. Hearten never uses the internet.</source>
        <translation>Mae popeth yn aros dan glo ar y gliniadur hwn. Nid yw Hearten byth yn defnyddio&apos;r rhyngrwyd.</translation>
    </message>
    <message>
        <source>Practise without opening</source>
        <translation>Ymarfer heb agor</translation>
    </message>
</context>
<context>
    <name>hearten::ui::WelcomePage</name>
    <message>
        <source>Hearten guides the two of you through an hour, one question at a time. It never marks, counts or times anybody.</source>
        <translation>Mae Hearten yn eich tywys chi&apos;ch dau trwy awr, un cwestiwn ar y tro. Nid yw byth yn marcio, yn cyfrif nac yn amseru neb.</translation>
    </message>
    <message>
        <source>What is said is not kept. Only the plan that you both agree on is kept, in the words of the person it belongs to.</source>
        <translation>Ni chedwir yr hyn a ddywedir. Dim ond y cynllun rydych chi&apos;ch dau yn cytuno arno a gedwir, yng ngeiriau&apos;r person sy&apos;n berchen arno.</translation>
    </message>
    <message>
        <source>The plans are locked on this laptop. Hearten never uses the internet, and nobody else gets them: not IT, not HR, not us.</source>
        <translation>Mae&apos;r cynlluniau dan glo ar y gliniadur hwn. Nid yw Hearten byth yn defnyddio&apos;r rhyngrwyd, ac nid oes neb arall yn eu cael: nid TG, nid AD, nid ni.</translation>
    </message>
    <message>
        <source>F9 hides the whole screen at once, and F2 opens the safety card. Both work everywhere, also now.</source>
        <translation>Mae F9 yn cuddio&apos;r sgrin gyfan ar unwaith, ac mae F2 yn agor y cerdyn diogelwch. Mae&apos;r ddau&apos;n gweithio ym mhobman, nawr hefyd.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
</context>
<context>
    <name>hearten::ui::WorkLine</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops something that takes a while</extracomment>
        <translation>Canslo</translation>
    </message>
</context>
</TS>
