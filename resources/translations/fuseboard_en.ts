<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ClayConnection</name>
    <message numerus="yes">
        <source>At most %n letter(s).</source>
        <translation>
            <numerusform>At most %n letter.</numerusform>
            <numerusform>At most %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::app::Desktop</name>
    <message numerus="yes">
        <source>%n row(s) were on their way and may have been delivered. They are ambiguous now, in Dead letters: look at the target, then settle or replay them.</source>
        <translation>
            <numerusform>%n row was on its way and may have been delivered. It is ambiguous now, in Dead letters: look at the target, then settle or replay it.</numerusform>
            <numerusform>%n rows were on their way and may have been delivered. They are ambiguous now, in Dead letters: look at the target, then settle or replay them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s)</source>
        <translation>
            <numerusform>Imported %n row</numerusform>
            <numerusform>Imported %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), from %2</source>
        <translation>
            <numerusform>%1, %n row, from %2</numerusform>
            <numerusform>%1, %n rows, from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::JobBar</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n running job(s)</source>
        <translation>
            <numerusform>Show all %n running job</numerusform>
            <numerusform>Show all %n running jobs</numerusform>
        </translation>
    </message>
</context>
</TS>
