<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AttemptTimeline</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadLettersHelp</name>
    <message>
        <source>Edit several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step earlier or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recipe that helped before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rows that are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search understands; all of it together narrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in payload or error, also inside words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it; works before every other form too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in that field of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status of the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected, exhausted, ambiguous, toolarge, expired, permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of its name; batch: likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed since that day; before: until it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts so far; replayed:1 for replays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged with that word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationCommands</name>
    <message>
        <source>the workspace is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to show destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an end for the trip of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaker open by hand stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its breaker is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaker close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its breaker is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaker half-open test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an open breaker can be probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send on continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the endpoint hold of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the budget of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits account send on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>under 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no error text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlatForm</name>
    <message>
        <source>“%1” holds an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and so do %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form shows fields that hold one value each. Here %1: edit this payload as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not JSON: line %1, column %2: %3. Correct it under Payload, then there is a form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is one value or a list, not an object with fields: edit it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields are too many for a form: edit this payload as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond what a number can hold; as text it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no JSON number; as text it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every row that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the payload; of several rows by a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay, after a look at the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle ambiguous rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard; they stay on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put tags on, or take them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same; once the price is there, send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall a replay in its first seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row, same tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row, same tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back out, to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace (regex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parse number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Stop “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop send on everything engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new batch open CSV JSON rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is like that now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row height larger spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row height smaller spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit exit end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: rate gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: endpoint hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: claim undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, may pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone before the send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuseboard ended while this row was on the wire. It may have been delivered: look at the target, then settle it, or send it again at the risk of paying twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request left and its answer is unknown%1. It may have been delivered: look at the target, then settle it, or send it again at the risk of paying twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the destination%1. It will not be retried unless the payload changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is larger than the destination takes%1. Shorten it, then replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every retry failed%1. Fuseboard will not send it again by itself; replay it when the destination works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deadline passed before it could be sent. Replay it if it still matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was replayed as often as its destination allows. It stays here until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be tried again by itself%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits, %2 actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::app::Desktop</name>
    <message>
        <source>The report could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were on their way and may have been delivered. They are ambiguous now, in Dead letters: look at the target, then settle or replay them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Nothing is sent. No row was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice destination did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the sample leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui</name>
    <message>
        <source>health, no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health, too few to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health, degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health, unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health, healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred, safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 / p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + %1 actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then 1 success closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1 successes close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% of at&#xa0;least&#xa0;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;% slower than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row waits, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows wait, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by hand: no probe is sent until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First probe in %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next row that comes is the first probe, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First probe is %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing: %1 successes, and no row is left to probe with.&lt;br&gt;The next row that comes is a probe; in %2 it opens again, undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing: %1 successes, 1 probe in flight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing: %1 successes, %2 probes in flight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure opens it again for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held open since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until you reset it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &lt;i&gt;“%2”&lt;/i&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows wait, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold it open, all must release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch has used up its credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s credits of this destination are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s credits are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month’s credits are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows wait until its limit is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows wait for the new month at %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows wait for the new day at %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.&lt;br&gt;Rows wait until you resume its budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account is out of credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Rows wait for the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait for the new day at %2, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in the last 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhealthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue empties in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the account’s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It has taken all %2 records of its life.&lt;br&gt;Rows wait until a standby is armed: &lt;i&gt;fuseboardctl destination standby add &quot;%3&quot;&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.&lt;br&gt;Rows wait until you release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume sends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait until it is set: &lt;i&gt;fuseboardctl secret set &quot;%2&quot;&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait until the gate opens, no retry is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target asked to slow down (HTTPЩ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait and go out when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Rows wait for their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breaker is disabled and never opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breaker only measures and never opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 credits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program sends for this workspace; here it can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine reads the workspace; nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the wire ends; nothing new is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written. Nothing new is sent, no row is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent for any destination until sending is resumed. Rows wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no network. Rows wait and go on by themselves when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are sent as limits and breakers let them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, row %3%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ramp step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled: nothing was sent, the row is a dead letter as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled: nothing was sent, all %1 rows are dead letters as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed again (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ambiguous again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken out meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ActivityModel</name>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ActivityPage</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back as it was (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read; the rows themselves are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what operators did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the engine did and met by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what, why or who (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this kind of operation or event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this one did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ActivityPanel</name>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times within the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing could be turned back, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; left as they are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its rows back as they were, as far as they are still as it left them (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again to the rows that are as it found them (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it and take back what it has done so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AttemptCard</name>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers and body of the answer, under Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as a command, with URL, secrets and keys masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and answer as JSON, with URL, secrets and keys masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 1, the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AttemptLine</name>
    <message>
        <source>answer unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent, unreconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 at %2
%3
total %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AttemptsView</name>
    <message>
        <source>It was never handed to the wire: there is no attempt to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %1 after it; Retry-After was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %1 after it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchDetail</name>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List changed, show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold its rows back, or let them go again (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what was not sent yet; asks with the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: one line a row with its outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stands still while you read; this shows it as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), from %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No row has come to an end since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that came to an end, by their state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 2xx answer is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried again by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request left, its answer is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent: known already, twice in the file, or invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows settled, over the last 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until no row waits, at the present rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchRowModel</name>
    <message>
        <source>row %1 stands in its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchesPage</name>
    <message>
        <source>New batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV, JSON or NDJSON file anywhere on the window. You see its rows, choose where they go, and nothing is sent before you submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of rows (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV, JSON or NDJSON file (Ctrl+O); a file can be dropped on the window, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read; the rows themselves are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written; the rows are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows (*.csv *.tsv *.txt *.json *.ndjson *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read so far are listed as cancelled; none of them is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows that were not sent yet become cancelled. They stay listed; what is on the wire ends as it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the outcome of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the batch %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the outcome of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BreakerStrips</name>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BulkEditPanel</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved recipes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved recipes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – helped before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” helped with this error before: %2 of these rows have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: they are to be counted before anything is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operation, which can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after show here as soon as a step is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 rows that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a new version of each; the originals are kept (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the recipe of that name by these steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these steps under the name, to be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the steps of a saved recipe; those that helped with these errors come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved recipe; rows that it changed stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recipe that helped before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its steps; nothing is changed yet (Alt+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, to keep these steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this name the steps are kept (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the recipe would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rows uncounted, or go on with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; the steps stay here (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CensusCard</name>
    <message>
        <source>Before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the whole file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been sent; %1 rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of each is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the identity columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest %1, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed under “Unreadable lines”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row costs no credits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 a row; %3 left today after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 a row; today&apos;s budget covers %3, the rest waits for the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 a row; no daily limit is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, behind %3 rows that wait already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the account&apos;s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no rate limit: as fast as the destination answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook odometer: %1 of %2 used for life, %3 after this batch%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: add a standby webhook first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records were handed to this webhook so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChangeModel</name>
    <message>
        <source>the whole payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChangeTable</name>
    <message>
        <source>Before and after of the first rows that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 200 rows that change, field by field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChangedRows</name>
    <message>
        <source>not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ColumnModel</name>
    <message>
        <source>Fixed: rows of this ledger are stored under these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what says that two rows are the same (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try a page, a destination, or a word such as pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to, or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of a page, a destination, a batch or an action (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::Content</name>
    <message>
        <source>ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous, perhaps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous, again for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past their limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past their limit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already delivered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row of the same identity has been delivered. They stay here; discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe delivered by another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle that row first, after a look at the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row of that identity goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one row of an identity is sent; these stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large, edit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the destination&apos;s limit. They stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their batch is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its import was interrupted, or its cancellation is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dead letters any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, settled or discarded since they were listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price at %1 a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attempt a row. Attempts that are retried and charged come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left today after it, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left today after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit only warns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fit, %2 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the budget has no credits for is deferred until it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1, at best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook odometer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are more than the webhook takes in its life; they wait for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it, if each row takes one attempt. The webhook counts for life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits: budget held until you resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are accepted and wait; no retry is used up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CorrectionSheet</name>
    <message>
        <source>Corrections from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file that are left, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines of the file that change nothing, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; nothing is changed (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being compared with the rows; nothing is changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line names no row of this workspace, or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines name no row of this workspace, or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are as the file has them: there is nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operation, which can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that the payloads did not have are added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 rows that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a new version of each; the originals are kept (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CreditBurnChart</name>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit burn today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits spent over the day; arrow keys read values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, resets %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unreconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved: set aside for requests on the wire. Unreconciled: spent on attempts whose answer is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace of the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeadLetterActions</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeadLetterModel</name>
    <message>
        <source>No dead letter any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
line %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1; once more turns it round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeadLettersPage</name>
    <message>
        <source>No dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that a destination rejects, that run out of retries, or whose answer is unknown are kept here to be fixed, replayed or discarded. Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read; the rows themselves are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row could not be read; it is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written; the rows are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still in the editor, nothing was saved. Go to another row and back to see what the row is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved; your text is still in the editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a new version; the original is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ambiguous ones among %1 selected rows count as delivered, their credits as spent. Have you looked at the target?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ambiguous ones among %1 selected rows count as not delivered and can be replayed. If the target has them after all, they will be there twice. Have you looked at the target?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle ambiguous rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settled as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settled as not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 discarded, kept on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as NDJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a corrected file back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a corrected file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of dead letters (*.csv *.tsv *.txt *.ndjson *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited; the originals are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the payload of the current row, or several rows by a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the selected rows again, after a look at the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of ambiguous rows whether the target has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected rows off the list; they stay on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected rows, or all that match, to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target has them: delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target has them not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, as the source, with the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON, one object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit of this row is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and tags are still in their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags kept with the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept with the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and tags are still in their fields; save them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle ambiguous rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dead letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every row that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to another destination…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row waits; Ctrl+R recalls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows wait; Ctrl+R recalls them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not sent are dead letters as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows may be replayed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeskJobs</name>
    <message>
        <source>Held up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled, all rows are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows done, %3 left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationCard</name>
    <message>
        <source>in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the endpoint hold: send to this endpoint again; its rows go on at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits are there again: let the account spend on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the breaker by hand; rows wait, nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the breaker now and forget the failures that opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until when the breaker is held open, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the cool-down: the next row is sent as a probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing more here; what is on the wire ends, rows wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DraftBar</name>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was imported; saved only with Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this as a new version; the original stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this version and send the row again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as they are sent, against what the destination takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FacetList</name>
    <message>
        <source>Show only %1 (%2); once more to show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the most frequent only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FacetRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FaultModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FormRow</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the original has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value is: text, number, true, false or null</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FormView</name>
    <message>
        <source>Payload as a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is an object without fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HeaderBar</name>
    <message>
        <source>Fuseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows settled a second, all destinations, over the last 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, destination and action by its name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on for all destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing more for any destination; what is on the wire ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the desktop. Click for dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark. Click for light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light. Click to follow the desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HealthChart</name>
    <message>
        <source>Health score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliding 5 minutes, 0 to 100; breaker states below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health score over time; arrow keys read values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker states over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HelpSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HistoryView</name>
    <message>
        <source>Payload edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in a corrected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from line %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare version %1 with the one before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ImportRun</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1 cancelled; none of its rows is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1 stopped: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported: %2 of %3 rows will be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::JobBar</name>
    <message>
        <source>Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n running job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::JobEntry</name>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::JobSheet</name>
    <message>
        <source>Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LetterDesk</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (N), tags (T), or another destination (M) for the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taken from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1 rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 rows to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved; your text is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; all rows are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left as they are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back as it was (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LetterInspector</name>
    <message>
        <source>It was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its payload, its attempts and its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letter any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 copied as curl, secrets masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 copied as JSON, secrets masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the target:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target has it: counts as delivered, its credits stay spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle as not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target has it not: stays a dead letter and can be replayed without the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload, form, attempts, response, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ListStrip</name>
    <message>
        <source>Select every row that matches, also those out of sight (Ctrl+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the list, and choose its columns (a click on the head of a column sorts, too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stands still while you read; this shows it as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone, show the list as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting, to select all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MainWindow</name>
    <message>
        <source>Fuseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: the workspace is held by %1. Everything can be looked at and exported; close the other one to change things here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers, so secrets are kept for %1: they are gone when Fuseboard ends. Rows wait then, none is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written: %1 Nothing new is sent, no row is lost; what was sent is recorded as soon as writing works again. Make room or check the disk, Fuseboard goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume all sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, destination and action by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page to the jobs, the header, the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, light, or as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MappingEdit</name>
    <message>
        <source>DE = Germany
FR = France</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MarkPopover</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words; one with a minus sign before it is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eu asked-ann -old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operation, which can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rows as they are (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of the note that is there; an empty one takes it away. Ctrl+Enter writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to add; one with a minus sign before it is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to add; one with a minus sign before it is taken away. In use: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operation, which can be undone (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operation, which can be undone (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MarksEditor</name>
    <message>
        <source>Save note and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next person should know of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for whoever looks at this row next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short words, separated by blanks; tag:word finds them in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note and tags with the row; can be undone (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NewBatch</name>
    <message>
        <source>No headers of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no destination yet: add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”, which says what is the same row at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no row that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows are the same when their whole payload is. Fixed: the ledger has rows of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: the ledger has rows of “%1” under these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked: two rows are the same when their whole payload is. Fixed with the first batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows with the same %1 are one; the second is not sent. Fixed with the first batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit the rows to the workspace and send them (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out are listed with their reason. What the ledger knows already is found while it is imported and not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rows are sent (Alt+Down opens the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent for row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload of the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON body exactly as it goes out, laid out for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as they are read, and lines that cannot be (Left, Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the batches; nothing is imported (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NoMatch</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 dead letters has all of this: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 dead letters has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what would show more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the search back (Esc) to see all %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would show more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1: 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away and show these rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::Notice</name>
    <message>
        <source>Undo or redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo or redo what this note tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::OverviewEmpty</name>
    <message>
        <source>Live figures are where the engine runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open read-only here. Batches, dead letters and reports can be looked at and exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A destination is a webhook that rows are sent to. None of these ways to begin costs a credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook inside Fuseboard, with dials for latency, errors and outages. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the practice destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a terminal, while this window is closed: a workspace has one writer. URL and token are asked for and kept as secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports sample leads into a workspace of its own and sends them through every fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::OverviewPage</name>
    <message>
        <source>Charts show the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time axis range zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no destination yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PayloadDraft</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PayloadEditor</name>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the payload (E); Ctrl+S saves, Ctrl+Enter saves and replays, Esc goes back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit, or a version as it was, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lines are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3; read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PracticeCard</name>
    <message>
        <source>Faults of the practice destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a dial and the next request to the practice destination meets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds before each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests answered with 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests answered with 429 and Retry-After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests that are read and then dropped without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every request meets while the outage is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn all dials to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RecipeSteps</name>
    <message>
        <source>&amp;Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more thing to do to every row, after the others (Alt+A)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplayEntry</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters of other rows since it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the rest, with the same ticks and at the same pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what the replay came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the activity list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall  Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing; all rows stay dead letters (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no more; rows that were not sent stay dead letters as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplaySheet</name>
    <message>
        <source>Replay this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run, %1 looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run, nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops when more fail again than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to recall after you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the recall window, then send them (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send: tick what may be sent all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay: what would be sent, and what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination refused exactly this payload. Edit it first; sent as it is, it will likely be refused again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target may have them already. Look there first, or settle them; sending again can cost twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their destination allows no more replays. Without the tick they stay here as permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more replays of these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their replays count from 0 again, and none of them is permanent; sends nothing, can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select these rows in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows to their lanes at once; breaker, budget and rate still hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row every so often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ramp 1·5·25·100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row, then 5, 25, 100, then the rest; each step waits for the one before and stops when too many fail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop above this share of failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ramp stops by itself when more than this share has failed again; at 0 the first failure stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplayStrip</name>
    <message>
        <source>Replays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, in the job bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplayWatch</name>
    <message>
        <source>Replay 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReportsPage</name>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that any browser shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send or to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which destinations the report is about (Down opens the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not made; the rows are safe. Choose the period again to retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot write PDF; save HTML and print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report is made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ResponseView</name>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the attempt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the attempt after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers as they came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of the body as it came back; JSON is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came back, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never handed to the wire: nothing can have come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off at %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RowExport</name>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard: it takes %2. Export them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are too long for the clipboard. Export them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SearchBox</name>
    <message>
        <source>Search dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search payload and error, domain:acme.com, status:5xx, -test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in payload or error, field:value, status:503, reason:rejected, after:2h; &quot;quotes&quot; keep words together, - leaves out; Ctrl+Space offers what fits (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not searched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::Sparkline</name>
    <message>
        <source>Delivered a second over the last 2 minutes, at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::StateChip</name>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::StepEditor</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point: 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma: 0,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: 1250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma: 1,250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point: 1.250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: 1 250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe: 1&apos;250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name, or the field that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field is to hold; a field that is not there is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pair a line: DE = Germany. Two columns of a spreadsheet can be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, or JSON: 1250, true, null, [&quot;a&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of rows whose text is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression: ^\+?0*(\d+)$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1 to $99 for what brackets found, $&amp; for all of it, $$ for a dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finds A too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text between the parts; a blank counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the fields, with commas between; the last takes what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many stay, as a reader counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the digits after the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between groups of three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step earlier (Ctrl+Shift+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step later (Ctrl+Shift+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every text field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ThroughputChart</name>
    <message>
        <source>rows a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows delivered and failed over time; arrow keys read values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency percentiles over time; arrow keys read values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 / p95 / p99</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TimeScale</name>
    <message>
        <source>Scale from 0 to %1; phases: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TripPopover</name>
    <message>
        <source>Rows wait while it is open and none is lost. What is on the wire ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the activity list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the card and kept in the activity list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until I reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the breaker as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %1 open until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the breaker now (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1” of %2 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo “%1” of %2 (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::UndoState</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not undone. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not done again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not undone: cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not done again: cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows stay as they are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ViewList</name>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search, these choices and this order under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, choose or sort first; that can be kept under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the view “%1” (F2 renames it, Del deletes it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view has its new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is deleted. The rows that it shows stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Operations board for batches of rows and the webhooks they go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace folder; made when it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the practice destination: a webhook on this machine that fails to order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --practice: submit this file when the workspace has no batch yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
