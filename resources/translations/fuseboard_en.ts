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
</context>
<context>
    <name>fuseboard::ui::ApplyBar</name>
    <message numerus="yes">
        <source>%n change(s), not applied yet</source>
        <translation>
            <numerusform>%n change, not applied yet</numerusform>
            <numerusform>%n changes, not applied yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) cannot be taken like that.</source>
        <translation>
            <numerusform>%n setting cannot be taken like that.</numerusform>
            <numerusform>%n settings cannot be taken like that.</numerusform>
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
    <name>fuseboard::ui::DestinationsPage</name>
    <message numerus="yes">
        <source>Applied %n change(s). They hold from now on.</source>
        <translation>
            <numerusform>Applied %n change. They hold from now on.</numerusform>
            <numerusform>Applied %n changes. They hold from now on.</numerusform>
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
<context>
    <name>fuseboard::ui::SettingsTab</name>
    <message numerus="yes">
        <source>%1: %2, shared with %n more destination(s)</source>
        <translation>
            <numerusform>%1: %2, shared with %n more destination</numerusform>
            <numerusform>%1: %2, shared with %n more destinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standby(s) armed</source>
        <translation>
            <numerusform>%n standby armed</numerusform>
            <numerusform>%n standbys armed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) retired</source>
        <translation>
            <numerusform>%n webhook retired</numerusform>
            <numerusform>%n webhooks retired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TransitionModel</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempts</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
</TS>
