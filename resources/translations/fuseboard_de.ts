<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AttemptTimeline</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>ClayConnection</name>
    <message>
        <source>Paste the URL that Clay shows for the webhook source of the table.</source>
        <translation>Die URL einfügen, die Clay für die Webhook-Quelle der Tabelle zeigt.</translation>
    </message>
    <message>
        <source>That is no webhook URL: it begins with https://.</source>
        <translation>Das ist keine Webhook-URL: Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>http:// would send the rows readable for everyone on the way; use https://.</source>
        <translation>Über http:// könnte unterwegs jeder die Zeilen lesen; https:// verwenden.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the URL; the token has a field of its own.</source>
        <translation>Benutzername und Passwort gehören nicht in die URL; das Token hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Give it a name, such as the table’s.</source>
        <translation>Einen Namen vergeben, etwa den der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letter(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token has plain letters, digits and signs only.</source>
        <translation>Ein Token besteht nur aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>This is a server on this machine, sent to as if it were Clay.</source>
        <translation>Das ist ein Server auf diesem Rechner; er wird behandelt, als wäre er Clay.</translation>
    </message>
    <message>
        <source>%1 is not Clay’s. It is sent to with Clay’s limits: 10 rows/s, 100 KB a row.</source>
        <translation>%1 gehört nicht zu Clay. Gesendet wird mit den Grenzen von Clay: 10 Zeilen/s, 100 KB je Zeile.</translation>
    </message>
</context>
<context>
    <name>DeadLettersHelp</name>
    <message>
        <source>Edit several rows</source>
        <translation>Mehrere Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Do the step earlier or later</source>
        <translation>Den Schritt früher oder später ausführen</translation>
    </message>
    <message>
        <source>Use the recipe that helped before</source>
        <translation>Das Rezept verwenden, das früher geholfen hat</translation>
    </message>
    <message>
        <source>Change the rows that are counted</source>
        <translation>Die gezählten Zeilen ändern</translation>
    </message>
    <message>
        <source>What the search understands; all of it together narrows</source>
        <translation>Was die Suche versteht; alles zusammen grenzt ein</translation>
    </message>
    <message>
        <source>in payload or error, also inside words</source>
        <translation>in Nutzdaten oder Fehler, auch innerhalb von Wörtern</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>without it; works before every other form too</source>
        <translation>ohne das; gilt auch vor jeder anderen Form</translation>
    </message>
    <message>
        <source>in that field of the payload</source>
        <translation>in diesem Feld der Nutzdaten</translation>
    </message>
    <message>
        <source>HTTP status of the last answer</source>
        <translation>HTTP-Status der letzten Antwort</translation>
    </message>
    <message>
        <source>rejected, exhausted, ambiguous, toolarge, expired, permanent</source>
        <translation>rejected, exhausted, ambiguous, toolarge, expired, permanent</translation>
    </message>
    <message>
        <source>part of its name; batch: likewise</source>
        <translation>Teil des Namens; batch: ebenso</translation>
    </message>
    <message>
        <source>failed since that day; before: until it</source>
        <translation>gescheitert seit diesem Tag; before: bis dahin</translation>
    </message>
    <message>
        <source>attempts so far; replayed:1 for replays</source>
        <translation>bisherige Versuche; replayed:1 für Nachsendungen</translation>
    </message>
    <message>
        <source>tagged with that word</source>
        <translation>mit diesem Schlagwort versehen</translation>
    </message>
</context>
<context>
    <name>DestinationCommands</name>
    <message>
        <source>the workspace is open read-only</source>
        <translation>der Arbeitsbereich ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>go to show destination</source>
        <translation>gehe zu zeigen Ziel anzeigen</translation>
    </message>
    <message>
        <source>Set an end for the trip of %1…</source>
        <translation>Ein Ende für die Auslösung von %1 festlegen…</translation>
    </message>
    <message>
        <source>until breaker</source>
        <translation>bis Schutzschalter</translation>
    </message>
    <message>
        <source>Trip %1…</source>
        <translation>%1 auslösen…</translation>
    </message>
    <message>
        <source>breaker open by hand stop</source>
        <translation>Schutzschalter öffnen von Hand anhalten</translation>
    </message>
    <message>
        <source>its breaker is open already</source>
        <translation>der Schutzschalter ist schon offen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>breaker close</source>
        <translation>Schutzschalter schließen</translation>
    </message>
    <message>
        <source>its breaker is not open</source>
        <translation>der Schutzschalter ist nicht offen</translation>
    </message>
    <message>
        <source>Probe %1 now</source>
        <translation>%1 jetzt prüfen</translation>
    </message>
    <message>
        <source>breaker half-open test</source>
        <translation>Schutzschalter halb offen Probe Test</translation>
    </message>
    <message>
        <source>only an open breaker can be probed</source>
        <translation>nur ein offener Schutzschalter lässt sich prüfen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>Pause stoppen halten</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>das Ziel ist angehalten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>send on continue</source>
        <translation>weiter senden</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>das Ziel ist nicht angehalten</translation>
    </message>
    <message>
        <source>Release the endpoint hold of %1</source>
        <translation>Die Endpunktsperre von %1 aufheben</translation>
    </message>
    <message>
        <source>send on</source>
        <translation>weiter senden</translation>
    </message>
    <message>
        <source>Resume the budget of %1</source>
        <translation>Das Budget von %1 freigeben</translation>
    </message>
    <message>
        <source>credits account send on</source>
        <translation>Credits Konto weiter senden</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>under 1 hour</source>
        <translation>unter 1 Stunde</translation>
    </message>
    <message>
        <source>under 1 day</source>
        <translation>unter 1 Tag</translation>
    </message>
    <message>
        <source>under 1 week</source>
        <translation>unter 1 Woche</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Same error</source>
        <translation>Gleicher Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Replayed before</source>
        <translation>Schon nachgesendet</translation>
    </message>
    <message>
        <source>no error text</source>
        <translation>kein Fehlertext</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>FlatForm</name>
    <message>
        <source>“%1” holds an object</source>
        <translation>„%1“ enthält ein Objekt</translation>
    </message>
    <message>
        <source>“%1” holds a list</source>
        <translation>„%1“ enthält eine Liste</translation>
    </message>
    <message>
        <source> and so do %1 more</source>
        <translation> und %1 weitere ebenso</translation>
    </message>
    <message>
        <source>A form shows fields that hold one value each. Here %1: edit this payload as JSON.</source>
        <translation>Ein Formular zeigt Felder mit je einem Wert. Hier gilt: %1. Diese Nutzdaten als JSON bearbeiten.</translation>
    </message>
    <message>
        <source>The payload is not JSON: line %1, column %2: %3. Correct it under Payload, then there is a form again.</source>
        <translation>Die Nutzdaten sind kein JSON: Zeile %1, Spalte %2: %3. Unter „Nutzdaten“ berichtigen, dann gibt es wieder ein Formular.</translation>
    </message>
    <message>
        <source>The payload is one value or a list, not an object with fields: edit it as JSON.</source>
        <translation>Die Nutzdaten sind ein einzelner Wert oder eine Liste, kein Objekt mit Feldern: als JSON bearbeiten.</translation>
    </message>
    <message>
        <source>%1 fields are too many for a form: edit this payload as JSON.</source>
        <translation>%1 Felder sind zu viele für ein Formular: diese Nutzdaten als JSON bearbeiten.</translation>
    </message>
    <message>
        <source>%1 is beyond what a number can hold; as text it stays as it is</source>
        <translation>%1 übersteigt, was eine Zahl fassen kann; als Text bleibt es, wie es ist</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>“%1” is no JSON number; as text it stays as it is</source>
        <translation>„%1“ ist keine JSON-Zahl; als Text bleibt es, wie es ist</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>ReplaySheetContent</name>
    <message>
        <source>%1 (%2, row %3%4)</source>
        <translation>%1 (%2, Zeile %3%4)</translation>
    </message>
    <message>
        <source>ready to send</source>
        <translation>sendebereit</translation>
    </message>
    <message>
        <source>unchanged since refused</source>
        <translation>unverändert seit der Ablehnung</translation>
    </message>
    <message>
        <source>ambiguous, perhaps again</source>
        <translation>ungewiss, vielleicht doppelt</translation>
    </message>
    <message>
        <source>ambiguous, again for %1</source>
        <translation>ungewiss, doppelt für %1</translation>
    </message>
    <message>
        <source>past their limit</source>
        <translation>über ihrer Grenze</translation>
    </message>
    <message>
        <source>past their limit, %1</source>
        <translation>über ihrer Grenze, %1</translation>
    </message>
    <message>
        <source>already delivered since</source>
        <translation>inzwischen zugestellt</translation>
    </message>
    <message>
        <source>Another row of the same identity has been delivered. They stay here; discard them.</source>
        <translation>Eine andere Zeile mit derselben Identität ist zugestellt. Diese bleiben hier; verwerfen.</translation>
    </message>
    <message>
        <source>maybe delivered by another row</source>
        <translation>vielleicht durch eine andere Zeile zugestellt</translation>
    </message>
    <message>
        <source>Settle that row first, after a look at the target.</source>
        <translation>Erst jene Zeile klären, nach einem Blick auf das Ziel.</translation>
    </message>
    <message>
        <source>another row of that identity goes</source>
        <translation>eine andere Zeile dieser Identität geht</translation>
    </message>
    <message>
        <source>Only one row of an identity is sent; these stay here.</source>
        <translation>Je Identität wird nur eine Zeile gesendet; diese bleiben hier.</translation>
    </message>
    <message>
        <source>too large, edit first</source>
        <translation>zu groß, erst bearbeiten</translation>
    </message>
    <message>
        <source>Above the destination&apos;s limit. They stay here.</source>
        <translation>Über der Grenze des Ziels. Sie bleiben hier.</translation>
    </message>
    <message>
        <source>their batch is closed</source>
        <translation>ihr Stapel ist abgeschlossen</translation>
    </message>
    <message>
        <source>Its import was interrupted, or its cancellation is under way.</source>
        <translation>Sein Import wurde unterbrochen, oder er wird gerade abgebrochen.</translation>
    </message>
    <message>
        <source>no dead letters any more</source>
        <translation>nicht mehr unzustellbar</translation>
    </message>
    <message>
        <source>Sent, settled or discarded since they were listed.</source>
        <translation>Gesendet, geklärt oder verworfen, seit sie aufgelistet wurden.</translation>
    </message>
    <message>
        <source>price at %1 a row</source>
        <translation>Preis bei %1 je Zeile</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>One attempt a row. Attempts that are retried and charged come on top.</source>
        <translation>Ein Versuch je Zeile. Wiederholte Versuche, die berechnet werden, kommen hinzu.</translation>
    </message>
    <message>
        <source>left today after it, %1</source>
        <translation>danach heute übrig, %1</translation>
    </message>
    <message>
        <source>left today after it</source>
        <translation>danach heute übrig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>The limit only warns.</source>
        <translation>Die Grenze warnt nur.</translation>
    </message>
    <message>
        <source>%1 fit, %2 wait</source>
        <translation>%1 passen, %2 warten</translation>
    </message>
    <message>
        <source>What the budget has no credits for is deferred until it has.</source>
        <translation>Wofür das Budget keine Credits hat, wird zurückgestellt, bis es welche hat.</translation>
    </message>
    <message>
        <source>as they answer</source>
        <translation>sobald Antworten kommen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation>eine alle %1</translation>
    </message>
    <message>
        <source>at %1, at best</source>
        <translation>bei %1, bestenfalls</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>webhook odometer, %1</source>
        <translation>Zählerstand des Webhooks, %1</translation>
    </message>
    <message>
        <source>webhook odometer</source>
        <translation>Zählerstand des Webhooks</translation>
    </message>
    <message>
        <source>After it, if each row takes one attempt. The webhook counts for life.</source>
        <translation>Danach, wenn jede Zeile einen Versuch braucht. Der Webhook zählt sein Leben lang.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>%1 waits: budget held until you resume it</source>
        <translation>%1 warten: Budget gesperrt, bis es freigegeben wird</translation>
    </message>
    <message>
        <source>The rows are accepted and wait; no retry is used up.</source>
        <translation>Die Zeilen sind angenommen und warten; keine Wiederholung wird verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are more than the webhook takes in its life; they wait for another one.</source>
        <translation>
            <numerusform>%1 Zeile ist mehr, als der Webhook in seinem Leben annimmt; sie wartet auf einen anderen.</numerusform>
            <numerusform>%1 Zeilen sind mehr, als der Webhook in seinem Leben annimmt; sie warten auf einen anderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Clay</source>
        <translation>Clay</translation>
    </message>
    <message>
        <source>Generic webhook</source>
        <translation>Allgemeiner Webhook</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Nie doppelt</translation>
    </message>
    <message>
        <source>Answered failures</source>
        <translation>Beantwortete Fehlschläge</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Decorrelated</source>
        <translation>Entkoppelt</translation>
    </message>
    <message>
        <source>Proportional</source>
        <translation>Anteilig</translation>
    </message>
    <message>
        <source>Submit, 10 s</source>
        <translation>Übergabe, 10 s</translation>
    </message>
    <message>
        <source>Request, 30 s</source>
        <translation>Anfrage, 30 s</translation>
    </message>
    <message>
        <source>Upload, 120 s</source>
        <translation>Hochladen, 120 s</translation>
    </message>
    <message>
        <source>Long poll, 300 s</source>
        <translation>Langes Warten, 300 s</translation>
    </message>
    <message>
        <source>Bare</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>In Anführung</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select every row that matches</source>
        <translation>Alle passenden Zeilen auswählen</translation>
    </message>
    <message>
        <source>Edit the payload; of several rows by a recipe</source>
        <translation>Die Nutzdaten bearbeiten; mehrere Zeilen mit einem Rezept</translation>
    </message>
    <message>
        <source>Replay, after a look at the price</source>
        <translation>Nachsenden, nach einem Blick auf den Preis</translation>
    </message>
    <message>
        <source>Settle ambiguous rows</source>
        <translation>Ungewisse Zeilen klären</translation>
    </message>
    <message>
        <source>Discard; they stay on record</source>
        <translation>Verwerfen; sie bleiben verzeichnet</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Put tags on, or take them off</source>
        <translation>Schlagwörter anbringen oder entfernen</translation>
    </message>
    <message>
        <source>Move to another destination</source>
        <translation>Zu einem anderen Ziel verschieben</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>Den letzten Vorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Ihn wiederherstellen</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Die Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>The same; once the price is there, send</source>
        <translation>Dasselbe; sobald der Preis feststeht, senden</translation>
    </message>
    <message>
        <source>Recall a replay in its first seconds</source>
        <translation>Eine Nachsendung in den ersten Sekunden zurückholen</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Als neue Fassung speichern</translation>
    </message>
    <message>
        <source>Save and replay</source>
        <translation>Speichern und nachsenden</translation>
    </message>
    <message>
        <source>Next row, same tab</source>
        <translation>Nächste Zeile, selber Reiter</translation>
    </message>
    <message>
        <source>Previous row, same tab</source>
        <translation>Vorige Zeile, selber Reiter</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>Nächster oder voriger Reiter</translation>
    </message>
    <message>
        <source>Fold or unfold the block</source>
        <translation>Den Block ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Back out, to the list</source>
        <translation>Zurück, zur Liste</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Act on the selected rows</source>
        <translation>Mit den ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Inside a row</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Trim</source>
        <translation>Leerraum kürzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Map values</source>
        <translation>Werte ersetzen</translation>
    </message>
    <message>
        <source>Replace (regex)</source>
        <translation>Ersetzen (Regex)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Parse number</source>
        <translation>Zahl lesen</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Stop “%1”</source>
        <translation>„%1“ stoppen</translation>
    </message>
    <message>
        <source>job cancel</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>it is being stopped</source>
        <translation>wird gerade gestoppt</translation>
    </message>
    <message>
        <source>it cannot be stopped</source>
        <translation>lässt sich nicht stoppen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>go to show</source>
        <translation>gehe zu zeigen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>the workspace is open read-only</source>
        <translation>der Arbeitsbereich ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>stop send on everything engine</source>
        <translation>stopp Pause weiter senden alles Engine</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Eine Datei importieren…</translation>
    </message>
    <message>
        <source>new batch open CSV JSON rows</source>
        <translation>neuer Stapel öffnen CSV JSON Zeilen</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>keys shortcuts</source>
        <translation>Tasten Tastenkürzel</translation>
    </message>
    <message>
        <source>it is like that now</source>
        <translation>so ist es gerade</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>colours night</source>
        <translation>Thema Nacht</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>colours day</source>
        <translation>Thema Tag</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Farben: wie der Desktop</translation>
    </message>
    <message>
        <source>colours system</source>
        <translation>Thema System</translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation>Dichte: bequem</translation>
    </message>
    <message>
        <source>row height larger spacing</source>
        <translation>Zeilenhöhe größer Abstand</translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation>Dichte: kompakt</translation>
    </message>
    <message>
        <source>row height smaller spacing</source>
        <translation>Zeilenhöhe kleiner Abstand</translation>
    </message>
    <message>
        <source>Go to the running jobs</source>
        <translation>Zu den laufenden Aufträgen</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>Fortschritt Balken</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>es läuft nichts</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>quit exit end</source>
        <translation>beenden Ende quit exit</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Language: German, from the next start</source>
        <translation>Sprache: Deutsch, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Language: English, from the next start</source>
        <translation>Sprache: Englisch, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Language: as the desktop, from the next start</source>
        <translation>Sprache: wie der Desktop, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Einen anderen Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>folder recent switch new practice Clay</source>
        <translation>Ordner zuletzt wechseln neu üben Clay</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>pending</source>
        <translation>anstehend</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>in Zustellung</translation>
    </message>
    <message>
        <source>retry wait</source>
        <translation>wartet auf Wiederholung</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>waits: breaker</source>
        <translation>wartet: Schutzschalter</translation>
    </message>
    <message>
        <source>waits: budget</source>
        <translation>wartet: Budget</translation>
    </message>
    <message>
        <source>waits: rate gate</source>
        <translation>wartet: Ratensperre</translation>
    </message>
    <message>
        <source>waits: endpoint hold</source>
        <translation>wartet: Endpunktsperre</translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation>wartet: angehalten</translation>
    </message>
    <message>
        <source>waits: offline</source>
        <translation>wartet: offline</translation>
    </message>
    <message>
        <source>waits: schedule</source>
        <translation>wartet: Zeitplan</translation>
    </message>
    <message>
        <source>waits: claim undone</source>
        <translation>wartet: Zuteilung zurückgenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>ausgeschöpft</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>duplicate in file</source>
        <translation>doppelt in der Datei</translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation>schon zugestellt</translation>
    </message>
    <message>
        <source>waiting elsewhere</source>
        <translation>wartet anderswo</translation>
    </message>
    <message>
        <source>maybe delivered</source>
        <translation>vielleicht zugestellt</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>von Hand geklärt</translation>
    </message>
    <message>
        <source>import interrupted</source>
        <translation>Import unterbrochen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>failed, may pass</source>
        <translation>gescheitert, vielleicht vorübergehend</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>row refused</source>
        <translation>Zeile abgelehnt</translation>
    </message>
    <message>
        <source>endpoint refused</source>
        <translation>Endpunkt lehnt ab</translation>
    </message>
    <message>
        <source>out of credits</source>
        <translation>keine Credits mehr</translation>
    </message>
    <message>
        <source>maybe processed</source>
        <translation>vielleicht verarbeitet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>undone before the send</source>
        <translation>vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>endpoint hold</source>
        <translation>Endpunktsperre</translation>
    </message>
    <message>
        <source>store trouble</source>
        <translation>Speicherproblem</translation>
    </message>
    <message>
        <source> (HTTP %1)</source>
        <translation> (HTTP %1)</translation>
    </message>
    <message>
        <source>Fuseboard ended while this row was on the wire. It may have been delivered: look at the target, then settle it, or send it again at the risk of paying twice.</source>
        <translation>Fuseboard endete, während diese Zeile unterwegs war. Sie ist vielleicht zugestellt: das Ziel ansehen und sie dann klären, oder sie erneut senden auf die Gefahr hin, zweimal zu zahlen.</translation>
    </message>
    <message>
        <source>The request left and its answer is unknown%1. It may have been delivered: look at the target, then settle it, or send it again at the risk of paying twice.</source>
        <translation>Die Anfrage ging hinaus, ihre Antwort ist unbekannt%1. Sie ist vielleicht zugestellt: das Ziel ansehen und sie dann klären, oder sie erneut senden auf die Gefahr hin, zweimal zu zahlen.</translation>
    </message>
    <message>
        <source>Rejected by the destination%1. It will not be retried unless the payload changes.</source>
        <translation>Vom Ziel abgelehnt%1. Sie wird nicht wiederholt, solange die Nutzdaten gleich bleiben.</translation>
    </message>
    <message>
        <source>The payload is larger than the destination takes%1. Shorten it, then replay.</source>
        <translation>Die Nutzdaten sind größer, als das Ziel annimmt%1. Kürzen, dann nachsenden.</translation>
    </message>
    <message>
        <source>Every retry failed%1. Fuseboard will not send it again by itself; replay it when the destination works again.</source>
        <translation>Jede Wiederholung ist gescheitert%1. Fuseboard sendet sie nicht mehr von selbst; nachsenden, wenn das Ziel wieder arbeitet.</translation>
    </message>
    <message>
        <source>Its deadline passed before it could be sent. Replay it if it still matters.</source>
        <translation>Ihre Frist verstrich, bevor sie gesendet werden konnte. Nachsenden, falls sie noch zählt.</translation>
    </message>
    <message>
        <source>It was replayed as often as its destination allows. It stays here until you decide.</source>
        <translation>Sie wurde so oft nachgesendet, wie ihr Ziel erlaubt. Sie bleibt hier, bis darüber entschieden ist.</translation>
    </message>
    <message>
        <source>It will not be tried again by itself%1.</source>
        <translation>Sie wird nicht mehr von selbst versucht%1.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no credits</source>
        <translation>keine Credits</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>forced open</source>
        <translation>offen gehalten</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>metrics only</source>
        <translation>misst nur</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 Credit</numerusform>
            <numerusform>%1 Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s)</source>
        <translation>
            <numerusform>%1 Aktion</numerusform>
            <numerusform>%1 Aktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::app::AlertPost</name>
    <message>
        <source>Alert webhook</source>
        <translation>Alarm-Webhook</translation>
    </message>
</context>
<context>
    <name>fuseboard::app::Desktop</name>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly</source>
        <translation>Der letzte Lauf endete unerwartet</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were on their way and may have been delivered. They are ambiguous now, in Dead letters: look at the target, then settle or replay them.</source>
        <translation>
            <numerusform>%n Zeile war unterwegs und ist vielleicht zugestellt. Sie ist jetzt ungewiss, unter „Unzustellbar“: das Ziel ansehen, dann klären oder nachsenden.</numerusform>
            <numerusform>%n Zeilen waren unterwegs und sind vielleicht zugestellt. Sie sind jetzt ungewiss, unter „Unzustellbar“: das Ziel ansehen, dann klären oder nachsenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine did not start</source>
        <translation>Die Engine startete nicht</translation>
    </message>
    <message>
        <source>%1

Nothing is sent. No row was changed.</source>
        <translation>%1

Es wird nichts gesendet. Keine Zeile wurde geändert.</translation>
    </message>
    <message>
        <source>The practice destination did not start</source>
        <translation>Das Übungsziel startete nicht</translation>
    </message>
    <message>
        <source>Import the sample leads</source>
        <translation>Beispieldaten importieren</translation>
    </message>
    <message>
        <source>Sample leads</source>
        <translation>Beispieldaten</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importiert</numerusform>
            <numerusform>%n Zeilen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Clay workspace</source>
        <translation>Clay-Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
</context>
<context>
    <name>fuseboard::app::Launcher</name>
    <message>
        <source>%1 is not a workspace: it has other files in it and no workspace.db. Nothing was changed. Choose a workspace, or an empty folder for a new one.</source>
        <translation>%1 ist kein Arbeitsbereich: Der Ordner enthält andere Dateien und keine workspace.db. Nichts wurde geändert. Einen Arbeitsbereich wählen oder einen leeren Ordner für einen neuen.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui</name>
    <message>
        <source>health, no data</source>
        <translation>Zustand, keine Daten</translation>
    </message>
    <message>
        <source>health, too few to judge</source>
        <translation>Zustand, zu wenige für ein Urteil</translation>
    </message>
    <message>
        <source>health, degraded</source>
        <translation>Zustand, beeinträchtigt</translation>
    </message>
    <message>
        <source>health, unhealthy</source>
        <translation>Zustand, krank</translation>
    </message>
    <message>
        <source>health, healthy</source>
        <translation>Zustand, gesund</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>p50 / p99</source>
        <translation>p50 / p99</translation>
    </message>
    <message>
        <source>%1&#xa0;% of at&#xa0;least&#xa0;%2</source>
        <translation>%1 % von mindestens %2</translation>
    </message>
    <message>
        <source>%1&#xa0;% slower than %2</source>
        <translation>%1 % langsamer als %2</translation>
    </message>
    <message>
        <source>No rule opens it.</source>
        <translation>Keine Regel öffnet ihn.</translation>
    </message>
    <message>
        <source>Opens after %1.</source>
        <translation>Öffnet nach %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No row waits.</source>
        <translation>Keine Zeile wartet.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Geöffnet %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>%1 after %2.</source>
        <translation>%1 nach %2.</translation>
    </message>
    <message>
        <source>Paused by hand: no probe is sent until you resume.</source>
        <translation>Von Hand angehalten: keine Probe, bis fortgesetzt wird.</translation>
    </message>
    <message>
        <source>First probe in %1, %2</source>
        <translation>Erste Probe in %1, %2</translation>
    </message>
    <message>
        <source>The next row that comes is the first probe, %1</source>
        <translation>Die nächste Zeile, die kommt, ist die erste Probe, %1</translation>
    </message>
    <message>
        <source>First probe is %1, %2</source>
        <translation>Erste Probe: %1, %2</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Probing: %1 successes, and no row is left to probe with.&lt;br&gt;The next row that comes is a probe; in %2 it opens again, undecided.</source>
        <translation>Probe läuft: %1 Erfolge, und keine Zeile ist übrig, um zu proben.&lt;br&gt;Die nächste Zeile ist eine Probe; in %2 öffnet er unentschieden wieder.</translation>
    </message>
    <message>
        <source>A failure opens it again for %1.</source>
        <translation>Ein Fehlschlag öffnet ihn wieder für %1.</translation>
    </message>
    <message>
        <source>Held open since %1</source>
        <translation>Offen gehalten seit %1</translation>
    </message>
    <message>
        <source>Held open</source>
        <translation>Offen gehalten</translation>
    </message>
    <message>
        <source>%1 until %2, %3 left</source>
        <translation>%1 bis %2, noch %3</translation>
    </message>
    <message>
        <source>%1 until you reset it</source>
        <translation>%1, bis er zurückgesetzt wird</translation>
    </message>
    <message>
        <source>%1: &lt;i&gt;“%2”&lt;/i&gt;.</source>
        <translation>%1: &lt;i&gt;„%2“&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Rows wait, nothing is sent.</source>
        <translation>Zeilen warten, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>der Bediener</translation>
    </message>
    <message>
        <source>%1 hold it open, all must release it.</source>
        <translation>%1 halten ihn offen, alle müssen ihn freigeben.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The batch has used up its credits.</source>
        <translation>Der Stapel hat seine Credits verbraucht.</translation>
    </message>
    <message>
        <source>Today’s credits of this destination are used up.</source>
        <translation>Die heutigen Credits dieses Ziels sind verbraucht.</translation>
    </message>
    <message>
        <source>Today’s credits are used up.</source>
        <translation>Die heutigen Credits sind verbraucht.</translation>
    </message>
    <message>
        <source>This month’s credits are used up.</source>
        <translation>Die Credits dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>Rows wait until its limit is raised.</source>
        <translation>Zeilen warten, bis seine Grenze angehoben wird.</translation>
    </message>
    <message>
        <source>Rows wait for the new month at %1, in %2.</source>
        <translation>Zeilen warten auf den neuen Monat um %1, in %2.</translation>
    </message>
    <message>
        <source>Rows wait for the new day at %1, in %2.</source>
        <translation>Zeilen warten auf den neuen Tag um %1, in %2.</translation>
    </message>
    <message>
        <source>%1: %2.&lt;br&gt;Rows wait until you resume its budget.</source>
        <translation>%1: %2.&lt;br&gt;Zeilen warten, bis das Budget freigegeben wird.</translation>
    </message>
    <message>
        <source>Account is out of credits</source>
        <translation>Konto ohne Credits</translation>
    </message>
    <message>
        <source>%1 Rows wait for the next day.</source>
        <translation>%1 Zeilen warten auf den nächsten Tag.</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait for the new day at %2, in %3.</source>
        <translation>%1&lt;br&gt;Zeilen warten auf den neuen Tag um %2, in %3.</translation>
    </message>
    <message>
        <source>No answer in the last 5 minutes.</source>
        <translation>Keine Antwort in den letzten 5 Minuten.</translation>
    </message>
    <message>
        <source>Too few answers to judge.</source>
        <translation>Zu wenige Antworten für ein Urteil.</translation>
    </message>
    <message>
        <source>Degraded.</source>
        <translation>Beeinträchtigt.</translation>
    </message>
    <message>
        <source>Unhealthy.</source>
        <translation>Krank.</translation>
    </message>
    <message>
        <source>Healthy.</source>
        <translation>Gesund.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Queue empties in %1</source>
        <translation>Warteschlange leer in %1</translation>
    </message>
    <message>
        <source>%1 at the account’s %2.</source>
        <translation>%1 mit %2 des Kontos.</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 mit %2.</translation>
    </message>
    <message>
        <source>The webhook is used up.</source>
        <translation>Der Webhook ist aufgebraucht.</translation>
    </message>
    <message>
        <source>%1: %2.&lt;br&gt;Rows wait until you release it.</source>
        <translation>%1: %2.&lt;br&gt;Zeilen warten, bis die Sperre aufgehoben wird.</translation>
    </message>
    <message>
        <source>Endpoint held</source>
        <translation>Endpunkt gesperrt</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>Von Hand angehalten.</translation>
    </message>
    <message>
        <source>Resume sends on.</source>
        <translation>„Fortsetzen“ sendet weiter.</translation>
    </message>
    <message>
        <source>Its secret is missing.</source>
        <translation>Sein Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait until the gate opens, no retry is used up.</source>
        <translation>%1&lt;br&gt;Zeilen warten, bis die Sperre aufgeht; keine Wiederholung wird verbraucht.</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait and go out when it is back.</source>
        <translation>%1&lt;br&gt;Zeilen warten und gehen hinaus, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netz.</translation>
    </message>
    <message>
        <source>%1 Rows wait for their time.</source>
        <translation>%1 Zeilen warten auf ihre Zeit.</translation>
    </message>
    <message>
        <source>Scheduled.</source>
        <translation>Geplant.</translation>
    </message>
    <message>
        <source>The breaker is disabled and never opens.</source>
        <translation>Der Schutzschalter ist abgeschaltet und öffnet nie.</translation>
    </message>
    <message>
        <source>The breaker only measures and never opens.</source>
        <translation>Der Schutzschalter misst nur und öffnet nie.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Another program sends for this workspace; here it can be looked at.</source>
        <translation>Ein anderes Programm sendet für diesen Arbeitsbereich; hier lässt er sich ansehen.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>The engine reads the workspace; nothing is sent yet.</source>
        <translation>Die Engine liest den Arbeitsbereich; noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>What is on the wire ends; nothing new is sent.</source>
        <translation>Was unterwegs ist, endet; nichts Neues wird gesendet.</translation>
    </message>
    <message>
        <source>Store trouble</source>
        <translation>Speicherproblem</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Nothing new is sent, no row is lost.</source>
        <translation>Der Arbeitsbereich lässt sich nicht schreiben. Nichts Neues wird gesendet, keine Zeile geht verloren.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing is sent for any destination until sending is resumed. Rows wait.</source>
        <translation>Für kein Ziel wird gesendet, bis fortgesetzt wird. Zeilen warten.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>This machine has no network. Rows wait and go on by themselves when it is back.</source>
        <translation>Dieser Rechner hat kein Netz. Zeilen warten und gehen von selbst weiter, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Rows are sent as limits and breakers let them.</source>
        <translation>Zeilen werden gesendet, wie Grenzen und Schutzschalter es zulassen.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>Aufgehalten: %1</translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation>Wartet auf „%1“</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>wartet auf „%1“</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <translation>beginnt in %1</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>%1 of %2, waits for you</source>
        <translation>%1 von %2, wartet auf Freigabe</translation>
    </message>
    <message>
        <source>, ramp step %1 of %2</source>
        <translation>, Stufe %1 von %2</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 gescheitert</translation>
    </message>
    <message>
        <source>Recalled: nothing was sent, the row is a dead letter as before.</source>
        <translation>Zurückgeholt: nichts wurde gesendet, die Zeile ist unzustellbar wie zuvor.</translation>
    </message>
    <message>
        <source>Recalled: nothing was sent, all %1 rows are dead letters as before.</source>
        <translation>Zurückgeholt: nichts wurde gesendet, alle %1 Zeilen sind unzustellbar wie zuvor.</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 failed again (%2)</source>
        <translation>%1 wieder gescheitert (%2)</translation>
    </message>
    <message>
        <source>%1 ambiguous again</source>
        <translation>%1 wieder ungewiss</translation>
    </message>
    <message>
        <source>%1 taken out meanwhile</source>
        <translation>%1 inzwischen herausgenommen</translation>
    </message>
    <message>
        <source>%1 still under way</source>
        <translation>%1 noch unterwegs</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 unberührt</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Offen gehalten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>Misst nur</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>anstehend</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>in Zustellung</translation>
    </message>
    <message>
        <source>retry wait</source>
        <translation>wartet auf Wiederholung</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>rate gate</source>
        <translation>Ratensperre</translation>
    </message>
    <message>
        <source>endpoint hold</source>
        <translation>Endpunktsperre</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>undone claim</source>
        <translation>Zuteilung zurückgenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>ausgeschöpft</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>maybe processed</source>
        <translation>vielleicht verarbeitet</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>duplicate in file</source>
        <translation>doppelt in der Datei</translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation>schon zugestellt</translation>
    </message>
    <message>
        <source>waiting elsewhere</source>
        <translation>wartet anderswo</translation>
    </message>
    <message>
        <source>maybe delivered</source>
        <translation>vielleicht zugestellt</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>von Hand geklärt</translation>
    </message>
    <message>
        <source>by the operator</source>
        <translation>durch den Bediener</translation>
    </message>
    <message>
        <source>import interrupted</source>
        <translation>Import unterbrochen</translation>
    </message>
    <message>
        <source>Show attempts</source>
        <translation>Versuche zeigen</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>Unzustellbare Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show batch</source>
        <translation>Stapel zeigen</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show overview</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>Show destination</source>
        <translation>Ziel zeigen</translation>
    </message>
    <message>
        <source>Breaker opened</source>
        <translation>Schutzschalter geöffnet</translation>
    </message>
    <message>
        <source>Breaker closed again</source>
        <translation>Schutzschalter wieder geschlossen</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Budget verbraucht</translation>
    </message>
    <message>
        <source>Credits spent fast</source>
        <translation>Credits schnell verbraucht</translation>
    </message>
    <message>
        <source>Few credits left</source>
        <translation>Wenige Credits übrig</translation>
    </message>
    <message>
        <source>Many requests fail</source>
        <translation>Viele Anfragen scheitern</translation>
    </message>
    <message>
        <source>Too fast for the receiver</source>
        <translation>Zu schnell für den Empfänger</translation>
    </message>
    <message>
        <source>Dead letters growing</source>
        <translation>Unzustellbares nimmt zu</translation>
    </message>
    <message>
        <source>Webhook fills up</source>
        <translation>Webhook füllt sich</translation>
    </message>
    <message>
        <source>Batch stuck</source>
        <translation>Stapel steckt fest</translation>
    </message>
    <message>
        <source>Destination or account held</source>
        <translation>Ziel oder Konto gesperrt</translation>
    </message>
    <message>
        <source>Network gone</source>
        <translation>Netz fort</translation>
    </message>
    <message>
        <source>Workspace cannot be written</source>
        <translation>Arbeitsbereich nicht zu schreiben</translation>
    </message>
    <message>
        <source>Summary of quiet hours</source>
        <translation>Zusammenfassung der Ruhezeit</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>A destination failed so often that nothing is sent to it for a while.</source>
        <translation>Ein Ziel scheiterte so oft, dass eine Weile nichts dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>Rows go out again. Only after its opening was told.</source>
        <translation>Zeilen gehen wieder hinaus. Nur nachdem die Öffnung gemeldet wurde.</translation>
    </message>
    <message>
        <source>Shares of the limits of a day, a month, a batch; each once in its time.</source>
        <translation>Anteile der Grenzen eines Tages, Monats, Stapels; jeder einmal zu seiner Zeit.</translation>
    </message>
    <message>
        <source>Data credits an hour, at the pace of the last 15 minutes.</source>
        <translation>Daten-Credits je Stunde, im Tempo der letzten 15 Minuten.</translation>
    </message>
    <message>
        <source>Left of the limit of the day or month. Critical.</source>
        <translation>Übrig von der Grenze des Tages oder Monats. Kritisch.</translation>
    </message>
    <message>
        <source>Of the requests of the last 15 minutes, from 10 requests on.</source>
        <translation>Von den Anfragen der letzten 15 Minuten, ab 10 Anfragen.</translation>
    </message>
    <message>
        <source>Answers 429 of the last hour.</source>
        <translation>Antworten 429 der letzten Stunde.</translation>
    </message>
    <message>
        <source>New ones of a destination within some minutes.</source>
        <translation>Neue eines Ziels innerhalb einiger Minuten.</translation>
    </message>
    <message>
        <source>A webhook near the end of its life: its destination says from which count on. Critical at the end.</source>
        <translation>Ein Webhook nahe am Ende seines Lebens: sein Ziel sagt, ab welchem Stand. Kritisch am Ende.</translation>
    </message>
    <message>
        <source>No row of a batch has come to an end for 30 minutes.</source>
        <translation>Seit 30 Minuten kam keine Zeile eines Stapels zum Ende.</translation>
    </message>
    <message>
        <source>The receiver refuses all rows (401, 402, 404): nothing goes out before somebody acts.</source>
        <translation>Der Empfänger lehnt alle Zeilen ab (401, 402, 404): Nichts geht hinaus, bevor jemand handelt.</translation>
    </message>
    <message>
        <source>Rows for other machines wait until it is back.</source>
        <translation>Zeilen für andere Rechner warten, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Disk full, or not to be written. Critical.</source>
        <translation>Datenträger voll oder nicht zu schreiben. Kritisch.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>All destinations of %1 today; %2 reserved, %3 unreconciled</source>
        <translation>Alle Ziele von %1 heute; %2 vorgemerkt, %3 ungeklärt</translation>
    </message>
    <message>
        <source>Records that this webhook has taken in its life. A standby is armed and takes over at %1.</source>
        <translation>Sätze, die dieser Webhook in seinem Leben angenommen hat. Ein Ersatz steht bereit und übernimmt bei %1.</translation>
    </message>
    <message>
        <source>Records that this webhook has taken in its life. No standby is armed: arm one before it is used up.</source>
        <translation>Sätze, die dieser Webhook in seinem Leben angenommen hat. Kein Ersatz steht bereit: einen bereitstellen, bevor er aufgebraucht ist.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>held open</source>
        <translation>offen gehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>webhook used up</source>
        <translation>Webhook aufgebraucht</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>Geheimnis fehlt</translation>
    </message>
    <message>
        <source>endpoint held</source>
        <translation>Endpunkt gesperrt</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>Schutzschalter offen</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>Probe läuft</translation>
    </message>
    <message>
        <source>deferred, %1</source>
        <translation>zurückgestellt, %1</translation>
    </message>
    <message>
        <source>These rows wait and none is lost; waiting uses up no retry.</source>
        <translation>Diese Zeilen warten, keine geht verloren; Warten verbraucht keine Wiederholung.</translation>
    </message>
    <message>
        <source>%1 deferred and %2 waiting for a retry among them</source>
        <translation>%1 zurückgestellt und %2, die auf eine Wiederholung warten, darunter</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;The gate opens in %2; rows wait, no retry is used up.</source>
        <translation>%1&lt;br&gt;Die Sperre öffnet in %2; Zeilen warten, keine Wiederholung wird verbraucht.</translation>
    </message>
    <message>
        <source>The account’s hour is used up: %1 of %2 records.</source>
        <translation>Die Stunde des Kontos ist verbraucht: %1 von %2 Sätzen.</translation>
    </message>
    <message>
        <source>The account’s rate is used up.</source>
        <translation>Die Rate des Kontos ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;The next row goes in %2.</source>
        <translation>%1&lt;br&gt;Die nächste Zeile geht in %2.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Alles ist angehalten.</translation>
    </message>
    <message>
        <source>Resume all sends on.</source>
        <translation>„Alles fortsetzen“ sendet weiter.</translation>
    </message>
    <message>
        <source>%1.%2 M</source>
        <translation>%1,%2 Mio.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 on record, %2 estimated.</source>
        <translation>%1 verzeichnet, %2 geschätzt.</translation>
    </message>
    <message>
        <source>times opened</source>
        <translation>Male geöffnet</translation>
    </message>
    <message>
        <source>How often a threshold or a failed probe opened it. As it was: %1 of them after a failed probe; what if: %2.
Openings by hand are the same in both and not counted.</source>
        <translation>Wie oft eine Schwelle oder eine gescheiterte Probe ihn öffnete. Wie es war: %1 davon nach einer gescheiterten Probe; was wäre wenn: %2.
Öffnungen von Hand sind in beiden gleich und zählen nicht.</translation>
    </message>
    <message>
        <source>time open</source>
        <translation>Zeit offen</translation>
    </message>
    <message>
        <source>How long it refused requests, from each opening to its first probe.</source>
        <translation>Wie lange er Anfragen abwies, von jeder Öffnung bis zur ersten Probe.</translation>
    </message>
    <message>
        <source>requests spared</source>
        <translation>ersparte Anfragen</translation>
    </message>
    <message>
        <source>Requests that were held back: their rows wait and are sent later, none is lost. What was really held back left no record and is estimated from the rate of the minute before each opening.</source>
        <translation>Zurückgehaltene Anfragen: Ihre Zeilen warten und werden später gesendet, keine geht verloren. Was wirklich zurückgehalten wurde, hinterließ keine Spur und ist aus der Rate der Minute vor jeder Öffnung geschätzt.</translation>
    </message>
    <message>
        <source>failed sends</source>
        <translation>gescheiterte Sendungen</translation>
    </message>
    <message>
        <source>Requests that were sent and failed.</source>
        <translation>Anfragen, die gesendet wurden und scheiterten.</translation>
    </message>
    <message>
        <source>credits at risk</source>
        <translation>gefährdete Credits</translation>
    </message>
    <message>
        <source>Data credits that failed sends had set aside: spent, if the destination worked on them all the same.</source>
        <translation>Daten-Credits, die für gescheiterte Sendungen vorgemerkt waren: ausgegeben, falls das Ziel sie trotzdem bearbeitet hat.</translation>
    </message>
    <message>
        <source>For %1 the real breaker was open and this one would not have been. There are no outcomes of that time: ≈ %2 requests at the rate before are assumed to end like the attempts that opened it.</source>
        <translation>Für %1 war der wirkliche Schutzschalter offen und dieser wäre es nicht gewesen. Aus dieser Zeit gibt es keine Ergebnisse: ≈ %2 Anfragen mit der Rate davor werden so angenommen wie die Versuche, die ihn öffneten.</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>So many failures one after the other open it; 0 switches the rule off.</source>
        <translation>So viele Fehlschläge nacheinander öffnen ihn; 0 schaltet die Regel aus.</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>It opens when so many per cent of the calls in its window failed; 0 switches the rule off.</source>
        <translation>Er öffnet, wenn so viel Prozent der Aufrufe in seinem Fenster scheiterten; 0 schaltet die Regel aus.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>The rates count from so many calls in the window on.</source>
        <translation>Die Raten zählen ab so vielen Aufrufen im Fenster.</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>How long it stays open before the first probe.</source>
        <translation>Wie lange er vor der ersten Probe offen bleibt.</translation>
    </message>
    <message>
        <source>Probes to close</source>
        <translation>Proben bis zum Schließen</translation>
    </message>
    <message>
        <source>So many probes must succeed to close it.</source>
        <translation>So viele Proben müssen gelingen, um ihn zu schließen.</translation>
    </message>
    <message>
        <source>Slow calls</source>
        <translation>Langsame Aufrufe</translation>
    </message>
    <message>
        <source>It opens when so many per cent of the calls in its window were slow; 0 switches the rule off.</source>
        <translation>Er öffnet, wenn so viel Prozent der Aufrufe in seinem Fenster langsam waren; 0 schaltet die Regel aus.</translation>
    </message>
    <message>
        <source>Slow from</source>
        <translation>Langsam ab</translation>
    </message>
    <message>
        <source>A call that takes longer than this is slow.</source>
        <translation>Ein Aufruf, der länger dauert, ist langsam.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>Fuseboard: opened read-only</source>
        <translation>Fuseboard: nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Fuseboard: starting</source>
        <translation>Fuseboard: startet</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>Der Arbeitsbereich lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>Alles Senden ist angehalten</translation>
    </message>
    <message>
        <source>Fuseboard, %1</source>
        <translation>Fuseboard, %1</translation>
    </message>
    <message>
        <source>The target asked to slow down (HTTP&#xa0;429).</source>
        <translation>Das Ziel bat, langsamer zu senden (HTTP&#xa0;429).</translation>
    </message>
    <message numerus="yes">
        <source> + %1 action(s)</source>
        <translation>
            <numerusform> + %1 Aktion</numerusform>
            <numerusform> + %1 Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 action(s)</source>
        <translation>
            <numerusform>%1 Aktion</numerusform>
            <numerusform>%1 Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then %n success(es) close it.</source>
        <translation>
            <numerusform>dann schließt ihn %n Erfolg.</numerusform>
            <numerusform>dann schließen ihn %n Erfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehlern in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wait, nothing is lost.</source>
        <translation>
            <numerusform>%1 Zeile wartet, nichts ist verloren.</numerusform>
            <numerusform>%1 Zeilen warten, nichts ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probing: %1 successes, %n probe(s) in flight.</source>
        <translation>
            <numerusform>Prüft: %1 Erfolge, %n Probe unterwegs.</numerusform>
            <numerusform>Prüft: %1 Erfolge, %n Proben unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It has taken all %2 records of its life.&lt;br&gt;Rows wait for another webhook of the same table.</source>
        <translation>%1 Er hat alle %2 Datensätze seines Lebens angenommen.&lt;br&gt;Zeilen warten auf einen anderen Webhook derselben Tabelle.</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait until its URL or secret is set.</source>
        <translation>%1&lt;br&gt;Zeilen warten, bis URL oder Geheimnis gesetzt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 credit(s) today</source>
        <translation>
            <numerusform>%1 von %2 Credit heute</numerusform>
            <numerusform>%1 von %2 Credits heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s) today</source>
        <translation>
            <numerusform>%1 Credit heute</numerusform>
            <numerusform>%1 Credits heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>%1 Aufruf</numerusform>
            <numerusform>%1 Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n destination(s) closed</source>
        <translation>
            <numerusform>%n Ziel, geschlossen</numerusform>
            <numerusform>Alle %n Ziele geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dead letter(s)</source>
        <translation>
            <numerusform>%1 unzustellbare Zeile</numerusform>
            <numerusform>%1 unzustellbare Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ActivityModel</name>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Being redone</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>Aufgehalten: %1</translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation>Wartet auf „%1“</translation>
    </message>
    <message>
        <source>Under way, %1</source>
        <translation>Läuft, %1</translation>
    </message>
    <message>
        <source>Undone for good</source>
        <translation>Endgültig rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done for good</source>
        <translation>Endgültig getan</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ActivityPage</name>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Wieder tun (Strg+Y)</translation>
    </message>
    <message>
        <source>Put it back as it was (Ctrl+Z)</source>
        <translation>Zurück, wie es war (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>Nichts dieser Art ist geschehen.</translation>
    </message>
    <message>
        <source>The list could not be read; the rows themselves are safe.</source>
        <translation>Die Liste konnte nicht gelesen werden; die Zeilen selbst sind sicher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Operations and events</source>
        <translation>Vorgänge und Ereignisse</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Only what operators did</source>
        <translation>Nur was Bediener taten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Only what the engine did and met by itself</source>
        <translation>Nur was die Engine von selbst tat und antraf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Part of what, why or who (/)</source>
        <translation>Teil von Was, Warum oder Wer (/)</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Only this kind of operation or event</source>
        <translation>Nur diese Art von Vorgang oder Ereignis</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Only what this one did</source>
        <translation>Nur was diese Person tat</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Only of this destination</source>
        <translation>Nur von diesem Ziel</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>Den letzten Vorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the last operation</source>
        <translation>Den letzten Vorgang wiederherstellen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ActivityPanel</name>
    <message>
        <source>Undo this</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rows that it changed</source>
        <translation>Zeilen, die er änderte</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was er änderte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1 times within the minute</source>
        <translation>%1-mal innerhalb der Minute</translation>
    </message>
    <message>
        <source>%1 changed of %2 selected</source>
        <translation>%1 geändert von %2 ausgewählten</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Redo tried</source>
        <translation>Wiederherstellung versucht</translation>
    </message>
    <message>
        <source>Undo tried</source>
        <translation>Rücknahme versucht</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>%1: nothing could be turned back, %2</source>
        <translation>%1: nichts ließ sich zurückdrehen, %2</translation>
    </message>
    <message>
        <source>%1; left as they are: %2</source>
        <translation>%1; unverändert geblieben: %2</translation>
    </message>
    <message>
        <source>Put its rows back as they were, as far as they are still as it left them (U)</source>
        <translation>Seine Zeilen zurücksetzen, soweit sie noch so sind, wie er sie hinterließ (U)</translation>
    </message>
    <message>
        <source>Do it again to the rows that are as it found them (U)</source>
        <translation>Wieder anwenden auf die Zeilen, die sind, wie er sie vorfand (U)</translation>
    </message>
    <message>
        <source>End it and take back what it has done so far</source>
        <translation>Beenden und das bisher Getane zurücknehmen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Put the settings back as they were, if they are still as it left them (U)</source>
        <translation>Die Einstellungen zurücksetzen, wenn sie noch so sind, wie er sie hinterließ (U)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AddDestination</name>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Where rows go</source>
        <translation>Wohin Zeilen gehen</translation>
    </message>
    <message>
        <source>The URL is a credential: it is kept in the secret store, shown masked, and never written to the workspace, a log or an export.</source>
        <translation>Die URL ist ein Zugangsmittel: Sie liegt im Geheimnisspeicher, wird verdeckt gezeigt und nie in den Arbeitsbereich, ein Protokoll oder einen Export geschrieben.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Paste it from the provider. Addresses on this machine may begin with http://.</source>
        <translation>Vom Anbieter einfügen. Adressen auf diesem Rechner dürfen mit http:// beginnen.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it is called on every page.</source>
        <translation>Wie es auf jeder Seite heißt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The workspace at the provider: its destinations share one rate and one budget.</source>
        <translation>Der Arbeitsbereich beim Anbieter: seine Ziele teilen sich eine Rate und ein Budget.</translation>
    </message>
    <message>
        <source>A Clay workspace takes 10 rows a second for all its tables together.</source>
        <translation>Ein Clay-Arbeitsbereich nimmt für alle seine Tabellen zusammen 10 Zeilen je Sekunde.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Empty: as the destination.</source>
        <translation>Leer: wie das Ziel.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Where its day of credits begins; empty: this machine&apos;s.</source>
        <translation>Wo sein Credit-Tag beginnt; leer: die dieses Rechners.</translation>
    </message>
    <message>
        <source>Table and identity</source>
        <translation>Tabelle und Identität</translation>
    </message>
    <message>
        <source>What makes two rows the same row. The ledger catches the second one before it costs, for life.</source>
        <translation>Was zwei Zeilen zu derselben macht. Das Zustellbuch fängt die zweite ab, bevor sie kostet, auf Lebenszeit.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Another webhook of a table that is here already shares its ledger.</source>
        <translation>Ein weiterer Webhook einer schon vorhandenen Tabelle teilt deren Zustellbuch.</translation>
    </message>
    <message>
        <source>Identity columns</source>
        <translation>Identitätsspalten</translation>
    </message>
    <message>
        <source>Separated by commas, such as email; empty: the whole row.</source>
        <translation>Durch Kommas getrennt, etwa email; leer: die ganze Zeile.</translation>
    </message>
    <message>
        <source>Auth header</source>
        <translation>Auth-Kopfzeile</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Ihr Geheimnis</translation>
    </message>
    <message>
        <source>Add it; its settings open next</source>
        <translation>Hinzufügen; danach öffnen sich seine Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Nichts hinzufügen (Esc)</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Neues Konto…</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Eine eigene Tabelle</translation>
    </message>
    <message>
        <source>The table of %1</source>
        <translation>Die Tabelle von %1</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>That is not a webhook URL; it begins with https://.</source>
        <translation>Das ist keine Webhook-URL; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Plain http over the network: whoever is on the way reads rows and URL. It works, but use https.</source>
        <translation>Reines http über das Netz: Wer unterwegs sitzt, liest Zeilen und URL. Es geht, aber https ist besser.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Eines dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>A destination needs a name.</source>
        <translation>Ein Ziel braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an account “%1” already: choose it, or give another name.</source>
        <translation>Ein Konto „%1“ gibt es schon: es wählen oder einen anderen Namen vergeben.</translation>
    </message>
    <message>
        <source>There is no such time zone; write it like Europe/Berlin.</source>
        <translation>Eine solche Zeitzone gibt es nicht; sie wird wie Europe/Berlin geschrieben.</translation>
    </message>
    <message>
        <source>Never sends twice, 6 credits a row, 50,000 records for life, breaker open for 15 min.</source>
        <translation>Sendet nie doppelt, 6 Credits je Zeile, 50.000 Sätze auf Lebenszeit, Schutzschalter 15 min offen.</translation>
    </message>
    <message>
        <source>Sends failed answers again, with an Idempotency-Key; nothing is charged.</source>
        <translation>Sendet Gescheitertes erneut, mit einem Idempotency-Key; nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Value of %1, if the webhook asks for one; it can be set later.</source>
        <translation>Wert von %1, falls der Webhook einen verlangt; er lässt sich später setzen.</translation>
    </message>
    <message>
        <source>URL and name are needed first</source>
        <translation>Zuerst werden URL und Name gebraucht</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AlertForm</name>
    <message>
        <source>At most one of a kind and subject in</source>
        <translation>Höchstens eines je Art und Gegenstand in</translation>
    </message>
    <message>
        <source>What comes and goes within that time is counted and told with the next.</source>
        <translation>Was in dieser Zeit kommt und geht, wird gezählt und mit dem nächsten gemeldet.</translation>
    </message>
    <message>
        <source>Least time between two alerts of one kind</source>
        <translation>Kürzeste Zeit zwischen zwei Meldungen einer Art</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Only what is critical is told; the rest follows as one summary at their end.</source>
        <translation>Nur Kritisches wird gemeldet; der Rest folgt als eine Zusammenfassung an ihrem Ende.</translation>
    </message>
    <message>
        <source>Quiet from; default 22:00</source>
        <translation>Ruhe ab; Standard 22:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Quiet until; default 07:00</source>
        <translation>Ruhe bis; Standard 07:00</translation>
    </message>
    <message>
        <source>default 22:00 to 07:00</source>
        <translation>Standard 22:00 bis 07:00</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours</source>
        <translation>Zeitzone der Ruhezeit</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours; type to find one</source>
        <translation>Zeitzone der Ruhezeit; tippen, um eine zu finden</translation>
    </message>
    <message>
        <source>This machine&apos;s time zone</source>
        <translation>Zeitzone dieses Rechners</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>Shares of a limit, in percent, ascending</source>
        <translation>Anteile einer Grenze, in Prozent, aufsteigend</translation>
    </message>
    <message>
        <source>Credits an hour from which on it is told</source>
        <translation>Credits je Stunde, ab denen gemeldet wird</translation>
    </message>
    <message>
        <source>credits/h</source>
        <translation>Credits/h</translation>
    </message>
    <message>
        <source>Credits left under which it is told</source>
        <translation>Übrige Credits, unter denen gemeldet wird</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Share of failed requests above which it is told</source>
        <translation>Anteil gescheiterter Anfragen, über dem gemeldet wird</translation>
    </message>
    <message>
        <source>Answers 429 in an hour above which it is told</source>
        <translation>Antworten 429 je Stunde, über denen gemeldet wird</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>New dead letters from which on it is told</source>
        <translation>Neue unzustellbare Zeilen, ab denen gemeldet wird</translation>
    </message>
    <message>
        <source>new within</source>
        <translation>neue innerhalb von</translation>
    </message>
    <message>
        <source>Time in which dead letters are counted</source>
        <translation>Zeit, in der unzustellbare Zeilen gezählt werden</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AppearancePanel</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark, light, or as the desktop says; Ctrl+T goes from one to the next.</source>
        <translation>Dunkel, hell oder wie der Desktop; Strg+T geht vom einen zum nächsten.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>The desktop is dark.</source>
        <translation>Der Desktop ist dunkel.</translation>
    </message>
    <message>
        <source>The desktop is light.</source>
        <translation>Der Desktop ist hell.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How much room rows, cards and fields take.</source>
        <translation>Wie viel Platz Zeilen, Karten und Felder einnehmen.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ApplyBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Show the setting that cannot be taken</source>
        <translation>Die Einstellung zeigen, die so nicht geht</translation>
    </message>
    <message>
        <source>Revert the changes</source>
        <translation>Die Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Die Änderungen anwenden</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet</source>
        <translation>
            <numerusform>%n Änderung, noch nicht angewendet</numerusform>
            <numerusform>%n Änderungen, noch nicht angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) cannot be taken like that.</source>
        <translation>
            <numerusform>%n Einstellung geht so nicht.</numerusform>
            <numerusform>%n Einstellungen gehen so nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the fields back as they are in the workspace (Esc)</source>
        <translation>Die Felder zurücksetzen, wie sie im Arbeitsbereich sind (Esc)</translation>
    </message>
    <message>
        <source>Not before every setting can be taken</source>
        <translation>Erst wenn jede Einstellung in Ordnung ist</translation>
    </message>
    <message>
        <source>There is nothing to apply</source>
        <translation>Es gibt nichts anzuwenden</translation>
    </message>
    <message>
        <source>One operation, at once and without a restart; it can be undone (Ctrl+S)</source>
        <translation>Ein Vorgang, sofort und ohne Neustart; er lässt sich rückgängig machen (Strg+S)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AttemptCard</name>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers and body of the answer, under Response</source>
        <translation>Kopfzeilen und Inhalt der Antwort, unter „Antwort“</translation>
    </message>
    <message>
        <source>The request as a command, with URL, secrets and keys masked</source>
        <translation>Die Anfrage als Befehl, URL, Geheimnisse und Schlüssel verdeckt</translation>
    </message>
    <message>
        <source>Request and answer as JSON, with URL, secrets and keys masked</source>
        <translation>Anfrage und Antwort als JSON, URL, Geheimnisse und Schlüssel verdeckt</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Versuch %1, %2</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>version 1, the original</source>
        <translation>Fassung 1, das Original</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>%1 rows in one request</source>
        <translation>%1 Zeilen in einer Anfrage</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AttemptLine</name>
    <message>
        <source>answer unknown</source>
        <translation>Antwort unbekannt</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 vorgemerkt</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 spent, unreconciled</source>
        <translation>%1 ausgegeben, ungeklärt</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3 %4</source>
        <translation>Versuch %1: %2, %3 %4</translation>
    </message>
    <message>
        <source>Attempt %1 at %2
%3
total %4</source>
        <translation>Versuch %1 um %2
%3
insgesamt %4</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AttemptsView</name>
    <message>
        <source>It was never handed to the wire: there is no attempt to show.</source>
        <translation>Sie ging nie hinaus: es gibt keinen Versuch zu zeigen.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>↑ %1 after it; Retry-After was %2</source>
        <translation>↑ %1 danach; Retry-After war %2</translation>
    </message>
    <message>
        <source>↑ %1 after it</source>
        <translation>↑ %1 danach</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::Attention</name>
    <message>
        <source>It came and went once more since you were told last.</source>
        <translation>Seit der letzten Meldung kam und ging es noch einmal.</translation>
    </message>
    <message>
        <source>It came and went %1 times more since you were told last.</source>
        <translation>Seit der letzten Meldung kam und ging es noch %1-mal.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchDetail</name>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Export outcome</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>List changed, show</source>
        <translation>Liste geändert, zeigen</translation>
    </message>
    <message>
        <source>Open for reading only: %1.</source>
        <translation>Nur zum Lesen geöffnet: %1.</translation>
    </message>
    <message>
        <source>Hold its rows back, or let them go again (P)</source>
        <translation>Seine Zeilen zurückhalten oder wieder gehen lassen (P)</translation>
    </message>
    <message>
        <source>Stop what was not sent yet; asks with the count</source>
        <translation>Stoppen, was noch nicht gesendet ist; fragt mit der Anzahl nach</translation>
    </message>
    <message>
        <source>Show its dead letters</source>
        <translation>Seine unzustellbaren Zeilen zeigen</translation>
    </message>
    <message>
        <source>CSV: one line a row with its outcome</source>
        <translation>CSV: je Zeile ihr Ergebnis</translation>
    </message>
    <message>
        <source>Rows by state</source>
        <translation>Zeilen nach Zustand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>The list stands still while you read; this shows it as it is now</source>
        <translation>Beim Lesen steht die Liste still; das zeigt sie, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Zeilen des Stapels</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Zeilen der Datei, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), from %2</source>
        <translation>
            <numerusform>%1, %n Zeile, aus %2</numerusform>
            <numerusform>%1, %n Zeilen, aus %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has come to an end since %1: %2</source>
        <translation>Seit %1 ist keine Zeile zum Ende gekommen: %2</translation>
    </message>
    <message>
        <source>Stuck: %1</source>
        <translation>Steckt fest: %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows that came to an end, by their state</source>
        <translation>Zeilen, die zum Ende kamen, nach ihrem Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>A 2xx answer is on record</source>
        <translation>Eine Antwort 2xx ist verzeichnet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not tried again by themselves</source>
        <translation>Werden nicht mehr von selbst versucht</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>The request left, its answer is unknown</source>
        <translation>Die Anfrage ging hinaus, ihre Antwort ist unbekannt</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Never sent: known already, twice in the file, or invalid</source>
        <translation>Nie gesendet: schon bekannt, doppelt in der Datei oder ungültig</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Rows settled, over the last 10 seconds</source>
        <translation>Erledigte Zeilen, über die letzten 10 Sekunden</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Until no row waits, at the present rate</source>
        <translation>Bis keine Zeile wartet, mit der jetzigen Rate</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Lines of the file that could not be read</source>
        <translation>Zeilen der Datei, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchRowModel</name>
    <message>
        <source>row %1 stands in its way</source>
        <translation>Zeile %1 steht ihr im Weg</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BatchesPage</name>
    <message>
        <source>New batch…</source>
        <translation>Neuer Stapel…</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Noch keine Stapel</translation>
    </message>
    <message>
        <source>Drop a CSV, JSON or NDJSON file anywhere on the window. You see its rows, choose where they go, and nothing is sent before you submit.</source>
        <translation>Eine CSV-, JSON- oder NDJSON-Datei irgendwo auf dem Fenster ablegen. Die Zeilen werden gezeigt, das Ziel wird gewählt, und nichts wird gesendet, bevor es bestätigt ist.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen…</translation>
    </message>
    <message>
        <source>Choose a file of rows (Ctrl+O)</source>
        <translation>Eine Datei mit Zeilen wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Import a CSV, JSON or NDJSON file (Ctrl+O); a file can be dropped on the window, too</source>
        <translation>Eine CSV-, JSON- oder NDJSON-Datei importieren (Strg+O); eine Datei lässt sich auch auf dem Fenster ablegen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>The list could not be read; the rows themselves are safe.</source>
        <translation>Die Liste konnte nicht gelesen werden; die Zeilen selbst sind sicher.</translation>
    </message>
    <message>
        <source>The file was not written; the rows are as they were.</source>
        <translation>Die Datei wurde nicht geschrieben; die Zeilen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>Zeilen importieren</translation>
    </message>
    <message>
        <source>Rows (*.csv *.tsv *.txt *.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>Zeilen (*.csv *.tsv *.txt *.json *.ndjson *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rows read so far are listed as cancelled; none of them is sent.</source>
        <translation>Bisher gelesene Zeilen sind als abgebrochen verzeichnet; keine davon wird gesendet.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Resume the batch %1</source>
        <translation>Den Stapel %1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause the batch %1</source>
        <translation>Den Stapel %1 anhalten</translation>
    </message>
    <message>
        <source>Cancel the batch %1…</source>
        <translation>Den Stapel %1 abbrechen…</translation>
    </message>
    <message>
        <source>Export the outcome of %1…</source>
        <translation>Das Ergebnis von %1 exportieren…</translation>
    </message>
    <message>
        <source>Dead letters of %1</source>
        <translation>Unzustellbare Zeilen von %1</translation>
    </message>
    <message>
        <source>Open the batch %1</source>
        <translation>Den Stapel %1 öffnen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) not sent yet become cancelled. They stay listed; what is on the wire ends as it ends.</source>
        <translation>
            <numerusform>%1 noch nicht gesendete Zeile wird abgebrochen. Sie bleibt verzeichnet; was unterwegs ist, endet, wie es endet.</numerusform>
            <numerusform>%1 noch nicht gesendete Zeilen werden abgebrochen. Sie bleiben verzeichnet; was unterwegs ist, endet, wie es endet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile abbrechen</numerusform>
            <numerusform>%1 Zeilen abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the outcome of %1 row(s)</source>
        <translation>
            <numerusform>Ergebnis von %1 Zeile exportieren</numerusform>
            <numerusform>Ergebnis von %1 Zeilen exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BreakerStrips</name>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BreakerTab</name>
    <message>
        <source>Flight recorder</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>The latest 20 minutes</source>
        <translation>Die letzten 20 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The latest hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The latest 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>The latest 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything on record (0)</source>
        <translation>Alles Verzeichnete (0)</translation>
    </message>
    <message>
        <source>No attempt is on record. As soon as rows are sent to this destination, each attempt is a dot here.</source>
        <translation>Kein Versuch ist verzeichnet. Sobald Zeilen an dieses Ziel gehen, ist hier jeder Versuch ein Punkt.</translation>
    </message>
    <message>
        <source>latency up, one dot an attempt</source>
        <translation>Latenz nach oben, ein Punkt je Versuch</translation>
    </message>
    <message>
        <source>%1 to %2, </source>
        <translation>%1 bis %2, </translation>
    </message>
    <message>
        <source>%1 attempts, %2 failed; those alike are one dot</source>
        <translation>%1 Versuche, %2 gescheitert; gleiche sind ein Punkt</translation>
    </message>
    <message>
        <source>every attempt: %1, %2 failed</source>
        <translation>jeder Versuch: %1, %2 gescheitert</translation>
    </message>
    <message>
        <source>; reading on…</source>
        <translation>; liest weiter…</translation>
    </message>
    <message>
        <source>The history could not be read; the rows themselves are safe.</source>
        <translation>Die Aufzeichnung konnte nicht gelesen werden; die Zeilen selbst sind sicher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BulkEditPanel</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>No saved recipes yet</source>
        <translation>Noch keine gespeicherten Rezepte</translation>
    </message>
    <message>
        <source>Saved recipes…</source>
        <translation>Gespeicherte Rezepte…</translation>
    </message>
    <message>
        <source>%1 – helped before</source>
        <translation>%1 – half schon einmal</translation>
    </message>
    <message numerus="yes">
        <source>“%1” helped with this error before: %2 of these rows have it.</source>
        <translation>
            <numerusform>„%1“ hat bei diesem Fehler schon geholfen: %2 dieser Zeilen hat ihn.</numerusform>
            <numerusform>„%1“ hat bei diesem Fehler schon geholfen: %2 dieser Zeilen haben ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Weiterzählen</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen stoppen</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 von %2 angesehen</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: they are to be counted before anything is changed</source>
        <translation>Nach %1 von %2 gestoppt: erst zählen, dann wird etwas geändert</translation>
    </message>
    <message>
        <source>One operation, which can be undone</source>
        <translation>Ein Vorgang, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it</source>
        <translation>Nichts wird geändert, bevor es angewendet wird</translation>
    </message>
    <message>
        <source>Before and after show here as soon as a step is complete.</source>
        <translation>Vorher und Nachher erscheinen hier, sobald ein Schritt vollständig ist.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows that change</source>
        <translation>Die ersten %1 von %2 Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>All rows that change</source>
        <translation>Alle Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>A step lacks something</source>
        <translation>Einem Schritt fehlt etwas</translation>
    </message>
    <message>
        <source>The rows are being counted</source>
        <translation>Die Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>Save a new version of each; the originals are kept (Ctrl+Enter)</source>
        <translation>Von jeder eine neue Fassung speichern; die Originale bleiben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>No row would change</source>
        <translation>Keine Zeile würde sich ändern</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Replace the recipe of that name by these steps</source>
        <translation>Das Rezept dieses Namens durch diese Schritte ersetzen</translation>
    </message>
    <message>
        <source>Keep these steps under the name, to be used again</source>
        <translation>Diese Schritte unter dem Namen behalten, um sie wieder zu verwenden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Saved recipes</source>
        <translation>Gespeicherte Rezepte</translation>
    </message>
    <message>
        <source>Take the steps of a saved recipe; those that helped with these errors come first</source>
        <translation>Die Schritte eines gespeicherten Rezepts nehmen; die bei diesen Fehlern halfen, stehen vorn</translation>
    </message>
    <message>
        <source>Forget the recipe</source>
        <translation>Das Rezept vergessen</translation>
    </message>
    <message>
        <source>Delete the saved recipe; rows that it changed stay as they are</source>
        <translation>Das gespeicherte Rezept löschen; Zeilen, die es änderte, bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Use the recipe that helped before</source>
        <translation>Das Rezept verwenden, das früher geholfen hat</translation>
    </message>
    <message>
        <source>Take its steps; nothing is changed yet (Alt+U)</source>
        <translation>Seine Schritte nehmen; noch wird nichts geändert (Alt+U)</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>Name, to keep these steps</source>
        <translation>Name, um diese Schritte zu behalten</translation>
    </message>
    <message>
        <source>Under this name the steps are kept (Enter)</source>
        <translation>Unter diesem Namen werden die Schritte behalten (Eingabe)</translation>
    </message>
    <message>
        <source>What the recipe would do</source>
        <translation>Was das Rezept täte</translation>
    </message>
    <message>
        <source>Leave the rows uncounted, or go on with them</source>
        <translation>Die Zeilen ungezählt lassen oder weiterzählen</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Ohne Änderung schließen</translation>
    </message>
    <message>
        <source>Back to the list; the steps stay here (Esc)</source>
        <translation>Zurück zur Liste; die Schritte bleiben hier (Esc)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CensusCard</name>
    <message>
        <source>Before it is sent</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>duplicate in file</source>
        <translation>doppelt in der Datei</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>reading the whole file…</source>
        <translation>die ganze Datei wird gelesen…</translation>
    </message>
    <message>
        <source>the first of each is kept</source>
        <translation>die erste von jeder wird behalten</translation>
    </message>
    <message>
        <source>none of the identity columns</source>
        <translation>keine der Identitätsspalten</translation>
    </message>
    <message>
        <source>largest %1, limit %2</source>
        <translation>größte %1, Grenze %2</translation>
    </message>
    <message>
        <source>listed under “Unreadable lines”</source>
        <translation>aufgelistet unter „Unlesbare Zeilen“</translation>
    </message>
    <message>
        <source>A row costs no credits here.</source>
        <translation>Eine Zeile kostet hier keine Credits.</translation>
    </message>
    <message>
        <source>%1 at %2 a row; %3 left today after it.</source>
        <translation>%1 bei %2 je Zeile; danach heute %3 übrig.</translation>
    </message>
    <message>
        <source>%1 at %2 a row; today&apos;s budget covers %3, the rest waits for the next day.</source>
        <translation>%1 bei %2 je Zeile; das heutige Budget deckt %3, der Rest wartet auf den nächsten Tag.</translation>
    </message>
    <message>
        <source>%1 at %2 a row; no daily limit is set.</source>
        <translation>%1 bei %2 je Zeile; keine Tagesgrenze ist gesetzt.</translation>
    </message>
    <message>
        <source>%1 at the account&apos;s %2.</source>
        <translation>%1 mit %2 des Kontos.</translation>
    </message>
    <message>
        <source>The account has no rate limit: as fast as the destination answers.</source>
        <translation>Das Konto hat keine Ratengrenze: so schnell, wie das Ziel antwortet.</translation>
    </message>
    <message>
        <source>Webhook odometer: %1 of %2 used for life, %3 after this batch%4</source>
        <translation>Zählerstand des Webhooks: %1 von %2 auf Lebenszeit, %3 nach diesem Stapel%4</translation>
    </message>
    <message>
        <source>: add a standby webhook first.</source>
        <translation>: erst einen Ersatz-Webhook hinzufügen.</translation>
    </message>
    <message>
        <source>nothing has been sent; %1 read</source>
        <translation>nichts wurde gesendet; %1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, behind %3 row(s) that wait already.</source>
        <translation>
            <numerusform>%1 bei %2, nach %3 Zeile, die schon wartet.</numerusform>
            <numerusform>%1 bei %2, nach %3 Zeilen, die schon warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) were handed to this webhook so far.</source>
        <translation>
            <numerusform>%1 Datensatz ging bisher an diesen Webhook.</numerusform>
            <numerusform>%1 Datensätze gingen bisher an diesen Webhook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChangeModel</name>
    <message>
        <source>the whole payload</source>
        <translation>die ganzen Nutzdaten</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChangeTable</name>
    <message>
        <source>Before and after of the first rows that change</source>
        <translation>Vorher und Nachher der ersten Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>The first 200 rows that change, field by field</source>
        <translation>Die ersten 200 Zeilen, die sich ändern, Feld für Feld</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChangedRows</name>
    <message>
        <source>not on record</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChartBoard</name>
    <message>
        <source>%1 is written: %2.</source>
        <translation>%1 ist geschrieben: %2.</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Die Daten von %1 exportieren</translation>
    </message>
    <message>
        <source>%1: picture copied.</source>
        <translation>%1: Bild kopiert.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChartCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1: back to the chosen time</source>
        <translation>%1: zurück zur gewählten Zeit</translation>
    </message>
    <message>
        <source>Back to the chosen time (double click, Backspace)</source>
        <translation>Zurück zur gewählten Zeit (Doppelklick, Rücktaste)</translation>
    </message>
    <message>
        <source>%1: copy or export</source>
        <translation>%1: kopieren oder exportieren</translation>
    </message>
    <message>
        <source>Copy as a picture (Ctrl+C), export the data (Ctrl+E)</source>
        <translation>Als Bild kopieren (Strg+C), die Daten exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Export the data as CSV…</source>
        <translation>Die Daten als CSV exportieren…</translation>
    </message>
    <message>
        <source>Back to the chosen time</source>
        <translation>Zurück zur gewählten Zeit</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ChartExport</name>
    <message>
        <source>The data could not be written to %1.</source>
        <translation>Die Daten konnten nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ClayCard</name>
    <message>
        <source>Connect Clay</source>
        <translation>Clay verbinden</translation>
    </message>
    <message>
        <source>Sends rows into a Clay table through its webhook source. Connecting sends nothing and costs nothing.</source>
        <translation>Sendet Zeilen durch die Webhook-Quelle einer Clay-Tabelle. Das Verbinden sendet nichts und kostet nichts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>EU leads</source>
        <translation>EU-Leads</translation>
    </message>
    <message>
        <source>What the destination is called here</source>
        <translation>Wie das Ziel hier heißt</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>In Clay: the table’s webhook source shows it. It is kept in the keychain, not in the workspace, and shown masked.</source>
        <translation>In Clay zeigt sie die Webhook-Quelle der Tabelle. Sie liegt im Schlüsselbund, nicht im Arbeitsbereich, und wird verdeckt gezeigt.</translation>
    </message>
    <message>
        <source>Auth token, if the table asks for one</source>
        <translation>Auth-Token, falls die Tabelle eines verlangt</translation>
    </message>
    <message>
        <source>Value of the header x-clay-webhook-auth. It is kept in the keychain and never shown again.</source>
        <translation>Wert der Kopfzeile x-clay-webhook-auth. Er liegt im Schlüsselbund und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make a workspace with this destination and open it (Enter)</source>
        <translation>Einen Arbeitsbereich mit diesem Ziel anlegen und öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ColumnModel</name>
    <message>
        <source>Fixed: rows of this ledger are stored under these columns</source>
        <translation>Fest: Zeilen dieses Zustellbuchs sind unter diesen Spalten verzeichnet</translation>
    </message>
    <message>
        <source>Part of what says that two rows are the same (Space)</source>
        <translation>Teil dessen, was zwei Zeilen gleich macht (Leertaste)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try a page, a destination, or a word such as pause.</source>
        <translation>Nichts heißt so. Eine Seite, ein Ziel oder ein Wort wie „anhalten“ versuchen.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabe führt aus · Esc schließt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Go to, or do…</source>
        <translation>Gehe zu, oder tue…</translation>
    </message>
    <message>
        <source>A few letters of a page, a destination, a batch or an action (Ctrl+K)</source>
        <translation>Einige Buchstaben einer Seite, eines Ziels, Stapels oder Befehls (Strg+K)</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CorrectionSheet</name>
    <message>
        <source>Corrections from a file</source>
        <translation>Berichtigungen aus einer Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Was die Datei ändern würde</translation>
    </message>
    <message>
        <source>Lines of the file that are left, and why</source>
        <translation>Zeilen der Datei, die übrig bleiben, und warum</translation>
    </message>
    <message>
        <source>The first lines of the file that change nothing, and why</source>
        <translation>Die ersten Zeilen der Datei, die nichts ändern, und warum</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Ohne Änderung schließen</translation>
    </message>
    <message>
        <source>Back to the list; nothing is changed (Esc)</source>
        <translation>Zurück zur Liste; nichts wird geändert (Esc)</translation>
    </message>
    <message>
        <source>Being compared with the rows; nothing is changed yet</source>
        <translation>Wird mit den Zeilen verglichen; noch ist nichts geändert</translation>
    </message>
    <message>
        <source>line names no row of this workspace, or cannot be read</source>
        <translation>Zeile der Datei nennt keine Zeile dieses Arbeitsbereichs oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>lines name no row of this workspace, or cannot be read</source>
        <translation>Zeilen der Datei nennen keine Zeile dieses Arbeitsbereichs oder sind nicht lesbar</translation>
    </message>
    <message>
        <source>The rows are as the file has them: there is nothing to change</source>
        <translation>Die Zeilen sind, wie die Datei sie hat: nichts zu ändern</translation>
    </message>
    <message>
        <source>One operation, which can be undone</source>
        <translation>Ein Vorgang, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Fields that the payloads did not have are added: %1</source>
        <translation>Felder, die die Nutzdaten nicht hatten, kommen hinzu: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 that are left</source>
        <translation>Die ersten %1 von %2, die übrig bleiben</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Unverändert geblieben</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows that change</source>
        <translation>Die ersten %1 von %2 Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>All rows that change</source>
        <translation>Alle Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Save a new version of each; the originals are kept (Ctrl+Enter)</source>
        <translation>Von jeder eine neue Fassung speichern; die Originale bleiben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>No row would change</source>
        <translation>Keine Zeile würde sich ändern</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::CreditBurnChart</name>
    <message>
        <source>%1 k</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Credit burn today</source>
        <translation>Credits heute</translation>
    </message>
    <message>
        <source>Credits spent over the day; arrow keys read values</source>
        <translation>Verbrauchte Credits über den Tag; Pfeiltasten lesen Werte</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>of the limit</source>
        <translation>der Grenze</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 vorgemerkt</translation>
    </message>
    <message>
        <source>%1 unreconciled</source>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>Reserved: set aside for requests on the wire. Unreconciled: spent on attempts whose answer is unknown.</source>
        <translation>Vorgemerkt: für laufende Anfragen zurückgelegt. Ungeklärt: ausgegeben für Versuche mit unbekannter Antwort.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>Limit reached about %1</source>
        <translation>Grenze erreicht um %1</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>Keine Tagesgrenze</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 (%2 or later)</source>
        <translation>%1 (%2 oder später)</translation>
    </message>
    <message>
        <source>Not before %1 at the fastest pace</source>
        <translation>Nicht vor %1 im schnellsten Tempo</translation>
    </message>
    <message>
        <source>%1 left today</source>
        <translation>%1 heute übrig</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Account of the credit chart</source>
        <translation>Konto des Credit-Diagramms</translation>
    </message>
    <message>
        <source>Whose credits are shown</source>
        <translation>Wessen Credits gezeigt werden</translation>
    </message>
    <message>
        <source>The account&apos;s whole day</source>
        <translation>Der ganze Tag des Kontos</translation>
    </message>
    <message>
        <source>The account&apos;s whole day with its forecast, or the same time as the other charts</source>
        <translation>Der ganze Tag des Kontos mit Vorhersage, oder dieselbe Zeit wie die anderen Diagramme</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>slowest to fastest</source>
        <translation>langsamstes bis schnellstes</translation>
    </message>
    <message>
        <source>Show the whole day</source>
        <translation>Den ganzen Tag zeigen</translation>
    </message>
    <message>
        <source>resets %1 %2</source>
        <translation>neu ab %1 %2</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>At the pace of the last hour; the band is the slowest and the fastest pace of the last 15, 30, 60 and 120 minutes</source>
        <translation>Im Tempo der letzten Stunde; das Band reicht vom langsamsten zum schnellsten Tempo der letzten 15, 30, 60 und 120 Minuten</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DBusNotifier</name>
    <message>
        <source>as a note of the desktop</source>
        <translation>als Meldung des Desktops</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeadLetterActions</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Open for reading only: %1.</source>
        <translation>Nur zum Lesen geöffnet: %1.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeadLetterModel</name>
    <message>
        <source>No dead letter any more</source>
        <translation>Nicht mehr unzustellbar</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1
line %2 of %3</source>
        <translation>%1
Nr. %2 von %3</translation>
    </message>
    <message>
        <source>Sort by %1; once more turns it round</source>
        <translation>Nach %1 ordnen; noch einmal dreht um</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeadLettersPage</name>
    <message>
        <source>No dead letters</source>
        <translation>Nichts unzustellbar</translation>
    </message>
    <message>
        <source>Rows that a destination rejects, that run out of retries, or whose answer is unknown are kept here to be fixed, replayed or discarded. Nothing needs you now.</source>
        <translation>Zeilen, die ein Ziel ablehnt, deren Wiederholungen ausgehen oder deren Antwort unbekannt ist, bleiben hier, um berichtigt, nachgesendet oder verworfen zu werden. Gerade ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The list could not be read; the rows themselves are safe.</source>
        <translation>Die Liste konnte nicht gelesen werden; die Zeilen selbst sind sicher.</translation>
    </message>
    <message>
        <source>The row could not be read; it is as it was.</source>
        <translation>Die Zeile konnte nicht gelesen werden; sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>The file was not written; the rows are as they were.</source>
        <translation>Die Datei wurde nicht geschrieben; die Zeilen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Replay %1…</source>
        <translation>%1 nachsenden…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Nachsenden…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Your text is still in the editor, nothing was saved. Go to another row and back to see what the row is now.</source>
        <translation>Der Text steht noch im Editor, nichts wurde gespeichert. Zu einer anderen Zeile und zurück gehen, um zu sehen, wie die Zeile jetzt ist.</translation>
    </message>
    <message>
        <source>Nothing was saved; your text is still in the editor.</source>
        <translation>Nichts wurde gespeichert; der Text steht noch im Editor.</translation>
    </message>
    <message>
        <source>Saved as a new version; the original is kept.</source>
        <translation>Als neue Fassung gespeichert; das Original bleibt.</translation>
    </message>
    <message>
        <source>The ambiguous ones among %1 selected rows count as delivered, their credits as spent. Have you looked at the target?</source>
        <translation>Die ungewissen unter %1 ausgewählten Zeilen gelten als zugestellt, ihre Credits als ausgegeben. Ist das Ziel angesehen worden?</translation>
    </message>
    <message>
        <source>The ambiguous ones among %1 selected rows count as not delivered and can be replayed. If the target has them after all, they will be there twice. Have you looked at the target?</source>
        <translation>Die ungewissen unter %1 ausgewählten Zeilen gelten als nicht zugestellt und lassen sich nachsenden. Hat das Ziel sie doch, sind sie dort doppelt. Ist das Ziel angesehen worden?</translation>
    </message>
    <message>
        <source>Settle ambiguous rows</source>
        <translation>Ungewisse Zeilen klären</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>%1 settled as delivered.</source>
        <translation>%1 als zugestellt geklärt.</translation>
    </message>
    <message>
        <source>%1 settled as not delivered.</source>
        <translation>%1 als nicht zugestellt geklärt.</translation>
    </message>
    <message>
        <source>%1 discarded, kept on record.</source>
        <translation>%1 verworfen, sie bleiben verzeichnet.</translation>
    </message>
    <message>
        <source>All rows are as they were.</source>
        <translation>Alle Zeilen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The rows are as they were.</source>
        <translation>Die Zeilen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Copy, for a spreadsheet</source>
        <translation>Kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy as NDJSON</source>
        <translation>Als NDJSON kopieren</translation>
    </message>
    <message>
        <source>Take a corrected file back…</source>
        <translation>Eine berichtigte Datei zurücknehmen…</translation>
    </message>
    <message>
        <source>Take a corrected file back</source>
        <translation>Eine berichtigte Datei zurücknehmen</translation>
    </message>
    <message>
        <source>Exports of dead letters (*.csv *.tsv *.txt *.ndjson *.jsonl);;All files (*)</source>
        <translation>Exporte unzustellbarer Zeilen (*.csv *.tsv *.txt *.ndjson *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 edited; the originals are kept.</source>
        <translation>%1 bearbeitet; die Originale bleiben.</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>The views are as they were.</source>
        <translation>Die Ansichten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The saved views could not be read.</source>
        <translation>Die gespeicherten Ansichten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>by %1, reversed</source>
        <translation>nach %1, umgekehrt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 ms</source>
        <translation>%1 von %2 in %3 ms</translation>
    </message>
    <message>
        <source>Edit the payload of the current row, or several rows by a recipe</source>
        <translation>Die Nutzdaten der aktuellen Zeile bearbeiten, oder mehrere Zeilen mit einem Rezept</translation>
    </message>
    <message>
        <source>Send the selected rows again, after a look at the price</source>
        <translation>Die ausgewählten Zeilen erneut senden, nach einem Blick auf den Preis</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Say of ambiguous rows whether the target has them</source>
        <translation>Von ungewissen Zeilen sagen, ob das Ziel sie hat</translation>
    </message>
    <message>
        <source>Take the selected rows off the list; they stay on record</source>
        <translation>Die ausgewählten Zeilen von der Liste nehmen; sie bleiben verzeichnet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the selected rows, or all that match, to a file</source>
        <translation>Die ausgewählten oder alle passenden Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The target has them: delivered</source>
        <translation>Das Ziel hat sie: zugestellt</translation>
    </message>
    <message>
        <source>The target has them not</source>
        <translation>Das Ziel hat sie nicht</translation>
    </message>
    <message>
        <source>CSV, as the source, with the outcome</source>
        <translation>CSV, wie die Quelle, mit dem Ergebnis</translation>
    </message>
    <message>
        <source>NDJSON, one object a line</source>
        <translation>NDJSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>An edit of this row is not saved.</source>
        <translation>Eine Bearbeitung dieser Zeile ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Note and tags are still in their fields.</source>
        <translation>Notiz und Schlagwörter stehen noch in ihren Feldern.</translation>
    </message>
    <message>
        <source>Tags kept with the row.</source>
        <translation>Schlagwörter bei der Zeile gespeichert.</translation>
    </message>
    <message>
        <source>Note taken away.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Note kept with the row.</source>
        <translation>Notiz bei der Zeile gespeichert.</translation>
    </message>
    <message>
        <source>The row was not free.</source>
        <translation>Die Zeile war nicht frei.</translation>
    </message>
    <message>
        <source>Note and tags are still in their fields; save them again.</source>
        <translation>Notiz und Schlagwörter stehen noch in ihren Feldern; noch einmal speichern.</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>no row is selected</source>
        <translation>keine Zeile ist ausgewählt</translation>
    </message>
    <message>
        <source>the selected row</source>
        <translation>die ausgewählte Zeile</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Settle ambiguous rows…</source>
        <translation>Ungewisse Zeilen klären…</translation>
    </message>
    <message>
        <source>Export dead letters…</source>
        <translation>Unzustellbare Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Search the dead letters</source>
        <translation>Die unzustellbaren Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Select every row that matches</source>
        <translation>Alle passenden Zeilen auswählen</translation>
    </message>
    <message>
        <source>Write a note on %1…</source>
        <translation>Eine Notiz zu %1 schreiben…</translation>
    </message>
    <message>
        <source>Tag %1…</source>
        <translation>Schlagwörter für %1…</translation>
    </message>
    <message>
        <source>Move %1 to another destination…</source>
        <translation>%1 zu einem anderen Ziel verschieben…</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Die Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>Den letzten Vorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the last operation</source>
        <translation>Den letzten Vorgang wiederherstellen</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>Die Ansicht „%1“ zeigen</translation>
    </message>
    <message>
        <source>Rows that were not sent are dead letters as before.</source>
        <translation>Zeilen, die nicht gesendet wurden, sind unzustellbar wie zuvor.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 dead letter(s)</source>
        <translation>
            <numerusform>%1 unzustellbare Zeile exportieren</numerusform>
            <numerusform>%1 unzustellbare Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%1 Zeile ist in der Zwischenablage.</numerusform>
            <numerusform>%1 Zeilen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) wait; Ctrl+R recalls them.</source>
        <translation>
            <numerusform>%1 Zeile wartet; Strg+R holt sie zurück.</numerusform>
            <numerusform>%1 Zeilen warten; Strg+R holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) may be replayed again.</source>
        <translation>
            <numerusform>%1 Zeile darf wieder nachgesendet werden.</numerusform>
            <numerusform>%1 Zeilen dürfen wieder nachgesendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DeskJobs</name>
    <message>
        <source>Held up: %1</source>
        <translation>Aufgehalten: %1</translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation>Wartet auf „%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>%1 wurde nicht getan: %2</translation>
    </message>
    <message>
        <source>%1: cancelled, all rows are as they were</source>
        <translation>%1: abgebrochen, alle Zeilen sind, wie sie waren</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s) done, %3 left alone</source>
        <translation>
            <numerusform>%1: %2 Zeile erledigt, %3 unverändert</numerusform>
            <numerusform>%1: %2 Zeilen erledigt, %3 unverändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationActions</name>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Strg+Z)</translation>
    </message>
    <message>
        <source>%1: the next row is sent as a probe.</source>
        <translation>%1: die nächste Zeile wird als Probe gesendet.</translation>
    </message>
    <message>
        <source>%1 is paused. What is on the wire ends, rows wait.</source>
        <translation>%1 ist angehalten. Was unterwegs ist, endet, Zeilen warten.</translation>
    </message>
    <message>
        <source>%1 sends on.</source>
        <translation>%1 sendet weiter.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause again</source>
        <translation>Wieder anhalten</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: %1 sends on.</source>
        <translation>Rückgängig gemacht: %1 sendet weiter.</translation>
    </message>
    <message>
        <source>Undone: %1 is paused.</source>
        <translation>Rückgängig gemacht: %1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1: the endpoint is tried again, its rows go on.</source>
        <translation>%1: der Endpunkt wird wieder versucht, seine Zeilen gehen weiter.</translation>
    </message>
    <message>
        <source>The account of %1 spends on.</source>
        <translation>Das Konto von %1 gibt weiter aus.</translation>
    </message>
    <message>
        <source>%1 is held open until %2: “%3”.</source>
        <translation>%1 wird bis %2 offen gehalten: „%3“.</translation>
    </message>
    <message>
        <source>%1 is held open until you reset it: “%2”.</source>
        <translation>%1 wird bis zum Zurücksetzen offen gehalten: „%2“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1 is held open as it was.</source>
        <translation>Rückgängig gemacht: %1 wird offen gehalten wie zuvor.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Undone: %1 is not held open by you any more.</source>
        <translation>Rückgängig gemacht: %1 wird von hier nicht mehr offen gehalten.</translation>
    </message>
    <message>
        <source>%1 is closed; the failures that opened it are forgotten.</source>
        <translation>%1 ist geschlossen; die Fehlschläge, die ihn öffneten, sind vergessen.</translation>
    </message>
    <message>
        <source>%1 is closed and sends on.</source>
        <translation>%1 ist geschlossen und sendet weiter.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationBoard</name>
    <message>
        <source>No destination has “%1” in its name, account or state.</source>
        <translation>Kein Ziel hat „%1“ in Name, Konto oder Zustand.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 in trouble</source>
        <translation>%1: %2, %3 gestört</translation>
    </message>
    <message numerus="yes">
        <source>%n destination(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationCard</name>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>credits today</source>
        <translation>Credits heute</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Requests on the wire, of the most there may be</source>
        <translation>Anfragen unterwegs, von den meisten, die es geben darf</translation>
    </message>
    <message>
        <source>Half of the requests of the last 5 minutes took no longer than the first, 99 of 100 no longer than the second</source>
        <translation>Die Hälfte der Anfragen der letzten 5 Minuten dauerte nicht länger als das erste, 99 von 100 nicht länger als das zweite</translation>
    </message>
    <message>
        <source>Spent by this destination on its account&apos;s day</source>
        <translation>Von diesem Ziel am Tag seines Kontos ausgegeben</translation>
    </message>
    <message>
        <source>account today</source>
        <translation>Konto heute</translation>
    </message>
    <message>
        <source>webhook’s life</source>
        <translation>Leben des Webhooks</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationHead</name>
    <message>
        <source>Choose another destination, or add one (Ctrl+D)</source>
        <translation>Ein anderes Ziel wählen oder eines hinzufügen (Strg+D)</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>The cause is gone: send its rows again</source>
        <translation>Die Ursache ist fort: seine Zeilen wieder senden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close the breaker now and count afresh</source>
        <translation>Den Schutzschalter jetzt schließen und neu zählen</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>End the cool-down: the next row is a probe</source>
        <translation>Die Abkühlzeit beenden: die nächste Zeile ist eine Probe</translation>
    </message>
    <message>
        <source>Hold open…</source>
        <translation>Offen halten…</translation>
    </message>
    <message>
        <source>Open the breaker by hand, with a reason and an end</source>
        <translation>Den Schutzschalter von Hand öffnen, mit Grund und Ende</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Rows wait until you resume; what is on the wire ends by itself</source>
        <translation>Zeilen warten, bis fortgesetzt wird; was unterwegs ist, endet von selbst</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Testanfrage</translation>
    </message>
    <message>
        <source>Send one made-up row and look at the answer</source>
        <translation>Eine erfundene Zeile senden und die Antwort ansehen</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send one made-up row and look at the answer (Ctrl+Shift+T)</source>
        <translation>Eine erfundene Zeile senden und die Antwort ansehen (Strg+Umschalt+T)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationLine</name>
    <message>
        <source>What can be done with it (Menu)</source>
        <translation>Was sich damit tun lässt (Menütaste)</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was sich mit %1 tun lässt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
    <message>
        <source>What its breaker saw</source>
        <translation>Was sein Schutzschalter sah</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationPicker</name>
    <message>
        <source>Add destination…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Find a destination or account</source>
        <translation>Ein Ziel oder Konto finden</translation>
    </message>
    <message>
        <source>Find a destination</source>
        <translation>Ein Ziel finden</translation>
    </message>
    <message>
        <source>Type part of a name; Enter takes the one that is marked</source>
        <translation>Einen Teil des Namens tippen; Eingabe nimmt das markierte</translation>
    </message>
    <message>
        <source>Destinations by account</source>
        <translation>Ziele nach Konto</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Connect another webhook</source>
        <translation>Einen weiteren Webhook verbinden</translation>
    </message>
    <message>
        <source>%1, %2, account %3</source>
        <translation>%1, %2, Konto %3</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationView</name>
    <message>
        <source>Release</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Release the endpoint hold: send to this endpoint again; its rows go on at once</source>
        <translation>Die Endpunktsperre aufheben: wieder an diesen Endpunkt senden; seine Zeilen gehen sofort weiter</translation>
    </message>
    <message>
        <source>Resume budget</source>
        <translation>Budget freigeben</translation>
    </message>
    <message>
        <source>Credits are there again: let the account spend on</source>
        <translation>Es sind wieder Credits da: das Konto weiter ausgeben lassen</translation>
    </message>
    <message>
        <source>Trip…</source>
        <translation>Auslösen…</translation>
    </message>
    <message>
        <source>Open the breaker by hand; rows wait, nothing is sent</source>
        <translation>Den Schutzschalter von Hand öffnen; Zeilen warten, nichts wird gesendet</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close the breaker now and forget the failures that opened it</source>
        <translation>Den Schutzschalter jetzt schließen und die Fehlschläge vergessen, die ihn öffneten</translation>
    </message>
    <message>
        <source>Set end…</source>
        <translation>Ende setzen…</translation>
    </message>
    <message>
        <source>Say until when the breaker is held open, and why</source>
        <translation>Sagen, bis wann der Schutzschalter offen gehalten wird und warum</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>End the cool-down: the next row is sent as a probe</source>
        <translation>Die Abkühlzeit beenden: die nächste Zeile wird als Probe gesendet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send nothing more here; what is on the wire ends, rows wait</source>
        <translation>Hierhin nichts mehr senden; was unterwegs ist, endet, Zeilen warten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Set it…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Go to the field where its URL or secret is set</source>
        <translation>Zu dem Feld, in dem URL oder Geheimnis gesetzt wird</translation>
    </message>
    <message>
        <source>Next webhook…</source>
        <translation>Neuer Webhook…</translation>
    </message>
    <message>
        <source>Go to the field where another webhook of the same table is given</source>
        <translation>Zu dem Feld, in dem ein anderer Webhook derselben Tabelle angegeben wird</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DestinationsPage</name>
    <message numerus="yes">
        <source>Applied %n change(s). They hold from now on.</source>
        <translation>
            <numerusform>%n Änderung angewendet. Sie gilt ab jetzt.</numerusform>
            <numerusform>%n Änderungen angewendet. Sie gelten ab jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put it back as it was (Ctrl+Z)</source>
        <translation>Zurück, wie es war (Strg+Z)</translation>
    </message>
    <message>
        <source>Connect a webhook</source>
        <translation>Einen Webhook verbinden</translation>
    </message>
    <message>
        <source>No engine runs here: the workspace is open read-only.</source>
        <translation>Hier läuft keine Engine: Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>No keychain answers: URLs and secrets that you enter here live until Fuseboard ends, and are asked for again then. Rows wait, none is lost.</source>
        <translation>Kein Schlüsselbund antwortet: URLs und Geheimnisse, die hier eingegeben werden, leben bis zum Ende von Fuseboard und werden dann neu erfragt. Zeilen warten, keine geht verloren.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>destination webhook url account</source>
        <translation>Ziel Webhook URL Konto</translation>
    </message>
    <message>
        <source>Limits and credits of %1</source>
        <translation>Grenzen und Credits von %1</translation>
    </message>
    <message>
        <source>rate budget account burst</source>
        <translation>Rate Budget Konto Schub</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>new webhook connect clay</source>
        <translation>neu Webhook verbinden Clay</translation>
    </message>
    <message>
        <source>Rows are not touched by it.</source>
        <translation>Zeilen sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Choose or add a destination</source>
        <translation>Ein Ziel wählen oder hinzufügen</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Zu einem Reiter gehen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Die Änderungen anwenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put the fields back</source>
        <translation>Die Felder zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Strg+Umschalt+T</translation>
    </message>
    <message>
        <source>Send a test request</source>
        <translation>Eine Testanfrage senden</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo the last change that was applied</source>
        <translation>Die letzte angewendete Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Sie wiederherstellen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Signing secret of %1</source>
        <translation>Signaturgeheimnis von %1</translation>
    </message>
    <message>
        <source>Value of %1 for %2</source>
        <translation>Wert von %1 für %2</translation>
    </message>
    <message>
        <source>It goes into the secret store, is used from the next request on, and is never shown again.</source>
        <translation>Er geht in den Geheimnisspeicher, gilt ab der nächsten Anfrage und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The secret is stored and used from now on.</source>
        <translation>Das Geheimnis ist gespeichert und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Replace the webhook URL of %1</source>
        <translation>Die Webhook-URL von %1 ersetzen</translation>
    </message>
    <message>
        <source>Send there from now on</source>
        <translation>Ab jetzt dorthin senden</translation>
    </message>
    <message>
        <source>That is not a webhook URL; it begins with https:// (or http:// on this machine).</source>
        <translation>Das ist keine Webhook-URL; sie beginnt mit https:// (oder http:// auf diesem Rechner).</translation>
    </message>
    <message>
        <source>Rows go to the new URL from now on.</source>
        <translation>Zeilen gehen ab jetzt an die neue URL.</translation>
    </message>
    <message>
        <source>tried as what-if</source>
        <translation>als „Was wäre wenn“ erprobt</translation>
    </message>
    <message>
        <source>The breaker has these thresholds from now on.</source>
        <translation>Der Schutzschalter hat ab jetzt diese Schwellen.</translation>
    </message>
    <message>
        <source>Added %1. Rows can be sent to it now; try it with a test request.</source>
        <translation>%1 hinzugefügt. Zeilen können jetzt dorthin gesendet werden; mit einer Testanfrage ausprobieren.</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>A destination is a webhook that rows are sent to: a Clay table, a CRM, anything that takes JSON. Paste its URL, choose a preset, and everything else has a default.</source>
        <translation>Ein Ziel ist ein Webhook, an den Zeilen gesendet werden: eine Clay-Tabelle, ein CRM, alles, was JSON annimmt. Seine URL einfügen, eine Vorlage wählen; alles andere hat einen Standard.</translation>
    </message>
    <message>
        <source>Parts of the destination</source>
        <translation>Teile des Ziels</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+5</source>
        <translation>Alt+1 … Alt+5</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Limits and credits</source>
        <translation>Grenzen und Credits</translation>
    </message>
    <message>
        <source>Retry and fallback</source>
        <translation>Wiederholung und Rückfall</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Webhook URL of %1</source>
        <translation>Webhook-URL von %1</translation>
    </message>
    <message>
        <source>The secret store does not have it. The same URL goes on with its count; another webhook of the same table is counted from 0.</source>
        <translation>Im Geheimnisspeicher ist sie nicht. Dieselbe URL zählt weiter, wo sie war; ein anderer Webhook derselben Tabelle zählt ab 0.</translation>
    </message>
    <message>
        <source>Another webhook of the same table: its records are counted from 0, and what the ledger knows as delivered is not sent again. The present one is retired with its count and can be taken back.</source>
        <translation>Ein anderer Webhook derselben Tabelle: seine Datensätze zählen ab 0, und was das Zustellbuch als zugestellt kennt, wird nicht noch einmal gesendet. Der jetzige geht mit seinem Zählerstand in den Ruhestand und kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Rows go to %1 from now on.</source>
        <translation>Ab jetzt gehen Zeilen an %1.</translation>
    </message>
    <message>
        <source>Rows go where they went: that webhook is not ready, its URL is not in the secret store.</source>
        <translation>Zeilen gehen dorthin, wohin sie gingen: jener Webhook ist nicht bereit, seine URL ist nicht im Geheimnisspeicher.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DraftBar</name>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save, replay</source>
        <translation>Nachsenden</translation>
    </message>
    <message>
        <source>Back to what was imported; saved only with Save</source>
        <translation>Zurück zum Importierten; gespeichert erst mit „Speichern“</translation>
    </message>
    <message>
        <source>Keep this as a new version; the original stays</source>
        <translation>Das als neue Fassung behalten; das Original bleibt</translation>
    </message>
    <message>
        <source>Keep this version and send the row again</source>
        <translation>Diese Fassung behalten und die Zeile erneut senden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bytes as they are sent, against what the destination takes</source>
        <translation>Bytes, wie sie gesendet werden, gegen das, was das Ziel annimmt</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FacetList</name>
    <message>
        <source>Show only %1 (%2); once more to show all</source>
        <translation>Nur %1 zeigen (%2); noch einmal, um alle zu zeigen</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Show the most frequent only</source>
        <translation>Nur die häufigsten zeigen</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FacetRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FaultModel</name>
    <message>
        <source>Line</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>Warum sie nicht lesbar ist</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Wie es in der Datei steht</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FigureField</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FlightLegend</name>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>says nothing about the destination</source>
        <translation>sagt nichts über das Ziel</translation>
    </message>
    <message>
        <source>Legend: one dot an attempt, latency up; a disc succeeded, a diamond failed, a square says nothing about the destination</source>
        <translation>Legende: ein Punkt je Versuch, Latenz nach oben; eine Scheibe gelang, eine Raute scheiterte, ein Quadrat sagt nichts über das Ziel</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FlightRecorder</name>
    <message>
        <source>Flight recorder: attempts by time and latency</source>
        <translation>Flugschreiber: Versuche nach Zeit und Latenz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>says nothing about the destination</source>
        <translation>sagt nichts über das Ziel</translation>
    </message>
    <message>
        <source>named by a transition</source>
        <translation>von einem Übergang genannt</translation>
    </message>
    <message>
        <source>one of %1 alike here</source>
        <translation>einer von %1 gleichen hier</translation>
    </message>
    <message>
        <source>%1 %2
Click: select it</source>
        <translation>%1 %2
Klick: auswählen</translation>
    </message>
    <message>
        <source>Drag or ← → to move, wheel or + − to zoom, 0 for all, Page Up and Page Down from transition to transition, Ctrl+← → from attempt to attempt</source>
        <translation>Ziehen oder ← → bewegt, Mausrad oder + − vergrößert, 0 zeigt alles, Bild auf und Bild ab gehen von Übergang zu Übergang, Strg+← → von Versuch zu Versuch</translation>
    </message>
    <message>
        <source>%1 next probe</source>
        <translation>%1 nächste Probe</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FormRow</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>The original has no such field.</source>
        <translation>Das Original hat kein solches Feld.</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>As the original has it</source>
        <translation>Wie es das Original hat</translation>
    </message>
    <message>
        <source>What the value is: text, number, true, false or null</source>
        <translation>Was der Wert ist: Text, Zahl, wahr, falsch oder null</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::FormView</name>
    <message>
        <source>Payload as a form</source>
        <translation>Nutzdaten als Formular</translation>
    </message>
    <message>
        <source>The payload is an object without fields.</source>
        <translation>Die Nutzdaten sind ein Objekt ohne Felder.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HeaderBar</name>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Rows settled a second, all destinations, over the last 10 s</source>
        <translation>Erledigte Zeilen je Sekunde, alle Ziele, über die letzten 10 s</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Every page, destination and action by its name (%1)</source>
        <translation>Jede Seite, jedes Ziel und jeder Befehl beim Namen (%1)</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Send on for all destinations</source>
        <translation>Für alle Ziele weiter senden</translation>
    </message>
    <message>
        <source>Send nothing more for any destination; what is on the wire ends</source>
        <translation>Für kein Ziel mehr etwas senden; was unterwegs ist, endet</translation>
    </message>
    <message>
        <source>Theme: as the desktop. Click for dark</source>
        <translation>Farben: wie der Desktop. Klick für dunkel</translation>
    </message>
    <message>
        <source>Theme: dark. Click for light</source>
        <translation>Farben: dunkel. Klick für hell</translation>
    </message>
    <message>
        <source>Theme: light. Click to follow the desktop</source>
        <translation>Farben: hell. Klick, um dem Desktop zu folgen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HealthChart</name>
    <message>
        <source>Health score</source>
        <translation>Gesundheitswert</translation>
    </message>
    <message>
        <source>sliding 5 minutes, 0 to 100; breaker states below</source>
        <translation>gleitende 5 Minuten, 0 bis 100; darunter die Schutzschalter</translation>
    </message>
    <message>
        <source>Health score over time; arrow keys read values</source>
        <translation>Gesundheitswert über die Zeit; Pfeiltasten lesen Werte</translation>
    </message>
    <message>
        <source>Breaker states over time</source>
        <translation>Zustände der Schutzschalter über die Zeit</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Die Hilfe schließen</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Die Hilfe schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::HistoryView</name>
    <message>
        <source>Payload edited</source>
        <translation>Nutzdaten bearbeitet</translation>
    </message>
    <message>
        <source>Edited in a corrected file</source>
        <translation>In einer berichtigten Datei bearbeitet</translation>
    </message>
    <message>
        <source>Edited by a recipe</source>
        <translation>Mit einem Rezept bearbeitet</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Nachgesendet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Trotzdem gesendet</translation>
    </message>
    <message>
        <source>Moved to another destination</source>
        <translation>Zu einem anderen Ziel verschoben</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled half-way</source>
        <translation>mittendrin abgebrochen</translation>
    </message>
    <message>
        <source>Imported from line %1 of %2</source>
        <translation>Importiert aus Nr. %1 von %2</translation>
    </message>
    <message>
        <source>%1: version %2, %3</source>
        <translation>%1: Fassung %2, %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Das Original zeigen</translation>
    </message>
    <message>
        <source>Compare version %1 with the one before</source>
        <translation>Fassung %1 mit der davor vergleichen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ImportRun</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1  %2 left</source>
        <translation>%1  noch %2</translation>
    </message>
    <message>
        <source>Import of %1 cancelled; none of its rows is sent.</source>
        <translation>Import von %1 abgebrochen; keine seiner Zeilen wird gesendet.</translation>
    </message>
    <message>
        <source>Import of %1 stopped: %2</source>
        <translation>Import von %1 gestoppt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported: %2 of %3 row(s) will be sent</source>
        <translation>
            <numerusform>%1 importiert: %2 von %3 Zeile wird gesendet</numerusform>
            <numerusform>%1 importiert: %2 von %3 Zeilen werden gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::JobBar</name>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n running job(s)</source>
        <translation>
            <numerusform>Den einen laufenden Auftrag (%n) zeigen</numerusform>
            <numerusform>Alle %n laufenden Aufträge zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::JobEntry</name>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>„%1“ stoppen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::JobSheet</name>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LatencyChart</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency percentiles over time; arrow keys read values</source>
        <translation>Latenz-Perzentile über die Zeit; Pfeiltasten lesen Werte</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
    <message>
        <source>So many of 100 requests took no longer; the figures are those of the latest minute</source>
        <translation>So viele von 100 Anfragen dauerten nicht länger; die Zahlen sind die der letzten Minute</translation>
    </message>
    <message>
        <source>of a request</source>
        <translation>einer Anfrage</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LetterDesk</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Note (N), tags (T), or another destination (M) for the selected rows</source>
        <translation>Notiz (N), Schlagwörter (T) oder ein anderes Ziel (M) für die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Note taken from %1.</source>
        <translation>Notiz von %1 entfernt.</translation>
    </message>
    <message>
        <source>Note written on %1.</source>
        <translation>Notiz an %1 geschrieben.</translation>
    </message>
    <message>
        <source>Tags changed on %1.</source>
        <translation>Schlagwörter an %1 geändert.</translation>
    </message>
    <message>
        <source>Note on %1 rows…</source>
        <translation>Notiz für %1 Zeilen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Tag %1 rows…</source>
        <translation>Schlagwörter für %1 Zeilen…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Move %1 rows to</source>
        <translation>%1 Zeilen verschieben nach</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>%1 moved to “%2”.</source>
        <translation>%1 nach „%2“ verschoben.</translation>
    </message>
    <message>
        <source>Nothing was saved; your text is still there.</source>
        <translation>Nichts wurde gespeichert; der Text ist noch da.</translation>
    </message>
    <message>
        <source>Note written.</source>
        <translation>Notiz geschrieben.</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Schlagwörter geändert.</translation>
    </message>
    <message>
        <source>All rows are as they were.</source>
        <translation>Alle Zeilen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Cancelled; all rows are as they were.</source>
        <translation>Abgebrochen; alle Zeilen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 left as they are.</source>
        <translation>%1 unverändert geblieben.</translation>
    </message>
    <message>
        <source>%1 left as they are: %2.</source>
        <translation>%1 unverändert geblieben: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put it back as it was (Ctrl+Z)</source>
        <translation>Zurück, wie es war (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Wieder tun (Strg+Y)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LetterInspector</name>
    <message>
        <source>It was delivered</source>
        <translation>Ist zugestellt</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Ist es nicht</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Choose a row to see its payload, its attempts and its history.</source>
        <translation>Eine Zeile wählen, um Nutzdaten, Versuche und Vorgeschichte zu sehen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Nr. %1 von %2</translation>
    </message>
    <message>
        <source>No dead letter any more: %1.</source>
        <translation>Nicht mehr unzustellbar: %1.</translation>
    </message>
    <message>
        <source>Attempts %1</source>
        <translation>Versuche %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Vorgeschichte %1</translation>
    </message>
    <message>
        <source>Attempt %1 copied as curl, secrets masked.</source>
        <translation>Versuch %1 als curl kopiert, Geheimnisse verdeckt.</translation>
    </message>
    <message>
        <source>Attempt %1 copied as JSON, secrets masked.</source>
        <translation>Versuch %1 als JSON kopiert, Geheimnisse verdeckt.</translation>
    </message>
    <message>
        <source>Payload copied.</source>
        <translation>Nutzdaten kopiert.</translation>
    </message>
    <message>
        <source>At the target:</source>
        <translation>Am Ziel:</translation>
    </message>
    <message>
        <source>Settle as delivered</source>
        <translation>Als zugestellt klären</translation>
    </message>
    <message>
        <source>The target has it: counts as delivered, its credits stay spent</source>
        <translation>Das Ziel hat sie: gilt als zugestellt, ihre Credits bleiben ausgegeben</translation>
    </message>
    <message>
        <source>Settle as not delivered</source>
        <translation>Als nicht zugestellt klären</translation>
    </message>
    <message>
        <source>The target has it not: stays a dead letter and can be replayed without the risk</source>
        <translation>Das Ziel hat sie nicht: bleibt unzustellbar und lässt sich ohne Gefahr nachsenden</translation>
    </message>
    <message>
        <source>Parts of the row</source>
        <translation>Teile der Zeile</translation>
    </message>
    <message>
        <source>Payload, form, attempts, response, history</source>
        <translation>Nutzdaten, Formular, Versuche, Antwort, Vorgeschichte</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LimitsTab</name>
    <message>
        <source>Resume account</source>
        <translation>Konto freigeben</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>How many at a time, and how large. Rows above the payload limit are dead letters before they cost anything.</source>
        <translation>Wie viele auf einmal und wie groß. Zeilen über der Nutzdatengrenze sind unzustellbar, bevor sie etwas kosten.</translation>
    </message>
    <message>
        <source>Credits of this destination</source>
        <translation>Credits dieses Ziels</translation>
    </message>
    <message>
        <source>The estimate is set aside before each send; what an answer proves is booked then.</source>
        <translation>Die Schätzung wird vor jedem Senden vorgemerkt; was eine Antwort beweist, wird dann gebucht.</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Records over the webhook&apos;s life. A Clay webhook takes 50,000 and then swallows rows in silence.</source>
        <translation>Sätze über das Leben des Webhooks. Ein Clay-Webhook nimmt 50.000 und verschluckt danach Zeilen stumm.</translation>
    </message>
    <message>
        <source>Resume the account</source>
        <translation>Das Konto freigeben</translation>
    </message>
    <message>
        <source>There are credits again: send the rows that wait</source>
        <translation>Es sind wieder Credits da: die wartenden Zeilen senden</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Forsch</translation>
    </message>
    <message>
        <source>Credit preset: %1</source>
        <translation>Credit-Vorlage: %1</translation>
    </message>
    <message>
        <source>%1 credits a day, %2 a batch, %3 a day for this destination; %4. Fills in the fields, applies nothing yet.</source>
        <translation>%1 Credits am Tag, %2 je Stapel, %3 am Tag für dieses Ziel; %4. Füllt die Felder aus, wendet noch nichts an.</translation>
    </message>
    <message>
        <source>stops at the limit</source>
        <translation>stoppt an der Grenze</translation>
    </message>
    <message>
        <source>warns at the limit</source>
        <translation>warnt an der Grenze</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>Used by this destination alone.</source>
        <translation>Nur von diesem Ziel benutzt.</translation>
    </message>
    <message>
        <source>These limits are shared with %1: what is changed here holds for them too.</source>
        <translation>Diese Grenzen gelten auch für %1: Was hier geändert wird, gilt dort ebenso.</translation>
    </message>
    <message>
        <source>Held: %1. Its rows wait, none is lost. Buy credits at the provider, then resume.</source>
        <translation>Gesperrt: %1. Seine Zeilen warten, keine geht verloren. Beim Anbieter Credits kaufen, dann freigeben.</translation>
    </message>
    <message>
        <source>Today: %1 of %2 data credits used.</source>
        <translation>Heute: %1 von %2 Daten-Credits verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 data credit(s) used.</source>
        <translation>
            <numerusform>Heute: %1 Daten-Credit verbraucht.</numerusform>
            <numerusform>Heute: %1 Daten-Credits verbraucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LineHead</name>
    <message>
        <source>breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>what happens next</source>
        <translation>was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>p50 / p99</source>
        <translation>p50 / p99</translation>
    </message>
    <message>
        <source>credits today</source>
        <translation>Credits heute</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::LintPanel</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Lint</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fills in, and applies nothing yet:</source>
        <translation>Füllt aus und wendet noch nichts an:</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>Show the setting that this is about</source>
        <translation>Die Einstellung zeigen, um die es geht</translation>
    </message>
    <message>
        <source>Show findings: %1</source>
        <translation>Befunde zeigen: %1</translation>
    </message>
    <message>
        <source>Show or hide findings of this severity</source>
        <translation>Befunde dieser Schwere zeigen oder verbergen</translation>
    </message>
    <message>
        <source>✓ Nothing to say against these settings.</source>
        <translation>✓ Gegen diese Einstellungen ist nichts zu sagen.</translation>
    </message>
    <message>
        <source>Everything that was found is hidden; turn a severity on to see it.</source>
        <translation>Alles Gefundene ist verborgen; eine Schwere einschalten, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ListStrip</name>
    <message>
        <source>Select every row that matches, also those out of sight (Ctrl+A)</source>
        <translation>Alle passenden Zeilen auswählen, auch die nicht sichtbaren (Strg+A)</translation>
    </message>
    <message>
        <source>Sort the list, and choose its columns (a click on the head of a column sorts, too)</source>
        <translation>Die Liste ordnen und ihre Spalten wählen (auch ein Klick auf einen Spaltenkopf ordnet)</translation>
    </message>
    <message>
        <source>The list stands still while you read; this shows it as it is now</source>
        <translation>Beim Lesen steht die Liste still; das zeigt sie, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 fort</translation>
    </message>
    <message>
        <source>%1 new, show them</source>
        <translation>%1 neu, zeigen</translation>
    </message>
    <message>
        <source>%1 gone, show the list as it is</source>
        <translation>%1 fort, die Liste zeigen, wie sie ist</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordnung: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>counting, to select all…</source>
        <translation>zählt, um alle auszuwählen…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>zählt…</translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Alle %1 auswählen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MainWindow</name>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Opened read-only: the workspace is held by %1. Everything can be looked at and exported; close the other one to change things here.</source>
        <translation>Nur zum Lesen geöffnet: Der Arbeitsbereich wird von %1 gehalten. Alles lässt sich ansehen und exportieren; um hier etwas zu ändern, das andere Programm schließen.</translation>
    </message>
    <message>
        <source>No keychain answers, so secrets are kept for %1: they are gone when Fuseboard ends. Rows wait then, none is lost.</source>
        <translation>Kein Schlüsselbund antwortet, deshalb gelten Geheimnisse für %1: Sie sind fort, wenn Fuseboard endet. Zeilen warten dann, keine geht verloren.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>The workspace cannot be written: %1 Nothing new is sent, no row is lost; what was sent is recorded as soon as writing works again. Make room or check the disk, Fuseboard goes on trying.</source>
        <translation>Der Arbeitsbereich lässt sich nicht schreiben: %1 Nichts Neues wird gesendet, keine Zeile geht verloren; was gesendet wurde, wird verzeichnet, sobald das Schreiben wieder geht. Platz schaffen oder den Datenträger prüfen, Fuseboard versucht es weiter.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Ctrl+1 … %1</source>
        <translation>Strg+1 … %1</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Strg+1</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Pause or resume all sending</source>
        <translation>Alles Senden anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Every page, destination and action by its name</source>
        <translation>Jede Seite, jedes Ziel und jeder Befehl beim Namen</translation>
    </message>
    <message>
        <source>From the page to the jobs, the header, the navigation</source>
        <translation>Von der Seite zu Aufträgen, Kopfzeile, Navigation</translation>
    </message>
    <message>
        <source>Dark, light, or as the desktop</source>
        <translation>Dunkel, hell oder wie der Desktop</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MappingEdit</name>
    <message>
        <source>DE = Germany
FR = France</source>
        <translation>DE = Deutschland
FR = Frankreich</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MarkPopover</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Ctrl+Enter writes it</source>
        <translation>Strg+Eingabe schreibt sie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words; one with a minus sign before it is taken away</source>
        <translation>Wörter; eines mit einem Minus davor wird entfernt</translation>
    </message>
    <message>
        <source>eu asked-ann -old</source>
        <translation>eu anna-gefragt -alt</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>One operation, which can be undone</source>
        <translation>Ein Vorgang, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the rows as they are (Esc)</source>
        <translation>Die Zeilen lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>Takes the place of the note that is there; an empty one takes it away. Ctrl+Enter writes it.</source>
        <translation>Ersetzt die vorhandene Notiz; eine leere entfernt sie. Strg+Eingabe schreibt sie.</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Words to add; one with a minus sign before it is taken away.</source>
        <translation>Wörter, die hinzukommen; eines mit einem Minus davor wird entfernt.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Anbringen</translation>
    </message>
    <message>
        <source>Words to add; one with a minus sign before it is taken away. In use: %1.</source>
        <translation>Wörter, die hinzukommen; eines mit einem Minus davor wird entfernt. In Gebrauch: %1.</translation>
    </message>
    <message>
        <source>One operation, which can be undone (Ctrl+Enter)</source>
        <translation>Ein Vorgang, der sich rückgängig machen lässt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>One operation, which can be undone (Enter)</source>
        <translation>Ein Vorgang, der sich rückgängig machen lässt (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>Note on %1 row(s)</source>
        <translation>
            <numerusform>Notiz zu %1 Zeile</numerusform>
            <numerusform>Notiz zu %1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile verschlagworten</numerusform>
            <numerusform>%1 Zeilen verschlagworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::MarksEditor</name>
    <message>
        <source>Save note and tags</source>
        <translation>Notiz und Schlagwörter speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What the next person should know of this row</source>
        <translation>Was die nächste Person von dieser Zeile wissen soll</translation>
    </message>
    <message>
        <source>Note for whoever looks at this row next</source>
        <translation>Notiz für alle, die diese Zeile als Nächste ansehen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Short words, separated by blanks; tag:word finds them in the search</source>
        <translation>Kurze Wörter, durch Leerzeichen getrennt; tag:Wort findet sie in der Suche</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Keep note and tags with the row; can be undone (Ctrl+Enter)</source>
        <translation>Notiz und Schlagwörter bei der Zeile behalten; lässt sich rückgängig machen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NameButton</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Die Seite von %1 öffnen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NamedAttemptModel</name>
    <message>
        <source>Sent %1, ended %2</source>
        <translation>Gesendet %1, beendet %2</translation>
    </message>
    <message>
        <source>Show it among the dead letters (Enter)</source>
        <translation>Unter den unzustellbaren Zeilen zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Jetzt ist sie</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NewBatch</name>
    <message>
        <source>No headers of its own</source>
        <translation>Keine eigenen Kopfzeilen</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Kopfzeilen: %1</translation>
    </message>
    <message>
        <source>Open for reading only: %1.</source>
        <translation>Nur zum Lesen geöffnet: %1.</translation>
    </message>
    <message>
        <source>There is no destination yet: add one first.</source>
        <translation>Noch gibt es kein Ziel: zuerst eines hinzufügen.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which says what is the same row at %2.</source>
        <translation>Der Datei fehlt die Spalte „%1“, die bei %2 sagt, was dieselbe Zeile ist.</translation>
    </message>
    <message>
        <source>The file has no row that can be read.</source>
        <translation>Die Datei hat keine lesbare Zeile.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Two rows are the same when their whole payload is. Fixed: the ledger has rows of “%1”.</source>
        <translation>Zwei Zeilen sind gleich, wenn ihre ganzen Nutzdaten es sind. Fest: Das Zustellbuch hat Zeilen von „%1“.</translation>
    </message>
    <message>
        <source>Fixed: the ledger has rows of “%1” under these columns.</source>
        <translation>Fest: Das Zustellbuch hat Zeilen von „%1“ unter diesen Spalten.</translation>
    </message>
    <message>
        <source>Nothing ticked: two rows are the same when their whole payload is. Fixed with the first batch.</source>
        <translation>Nichts angekreuzt: Zwei Zeilen sind gleich, wenn ihre ganzen Nutzdaten es sind. Fest mit dem ersten Stapel.</translation>
    </message>
    <message>
        <source>Two rows with the same %1 are one; the second is not sent. Fixed with the first batch.</source>
        <translation>Zwei Zeilen mit gleichem %1 sind eine; die zweite wird nicht gesendet. Fest mit dem ersten Stapel.</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>First %1 rows</source>
        <translation>Erste %1 Zeilen</translation>
    </message>
    <message>
        <source>Unreadable lines %1</source>
        <translation>Unlesbare Zeilen %1</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose another file.</source>
        <translation>Nichts wurde importiert. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Eine Datei wählen…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Commit the rows to the workspace and send them (Ctrl+Enter)</source>
        <translation>Die Zeilen in den Arbeitsbereich übernehmen und senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Rows left out are listed with their reason. What the ledger knows already is found while it is imported and not sent again.</source>
        <translation>Ausgelassene Zeilen sind mit ihrem Grund aufgelistet. Was das Zustellbuch schon kennt, wird beim Import gefunden und nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where the rows are sent (Alt+Down opens the list)</source>
        <translation>Wohin die Zeilen gesendet werden (Alt+Ab öffnet die Liste)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>What is sent for row 1</source>
        <translation>Was für Zeile 1 gesendet wird</translation>
    </message>
    <message>
        <source>Payload of the first row</source>
        <translation>Nutzdaten der ersten Zeile</translation>
    </message>
    <message>
        <source>The JSON body exactly as it goes out, laid out for reading</source>
        <translation>Der JSON-Inhalt genau, wie er hinausgeht, zum Lesen gesetzt</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows as they are read, and lines that cannot be (Left, Right)</source>
        <translation>Zeilen, wie sie gelesen werden, und solche, die es nicht werden können (Links, Rechts)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Unreadable lines</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Zeilen, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Ohne Import schließen</translation>
    </message>
    <message>
        <source>Back to the batches; nothing is imported (Esc)</source>
        <translation>Zurück zu den Stapeln; nichts wird importiert (Esc)</translation>
    </message>
    <message>
        <source>Choose a file first (Ctrl+O)</source>
        <translation>Zuerst eine Datei wählen (Strg+O)</translation>
    </message>
    <message numerus="yes">
        <source>Submit %1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile absenden</numerusform>
            <numerusform>%1 Zeilen absenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NoMatch</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Looking for what would show more…</source>
        <translation>Sucht, was mehr zeigen würde…</translation>
    </message>
    <message>
        <source>Take the search back (Esc) to see all %1.</source>
        <translation>Die Suche zurücknehmen (Esc), um alle %1 zu sehen.</translation>
    </message>
    <message>
        <source>This would show more:</source>
        <translation>Das würde mehr zeigen:</translation>
    </message>
    <message>
        <source>Take it away and show these rows</source>
        <translation>Es wegnehmen und diese Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>None of %1 dead letter(s) has all of this: %2.</source>
        <translation>
            <numerusform>Die %1 unzustellbare Zeile hat nicht all das: %2.</numerusform>
            <numerusform>Keine von %1 unzustellbaren Zeilen hat all das: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 dead letter(s) has %2.</source>
        <translation>
            <numerusform>Die %1 unzustellbare Zeile hat nicht %2.</numerusform>
            <numerusform>Keine von %1 unzustellbaren Zeilen hat %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::Notice</name>
    <message>
        <source>Undo or redo</source>
        <translation>Rückgängig oder wiederherstellen</translation>
    </message>
    <message>
        <source>Undo or redo what this note tells of</source>
        <translation>Rückgängig machen oder wiederherstellen, wovon diese Meldung handelt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::NotificationsPanel</name>
    <message>
        <source>Send a test notification</source>
        <translation>Eine Probemeldung senden</translation>
    </message>
    <message>
        <source>Where notes show</source>
        <translation>Wo Meldungen erscheinen</translation>
    </message>
    <message>
        <source>As notes of the desktop; where it has none, beside the tray icon; where there is neither, in this window. A click leads to what a note is about.</source>
        <translation>Als Meldungen des Desktops; hat er keine, neben dem Symbol in der Leiste; fehlt beides, in diesem Fenster. Ein Klick führt dorthin, worum es geht.</translation>
    </message>
    <message>
        <source>Shows a note now, whatever is set below</source>
        <translation>Zeigt jetzt eine Meldung, was auch unten eingestellt ist</translation>
    </message>
    <message>
        <source>Told lately</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>What %1 is told</source>
        <translation>Was %1 gemeldet wird</translation>
    </message>
    <message>
        <source>Kept for this operator and this workspace; others have their own.</source>
        <translation>Für diesen Bediener und diesen Arbeitsbereich behalten; andere haben ihr Eigenes.</translation>
    </message>
    <message>
        <source>The workspace is open read-only: what is set here holds until the program ends.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet: Was hier eingestellt wird, gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>%1 The settings hold until the program ends.</source>
        <translation>%1 Die Einstellungen gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Shown %1.</source>
        <translation>Gezeigt %1.</translation>
    </message>
    <message>
        <source>Nothing here shows notes.</source>
        <translation>Hier zeigt nichts Meldungen.</translation>
    </message>
    <message>
        <source>Nothing since Fuseboard was started. When a breaker opens or a budget runs out, it stands here, too.</source>
        <translation>Nichts, seit Fuseboard gestartet wurde. Öffnet ein Schutzschalter oder geht ein Budget aus, steht es auch hier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::OverviewEmpty</name>
    <message>
        <source>Live figures are where the engine runs</source>
        <translation>Laufende Zahlen gibt es dort, wo die Engine läuft</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>This workspace is open read-only here. Batches, dead letters and reports can be looked at and exported.</source>
        <translation>Dieser Arbeitsbereich ist hier nur zum Lesen geöffnet. Stapel, unzustellbare Zeilen und Berichte lassen sich ansehen und exportieren.</translation>
    </message>
    <message>
        <source>A destination is a webhook that rows are sent to. None of these ways to begin costs a credit.</source>
        <translation>Ein Ziel ist ein Webhook, an den Zeilen gesendet werden. Keiner dieser Anfänge kostet einen Credit.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>A webhook inside Fuseboard, with dials for latency, errors and outages. Nothing leaves this machine.</source>
        <translation>Ein Webhook in Fuseboard, mit Reglern für Latenz, Fehler und Ausfälle. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Add the practice destination</source>
        <translation>Das Übungsziel hinzufügen</translation>
    </message>
    <message>
        <source>Connect a webhook</source>
        <translation>Einen Webhook verbinden</translation>
    </message>
    <message>
        <source>A Clay table, or whatever takes rows over HTTPS. URL and token are kept as secrets; connecting sends nothing.</source>
        <translation>Eine Clay-Tabelle oder was sonst Zeilen über HTTPS annimmt. URL und Token werden als Geheimnisse verwahrt; beim Verbinden wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Another workspace</source>
        <translation>Ein anderer Arbeitsbereich</translation>
    </message>
    <message>
        <source>One that is there already, or the practice workspace with sample leads on their way. This one is closed and stays as it is.</source>
        <translation>Einer, den es schon gibt, oder der Übungsbereich mit Beispiel-Leads auf dem Weg. Dieser wird geschlossen und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>time axis range zoom</source>
        <translation>Zeitachse Bereich Zoom</translation>
    </message>
    <message>
        <source>they do now</source>
        <translation>das tun sie gerade</translation>
    </message>
    <message>
        <source>there is no destination yet</source>
        <translation>es gibt noch kein Ziel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter destinations</source>
        <translation>Ziele filtern</translation>
    </message>
    <message>
        <source>Only destinations with these words in name, account or state (Ctrl+F)</source>
        <translation>Nur Ziele mit diesen Wörtern in Name, Konto oder Zustand (Strg+F)</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>Destinations of an account together</source>
        <translation>Ziele eines Kontos zusammen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>One line a destination</source>
        <translation>Eine Zeile je Ziel</translation>
    </message>
    <message>
        <source>, %1 in trouble</source>
        <translation>, %1 gestört</translation>
    </message>
    <message>
        <source>Destinations as cards</source>
        <translation>Ziele als Karten</translation>
    </message>
    <message>
        <source>Destinations as a list</source>
        <translation>Ziele als Liste</translation>
    </message>
    <message>
        <source>Destinations of all accounts together</source>
        <translation>Ziele aller Konten zusammen</translation>
    </message>
    <message>
        <source>Destinations by account</source>
        <translation>Ziele nach Konto</translation>
    </message>
    <message>
        <source>there is one account only</source>
        <translation>es gibt nur ein Konto</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Open the page of a destination, or what its breaker saw</source>
        <translation>Die Seite eines Ziels öffnen, oder was sein Schutzschalter sah</translation>
    </message>
    <message>
        <source>Take back what was just done, while its note is shown</source>
        <translation>Zurücknehmen, was gerade getan wurde, solange die Meldung steht</translation>
    </message>
    <message>
        <source>Filter by name, account or state</source>
        <translation>Nach Name, Konto oder Zustand filtern</translation>
    </message>
    <message>
        <source>Cards or a list</source>
        <translation>Karten oder eine Liste</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Read values</source>
        <translation>Werte lesen</translation>
    </message>
    <message>
        <source>Choose a stretch of time; Enter shows it in all charts</source>
        <translation>Eine Zeitspanne wählen; Eingabe zeigt sie in allen Diagrammen</translation>
    </message>
    <message>
        <source>Nearer, and back; a double click goes back, too</source>
        <translation>Näher heran und zurück; ein Doppelklick geht auch zurück</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Export its data as CSV</source>
        <translation>Seine Daten als CSV exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n destination(s)</source>
        <translation>
            <numerusform>%1 von %n Ziel</numerusform>
            <numerusform>%1 von %n Zielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>nicht verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PayloadDraft</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <translation>%1 über der Grenze</translation>
    </message>
    <message>
        <source>valid, not saved</source>
        <translation>gültig, nicht gespeichert</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PayloadEditor</name>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Nutzdaten als JSON</translation>
    </message>
    <message>
        <source>Edit the payload (E); Ctrl+S saves, Ctrl+Enter saves and replays, Esc goes back to the list</source>
        <translation>Die Nutzdaten bearbeiten (E); Strg+S speichert, Strg+Eingabe speichert und sendet nach, Esc geht zurück zur Liste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation>Gezeigte Fassung</translation>
    </message>
    <message>
        <source>Your edit, or a version as it was, read-only</source>
        <translation>Die Bearbeitung oder eine Fassung, wie sie war, nur zum Lesen</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What the lines are compared with</source>
        <translation>Womit die Zeilen verglichen werden</translation>
    </message>
    <message>
        <source>your edit</source>
        <translation>die Bearbeitung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>wie importiert</translation>
    </message>
    <message>
        <source>saved by %1</source>
        <translation>gespeichert von %1</translation>
    </message>
    <message>
        <source>%1, %2, %3; read-only.</source>
        <translation>%1, %2, %3; nur zum Lesen.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PhasesBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Phases of the request</source>
        <translation>Phasen der Anfrage</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PlotView</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PracticeCard</name>
    <message>
        <source>Faults of the practice destination</source>
        <translation>Störungen des Übungsziels</translation>
    </message>
    <message>
        <source>Practice faults</source>
        <translation>Übungsstörungen</translation>
    </message>
    <message>
        <source>Turn a dial and the next request to the practice destination meets it.</source>
        <translation>An einem Regler drehen, und die nächste Anfrage an das Übungsziel trifft darauf.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Milliseconds before each answer</source>
        <translation>Millisekunden vor jeder Antwort</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>Share of requests answered with 503</source>
        <translation>Anteil der Anfragen, die mit 503 beantwortet werden</translation>
    </message>
    <message>
        <source>HTTP 429</source>
        <translation>HTTP 429</translation>
    </message>
    <message>
        <source>Share of requests answered with 429 and Retry-After</source>
        <translation>Anteil der Anfragen, die mit 429 und Retry-After beantwortet werden</translation>
    </message>
    <message>
        <source>hang-up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Share of requests that are read and then dropped without an answer</source>
        <translation>Anteil der Anfragen, die gelesen und dann ohne Antwort fallen gelassen werden</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>What every request meets while the outage is on</source>
        <translation>Worauf jede Anfrage trifft, solange der Ausfall dauert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>answers 503</source>
        <translation>antwortet 503</translation>
    </message>
    <message>
        <source>refuses connections</source>
        <translation>lehnt Verbindungen ab</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>Keine Störungen</translation>
    </message>
    <message>
        <source>Turn all dials to zero</source>
        <translation>Alle Regler auf null drehen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RangeBar</name>
    <message>
        <source>Custom…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Charts show the last %1</source>
        <translation>Diagramme zeigen die letzten %1</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Charts show from when to when</source>
        <translation>Von wann bis wann die Diagramme zeigen</translation>
    </message>
    <message>
        <source>From when to when the charts show; dragging in a chart chooses it, too</source>
        <translation>Von wann bis wann die Diagramme zeigen; Ziehen in einem Diagramm wählt es auch</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RecipeSteps</name>
    <message>
        <source>&amp;Add step</source>
        <translation>Schritt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>One more thing to do to every row, after the others (Alt+A)</source>
        <translation>Noch etwas, das mit jeder Zeile geschieht, nach den anderen (Alt+H)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplayEntry</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dead letters of other rows since it was asked for</source>
        <translation>Unzustellbare Zeilen anderer, seit sie verlangt wurde</translation>
    </message>
    <message>
        <source>Continue the replay</source>
        <translation>Die Nachsendung fortsetzen</translation>
    </message>
    <message>
        <source>Send the rest, with the same ticks and at the same pace</source>
        <translation>Den Rest senden, mit denselben Häkchen und im selben Tempo</translation>
    </message>
    <message>
        <source>Close what the replay came to</source>
        <translation>Schließen, was aus der Nachsendung wurde</translation>
    </message>
    <message>
        <source>It stays in the activity list</source>
        <translation>Es bleibt im Verlauf</translation>
    </message>
    <message>
        <source>%1 starts in</source>
        <translation>%1 beginnt in</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Recall  Ctrl+R</source>
        <translation>Zurückholen  Strg+R</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recall the replay</source>
        <translation>Die Nachsendung zurückholen</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>Die Nachsendung beenden</translation>
    </message>
    <message>
        <source>Send nothing; all rows stay dead letters (Ctrl+R)</source>
        <translation>Nichts senden; alle Zeilen bleiben unzustellbar (Strg+R)</translation>
    </message>
    <message>
        <source>Send no more; rows that were not sent stay dead letters as before</source>
        <translation>Nichts mehr senden; nicht gesendete Zeilen bleiben unzustellbar wie zuvor</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 failed again</source>
        <translation>%1 wieder gescheitert</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplaySheet</name>
    <message>
        <source>Replay this row</source>
        <translation>Diese Zeile nachsenden</translation>
    </message>
    <message>
        <source>Replay %1 rows</source>
        <translation>%1 Zeilen nachsenden</translation>
    </message>
    <message>
        <source>dry run, %1 looked at</source>
        <translation>Probelauf, %1 angesehen</translation>
    </message>
    <message>
        <source>dry run…</source>
        <translation>Probelauf…</translation>
    </message>
    <message>
        <source>dry run, nothing sent yet</source>
        <translation>Probelauf, noch nichts gesendet</translation>
    </message>
    <message>
        <source>stops when more fail again than</source>
        <translation>stoppt, wenn wieder mehr scheitern als</translation>
    </message>
    <message>
        <source>one row every</source>
        <translation>eine Zeile alle</translation>
    </message>
    <message>
        <source>%1 to recall after you start</source>
        <translation>%1 zum Zurückholen nach dem Start</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>They are being counted</source>
        <translation>Sie werden gezählt</translation>
    </message>
    <message>
        <source>Start the recall window, then send them (Ctrl+Enter)</source>
        <translation>Die Rückholfrist starten, dann senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Nothing to send: tick what may be sent all the same</source>
        <translation>Nichts zu senden: ankreuzen, was trotzdem gesendet werden darf</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>zulassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replay: what would be sent, and what it costs</source>
        <translation>Nachsenden: was gesendet würde und was es kostet</translation>
    </message>
    <message>
        <source>The destination refused exactly this payload. Edit it first; sent as it is, it will likely be refused again.</source>
        <translation>Das Ziel lehnte genau diese Nutzdaten ab. Erst bearbeiten; unverändert werden sie wohl wieder abgelehnt.</translation>
    </message>
    <message>
        <source>The target may have them already. Look there first, or settle them; sending again can cost twice.</source>
        <translation>Das Ziel hat sie vielleicht schon. Erst dort nachsehen oder sie klären; erneutes Senden kann doppelt kosten.</translation>
    </message>
    <message>
        <source>Their destination allows no more replays. Without the tick they stay here as permanent.</source>
        <translation>Ihr Ziel erlaubt keine weiteren Nachsendungen. Ohne Häkchen bleiben sie hier als endgültig.</translation>
    </message>
    <message>
        <source>Allow more replays of these rows</source>
        <translation>Weitere Nachsendungen dieser Zeilen zulassen</translation>
    </message>
    <message>
        <source>Their replays count from 0 again, and none of them is permanent; sends nothing, can be undone</source>
        <translation>Ihre Nachsendungen zählen wieder ab 0, keine davon ist endgültig; sendet nichts, lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Select these rows in the list</source>
        <translation>Diese Zeilen in der Liste auswählen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>All rows to their lanes at once; breaker, budget and rate still hold</source>
        <translation>Alle Zeilen sofort in ihre Spuren; Schutzschalter, Budget und Rate gelten weiter</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>im Takt</translation>
    </message>
    <message>
        <source>One row every so often</source>
        <translation>Eine Zeile je Takt</translation>
    </message>
    <message>
        <source>ramp 1·5·25·100</source>
        <translation>Stufen 1·5·25·100</translation>
    </message>
    <message>
        <source>1 row, then 5, 25, 100, then the rest; each step waits for the one before and stops when too many fail again</source>
        <translation>1 Zeile, dann 5, 25, 100, dann der Rest; jede Stufe wartet auf die vorige und stoppt, wenn wieder zu viele scheitern</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Time between two rows</source>
        <translation>Zeit zwischen zwei Zeilen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Stop above this share of failures</source>
        <translation>Über diesem Anteil an Fehlschlägen stoppen</translation>
    </message>
    <message>
        <source>The ramp stops by itself when more than this share has failed again; at 0 the first failure stops it</source>
        <translation>Die Stufen stoppen von selbst, wenn ein größerer Anteil wieder gescheitert ist; bei 0 stoppt der erste Fehlschlag</translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation>Die Nachsendung abbrechen</translation>
    </message>
    <message>
        <source>Send nothing (Esc)</source>
        <translation>Nichts senden (Esc)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplayStrip</name>
    <message>
        <source>Replays</source>
        <translation>Nachsendungen</translation>
    </message>
    <message>
        <source>and %1 more, in the job bar</source>
        <translation>und %1 weitere, in der Auftragsleiste</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReplayWatch</name>
    <message numerus="yes">
        <source>Replay %1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile nachsenden</numerusform>
            <numerusform>%1 Zeilen nachsenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ReportsPage</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Save HTML…</source>
        <translation>HTML speichern…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>The report as it is saved</source>
        <translation>Der Bericht, wie er gespeichert wird</translation>
    </message>
    <message>
        <source>Figures for a spreadsheet</source>
        <translation>Zahlen für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>One file that any browser shows</source>
        <translation>Eine Datei, die jeder Browser zeigt</translation>
    </message>
    <message>
        <source>To send or to print</source>
        <translation>Zum Versenden oder Drucken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Period of the report: %1</source>
        <translation>Zeitraum des Berichts: %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Destinations in the report</source>
        <translation>Ziele im Bericht</translation>
    </message>
    <message>
        <source>Which destinations the report is about (Down opens the list)</source>
        <translation>Von welchen Zielen der Bericht handelt (Ab öffnet die Liste)</translation>
    </message>
    <message>
        <source>%1 of %2 destinations</source>
        <translation>%1 von %2 Zielen</translation>
    </message>
    <message>
        <source>The report was not made; the rows are safe. Choose the period again to retry.</source>
        <translation>Der Bericht wurde nicht erstellt; die Zeilen sind sicher. Den Zeitraum noch einmal wählen, um es wieder zu versuchen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This build cannot write PDF; save HTML and print it</source>
        <translation>Dieses Programm wurde ohne PDF gebaut; HTML speichern und drucken</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>Den Bericht als HTML speichern</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>Den Bericht als CSV speichern</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Choose another folder or make room.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>no report is made yet</source>
        <translation>noch ist kein Bericht erstellt</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Den Bericht als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the report as HTML…</source>
        <translation>Den Bericht als HTML speichern…</translation>
    </message>
    <message>
        <source>Save the report as CSV…</source>
        <translation>Den Bericht als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ResendChoice</name>
    <message>
        <source>Changed; until now “%1”. It holds for answers from now on. Default: %2.</source>
        <translation>Geändert; bisher „%1“. Gilt ab jetzt für Antworten. Standard: %2.</translation>
    </message>
    <message>
        <source>Default: %1. In every case 429 waits until the server takes more, and costs no retry.</source>
        <translation>Standard: %1. In jedem Fall wartet 429, bis der Server wieder annimmt, und kostet keine Wiederholung.</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Nie doppelt</translation>
    </message>
    <message>
        <source>Sends again only what surely was not taken: nothing sent, 408, 425, 429, 503. Whatever is unclear (500, 502, 504, no answer) is ambiguous and waits for you.</source>
        <translation>Sendet nur erneut, was sicher nicht angenommen wurde: nicht gesendet, 408, 425, 429, 503. Was unklar ist (500, 502, 504, keine Antwort), ist ungewiss und wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Risk: you look at ambiguous rows by hand. No row is paid for twice. For Clay and everything without a key.</source>
        <translation>Risiko: Ungewisse Zeilen sind von Hand zu prüfen. Keine Zeile wird doppelt bezahlt. Für Clay und alles ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Answered failures</source>
        <translation>Beantwortete Fehlschläge</translation>
    </message>
    <message>
        <source>Sends again after every answer that says it failed, 500, 502 and 504 too. Only a request without any answer is ambiguous.</source>
        <translation>Sendet nach jeder Antwort erneut, die einen Fehlschlag meldet, auch 500, 502 und 504. Nur eine Anfrage ganz ohne Antwort ist ungewiss.</translation>
    </message>
    <message>
        <source>Risk: a server that worked and then answered 500 gets the row twice. For webhooks that undo what fails, or dedupe by the Idempotency-Key.</source>
        <translation>Risiko: Ein Server, der arbeitete und dann 500 antwortete, bekommt die Zeile doppelt. Für Webhooks, die Gescheitertes zurücknehmen oder nach dem Idempotency-Key Doppeltes erkennen.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotent</translation>
    </message>
    <message>
        <source>Sends again after everything that is not a success, a time-out too, always under the same key. Nothing is ambiguous.</source>
        <translation>Sendet nach allem erneut, was kein Erfolg ist, auch nach einer Zeitüberschreitung, immer unter demselben Schlüssel. Nichts ist ungewiss.</translation>
    </message>
    <message>
        <source>Risk: a receiver that does not honour the key gets rows twice or more, and you are not asked. Only where the vendor promises idempotency.</source>
        <translation>Risiko: Ein Empfänger, der den Schlüssel nicht beachtet, bekommt Zeilen doppelt oder öfter, ohne Rückfrage. Nur wo der Anbieter Idempotenz verspricht.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ResponseView</name>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer to the attempt before</source>
        <translation>Die Antwort auf den Versuch davor</translation>
    </message>
    <message>
        <source>The answer to the attempt after</source>
        <translation>Die Antwort auf den Versuch danach</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Headers as they came back</source>
        <translation>Kopfzeilen, wie sie zurückkamen</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>The start of the body as it came back; JSON is laid out</source>
        <translation>Der Anfang des Inhalts, wie er zurückkam; JSON ist gesetzt</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>Versuch %1 von %2: %3</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No answer came back, so there is nothing to show.</source>
        <translation>Keine Antwort kam zurück, es gibt also nichts zu zeigen.</translation>
    </message>
    <message>
        <source>It was never handed to the wire: nothing can have come back.</source>
        <translation>Sie ging nie hinaus: Nichts kann zurückgekommen sein.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>Body, %1</source>
        <translation>Inhalt, %1</translation>
    </message>
    <message>
        <source>JSON, laid out</source>
        <translation>JSON, gesetzt</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>wie er kam</translation>
    </message>
    <message>
        <source>cut off at %1 KiB</source>
        <translation>abgeschnitten bei %1 KiB</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RetentionPanel</name>
    <message>
        <source>Payloads of old finished rows may be removed once they were exported</source>
        <translation>Nutzdaten alter fertiger Zeilen dürfen entfernt werden, wenn sie exportiert wurden</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Removes nothing by itself</source>
        <translation>Entfernt von sich aus nichts</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>Latest delivered rows whose text stays</source>
        <translation>Letzte zugestellte Zeilen, deren Text bleibt</translation>
    </message>
    <message>
        <source>Latest discarded or settled dead letters whose text stays</source>
        <translation>Letzte verworfene oder geklärte Zeilen, deren Text bleibt</translation>
    </message>
    <message>
        <source>The workspace is open read-only: nothing can be set here.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet: Hier lässt sich nichts einstellen.</translation>
    </message>
    <message>
        <source>A number of rows, 0 or more.</source>
        <translation>Eine Anzahl Zeilen, 0 oder mehr.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>See what could go</source>
        <translation>Zeigen, was gehen könnte</translation>
    </message>
    <message>
        <source>Off, nothing is ever removed. On, the texts of finished rows beyond these counts can be removed here, and only of those that were exported. Rows, identities, attempts and credits always stay; open rows, dead letters and what may have been delivered are never touched.</source>
        <translation>Aus wird nie etwas entfernt. An können hier die Texte erledigter Zeilen jenseits dieser Zahlen entfernt werden, und nur die der exportierten. Zeilen, Identitäten, Versuche und Credits bleiben immer; offene Zeilen, unzustellbare und was vielleicht zugestellt ist, werden nie angerührt.</translation>
    </message>
    <message>
        <source>Counts the texts beyond these numbers; removes nothing</source>
        <translation>Zählt die Texte jenseits dieser Zahlen; entfernt nichts</translation>
    </message>
    <message>
        <source>Cannot be undone. The rows stay, their texts are in the files they were exported to.</source>
        <translation>Kann nicht rückgängig gemacht werden. Die Zeilen bleiben, ihre Texte stehen in den Dateien, in die sie exportiert wurden.</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>Jede Zeile wird angesehen…</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>%1 of delivered rows and %2 of resolved dead letters could go.</source>
        <translation>%1 von zugestellten Zeilen und %2 von erledigten unzustellbaren könnten gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more stay(s) until exported.</source>
        <translation>
            <numerusform>%1 weiterer bleibt, bis er exportiert ist.</numerusform>
            <numerusform>%1 weitere bleiben, bis sie exportiert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 text(s)</source>
        <translation>
            <numerusform>%1 Text entfernen</numerusform>
            <numerusform>%1 Texte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) removed.</source>
        <translation>
            <numerusform>%1 Text entfernt.</numerusform>
            <numerusform>%1 Texte entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RetryTab</name>
    <message>
        <source>Time-outs</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>A request that takes longer ends; whether its row is sent again is the resend policy&apos;s word.</source>
        <translation>Eine Anfrage, die länger dauert, endet; ob ihre Zeile erneut gesendet wird, sagt die Regel für erneutes Senden.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How a row is tried again after a failure that may pass. Waiting for the breaker, a gate or a budget costs no retry.</source>
        <translation>Wie eine Zeile nach einem vorübergehenden Fehlschlag erneut versucht wird. Warten auf Schutzschalter, Sperre oder Budget kostet keine Wiederholung.</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>When it opens and how it closes. Try other thresholds on what was recorded, in the tab Breaker.</source>
        <translation>Wann er öffnet und wie er schließt. Andere Schwellen am Aufgezeichneten ausprobieren, im Reiter „Schutzschalter“.</translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>What rows get while the live way is closed (breaker, budget, network), link after link. With no link on, they wait where they are.</source>
        <translation>Was Zeilen bekommen, während der direkte Weg zu ist (Schutzschalter, Budget, Netz), Glied für Glied. Ohne Glied warten sie, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::RowExport</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Export abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard: it takes %2. Export them to a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage: sie fasst %2. In eine Datei exportieren.</translation>
    </message>
    <message>
        <source>These rows are too long for the clipboard. Export them to a file.</source>
        <translation>Diese Zeilen sind zu lang für die Zwischenablage. In eine Datei exportieren.</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 geschrieben nach %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SearchBox</name>
    <message>
        <source>Search dead letters</source>
        <translation>Unzustellbare Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Search payload and error, domain:acme.com, status:5xx, -test</source>
        <translation>Nutzdaten und Fehler durchsuchen, domain:acme.com, status:5xx, -test</translation>
    </message>
    <message>
        <source>Words in payload or error, field:value, status:503, reason:rejected, after:2h; &quot;quotes&quot; keep words together, - leaves out; Ctrl+Space offers what fits (/)</source>
        <translation>Wörter in Nutzdaten oder Fehler, Feld:Wert, status:503, reason:rejected, after:2h; &quot;Anführung&quot; hält Wörter zusammen, - lässt aus; Strg+Leertaste bietet Passendes (/)</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>nicht gesucht</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SecretPopover</name>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Kept in the secret store, never shown again</source>
        <translation>Liegt im Geheimnisspeicher, wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>Until this closes</source>
        <translation>Bis sich das hier schließt</translation>
    </message>
    <message>
        <source>Generate a secret</source>
        <translation>Ein Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>32 random bytes, shown here so that you can give them to the receiver</source>
        <translation>32 zufällige Bytes, hier gezeigt, um sie dem Empfänger zu geben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabe)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SecurityTab</name>
    <message>
        <source>Auth header</source>
        <translation>Auth-Kopfzeile</translation>
    </message>
    <message>
        <source>A secret that the webhook asks for, sent with every request. Clay: x-clay-webhook-auth.</source>
        <translation>Ein Geheimnis, das der Webhook verlangt, mit jeder Anfrage gesendet. Clay: x-clay-webhook-auth.</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Ihr Geheimnis</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Standard Webhooks: an HMAC over id, time stamp and body, so that the receiver knows who sends and that nothing was changed.</source>
        <translation>Standard Webhooks: ein HMAC über Kennung, Zeitstempel und Inhalt, damit der Empfänger weiß, wer sendet und dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>By which a receiver or a table tells a row that comes again.</source>
        <translation>Woran ein Empfänger oder eine Tabelle eine wiederkehrende Zeile erkennt.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Set secret…</source>
        <translation>Geheimnis setzen…</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Setzen: %1</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Geheimnis ersetzen…</translation>
    </message>
    <message>
        <source>It goes into the secret store and is never shown again</source>
        <translation>Es geht in den Geheimnisspeicher und wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The secret store does not answer: %1</source>
        <translation>Der Geheimnisspeicher antwortet nicht: %1</translation>
    </message>
    <message>
        <source>•••• in the secret store (%1)</source>
        <translation>•••• im Geheimnisspeicher (%1)</translation>
    </message>
    <message>
        <source>•••• for %1</source>
        <translation>•••• für %1</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>keines gespeichert</translation>
    </message>
    <message>
        <source>Name the header and apply first.</source>
        <translation>Zuerst die Kopfzeile benennen und anwenden.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SentenceView</name>
    <message>
        <source>What happened, attempt by attempt (Enter)</source>
        <translation>Was geschah, Versuch für Versuch (Eingabe)</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SettingField</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Default %1. %2</source>
        <translation>Standard %1. %2</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Bisher: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SettingsDraft</name>
    <message>
        <source>Settings cannot be changed here: the workspace is held by %1.</source>
        <translation>Einstellungen lassen sich hier nicht ändern: Der Arbeitsbereich wird von %1 gehalten.</translation>
    </message>
    <message>
        <source>Settings cannot be changed before the engine has started.</source>
        <translation>Einstellungen lassen sich erst ändern, wenn die Engine läuft.</translation>
    </message>
    <message>
        <source>This destination is not there any more.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SettingsPage</name>
    <message>
        <source>Sides of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Left and Right go from side to side</source>
        <translation>Links und Rechts gehen von Seite zu Seite</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Alert webhook</source>
        <translation>Alarm-Webhook</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Eine Probemeldung senden</translation>
    </message>
    <message>
        <source>alert desktop tray</source>
        <translation>Alarm Desktop Leiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>From side to side, while the tabs have the focus</source>
        <translation>Von Seite zu Seite, während die Reiter den Fokus haben</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next field; what is typed is kept after a pause</source>
        <translation>Zum nächsten Feld; Getipptes wird nach einer Pause behalten</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SettingsTab</name>
    <message>
        <source>Table and identity</source>
        <translation>Tabelle und Identität</translation>
    </message>
    <message>
        <source>The ledger remembers for life what was sent to the table behind the webhook; destinations of one table share it.</source>
        <translation>Das Zustellbuch merkt sich auf Lebenszeit, was an die Tabelle hinter dem Webhook ging; Ziele einer Tabelle teilen es.</translation>
    </message>
    <message>
        <source>Ledger scope</source>
        <translation>Bereich des Zustellbuchs</translation>
    </message>
    <message>
        <source>Resend policy</source>
        <translation>Regel für erneutes Senden</translation>
    </message>
    <message>
        <source>What may be sent again after which answer. It decides between rows that are paid for twice and rows that wait for you.</source>
        <translation>Was nach welcher Antwort erneut gesendet werden darf. Sie entscheidet zwischen doppelt bezahlten Zeilen und solchen, die warten.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Fill in the preset&apos;s defaults</source>
        <translation>Standards der Vorlage ausfüllen</translation>
    </message>
    <message>
        <source>Every setting of the policy as the preset has it; limits a day, headers and the name stay. Applies nothing yet.</source>
        <translation>Jede Einstellung der Regeln wie in der Vorlage; Tagesgrenzen, Kopfzeilen und der Name bleiben. Wendet noch nichts an.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Rate, time zone, credits and alerts of the account</source>
        <translation>Rate, Zeitzone, Credits und Warnungen des Kontos</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Replace URL…</source>
        <translation>URL ersetzen…</translation>
    </message>
    <message>
        <source>Send to another webhook of the same table from now on; the URL goes into the secret store</source>
        <translation>Ab jetzt an einen anderen Webhook derselben Tabelle senden; die URL geht in den Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Records for life</source>
        <translation>Sätze auf Lebenszeit</translation>
    </message>
    <message>
        <source>no rate limit</source>
        <translation>keine Ratengrenze</translation>
    </message>
    <message>
        <source>%1: %2, used by this destination alone</source>
        <translation>%1: %2, nur von diesem Ziel benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, shared with %n more destination(s)</source>
        <translation>
            <numerusform>%1: %2, geteilt mit %n weiteren Ziel</numerusform>
            <numerusform>%1: %2, geteilt mit %n weiteren Zielen</numerusform>
        </translation>
    </message>
    <message>
        <source>A URL like this is a credential: it is in the secret store and never shown whole.</source>
        <translation>Eine solche URL ist ein Zugangsmittel: Sie liegt im Geheimnisspeicher und wird nie ganz gezeigt.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Sätzen</translation>
    </message>
    <message numerus="yes">
        <source>%n standby(s) armed</source>
        <translation>
            <numerusform>%n Ersatz bereit</numerusform>
            <numerusform>%n Ersatz-Webhooks bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) retired</source>
        <translation>
            <numerusform>%n Webhook abgelöst</numerusform>
            <numerusform>%n Webhooks abgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are stored under these columns, so they change only with all rows identified anew, while nothing runs: fuseboardctl destination set &quot;%1&quot; --identity-columns …</source>
        <translation>Zeilen sind unter diesen Spalten verzeichnet; sie ändern sich nur, wenn alle Zeilen neu erkannt werden, während nichts läuft: fuseboardctl destination set &quot;%1&quot; --identity-columns …</translation>
    </message>
    <message>
        <source>Send to the standby</source>
        <translation>An den Ersatz senden</translation>
    </message>
    <message>
        <source>From now on; the present webhook is retired with its count</source>
        <translation>Ab jetzt; der jetzige Webhook geht mit seinem Zählerstand in den Ruhestand</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Den letzten zurückholen</translation>
    </message>
    <message>
        <source>Send to the webhook that was retired last, with the count it had</source>
        <translation>An den zuletzt stillgelegten Webhook senden, mit dem Zählerstand, den er hatte</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s); no end is set</source>
        <translation>
            <numerusform>%1 Datensatz; kein Ende gesetzt</numerusform>
            <numerusform>%1 Datensätze; kein Ende gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SpanPopover</name>
    <message>
        <source>Time of the charts</source>
        <translation>Zeit der Diagramme</translation>
    </message>
    <message>
        <source>Charts show</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the charts as they are (Esc)</source>
        <translation>Die Diagramme lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show that time</source>
        <translation>Diese Zeit zeigen</translation>
    </message>
    <message>
        <source>Show that time in all charts (Enter)</source>
        <translation>Diese Zeit in allen Diagrammen zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Day and time on this machine&apos;s clock; arrow keys change the part under the cursor</source>
        <translation>Tag und Zeit nach der Uhr dieses Rechners; Pfeiltasten ändern den Teil unter der Schreibmarke</translation>
    </message>
    <message>
        <source>The end is not after the begin.</source>
        <translation>Das Ende liegt nicht nach dem Anfang.</translation>
    </message>
    <message>
        <source>At least 2 minutes: figures are kept by the minute.</source>
        <translation>Mindestens 2 Minuten: Zahlen werden je Minute geführt.</translation>
    </message>
    <message>
        <source>At most a year.</source>
        <translation>Höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>It begins in the future.</source>
        <translation>Der Anfang liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::Sparkline</name>
    <message>
        <source>Delivered a second over the last 2 minutes, at most %1</source>
        <translation>Zugestellt je Sekunde über die letzten 2 Minuten, höchstens %1</translation>
    </message>
    <message>
        <source>Delivered a second over the last 2 minutes</source>
        <translation>Zugestellt je Sekunde über die letzten 2 Minuten</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::StartWindow</name>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Pushes batches of rows into webhooks, and never loses one or sends one twice unknown to you. How do you want to begin?</source>
        <translation>Schiebt Stapel von Zeilen in Webhooks und verliert keine und sendet keine unbemerkt doppelt. Womit soll es beginnen?</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>A webhook inside Fuseboard with dials for latency, errors and outages, and sample leads on their way to it. Nothing leaves this machine, nothing costs a credit.</source>
        <translation>Ein Webhook in Fuseboard mit Reglern für Latenz, Fehler und Ausfälle, und Beispieldaten auf dem Weg dorthin. Nichts verlässt diesen Rechner, nichts kostet einen Credit.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Üben beginnen</translation>
    </message>
    <message>
        <source>Open the practice workspace with sample leads</source>
        <translation>Den Übungsbereich mit Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A folder with everything but secrets: batches, rows, dead letters, settings. An empty folder becomes a new workspace.</source>
        <translation>Ein Ordner mit allem außer Geheimnissen: Stapel, Zeilen, Unzustellbares, Einstellungen. Ein leerer Ordner wird zu einem neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Den Arbeitsbereich %1 öffnen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen…</translation>
    </message>
    <message>
        <source>Open a workspace, or make one in an empty folder (Ctrl+O)</source>
        <translation>Einen Arbeitsbereich öffnen oder in einem leeren Ordner einen anlegen (Strg+O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::StateChip</name>
    <message>
        <source>Show only these rows: %1</source>
        <translation>Nur diese Zeilen zeigen: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::StepEditor</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>scheitern</translation>
    </message>
    <message>
        <source>capitals do not matter</source>
        <translation>Groß und klein sind gleich</translation>
    </message>
    <message>
        <source>point: 0.5</source>
        <translation>Punkt: 0.5</translation>
    </message>
    <message>
        <source>comma: 0,5</source>
        <translation>Komma: 0,5</translation>
    </message>
    <message>
        <source>nothing: 1250</source>
        <translation>nichts: 1250</translation>
    </message>
    <message>
        <source>comma: 1,250</source>
        <translation>Komma: 1,250</translation>
    </message>
    <message>
        <source>point: 1.250</source>
        <translation>Punkt: 1.250</translation>
    </message>
    <message>
        <source>blank: 1 250</source>
        <translation>Leerzeichen: 1 250</translation>
    </message>
    <message>
        <source>apostrophe: 1&apos;250</source>
        <translation>Hochkomma: 1&apos;250</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field of the payload</source>
        <translation>Das Feld der Nutzdaten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>The new name, or the field that is written</source>
        <translation>Der neue Name oder das Feld, das geschrieben wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the field is to hold; a field that is not there is added</source>
        <translation>Was das Feld enthalten soll; ein fehlendes Feld kommt hinzu</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>One pair a line: DE = Germany. Two columns of a spreadsheet can be pasted</source>
        <translation>Ein Paar je Zeile: DE = Deutschland. Zwei Spalten einer Tabelle lassen sich einfügen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>A text, or JSON: 1250, true, null, [&quot;a&quot;]</source>
        <translation>Ein Text, oder JSON: 1250, true, null, [&quot;a&quot;]</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>What becomes of rows whose text is not in the list</source>
        <translation>Was aus Zeilen wird, deren Text nicht in der Liste steht</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>A regular expression: ^\+?0*(\d+)$</source>
        <translation>Ein regulärer Ausdruck: ^\+?0*(\d+)$</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>$1 to $99 for what brackets found, $&amp; for all of it, $$ for a dollar</source>
        <translation>$1 bis $99 für das in Klammern Gefundene, $&amp; für alles, $$ für ein Dollarzeichen</translation>
    </message>
    <message>
        <source>a finds A too</source>
        <translation>a findet auch A</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>The text between the parts; a blank counts</source>
        <translation>Der Text zwischen den Teilen; ein Leerzeichen zählt</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Names of the fields, with commas between; the last takes what is left</source>
        <translation>Namen der Felder, mit Kommas dazwischen; das letzte nimmt den Rest</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>So many stay, as a reader counts them</source>
        <translation>So viele bleiben, wie ein Leser sie zählt</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <source>What stands before the digits after the point</source>
        <translation>Was vor den Nachkommastellen steht</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausender</translation>
    </message>
    <message>
        <source>What stands between groups of three digits</source>
        <translation>Was zwischen Gruppen von drei Ziffern steht</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was er tut</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Was der Schritt tut</translation>
    </message>
    <message>
        <source>do it earlier</source>
        <translation>früher ausführen</translation>
    </message>
    <message>
        <source>Do this step earlier (Ctrl+Shift+Up)</source>
        <translation>Diesen Schritt früher ausführen (Strg+Umschalt+Auf)</translation>
    </message>
    <message>
        <source>do it later</source>
        <translation>später ausführen</translation>
    </message>
    <message>
        <source>Do this step later (Ctrl+Shift+Down)</source>
        <translation>Diesen Schritt später ausführen (Strg+Umschalt+Ab)</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Diesen Schritt herausnehmen</translation>
    </message>
    <message>
        <source>every text field</source>
        <translation>jedes Textfeld</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TestSheet</name>
    <message>
        <source>Send test request</source>
        <translation>Testanfrage senden</translation>
    </message>
    <message>
        <source>Request, secrets masked</source>
        <translation>Anfrage, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>Answer, secrets masked</source>
        <translation>Antwort, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Close the test (Esc)</source>
        <translation>Den Test schließen (Esc)</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Payload of the test request</source>
        <translation>Nutzdaten der Testanfrage</translation>
    </message>
    <message>
        <source>A made-up row under the columns of the latest batch; change it as you like</source>
        <translation>Eine erfundene Zeile unter den Spalten des letzten Stapels; sie lässt sich beliebig ändern</translation>
    </message>
    <message>
        <source>One request, now (Ctrl+Enter)</source>
        <translation>Eine Anfrage, jetzt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>Test request to %1</source>
        <translation>Testanfrage an %1</translation>
    </message>
    <message>
        <source>The receiver is on this machine: it costs nothing.</source>
        <translation>Der Empfänger ist auf diesem Rechner: Es kostet nichts.</translation>
    </message>
    <message>
        <source>This is a real request: the receiver will treat it as a row.</source>
        <translation>Das ist eine echte Anfrage: Der Empfänger behandelt sie wie eine Zeile.</translation>
    </message>
    <message>
        <source>This is a real request: the receiver will treat it as a row, and it costs as one: %1.</source>
        <translation>Das ist eine echte Anfrage: Der Empfänger behandelt sie wie eine Zeile, und sie kostet wie eine: %1.</translation>
    </message>
    <message>
        <source>It counts on the webhook&apos;s odometer (%1 of %2).</source>
        <translation>Sie zählt auf dem Zähler des Webhooks (%1 von %2).</translation>
    </message>
    <message>
        <source>It goes past the ledger: no row is sent, and none is changed.</source>
        <translation>Sie geht am Zustellbuch vorbei: Keine Zeile wird gesendet, keine geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs…</translation>
    </message>
    <message>
        <source>The payload has %1; this destination takes %2.</source>
        <translation>Die Nutzdaten haben %1; dieses Ziel nimmt %2.</translation>
    </message>
    <message>
        <source>One is on its way</source>
        <translation>Eine ist unterwegs</translation>
    </message>
    <message>
        <source>The payload is no JSON object yet</source>
        <translation>Die Nutzdaten sind noch kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ThresholdRow</name>
    <message>
        <source>Type a value, or ↑ ↓</source>
        <translation>Einen Wert tippen, oder ↑ ↓</translation>
    </message>
    <message>
        <source>Drag, or ← → and Page Up, Page Down</source>
        <translation>Ziehen, oder ← → und Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>In force now: %1</source>
        <translation>Jetzt gültig: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ThroughputChart</name>
    <message>
        <source>rows a minute</source>
        <translation>Zeilen je Minute</translation>
    </message>
    <message>
        <source>rows in %1</source>
        <translation>Zeilen in %1</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Rows delivered, failed and deferred over time; arrow keys read values</source>
        <translation>Zugestellte, gescheiterte und zurückgestellte Zeilen über die Zeit; Pfeiltasten lesen Werte</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>wartend</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TimeMarks</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TimeScale</name>
    <message>
        <source>Scale from 0 to %1; phases: %2</source>
        <translation>Skala von 0 bis %1; Phasen: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TransitionList</name>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show dead letter</source>
        <translation>Unzustellbare Zeile zeigen</translation>
    </message>
    <message>
        <source>Show the row among the dead letters</source>
        <translation>Die Zeile unter den unzustellbaren zeigen</translation>
    </message>
    <message>
        <source>Show the row among the dead letters (Enter)</source>
        <translation>Die Zeile unter den unzustellbaren zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Back to the transitions</source>
        <translation>Zurück zu den Übergängen</translation>
    </message>
    <message>
        <source>Back to the transitions (Esc)</source>
        <translation>Zurück zu den Übergängen (Esc)</translation>
    </message>
    <message>
        <source>Transitions of the breaker</source>
        <translation>Übergänge des Schutzschalters</translation>
    </message>
    <message>
        <source>Attempts that caused the transition</source>
        <translation>Versuche, die den Übergang auslösten</translation>
    </message>
    <message>
        <source>This breaker has not moved yet. It is closed and lets requests through; when it opens, the attempts that caused it are listed here.</source>
        <translation>Dieser Schutzschalter hat sich noch nicht bewegt. Er ist geschlossen und lässt Anfragen durch; öffnet er, stehen hier die Versuche, die das auslösten.</translation>
    </message>
    <message>
        <source>The latest %1; older ones are in the reports</source>
        <translation>Die letzten %1; ältere stehen in den Berichten</translation>
    </message>
    <message>
        <source>%1 %2: the attempts that caused it</source>
        <translation>%1 %2: die Versuche, die das auslösten</translation>
    </message>
    <message>
        <source>This row is no dead letter: it is %1</source>
        <translation>Diese Zeile ist nicht unzustellbar: sie ist %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TransitionModel</name>
    <message>
        <source>no attempts</source>
        <translation>keine Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt caused it</source>
        <translation>Kein Versuch löste das aus</translation>
    </message>
    <message>
        <source>Show the attempts that caused it (Enter)</source>
        <translation>Die auslösenden Versuche zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>geöffnet: %1</translation>
    </message>
    <message>
        <source>half-open: %1</source>
        <translation>halb offen: %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>geschlossen: %1</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TrayIcon</name>
    <message>
        <source>Open Fuseboard</source>
        <translation>Fuseboard öffnen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>beside the tray icon</source>
        <translation>neben dem Symbol in der Leiste</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TripPopover</name>
    <message>
        <source>Rows wait while it is open and none is lost. What is on the wire ends by itself.</source>
        <translation>Zeilen warten, solange er offen ist, keine geht verloren. Was unterwegs ist, endet von selbst.</translation>
    </message>
    <message>
        <source>Reason, for the activity list</source>
        <translation>Grund, für den Verlauf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shown on the card and kept in the activity list</source>
        <translation>Steht auf der Karte und bleibt im Verlauf</translation>
    </message>
    <message>
        <source>How long: %1</source>
        <translation>Wie lange: %1</translation>
    </message>
    <message>
        <source>until I reset</source>
        <translation>bis zum Zurücksetzen</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the breaker as it is (Esc)</source>
        <translation>Den Schutzschalter lassen, wie er ist (Esc)</translation>
    </message>
    <message>
        <source>Hold %1 open until…</source>
        <translation>%1 offen halten bis…</translation>
    </message>
    <message>
        <source>Trip %1</source>
        <translation>%1 auslösen</translation>
    </message>
    <message>
        <source>Hold open</source>
        <translation>Offen halten</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Open the breaker now (Enter)</source>
        <translation>Den Schutzschalter jetzt öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>bis…</translation>
    </message>
    <message>
        <source>Held open until</source>
        <translation>Offen gehalten bis</translation>
    </message>
    <message>
        <source>It closes by itself then</source>
        <translation>Dann schließt er von selbst</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo “%1” of %2 (Ctrl+Z)</source>
        <translation>„%1“ von %2 rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo (Ctrl+Z)</source>
        <translation>Es gibt nichts rückgängig zu machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo “%1” of %2 (Ctrl+Y)</source>
        <translation>„%1“ von %2 wiederherstellen (Strg+Y)</translation>
    </message>
    <message>
        <source>There is nothing to redo (Ctrl+Y)</source>
        <translation>Es gibt nichts wiederherzustellen (Strg+Y)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::UndoState</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>“%1” was not undone. %2</source>
        <translation>„%1“ wurde nicht rückgängig gemacht. %2</translation>
    </message>
    <message>
        <source>“%1” was not done again. %2</source>
        <translation>„%1“ wurde nicht wiederhergestellt. %2</translation>
    </message>
    <message>
        <source>“%1” was not undone: cancelled.</source>
        <translation>„%1“ wurde nicht rückgängig gemacht: abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” was not done again: cancelled.</source>
        <translation>„%1“ wurde nicht wiederhergestellt: abgebrochen.</translation>
    </message>
    <message>
        <source>Undid: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redid: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows stay as they are: %3.</source>
        <translation>%1 von %2 Zeilen bleiben, wie sie sind: %3.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::ViewList</name>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it</source>
        <translation>Eingabe speichert, Esc lässt es</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabe</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>This workspace is open for reading only</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Keep this search, these choices and this order under a name</source>
        <translation>Diese Suche, diese Auswahl und diese Ordnung unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Search, choose or sort first; that can be kept under a name</source>
        <translation>Zuerst suchen, wählen oder ordnen; das lässt sich unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Show the view “%1” (F2 renames it, Del deletes it)</source>
        <translation>Die Ansicht „%1“ zeigen (F2 benennt sie um, Entf löscht sie)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The view has its new name.</source>
        <translation>Die Ansicht hat ihren neuen Namen.</translation>
    </message>
    <message>
        <source>The view is saved.</source>
        <translation>Die Ansicht ist gespeichert.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Eine Ansicht löschen</translation>
    </message>
    <message>
        <source>The view “%1” is deleted. The rows that it shows stay as they are.</source>
        <translation>Die Ansicht „%1“ wird gelöscht. Die Zeilen, die sie zeigt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The view is deleted.</source>
        <translation>Die Ansicht ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::WebhookPanel</name>
    <message>
        <source>Send alerts there</source>
        <translation>Alarme dorthin senden</translation>
    </message>
    <message>
        <source>URL of the alert webhook</source>
        <translation>URL des Alarm-Webhooks</translation>
    </message>
    <message>
        <source>Use this URL</source>
        <translation>Diese URL verwenden</translation>
    </message>
    <message>
        <source>Send a test alert</source>
        <translation>Einen Probealarm senden</translation>
    </message>
    <message>
        <source>Show its destination</source>
        <translation>Sein Ziel zeigen</translation>
    </message>
    <message>
        <source>Alert webhook</source>
        <translation>Alarm-Webhook</translation>
    </message>
    <message>
        <source>Alerts as Slack-compatible JSON, for Slack, Mattermost, Rocket.Chat or a receiver of your own. They are rows of a destination of their own: its breaker, retries, rate and dead letters apply, and they go out headless, too.</source>
        <translation>Alarme als Slack-kompatibles JSON, für Slack, Mattermost, Rocket.Chat oder einen eigenen Empfänger. Sie sind Zeilen eines eigenen Ziels: Dessen Schutzschalter, Wiederholungen, Rate und Unzustellbares gelten, und sie gehen auch ohne Fenster hinaus.</translation>
    </message>
    <message>
        <source>Off: nothing new goes there; what it has sent stays listed</source>
        <translation>Aus: nichts Neues geht dorthin; was gesendet wurde, bleibt verzeichnet</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Keeps the URL where secrets are kept, and sends alerts there from now on (Enter)</source>
        <translation>Behält die URL, wo Geheimnisse liegen, und sendet Alarme ab jetzt dorthin (Eingabe)</translation>
    </message>
    <message>
        <source>One row on the way of all alerts; what came of it is said here</source>
        <translation>Eine Zeile auf dem Weg aller Alarme; was daraus wurde, steht hier</translation>
    </message>
    <message>
        <source>Its limits, its breaker and what it has sent</source>
        <translation>Seine Grenzen, sein Schutzschalter und was es gesendet hat</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Was dorthin geht</translation>
    </message>
    <message>
        <source>Apart from what you are told yourself.</source>
        <translation>Getrennt von dem, was hier gemeldet wird.</translation>
    </message>
    <message>
        <source>Alerts go there from now on.</source>
        <translation>Alarme gehen ab jetzt dorthin.</translation>
    </message>
    <message>
        <source>Nothing new goes there.</source>
        <translation>Nichts Neues geht dorthin.</translation>
    </message>
    <message>
        <source>The workspace is open read-only: nothing can be set here.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet: Hier lässt sich nichts einstellen.</translation>
    </message>
    <message>
        <source>None yet. Make an incoming webhook in Slack (or what you use), and paste its URL here.</source>
        <translation>Noch keiner. In Slack (oder dem eigenen Dienst) einen eingehenden Webhook anlegen und seine URL hier einfügen.</translation>
    </message>
    <message>
        <source>%1, the destination “%2”.</source>
        <translation>%1, das Ziel „%2“.</translation>
    </message>
    <message>
        <source>https://… another one</source>
        <translation>https://… ein anderer</translation>
    </message>
    <message>
        <source>That is not a webhook URL: it begins with https:// (or http:// on this machine).</source>
        <translation>Das ist keine Webhook-URL: Sie beginnt mit https:// (oder http:// auf diesem Rechner).</translation>
    </message>
    <message>
        <source>Kept. Alerts go there from now on; send a test to see that it works.</source>
        <translation>Behalten. Alarme gehen ab jetzt dorthin; einen Test senden, um zu sehen, dass es geht.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs…</translation>
    </message>
    <message>
        <source>The test alert was delivered.</source>
        <translation>Der Probealarm wurde zugestellt.</translation>
    </message>
    <message>
        <source>The test alert was not delivered: see dead letters.</source>
        <translation>Der Probealarm wurde nicht zugestellt: siehe „Unzustellbar“.</translation>
    </message>
    <message>
        <source>The receiver did not take it yet; it is tried again.</source>
        <translation>Der Empfänger nahm ihn noch nicht an; er wird wieder versucht.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Period of the what-if</source>
        <translation>Zeitraum von „Was wäre wenn“</translation>
    </message>
    <message>
        <source>How far back the recorded attempts are run again</source>
        <translation>Wie weit zurück die verzeichneten Versuche noch einmal durchlaufen</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>was wäre wenn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the thresholds in force</source>
        <translation>Zurück zu den gültigen Schwellen</translation>
    </message>
    <message>
        <source>All sliders back to the thresholds in force</source>
        <translation>Alle Regler zurück auf die gültigen Schwellen</translation>
    </message>
    <message>
        <source>Use these thresholds</source>
        <translation>Diese Schwellen verwenden</translation>
    </message>
    <message>
        <source>%1: as it was %2, what if %3</source>
        <translation>%1: wie es war %2, was wäre wenn %3</translation>
    </message>
    <message>
        <source>The recorded attempts are being read…</source>
        <translation>Die verzeichneten Versuche werden gelesen…</translation>
    </message>
    <message>
        <source>Everything on record</source>
        <translation>Alles Verzeichnete</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Die letzten %1</translation>
    </message>
    <message>
        <source>%1: no attempt is on record. As soon as rows are sent, thresholds can be tried on them here.</source>
        <translation>%1: Kein Versuch ist verzeichnet. Sobald Zeilen gesendet werden, lassen sich hier Schwellen daran ausprobieren.</translation>
    </message>
    <message>
        <source>Read-only: %1 holds the workspace</source>
        <translation>Nur lesen: %1 hält den Arbeitsbereich</translation>
    </message>
    <message>
        <source>The breaker follows them from now on; can be undone</source>
        <translation>Ab jetzt folgt ihnen der Schutzschalter; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>These are the thresholds in force; move a slider first</source>
        <translation>Das sind die gültigen Schwellen; zuerst einen Regler bewegen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 recorded attempt(s), run again with other thresholds.</source>
        <translation>
            <numerusform>%1, %2 aufgezeichneter Versuch, erneut durchgespielt mit anderen Schwellen.</numerusform>
            <numerusform>%1, %2 aufgezeichnete Versuche, erneut durchgespielt mit anderen Schwellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::WindowCard</name>
    <message>
        <source>the operator</source>
        <translation>der Bediener</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>No engine runs here, so its window is not known. What happened is below.</source>
        <translation>Hier läuft keine Engine, darum ist sein Fenster nicht bekannt. Was geschah, steht darunter.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>Window: the last %1</source>
        <translation>Fenster: die letzten %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Too few to judge by rates: they count from %1 calls on. %2 more said nothing about the destination.</source>
        <translation>Zu wenige für ein Urteil nach Raten: Sie zählen ab %1 Aufrufen. %2 weitere sagten nichts über das Ziel.</translation>
    </message>
    <message>
        <source>Completed calls in the window. %1 more said nothing about the destination.</source>
        <translation>Beendete Aufrufe im Fenster. %1 weitere sagten nichts über das Ziel.</translation>
    </message>
    <message>
        <source>opens at %1 %</source>
        <translation>öffnet bei %1 %</translation>
    </message>
    <message>
        <source>rule off</source>
        <translation>Regel aus</translation>
    </message>
    <message>
        <source>%1 of %2 calls in the window failed</source>
        <translation>%1 von %2 Aufrufen im Fenster scheiterten</translation>
    </message>
    <message>
        <source>%1 of %2 calls took longer than %3</source>
        <translation>%1 von %2 Aufrufen dauerten länger als %3</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>So many probes have succeeded of those that close it</source>
        <translation>So viele Proben gelangen von denen, die ihn schließen</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>öffnet bei %1</translation>
    </message>
    <message>
        <source>Failures one after the other, up to now</source>
        <translation>Fehlschläge nacheinander, bis jetzt</translation>
    </message>
    <message>
        <source>Kept open by</source>
        <translation>Offen gehalten von</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>Halter</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>Halter</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>does not grow</source>
        <translation>wächst nicht</translation>
    </message>
    <message>
        <source>Every opening lasts that long before the first probe</source>
        <translation>Jede Öffnung dauert so lange bis zur ersten Probe</translation>
    </message>
    <message numerus="yes">
        <source>Window: the latest %1 call(s)</source>
        <translation>
            <numerusform>Fenster: der letzte %1 Aufruf</numerusform>
            <numerusform>Fenster: die letzten %1 Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has failed %n probe(s) in a row; the next failed probe opens it for %1, at most for %2</source>
        <translation>
            <numerusform>Eine Probe (%n) ist fehlgeschlagen; die nächste fehlgeschlagene öffnet ihn für %1, höchstens für %2</numerusform>
            <numerusform>%n Proben in Folge sind fehlgeschlagen; die nächste fehlgeschlagene öffnet ihn für %1, höchstens für %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::WindowCells</name>
    <message>
        <source>Contents of the breaker&apos;s window</source>
        <translation>Inhalt des Fensters des Schutzschalters</translation>
    </message>
    <message>
        <source>%1: %2 succeeded, %3 failed, %4 slow</source>
        <translation>%1: %2 gelungen, %3 gescheitert, %4 langsam</translation>
    </message>
    <message>
        <source>, %1 say nothing</source>
        <translation>, %1 sagen nichts</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::WindowNotifier</name>
    <message>
        <source>Go to what this is about</source>
        <translation>Dorthin gehen, worum es geht</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>in diesem Fenster</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Operations board for batches of rows and the webhooks they go to.</source>
        <translation>Betriebstafel für Stapel von Zeilen und die Webhooks, zu denen sie gehen.</translation>
    </message>
    <message>
        <source>Start the practice destination: a webhook on this machine that fails to order.</source>
        <translation>Das Übungsziel starten: ein Webhook auf diesem Rechner, der auf Bestellung scheitert.</translation>
    </message>
    <message>
        <source>With --practice: submit this file when the workspace has no batch yet.</source>
        <translation>Mit --practice: diese Datei senden, wenn der Arbeitsbereich noch keinen Stapel hat.</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>dark, light oder system.</translation>
    </message>
    <message>
        <source>Workspace folder; made when it does not exist. None: that of the last time, or a choice.</source>
        <translation>Ordner des Arbeitsbereichs; wird angelegt, wenn es ihn nicht gibt. Keiner: der vom letzten Mal, oder eine Auswahl.</translation>
    </message>
    <message>
        <source>de or en; else as chosen in the window, or as the desktop.</source>
        <translation>de oder en; sonst wie im Fenster gewählt oder wie der Desktop.</translation>
    </message>
    <message>
        <source>Ask which workspace, though there is one from the last time.</source>
        <translation>Fragen, welcher Arbeitsbereich, obwohl es einen vom letzten Mal gibt.</translation>
    </message>
</context>
</TS>
