<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>hearten::ui::SavedNote</name>
    <message numerus="yes">
        <source>%n line(s) not kept yet</source> 
        <translation>
            <numerusform>%n line not kept yet</numerusform>
            <numerusform>%n lines not kept yet</numerusform>
        </translation>
    </message>
</context>
</TS>
