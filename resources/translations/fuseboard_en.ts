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
    <name>ReplaySheetContent</name>
    <message numerus="yes">
        <source>%1 row(s) are more than the webhook takes in its life; they wait for another one.</source>
        <translation>
            <numerusform>%1 row is more than the webhook takes in its life; it waits for another one.</numerusform>
            <numerusform>%1 rows are more than the webhook takes in its life; they wait for another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fit(s)</source>
        <translation>
            <numerusform>%1 fits</numerusform>
            <numerusform>%1 fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s)</source>
        <translation>
            <numerusform>%1 waits</numerusform>
            <numerusform>%1 wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s)</source>
        <translation>
            <numerusform>%1 action</numerusform>
            <numerusform>%1 actions</numerusform>
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
    <name>fuseboard::ui</name>
    <message numerus="yes">
        <source> + %1 action(s)</source>
        <translation>
            <numerusform> + %1 action</numerusform>
            <numerusform> + %1 actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s)</source>
        <translation>
            <numerusform>%1 action</numerusform>
            <numerusform>%1 actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then %n success(es) close it.</source>
        <translation>
            <numerusform>then %n success closes it.</numerusform>
            <numerusform>then %n successes close it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wait, nothing is lost.</source>
        <translation>
            <numerusform>%1 row waits, nothing is lost.</numerusform>
            <numerusform>%1 rows wait, nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probing: %1 successes, %n probe(s) in flight.</source>
        <translation>
            <numerusform>Probing: %1 successes, %n probe in flight.</numerusform>
            <numerusform>Probing: %1 successes, %n probes in flight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 credit(s) today</source>
        <translation>
            <numerusform>%1 of %2 credit today</numerusform>
            <numerusform>%1 of %2 credits today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s) today</source>
        <translation>
            <numerusform>%1 credit today</numerusform>
            <numerusform>%1 credits today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n destination(s) closed</source>
        <translation>
            <numerusform>%n destination, closed</numerusform>
            <numerusform>All %n destinations closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dead letter(s)</source>
        <translation>
            <numerusform>%1 dead letter</numerusform>
            <numerusform>%1 dead letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s) failed</source>
        <translation>
            <numerusform>%n probe failed</numerusform>
            <numerusform>%n probes failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) then wait until the limit is raised.</source>
        <translation>
            <numerusform>%1 row then waits until the limit is raised.</numerusform>
            <numerusform>%1 rows then wait until the limit is raised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) then wait for %2.</source>
        <translation>
            <numerusform>%1 row then waits for %2.</numerusform>
            <numerusform>%1 rows then wait for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: all %n of its slots are busy.</source>
        <translation>
            <numerusform>%1 at %2: its %n slot is busy.</numerusform>
            <numerusform>%1 at %2: all %n of its slots are busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s): the URL or secret of %2 is missing, set it on its page</source>
        <translation>
            <numerusform>%1 waits: the URL or secret of %2 is missing, set it on its page</numerusform>
            <numerusform>%1 wait: the URL or secret of %2 is missing, set it on its page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 wait(s) for the secret of %2</source>
        <translation>
            <numerusform>, %1 waits for the secret of %2</numerusform>
            <numerusform>, %1 wait for the secret of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AccountForm</name>
    <message numerus="yes">
        <source>Today: %1 data credit(s) used.</source>
        <translation>
            <numerusform>Today: %1 data credit used.</numerusform>
            <numerusform>Today: %1 data credits used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AccountsSheet</name>
    <message numerus="yes">
        <source>%n destination(s)</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
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
    <name>fuseboard::ui::BatchJobs</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dead letter(s)</source>
        <translation>
            <numerusform>%1 dead letter</numerusform>
            <numerusform>%1 dead letters</numerusform>
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
    <name>fuseboard::ui::BatchesPage</name>
    <message numerus="yes">
        <source>%1 row(s) not sent yet become cancelled. They stay listed; what is on the wire ends as it ends.</source>
        <translation>
            <numerusform>%1 row that was not sent yet becomes cancelled. It stays listed; what is on the wire ends as it ends.</numerusform>
            <numerusform>%1 rows that were not sent yet become cancelled. They stay listed; what is on the wire ends as it ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 row(s)</source>
        <translation>
            <numerusform>Cancel %1 row</numerusform>
            <numerusform>Cancel %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the outcome of %1 row(s)</source>
        <translation>
            <numerusform>Export the outcome of %1 row</numerusform>
            <numerusform>Export the outcome of %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BulkEditPanel</name>
    <message numerus="yes">
        <source>“%1” helped with this error before: %2 of these rows have it.</source>
        <translation>
            <numerusform>“%1” helped with this error before: %2 of these rows has it.</numerusform>
            <numerusform>“%1” helped with this error before: %2 of these rows have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CensusCard</name>
    <message numerus="yes">
        <source>%1 at %2, behind %3 row(s) that wait already.</source>
        <translation>
            <numerusform>%1 at %2, behind %3 row that waits already.</numerusform>
            <numerusform>%1 at %2, behind %3 rows that wait already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) were handed to this webhook so far.</source>
        <translation>
            <numerusform>%1 record was handed to this webhook so far.</numerusform>
            <numerusform>%1 records were handed to this webhook so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeadLettersPage</name>
    <message numerus="yes">
        <source>Export %1 dead letter(s)</source>
        <translation>
            <numerusform>Export %1 dead letter</numerusform>
            <numerusform>Export %1 dead letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%1 row is on the clipboard.</numerusform>
            <numerusform>%1 rows are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wait; Ctrl+R recalls them.</source>
        <translation>
            <numerusform>%1 row waits; Ctrl+R recalls it.</numerusform>
            <numerusform>%1 rows wait; Ctrl+R recalls them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) may be replayed again.</source>
        <translation>
            <numerusform>%1 row may be replayed again.</numerusform>
            <numerusform>%1 rows may be replayed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that are selected</source>
        <translation>
            <numerusform>%1 row that is selected</numerusform>
            <numerusform>%1 rows that are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 row(s) of the list</source>
        <translation>
            <numerusform>The %1 row of the list</numerusform>
            <numerusform>All %1 rows of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %1 ambiguous row(s)</source>
        <translation>
            <numerusform>Settle %1 ambiguous row</numerusform>
            <numerusform>Settle %1 ambiguous rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ambiguous: %1 of %2 row(s)</source>
        <translation>
            <numerusform>Ambiguous: %1 of %2 row</numerusform>
            <numerusform>Ambiguous: %1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 selected rows is (are) ambiguous. They count as delivered, their credits as spent. Have you looked at the target?</source>
        <translation>
            <numerusform>%1 of the %2 selected rows is ambiguous. It counts as delivered, its credits as spent. Have you looked at the target?</numerusform>
            <numerusform>%1 of the %2 selected rows are ambiguous. They count as delivered, their credits as spent. Have you looked at the target?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 selected rows is (are) ambiguous. They count as not delivered and can be replayed. If the target has them after all, they will be there twice. Have you looked at the target?</source>
        <translation>
            <numerusform>%1 of the %2 selected rows is ambiguous. It counts as not delivered and can be replayed. If the target has it after all, it will be there twice. Have you looked at the target?</numerusform>
            <numerusform>%1 of the %2 selected rows are ambiguous. They count as not delivered and can be replayed. If the target has them after all, they will be there twice. Have you looked at the target?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeskJobs</name>
    <message numerus="yes">
        <source>%1: %2 row(s) done, %3 left alone</source>
        <translation>
            <numerusform>%1: %2 row done, %3 left alone</numerusform>
            <numerusform>%1: %2 rows done, %3 left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationBoard</name>
    <message numerus="yes">
        <source>%n destination(s)</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationsPage</name>
    <message numerus="yes">
        <source>Applied %n change(s). They hold from now on.</source>
        <translation>
            <numerusform>Applied %n change. It holds from now on.</numerusform>
            <numerusform>Applied %n changes. They hold from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ImportRun</name>
    <message numerus="yes">
        <source>%1 imported: %2 of %3 row(s) will be sent</source>
        <translation>
            <numerusform>%1 imported: %2 of %3 row will be sent</numerusform>
            <numerusform>%1 imported: %2 of %3 rows will be sent</numerusform>
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
    <name>fuseboard::ui::LetterDesk</name>
    <message numerus="yes">
        <source>%1 row(s) left as they are.</source>
        <translation>
            <numerusform>%1 row left as it is.</numerusform>
            <numerusform>%1 rows left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left as they are: %2.</source>
        <translation>
            <numerusform>%1 row left as it is: %2.</numerusform>
            <numerusform>%1 rows left as they are: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MarkPopover</name>
    <message numerus="yes">
        <source>Note on %1 row(s)</source>
        <translation>
            <numerusform>Note on %1 row</numerusform>
            <numerusform>Note on %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 row(s)</source>
        <translation>
            <numerusform>Tag %1 row</numerusform>
            <numerusform>Tag %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NewBatch</name>
    <message numerus="yes">
        <source>Submit %1 row(s)</source>
        <translation>
            <numerusform>Submit %1 row</numerusform>
            <numerusform>Submit %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NoMatch</name>
    <message numerus="yes">
        <source>None of %1 dead letter(s) has all of this: %2.</source>
        <translation>
            <numerusform>The %1 dead letter does not have all of this: %2.</numerusform>
            <numerusform>None of %1 dead letters has all of this: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 dead letter(s) has %2.</source>
        <translation>
            <numerusform>The %1 dead letter does not have %2.</numerusform>
            <numerusform>None of %1 dead letters has %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%1 of %n destination(s)</source>
        <translation>
            <numerusform>%1 of %n destination</numerusform>
            <numerusform>%1 of %n destinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination(s)</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RetentionPanel</name>
    <message numerus="yes">
        <source>%1 more stay(s) until exported.</source>
        <translation>
            <numerusform>%1 more stays until it is exported.</numerusform>
            <numerusform>%1 more stay until they are exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 text(s)</source>
        <translation>
            <numerusform>Remove %1 text</numerusform>
            <numerusform>Remove %1 texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) removed.</source>
        <translation>
            <numerusform>%1 text removed.</numerusform>
            <numerusform>%1 texts removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SettingsTab</name>
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
    <message numerus="yes">
        <source>%1 record(s); no end is set</source>
        <translation>
            <numerusform>%1 record; no end is set</numerusform>
            <numerusform>%1 records; no end is set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, shared with %n other(s)</source>
        <translation>
            <numerusform>%1, shared with %n other</numerusform>
            <numerusform>%1, shared with %n others</numerusform>
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
<context>
    <name>fuseboard::ui::UndoState</name>
    <message numerus="yes">
        <source>%1 row(s) stay as they are: %2.</source>
        <translation>
            <numerusform>%1 row stays as it is: %2.</numerusform>
            <numerusform>%1 rows stay as they are: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows stay(s) as they are: %3.</source>
        <translation>
            <numerusform>%1 of %2 rows stays as it is: %3.</numerusform>
            <numerusform>%1 of %2 rows stay as they are: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::WhatIfPanel</name>
    <message numerus="yes">
        <source>%1, %2 recorded attempt(s), run again with other thresholds.</source>
        <translation>
            <numerusform>%1, %2 recorded attempt, run again with other thresholds.</numerusform>
            <numerusform>%1, %2 recorded attempts, run again with other thresholds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::WindowCard</name>
    <message numerus="yes">
        <source>Window: the latest %1 call(s)</source>
        <translation>
            <numerusform>Window: the latest %1 call</numerusform>
            <numerusform>Window: the latest %1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has failed %n probe(s) in a row; the next failed probe opens it for %1, at most for %2</source>
        <translation>
            <numerusform>It has failed %n probe in a row; the next failed probe opens it for %1, at most for %2</numerusform>
            <numerusform>It has failed %n probes in a row; the next failed probe opens it for %1, at most for %2</numerusform>
        </translation>
    </message>
</context>
</TS>
