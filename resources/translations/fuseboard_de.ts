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
        <source>part of its name; batch: likewise</source>
        <translation>Teil des Namens; batch: ebenso</translation>
    </message>
    <message>
        <source>attempts so far; replayed:1 for replays</source>
        <translation>bisherige Versuche; replayed:1 für Nachsendungen</translation>
    </message>
    <message>
        <source>Select the next or previous row, too</source>
        <translation>Auch die nächste oder vorige Zeile auswählen</translation>
    </message>
    <message>
        <source>Go on and leave the selection as it is</source>
        <translation>Weitergehen und die Auswahl lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Take the row out of the selection, or into it</source>
        <translation>Die Zeile aus der Auswahl nehmen oder in sie aufnehmen</translation>
    </message>
    <message>
        <source>HTTP status of the last answer; also 5xx, none</source>
        <translation>HTTP-Status der letzten Antwort; auch 5xx, none</translation>
    </message>
    <message>
        <source>failed since that day, or after:2h; before: until it</source>
        <translation>seit diesem Tag gescheitert, oder after:2h; before: bis zu ihm</translation>
    </message>
    <message>
        <source>tagged with that word; note: in what was written</source>
        <translation>mit diesem Wort markiert; note: in der Notiz</translation>
    </message>
    <message>
        <source>rejected, exhausted, ambiguous, tooLarge, expired, permanent, settledByHand</source>
        <translation>rejected, exhausted, ambiguous, tooLarge, expired, permanent, settledByHand</translation>
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
    <message>
        <source>go to show destination breaker retry security</source>
        <translation>gehe zu zeigen Ziel anzeigen Schutzschalter Wiederholung Sicherheit</translation>
    </message>
    <message>
        <source>the breaker of %1</source>
        <translation>Schutzschalter von %1</translation>
    </message>
    <message>
        <source>Disable the breaker of %1</source>
        <translation>Schutzschalter von %1 abschalten</translation>
    </message>
    <message>
        <source>off never opens</source>
        <translation>aus öffnet nie</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>er ist abgeschaltet</translation>
    </message>
    <message>
        <source>Let the breaker of %1 only measure</source>
        <translation>Schutzschalter von %1 nur messen lassen</translation>
    </message>
    <message>
        <source>metrics only never opens</source>
        <translation>nur messen öffnet nie</translation>
    </message>
    <message>
        <source>it only measures</source>
        <translation>er misst nur</translation>
    </message>
    <message>
        <source>Let the breaker of %1 work again</source>
        <translation>Schutzschalter von %1 wieder arbeiten lassen</translation>
    </message>
    <message>
        <source>enable on closed</source>
        <translation>einschalten an geschlossen</translation>
    </message>
    <message>
        <source>the endpoint hold of %1</source>
        <translation>Die Endpunktsperre von %1</translation>
    </message>
    <message>
        <source>the budget of %1</source>
        <translation>Das Budget von %1</translation>
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
    <message>
        <source>, %1 not counted yet</source>
        <translation>, %1 noch nicht gezählt</translation>
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
    <name>Lint</name>
    <message>
        <source>Rows are sent again without a key</source>
        <translation>Zeilen werden ohne Schlüssel erneut gesendet</translation>
    </message>
    <message>
        <source>The policy says that the receiver tells a repetition by its key, but no key is sent: after a time-out a row can be processed and paid for twice. Send the key, or choose the policy that never sends twice.</source>
        <translation>Die Regel sagt, dass der Empfänger eine Wiederholung am Schlüssel erkennt, aber es wird kein Schlüssel gesendet: Nach einer Zeitüberschreitung kann eine Zeile zweimal verarbeitet und bezahlt werden. Den Schlüssel senden oder die Regel wählen, die nie zweimal sendet.</translation>
    </message>
    <message>
        <source>Failed rows are sent again without a key</source>
        <translation>Gescheiterte Zeilen werden ohne Schlüssel erneut gesendet</translation>
    </message>
    <message>
        <source>A server that answers 500 or 502 may have processed the row all the same. Without a key the receiver cannot tell the second request from a new row. Send the key, or choose the policy that never sends twice.</source>
        <translation>Ein Server, der 500 oder 502 antwortet, kann die Zeile trotzdem verarbeitet haben. Ohne Schlüssel kann der Empfänger die zweite Anfrage nicht von einer neuen Zeile unterscheiden. Den Schlüssel senden oder die Regel wählen, die nie zweimal sendet.</translation>
    </message>
    <message>
        <source>Clay cannot tell a row that is sent twice</source>
        <translation>Clay erkennt keine Zeile, die zweimal gesendet wird</translation>
    </message>
    <message>
        <source>Clay has no idempotency key: whatever is sent again after an unclear answer is a second row and is paid for again. neverTwice leaves such rows to you, as ambiguous.</source>
        <translation>Clay hat keinen Idempotenz-Schlüssel: Was nach einer unklaren Antwort erneut gesendet wird, ist eine zweite Zeile und wird noch einmal bezahlt. neverTwice überlässt solche Zeilen als ungewiss der eigenen Entscheidung.</translation>
    </message>
    <message>
        <source>Requests have no real time-out</source>
        <translation>Anfragen haben keine wirkliche Zeitgrenze</translation>
    </message>
    <message>
        <source>A request may take %1. While the other side hangs, every slot is held by it and nothing else is sent.</source>
        <translation>Eine Anfrage darf %1 dauern. Solange die Gegenseite hängt, hält sie jeden Platz besetzt, und nichts anderes wird gesendet.</translation>
    </message>
    <message>
        <source>The time-out cuts off answers that would come</source>
        <translation>Die Zeitgrenze schneidet Antworten ab, die noch kämen</translation>
    </message>
    <message>
        <source>In the last day one answer in a thousand took longer than %1; such rows end as ambiguous or are sent again although the server was about to answer.</source>
        <translation>Am letzten Tag dauerte eine von tausend Antworten länger als %1; solche Zeilen enden als ungewiss oder werden erneut gesendet, obwohl der Server gleich geantwortet hätte.</translation>
    </message>
    <message>
        <source>A delivery ends before its request may</source>
        <translation>Eine Zustellung endet, bevor ihre Anfrage enden darf</translation>
    </message>
    <message>
        <source>“Answer within” is %1, but the whole delivery has %2: the shorter one holds, and no retry follows.</source>
        <translation>„Antwort binnen“ ist %1, aber die ganze Zustellung hat %2: Die kürzere Zeit gilt, und keine Wiederholung folgt.</translation>
    </message>
    <message>
        <source>A dead host is noticed late</source>
        <translation>Ein toter Rechner wird spät bemerkt</translation>
    </message>
    <message>
        <source>Connecting takes milliseconds when it works at all. %1 only delays the breaker.</source>
        <translation>Eine Verbindung dauert Millisekunden, wenn sie überhaupt gelingt. %1 verzögern nur den Schutzschalter.</translation>
    </message>
    <message>
        <source>Retries come all at once</source>
        <translation>Wiederholungen kommen alle auf einmal</translation>
    </message>
    <message>
        <source>Without jitter all rows that failed together are tried again together, and hit a server that has just come back like a hammer. Full jitter spreads them.</source>
        <translation>Ohne Streuung werden alle Zeilen, die zusammen gescheitert sind, auch zusammen wiederholt und treffen einen eben erst wiederhergestellten Server wie ein Hammer. Volle Streuung verteilt sie.</translation>
    </message>
    <message>
        <source>A row is tried very often</source>
        <translation>Eine Zeile wird sehr oft versucht</translation>
    </message>
    <message>
        <source>%1 retries keep a failing row busy for long and multiply the load of an outage; after 3 a row is better looked at.</source>
        <translation>%1 Wiederholungen beschäftigen eine scheiternde Zeile lange und vervielfachen die Last eines Ausfalls; nach 3 sieht man sie besser an.</translation>
    </message>
    <message>
        <source>The first retry comes almost at once</source>
        <translation>Die erste Wiederholung kommt fast sofort</translation>
    </message>
    <message>
        <source>A server that failed needs a moment; a first wait of 1 s costs nothing.</source>
        <translation>Ein Server, der gescheitert ist, braucht einen Augenblick; eine erste Wartezeit von 1 s kostet nichts.</translation>
    </message>
    <message>
        <source>Retries wait very long</source>
        <translation>Wiederholungen warten sehr lange</translation>
    </message>
    <message>
        <source>A retry may wait %1. The breaker waits out an outage better: it probes with one row, not with each.</source>
        <translation>Eine Wiederholung darf %1 warten. Einen Ausfall wartet der Schutzschalter besser ab: Er prüft mit einer Zeile, nicht mit jeder.</translation>
    </message>
    <message>
        <source>Retries may crowd out first tries</source>
        <translation>Wiederholungen können erste Versuche verdrängen</translation>
    </message>
    <message>
        <source>Without a bound on their share, an outage fills the lanes with retries and fresh rows wait behind them.</source>
        <translation>Ohne Grenze für ihren Anteil füllt ein Ausfall die Spuren mit Wiederholungen, und frische Zeilen warten dahinter.</translation>
    </message>
    <message>
        <source>No breaker before a destination that fails often</source>
        <translation>Kein Schutzschalter vor einem Ziel, das oft scheitert</translation>
    </message>
    <message>
        <source>The breaker can never open</source>
        <translation>Der Schutzschalter kann nie öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 requests of the last day failed, and all rules of the breaker are off: in an outage every row is sent into it and uses up its retries.</source>
        <translation>%1 von %2 Anfragen des letzten Tages sind gescheitert, und alle Regeln des Schutzschalters sind aus: Bei einem Ausfall wird jede Zeile hineingesendet und verbraucht ihre Wiederholungen.</translation>
    </message>
    <message>
        <source>All its rules are off: in an outage every row is sent into it and uses up its retries.</source>
        <translation>Alle seine Regeln sind aus: Bei einem Ausfall wird jede Zeile hineingesendet und verbraucht ihre Wiederholungen.</translation>
    </message>
    <message>
        <source>The breaker opens very late</source>
        <translation>Der Schutzschalter öffnet sehr spät</translation>
    </message>
    <message>
        <source>%1 failures in a row and no rate: a destination that fails every other time never opens it.</source>
        <translation>%1 Fehlschläge in Folge und keine Rate: Ein Ziel, das jedes zweite Mal scheitert, öffnet ihn nie.</translation>
    </message>
    <message>
        <source>The breaker probes without a pause</source>
        <translation>Der Schutzschalter prüft ohne Pause</translation>
    </message>
    <message>
        <source>A cool-down of %1 gives a failing server no rest; it is open and half-open in turn.</source>
        <translation>Eine Abkühlzeit von %1 lässt einem scheiternden Server keine Ruhe; er ist abwechselnd offen und halb offen.</translation>
    </message>
    <message>
        <source>The cool-down is not tuned to Clay</source>
        <translation>Die Abkühlzeit passt nicht zu Clay</translation>
    </message>
    <message>
        <source>Clay&apos;s outages and credit stops last minutes; probing after %1 spends probes for nothing.</source>
        <translation>Ausfälle und Credit-Sperren von Clay dauern Minuten; eine Prüfung nach %1 verschwendet Proben.</translation>
    </message>
    <message>
        <source>The cool-down does not grow</source>
        <translation>Die Abkühlzeit wächst nicht</translation>
    </message>
    <message>
        <source>%1 of %2 requests of the last day failed. A cool-down that doubles with each failed probe spares requests in a long outage.</source>
        <translation>%1 von %2 Anfragen des letzten Tages sind gescheitert. Eine Abkühlzeit, die sich mit jeder gescheiterten Probe verdoppelt, spart Anfragen bei einem langen Ausfall.</translation>
    </message>
    <message>
        <source>The failure rate can never open it</source>
        <translation>Die Fehlerrate kann ihn nie öffnen</translation>
    </message>
    <message>
        <source>At %1 rows a second the window of %2 never holds the %3 requests that the rule asks for.</source>
        <translation>Bei %1 Zeilen in der Sekunde enthält das Fenster von %2 nie die %3 Anfragen, die die Regel verlangt.</translation>
    </message>
    <message>
        <source>Nothing bounds what a day may cost</source>
        <translation>Nichts begrenzt, was ein Tag kosten darf</translation>
    </message>
    <message>
        <source>Rows cost credits and neither the account nor the destination has a limit a day: one wrong file spends the month&apos;s credits.</source>
        <translation>Zeilen kosten Credits, und weder das Konto noch das Ziel hat eine Grenze für den Tag: Eine falsche Datei verbraucht die Credits des Monats.</translation>
    </message>
    <message>
        <source>Rows are counted as free</source>
        <translation>Zeilen zählen als kostenlos</translation>
    </message>
    <message>
        <source>Without an estimate a row, credits are not counted, dry runs show no price and no limit holds.</source>
        <translation>Ohne eine Schätzung je Zeile werden keine Credits gezählt, Probeläufe zeigen keinen Preis, und keine Grenze greift.</translation>
    </message>
    <message>
        <source>The limit warns and does not stop</source>
        <translation>Die Grenze warnt und hält nicht an</translation>
    </message>
    <message>
        <source>Rows go on when the account&apos;s limit is reached. That is a choice; with it, watch the alerts.</source>
        <translation>Zeilen gehen weiter, wenn die Grenze des Kontos erreicht ist. Das ist eine Entscheidung; dann die Meldungen im Auge behalten.</translation>
    </message>
    <message>
        <source>The destination&apos;s limit is above the account&apos;s</source>
        <translation>Die Grenze des Ziels liegt über der des Kontos</translation>
    </message>
    <message>
        <source>The account&apos;s limit is always reached first, so this one does nothing.</source>
        <translation>Die Grenze des Kontos wird immer zuerst erreicht, diese bewirkt also nichts.</translation>
    </message>
    <message>
        <source>The day&apos;s limit is below the price of one row</source>
        <translation>Die Grenze des Tages liegt unter dem Preis einer Zeile</translation>
    </message>
    <message>
        <source>No row can ever be sent: each costs more than the day allows.</source>
        <translation>Keine Zeile kann je gesendet werden: Jede kostet mehr, als der Tag erlaubt.</translation>
    </message>
    <message>
        <source>The rate is above what Clay takes</source>
        <translation>Die Rate liegt über dem, was Clay annimmt</translation>
    </message>
    <message>
        <source>A Clay workspace takes 10 records a second in all. Above that it answers 429, and rows wait for its gate instead of for yours.</source>
        <translation>Ein Clay-Arbeitsbereich nimmt insgesamt 10 Sätze in der Sekunde an. Darüber antwortet er 429, und Zeilen warten auf seine Sperre statt auf die eigene.</translation>
    </message>
    <message>
        <source>The burst is above what Clay takes</source>
        <translation>Der Schub liegt über dem, was Clay annimmt</translation>
    </message>
    <message>
        <source>Clay takes 20 records at once; the rest of a burst is answered 429.</source>
        <translation>Clay nimmt 20 Sätze auf einmal an; der Rest eines Schubs wird mit 429 beantwortet.</translation>
    </message>
    <message>
        <source>Arrays are larger than the account&apos;s burst</source>
        <translation>Listen sind größer als der Schub des Kontos</translation>
    </message>
    <message>
        <source>%1 rows in one request never fit into a burst of %2: nothing would be sent.</source>
        <translation>%1 Zeilen in einer Anfrage passen nie in einen Schub von %2: Nichts würde gesendet.</translation>
    </message>
    <message>
        <source>All lanes are closed</source>
        <translation>Alle Spuren sind geschlossen</translation>
    </message>
    <message>
        <source>No lane has a slot, so no row is ever sent.</source>
        <translation>Keine Spur hat einen Platz, also wird nie eine Zeile gesendet.</translation>
    </message>
    <message>
        <source>The normal lane is closed</source>
        <translation>Die normale Spur ist geschlossen</translation>
    </message>
    <message>
        <source>Batches are normal unless you say otherwise; their rows wait for ever.</source>
        <translation>Stapel sind normal, wenn nichts anderes gewählt ist; ihre Zeilen warten für immer.</translation>
    </message>
    <message>
        <source>The offline queue is paced above the account&apos;s rate</source>
        <translation>Der Takt der Offline-Warteschlange liegt über der Rate des Kontos</translation>
    </message>
    <message>
        <source>It would start rows faster than the %1 a second that the account takes in all, and leave none for fresh rows.</source>
        <translation>Sie würde Zeilen schneller starten als die %1 in der Sekunde, die das Konto insgesamt annimmt, und frischen Zeilen nichts übrig lassen.</translation>
    </message>
    <message>
        <source>The limit an hour is never reached</source>
        <translation>Die Grenze je Stunde wird nie erreicht</translation>
    </message>
    <message>
        <source>At %1 rows a second there are at most %2 in an hour.</source>
        <translation>Bei %1 Zeilen in der Sekunde sind es höchstens %2 in einer Stunde.</translation>
    </message>
    <message>
        <source>The webhook&apos;s life is not watched</source>
        <translation>Die Lebensdauer des Webhooks wird nicht überwacht</translation>
    </message>
    <message>
        <source>A Clay webhook takes 50,000 records for life and then swallows rows in silence.</source>
        <translation>Ein Clay-Webhook nimmt insgesamt 50.000 Sätze an und schluckt danach Zeilen stillschweigend.</translation>
    </message>
    <message>
        <source>The webhook has reached the end of its life</source>
        <translation>Der Webhook ist am Ende seiner Lebensdauer</translation>
    </message>
    <message>
        <source>The webhook nears its end and no standby is armed</source>
        <translation>Der Webhook nähert sich seinem Ende, und kein Ersatz-Webhook ist bereit</translation>
    </message>
    <message>
        <source>It has taken %1 of the %2 records that it takes for life. Arm another webhook of the same table; it takes over by itself.</source>
        <translation>Er hat %1 der %2 Sätze angenommen, die er insgesamt annimmt. Einen weiteren Webhook derselben Tabelle bereitstellen; er übernimmt von selbst.</translation>
    </message>
    <message>
        <source>The offline queue takes rows and sends none</source>
        <translation>Die Offline-Warteschlange nimmt Zeilen an und sendet keine</translation>
    </message>
    <message>
        <source>Rows go into the offline queue during an outage, but it has no slot: they would stay there.</source>
        <translation>Zeilen gehen bei einem Ausfall in die Offline-Warteschlange, aber sie hat keinen Platz: Sie blieben dort liegen.</translation>
    </message>
    <message>
        <source>Rows expire before the breaker probes</source>
        <translation>Zeilen laufen ab, bevor der Schutzschalter prüft</translation>
    </message>
    <message>
        <source>A row may wait %1, and an open breaker waits %2: each opening turns waiting rows into dead letters.</source>
        <translation>Eine Zeile darf %1 warten, und ein offener Schutzschalter wartet %2: Jedes Öffnen macht wartende Zeilen unzustellbar.</translation>
    </message>
    <message>
        <source>The payload limit is above Clay&apos;s</source>
        <translation>Die Größengrenze liegt über der von Clay</translation>
    </message>
    <message>
        <source>Clay answers 413 above 100 KB; such a row is better found before it is sent.</source>
        <translation>Clay antwortet 413 über 100 KB; eine solche Zeile wird besser gefunden, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Rows and secret travel in the clear</source>
        <translation>Zeilen und Geheimnis reisen im Klartext</translation>
    </message>
    <message>
        <source>The webhook is reached by plain http over the network: whoever is on the way reads rows, URL and secret. Use its https address.</source>
        <translation>Der Webhook wird mit einfachem http über das Netz erreicht: Wer auf dem Weg sitzt, liest Zeilen, URL und Geheimnis. Seine https-Adresse verwenden.</translation>
    </message>
    <message>
        <source>A secret is kept in the clear</source>
        <translation>Ein Geheimnis liegt im Klartext</translation>
    </message>
    <message>
        <source>The header %1 looks like a secret, and further headers are kept in the workspace as they are. Make it the auth header.</source>
        <translation>Die Kopfzeile %1 sieht nach einem Geheimnis aus, und weitere Kopfzeilen liegen im Arbeitsbereich, wie sie sind. Daraus die Auth-Kopfzeile machen.</translation>
    </message>
    <message>
        <source>The URL is missing</source>
        <translation>Die URL fehlt</translation>
    </message>
    <message>
        <source>It is not in the secret store, so its rows wait. Store it again.</source>
        <translation>Sie ist nicht im Geheimnisspeicher, also warten die Zeilen. Sie erneut hinterlegen.</translation>
    </message>
    <message>
        <source>The auth header has no value</source>
        <translation>Die Auth-Kopfzeile hat keinen Wert</translation>
    </message>
    <message>
        <source>%1 is named but no secret is stored, so it is not sent. If the webhook asks for one, it answers 401.</source>
        <translation>%1 ist genannt, aber kein Geheimnis ist hinterlegt, also wird die Kopfzeile nicht gesendet. Verlangt der Webhook eine, antwortet er 401.</translation>
    </message>
    <message>
        <source>The signing secret is missing</source>
        <translation>Das Signaturgeheimnis fehlt</translation>
    </message>
    <message>
        <source>It is to sign and has nothing to sign with: nothing is sent unsigned, so its rows wait.</source>
        <translation>Es soll signiert werden und ist nichts da, womit: Unsigniert wird nichts gesendet, also warten die Zeilen.</translation>
    </message>
    <message>
        <source>The receiver cannot tell who sends</source>
        <translation>Der Empfänger kann nicht erkennen, wer sendet</translation>
    </message>
    <message>
        <source>Requests carry neither a signature nor an auth header; whoever learns the URL can send rows.</source>
        <translation>Anfragen tragen weder eine Signatur noch eine Auth-Kopfzeile; wer die URL erfährt, kann Zeilen senden.</translation>
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
    <message>
        <source>%1 waits: its URL or secret is missing, set it on its page</source>
        <translation>%1 wartet: URL oder Geheimnis fehlt, auf der Seite des Ziels eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 fit(s)</source>
        <translation>
            <numerusform>%1 passt</numerusform>
            <numerusform>%1 passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s)</source>
        <translation>
            <numerusform>%1 wartet</numerusform>
            <numerusform>%1 warten</numerusform>
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
    <message>
        <source>A value is needed here.</source>
        <translation>Hier wird ein Wert gebraucht.</translation>
    </message>
    <message>
        <source>One of these: %1.</source>
        <translation>Einer von diesen: %1.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>That is no header that can be sent: letters, digits and dashes, and none that belongs to the transport.</source>
        <translation>Das ist keine Kopfzeile, die gesendet werden kann: Buchstaben, Ziffern und Bindestriche, und keine, die zur Übertragung gehört.</translation>
    </message>
    <message>
        <source>“%1” is no header that can be sent.</source>
        <translation>„%1“ ist keine Kopfzeile, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>The value of “%1” must be one line.</source>
        <translation>Der Wert von „%1“ muss eine Zeile sein.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” carries the secret already.</source>
        <translation>„%1“ trägt schon das Geheimnis.</translation>
    </message>
    <message>
        <source>A destination needs a name.</source>
        <translation>Ein Ziel braucht einen Namen.</translation>
    </message>
    <message>
        <source>That is not a webhook URL; it begins with https:// (or http:// on this machine).</source>
        <translation>Das ist keine Webhook-URL; sie beginnt mit https:// (oder auf diesem Rechner mit http://).</translation>
    </message>
    <message>
        <source>This URL is not on this machine, so it is a secret: replace it with “Replace URL…”.</source>
        <translation>Diese URL ist nicht auf diesem Rechner, also ist sie ein Geheimnis: mit „URL ersetzen …“ ersetzen.</translation>
    </message>
    <message>
        <source>More successes are asked for than probes are let through, so the breaker could never close.</source>
        <translation>Es werden mehr Erfolge verlangt, als Proben durchgelassen werden; der Schutzschalter könnte nie schließen.</translation>
    </message>
    <message>
        <source>The longest cool-down must not be shorter than the first.</source>
        <translation>Die längste Abkühlzeit darf nicht kürzer sein als die erste.</translation>
    </message>
    <message>
        <source>Each bucket needs 1 ms of the window.</source>
        <translation>Jeder Abschnitt braucht 1 ms des Fensters.</translation>
    </message>
    <message>
        <source>The longest wait must not be shorter than the first.</source>
        <translation>Die längste Wartezeit darf nicht kürzer sein als die erste.</translation>
    </message>
    <message>
        <source>What is stale is not younger than what is fresh.</source>
        <translation>Was veraltet ist, ist nicht jünger, als was frisch ist.</translation>
    </message>
    <message>
        <source>Warning and rotation come before the end.</source>
        <translation>Warnung und Wechsel kommen vor dem Ende.</translation>
    </message>
    <message>
        <source>Words with full stops between and the version at the end, such as lead.submitted.v1.</source>
        <translation>Wörter mit Punkten dazwischen und der Version am Ende, etwa lead.submitted.v1.</translation>
    </message>
    <message>
        <source>The key and the event type need a column each.</source>
        <translation>Schlüssel und Ereignisart brauchen je eine eigene Spalte.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no such time zone; write it like Europe/Berlin.</source>
        <translation>Eine solche Zeitzone gibt es nicht; sie wird geschrieben wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The alerts come one after the other: not below the first.</source>
        <translation>Die Meldungen kommen nacheinander: nicht unter der ersten.</translation>
    </message>
    <message>
        <source>The alerts come one after the other: not below the second.</source>
        <translation>Die Meldungen kommen nacheinander: nicht unter der zweiten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it is called on every page, in the journal and in commands.</source>
        <translation>So heißt es auf jeder Seite, im Journal und in Befehlen.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What it began as: the defaults that are shown beside each setting.</source>
        <translation>Womit es begann: die Vorgaben, die neben jeder Einstellung stehen.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Where rows are sent. A URL that is not on this machine is a secret and kept in the secret store.</source>
        <translation>Wohin Zeilen gesendet werden. Eine URL, die nicht auf diesem Rechner ist, ist ein Geheimnis und liegt im Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>Identity columns</source>
        <translation>Identitätsspalten</translation>
    </message>
    <message>
        <source>Columns that make two rows the same row, separated by commas; none: the whole row.</source>
        <translation>Spalten, an denen zwei Zeilen als dieselbe erkannt werden, durch Kommas getrennt; keine: die ganze Zeile.</translation>
    </message>
    <message>
        <source>Resend policy</source>
        <translation>Regel für erneutes Senden</translation>
    </message>
    <message>
        <source>What may be sent again after which answer.</source>
        <translation>Was nach welcher Antwort erneut gesendet werden darf.</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>So many failed requests after one another open the breaker.</source>
        <translation>So viele gescheiterte Anfragen nacheinander öffnen den Schutzschalter.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>At this share of failed requests in the window, or above it, the breaker opens.</source>
        <translation>Ab diesem Anteil gescheiterter Anfragen im Fenster öffnet der Schutzschalter.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Requests in the window before the rates are looked at.</source>
        <translation>Anfragen im Fenster, bevor die Raten betrachtet werden.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How far the rates look back.</source>
        <translation>Wie weit die Raten zurückblicken.</translation>
    </message>
    <message>
        <source>Buckets of the window</source>
        <translation>Abschnitte des Fensters</translation>
    </message>
    <message>
        <source>Parts in which the window moves on.</source>
        <translation>Teile, in denen das Fenster weiterrückt.</translation>
    </message>
    <message>
        <source>Window of the latest requests</source>
        <translation>Fenster der letzten Anfragen</translation>
    </message>
    <message>
        <source>The rates look at the latest so many requests instead of a period.</source>
        <translation>Die Raten betrachten so viele letzte Anfragen statt eines Zeitraums.</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>ein Zeitraum</translation>
    </message>
    <message>
        <source>Slow after</source>
        <translation>Langsam ab</translation>
    </message>
    <message>
        <source>A request that takes longer counts as slow.</source>
        <translation>Eine Anfrage, die länger dauert, zählt als langsam.</translation>
    </message>
    <message>
        <source>Rate of slow requests</source>
        <translation>Rate langsamer Anfragen</translation>
    </message>
    <message>
        <source>At this share of slow requests in the window, or above it, the breaker opens.</source>
        <translation>Ab diesem Anteil langsamer Anfragen im Fenster öffnet der Schutzschalter.</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>How long the breaker is open before it probes.</source>
        <translation>Wie lange der Schutzschalter offen ist, bevor er prüft.</translation>
    </message>
    <message>
        <source>Probes at a time</source>
        <translation>Proben zugleich</translation>
    </message>
    <message>
        <source>Requests that are let through while it is half-open.</source>
        <translation>Anfragen, die durchgelassen werden, während er halb offen ist.</translation>
    </message>
    <message>
        <source>Probes to close</source>
        <translation>Proben zum Schließen</translation>
    </message>
    <message>
        <source>Probes that must succeed to close it; not more than are let through.</source>
        <translation>Proben, die gelingen müssen, um ihn zu schließen; nicht mehr, als durchgelassen werden.</translation>
    </message>
    <message>
        <source>Undecided after</source>
        <translation>Unentschieden nach</translation>
    </message>
    <message>
        <source>Half-open for so long without a decision, it opens again.</source>
        <translation>So lange halb offen ohne Entscheidung, öffnet er wieder.</translation>
    </message>
    <message>
        <source>as the cool-down</source>
        <translation>wie die Abkühlzeit</translation>
    </message>
    <message>
        <source>Cool-down grows by</source>
        <translation>Abkühlzeit wächst um</translation>
    </message>
    <message>
        <source>Each failed probe makes the next cool-down so many times longer; 1: it stays.</source>
        <translation>Jede gescheiterte Probe macht die nächste Abkühlzeit so viele Male länger; 1: Sie bleibt.</translation>
    </message>
    <message>
        <source>Longest cool-down</source>
        <translation>Längste Abkühlzeit</translation>
    </message>
    <message>
        <source>It does not grow beyond this.</source>
        <translation>Darüber wächst sie nicht hinaus.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Further tries of a row before it is a dead letter (exhausted); 0: it is tried once.</source>
        <translation>Weitere Versuche einer Zeile, bevor sie unzustellbar wird (ausgeschöpft); 0: Sie wird einmal versucht.</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Longest wait before the first retry; it doubles with each.</source>
        <translation>Längste Wartezeit vor der ersten Wiederholung; sie verdoppelt sich mit jeder.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>No retry waits longer than this, unless the server asks for it.</source>
        <translation>Keine Wiederholung wartet länger als das, außer der Server verlangt es.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>How waits are spread by chance, so that retries do not come all at once.</source>
        <translation>Wie Wartezeiten durch Zufall verteilt werden, damit Wiederholungen nicht alle auf einmal kommen.</translation>
    </message>
    <message>
        <source>Share of chance</source>
        <translation>Anteil des Zufalls</translation>
    </message>
    <message>
        <source>With proportional jitter: the part of a wait that is added by chance at most.</source>
        <translation>Bei anteiliger Streuung: der Teil einer Wartezeit, den der Zufall höchstens hinzufügt.</translation>
    </message>
    <message>
        <source>Put off after</source>
        <translation>Zurückstellen ab</translation>
    </message>
    <message>
        <source>A row that the server asks to wait longer goes back to the queue meanwhile.</source>
        <translation>Eine Zeile, die nach dem Willen des Servers länger warten soll, geht solange zurück in die Warteschlange.</translation>
    </message>
    <message>
        <source>Bound the share of retries</source>
        <translation>Anteil der Wiederholungen begrenzen</translation>
    </message>
    <message>
        <source>Beyond their share retries wait, so that they do not crowd out first tries; none is dropped.</source>
        <translation>Über ihren Anteil hinaus warten Wiederholungen, damit sie erste Versuche nicht verdrängen; keine fällt weg.</translation>
    </message>
    <message>
        <source>Share of retries</source>
        <translation>Anteil der Wiederholungen</translation>
    </message>
    <message>
        <source>Of the requests under way, so many may be retries.</source>
        <translation>So viele der laufenden Anfragen dürfen Wiederholungen sein.</translation>
    </message>
    <message>
        <source>Retries always allowed</source>
        <translation>Wiederholungen, die immer erlaubt sind</translation>
    </message>
    <message>
        <source>So many at a time, whatever the share.</source>
        <translation>So viele zugleich, wie auch immer ihr Anteil ist.</translation>
    </message>
    <message>
        <source>Adapt the requests at a time</source>
        <translation>Anfragen zugleich anpassen</translation>
    </message>
    <message>
        <source>Fewer at a time while it answers 429 or too late, more again when it recovers.</source>
        <translation>Weniger zugleich, solange es 429 oder zu spät antwortet, mehr, wenn es sich erholt.</translation>
    </message>
    <message>
        <source>Hold requests back</source>
        <translation>Anfragen zurückhalten</translation>
    </message>
    <message>
        <source>Holds a share of the requests back while it accepts few of them.</source>
        <translation>Hält einen Teil der Anfragen zurück, solange es wenige davon annimmt.</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>What a request does; the class of its time-out.</source>
        <translation>Was eine Anfrage tut; die Klasse ihrer Zeitgrenze.</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>Verbinden binnen</translation>
    </message>
    <message>
        <source>Longest time for making a connection.</source>
        <translation>Längste Zeit für den Aufbau einer Verbindung.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwort binnen</translation>
    </message>
    <message>
        <source>Longest time for one request, from hand-over to the last byte.</source>
        <translation>Längste Zeit für eine Anfrage, von der Übergabe bis zum letzten Byte.</translation>
    </message>
    <message>
        <source>Delivery within</source>
        <translation>Zustellung binnen</translation>
    </message>
    <message>
        <source>Longest time for all tries of a row and the waits between them; queueing does not count.</source>
        <translation>Längste Zeit für alle Versuche einer Zeile und die Wartezeiten dazwischen; Zeit in der Warteschlange zählt nicht.</translation>
    </message>
    <message>
        <source>Row deadline</source>
        <translation>Frist einer Zeile</translation>
    </message>
    <message>
        <source>How long a row may wait since it was accepted; then it is a dead letter (expired).</source>
        <translation>Wie lange eine Zeile seit ihrer Annahme warten darf; dann ist sie unzustellbar (abgelaufen).</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Lane: critical</source>
        <translation>Spur: kritisch</translation>
    </message>
    <message>
        <source>Requests at a time for critical batches; 0 closes the lane.</source>
        <translation>Anfragen zugleich für kritische Stapel; 0 schließt die Spur.</translation>
    </message>
    <message>
        <source>Lane: normal</source>
        <translation>Spur: normal</translation>
    </message>
    <message>
        <source>Requests at a time for normal batches; 0 closes the lane.</source>
        <translation>Anfragen zugleich für normale Stapel; 0 schließt die Spur.</translation>
    </message>
    <message>
        <source>Lane: bulk</source>
        <translation>Spur: Masse</translation>
    </message>
    <message>
        <source>Requests at a time for bulk batches; 0 closes the lane.</source>
        <translation>Anfragen zugleich für Massenstapel; 0 schließt die Spur.</translation>
    </message>
    <message>
        <source>Offline queue: at a time</source>
        <translation>Offline-Warteschlange: zugleich</translation>
    </message>
    <message>
        <source>Requests at a time from the offline queue.</source>
        <translation>Anfragen zugleich aus der Offline-Warteschlange.</translation>
    </message>
    <message>
        <source>Offline queue: tries</source>
        <translation>Offline-Warteschlange: Versuche</translation>
    </message>
    <message>
        <source>Tries of a row in the offline queue before it is a dead letter.</source>
        <translation>Versuche einer Zeile in der Offline-Warteschlange, bevor sie unzustellbar wird.</translation>
    </message>
    <message>
        <source>Offline queue: first wait</source>
        <translation>Offline-Warteschlange: erste Wartezeit</translation>
    </message>
    <message>
        <source>Wait after the first try; it doubles with each.</source>
        <translation>Wartezeit nach dem ersten Versuch; sie verdoppelt sich mit jedem.</translation>
    </message>
    <message>
        <source>Offline queue: pace</source>
        <translation>Offline-Warteschlange: Takt</translation>
    </message>
    <message>
        <source>Least time between two starts from the offline queue.</source>
        <translation>Kürzeste Zeit zwischen zwei Starts aus der Offline-Warteschlange.</translation>
    </message>
    <message>
        <source>Fallback: cache</source>
        <translation>Rückfall: Zwischenspeicher</translation>
    </message>
    <message>
        <source>While the live way is closed, fields of an earlier row with the same domain are laid over a row.</source>
        <translation>Solange der direkte Weg zu ist, werden Felder einer früheren Zeile mit derselben Domain über eine Zeile gelegt.</translation>
    </message>
    <message>
        <source>Fallback: offline queue</source>
        <translation>Rückfall: Offline-Warteschlange</translation>
    </message>
    <message>
        <source>While the live way is closed, rows go into the offline queue and are delivered later all the same.</source>
        <translation>Solange der direkte Weg zu ist, gehen Zeilen in die Offline-Warteschlange und werden später trotzdem zugestellt.</translation>
    </message>
    <message>
        <source>Fallback: local enrichment</source>
        <translation>Rückfall: lokale Anreicherung</translation>
    </message>
    <message>
        <source>While the live way is closed, the company&apos;s name is derived from the domain.</source>
        <translation>Solange der direkte Weg zu ist, wird der Firmenname aus der Domain abgeleitet.</translation>
    </message>
    <message>
        <source>Domain column</source>
        <translation>Spalte der Domain</translation>
    </message>
    <message>
        <source>Column with the row&apos;s domain; empty: the first of domain, website, company_domain, email.</source>
        <translation>Spalte mit der Domain der Zeile; leer: die erste von domain, website, company_domain, email.</translation>
    </message>
    <message>
        <source>Fresh for</source>
        <translation>Frisch bis</translation>
    </message>
    <message>
        <source>Younger cache entries are fresh.</source>
        <translation>Jüngere Einträge des Zwischenspeichers sind frisch.</translation>
    </message>
    <message>
        <source>Stale for</source>
        <translation>Veraltet bis</translation>
    </message>
    <message>
        <source>Younger cache entries are stale, older ones very stale.</source>
        <translation>Jüngere Einträge des Zwischenspeichers sind veraltet, ältere stark veraltet.</translation>
    </message>
    <message>
        <source>Rows in one request</source>
        <translation>Zeilen in einer Anfrage</translation>
    </message>
    <message>
        <source>Several are sent as a JSON array; 1: each row goes alone.</source>
        <translation>Mehrere werden als JSON-Liste gesendet; 1: Jede Zeile geht allein.</translation>
    </message>
    <message>
        <source>Size of one request</source>
        <translation>Größe einer Anfrage</translation>
    </message>
    <message>
        <source>Of the whole array, at most.</source>
        <translation>Der ganzen Liste, höchstens.</translation>
    </message>
    <message>
        <source>Payload limit</source>
        <translation>Größengrenze der Nutzdaten</translation>
    </message>
    <message>
        <source>A larger row is a dead letter (too large) before it is sent.</source>
        <translation>Eine größere Zeile ist unzustellbar (zu groß), bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Odometer: warn at</source>
        <translation>Zählerstand: warnen ab</translation>
    </message>
    <message>
        <source>Records over the webhook&apos;s life after which you are told.</source>
        <translation>Sätze im Leben des Webhooks, nach denen eine Meldung kommt.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Odometer: rotate at</source>
        <translation>Zählerstand: wechseln ab</translation>
    </message>
    <message>
        <source>Records after which an armed standby takes over.</source>
        <translation>Sätze, nach denen ein bereitgestellter Ersatz-Webhook übernimmt.</translation>
    </message>
    <message>
        <source>Odometer: ends at</source>
        <translation>Zählerstand: Ende bei</translation>
    </message>
    <message>
        <source>Records after which nothing is sent any more: the webhook would swallow it.</source>
        <translation>Sätze, nach denen nichts mehr gesendet wird: Der Webhook würde es schlucken.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Send an Idempotency-Key</source>
        <translation>Einen Idempotency-Key senden</translation>
    </message>
    <message>
        <source>The same key with every retry of a row, so that a receiver can tell a repetition.</source>
        <translation>Derselbe Schlüssel mit jeder Wiederholung einer Zeile, damit ein Empfänger eine Wiederholung erkennt.</translation>
    </message>
    <message>
        <source>Form of the key</source>
        <translation>Form des Schlüssels</translation>
    </message>
    <message>
        <source>bare: Idempotency-Key: k; quoted: as an RFC 8941 string.</source>
        <translation>bare: Idempotency-Key: k; quoted: als Text nach RFC 8941.</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>Spalte des Schlüssels</translation>
    </message>
    <message>
        <source>A column that carries the key in the payload, so that a table can dedupe by it; empty: none.</source>
        <translation>Eine Spalte, die den Schlüssel in den Nutzdaten trägt, damit eine Tabelle daran Dubletten erkennt; leer: keine.</translation>
    </message>
    <message>
        <source>Sign requests</source>
        <translation>Anfragen signieren</translation>
    </message>
    <message>
        <source>HMAC signature with a time stamp (Standard Webhooks); the secret is in the secret store.</source>
        <translation>HMAC-Signatur mit Zeitstempel (Standard Webhooks); das Geheimnis liegt im Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignisart</translation>
    </message>
    <message>
        <source>Versioned, sent with every request: lead.submitted.v1; empty: none.</source>
        <translation>Mit Version, mit jeder Anfrage gesendet: lead.submitted.v1; leer: keine.</translation>
    </message>
    <message>
        <source>Event type column</source>
        <translation>Spalte der Ereignisart</translation>
    </message>
    <message>
        <source>A column that carries the event type in the payload, under the signature; empty: none.</source>
        <translation>Eine Spalte, die die Ereignisart in den Nutzdaten trägt, unter der Signatur; leer: keine.</translation>
    </message>
    <message>
        <source>Send the attempt&apos;s number</source>
        <translation>Nummer des Versuchs senden</translation>
    </message>
    <message>
        <source>Header X-Fuseboard-Attempt, for comparing a receiver&apos;s log with the journal.</source>
        <translation>Kopfzeile X-Fuseboard-Attempt, um das Protokoll eines Empfängers mit dem Journal zu vergleichen.</translation>
    </message>
    <message>
        <source>Auth header</source>
        <translation>Auth-Kopfzeile</translation>
    </message>
    <message>
        <source>Header that carries the secret; empty: none. Its value is in the secret store.</source>
        <translation>Kopfzeile, die das Geheimnis trägt; leer: keine. Ihr Wert liegt im Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>Sent with every request and kept in the clear: nothing secret belongs here. One a line, Name: value.</source>
        <translation>Mit jeder Anfrage gesendet und im Klartext aufbewahrt: Nichts Geheimes gehört hierher. Eine je Zeile, Name: Wert.</translation>
    </message>
    <message>
        <source>Data credits a row</source>
        <translation>Daten-Credits je Zeile</translation>
    </message>
    <message>
        <source>Estimate that is set aside before each send.</source>
        <translation>Schätzung, die vor jeder Sendung vorgemerkt wird.</translation>
    </message>
    <message>
        <source>Actions a row</source>
        <translation>Aktionen je Zeile</translation>
    </message>
    <message>
        <source>Data credits a day</source>
        <translation>Daten-Credits am Tag</translation>
    </message>
    <message>
        <source>Of this destination alone, beside the account&apos;s limit.</source>
        <translation>Allein dieses Ziels, neben der Grenze des Kontos.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Actions a day</source>
        <translation>Aktionen am Tag</translation>
    </message>
    <message>
        <source>Replays of a row</source>
        <translation>Nachsendungen einer Zeile</translation>
    </message>
    <message>
        <source>After so many a dead letter is permanent, until you allow more.</source>
        <translation>Nach so vielen ist eine unzustellbare Zeile endgültig, bis mehr erlaubt wird.</translation>
    </message>
    <message>
        <source>Too few to judge under</source>
        <translation>Zu wenige für ein Urteil unter</translation>
    </message>
    <message>
        <source>Requests in the window below which health is not judged.</source>
        <translation>Anfragen im Fenster, unter denen die Gesundheit nicht beurteilt wird.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>The workspace at the provider whose limits its destinations share.</source>
        <translation>Der Arbeitsbereich beim Anbieter, dessen Grenzen sich seine Ziele teilen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Where its day begins and ends, like Europe/Berlin; empty: this machine&apos;s.</source>
        <translation>Wo sein Tag beginnt und endet, etwa Europe/Berlin; leer: die dieses Rechners.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rows a second that all its destinations together may send.</source>
        <translation>Zeilen in der Sekunde, die alle seine Ziele zusammen senden dürfen.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Rows at once after a pause.</source>
        <translation>Zeilen auf einmal nach einer Pause.</translation>
    </message>
    <message>
        <source>Rows an hour</source>
        <translation>Zeilen in der Stunde</translation>
    </message>
    <message>
        <source>Strict over any 60 minutes.</source>
        <translation>Streng über je 60 Minuten.</translation>
    </message>
    <message>
        <source>Of all its destinations together, on its day.</source>
        <translation>Aller seiner Ziele zusammen, an seinem Tag.</translation>
    </message>
    <message>
        <source>Data credits a month</source>
        <translation>Daten-Credits im Monat</translation>
    </message>
    <message>
        <source>Calendar month in its time zone.</source>
        <translation>Kalendermonat in seiner Zeitzone.</translation>
    </message>
    <message>
        <source>Actions a month</source>
        <translation>Aktionen im Monat</translation>
    </message>
    <message>
        <source>Data credits a batch</source>
        <translation>Daten-Credits je Stapel</translation>
    </message>
    <message>
        <source>For batches without a limit of their own.</source>
        <translation>Für Stapel ohne eigene Grenze.</translation>
    </message>
    <message>
        <source>Stop at a limit</source>
        <translation>An einer Grenze anhalten</translation>
    </message>
    <message>
        <source>Rows wait when a limit is reached; off: you are warned and rows go on.</source>
        <translation>Zeilen warten, wenn eine Grenze erreicht ist; aus: Es wird gewarnt, und Zeilen gehen weiter.</translation>
    </message>
    <message>
        <source>First alert</source>
        <translation>Erste Meldung</translation>
    </message>
    <message>
        <source>Share of a limit at which you are told.</source>
        <translation>Anteil einer Grenze, bei dem eine Meldung kommt.</translation>
    </message>
    <message>
        <source>Second alert</source>
        <translation>Zweite Meldung</translation>
    </message>
    <message>
        <source>Share of a limit at which you are told again.</source>
        <translation>Anteil einer Grenze, bei dem noch eine Meldung kommt.</translation>
    </message>
    <message>
        <source>Third alert</source>
        <translation>Dritte Meldung</translation>
    </message>
    <message>
        <source>Share of a limit at which you are told a third time.</source>
        <translation>Anteil einer Grenze, bei dem eine dritte Meldung kommt.</translation>
    </message>
    <message>
        <source>Burn alert</source>
        <translation>Meldung zum Verbrauch</translation>
    </message>
    <message>
        <source>Data credits an hour, over 15 minutes, above which you are told.</source>
        <translation>Daten-Credits in der Stunde, über 15 Minuten, über denen eine Meldung kommt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Balance alert</source>
        <translation>Meldung zum Guthaben</translation>
    </message>
    <message>
        <source>Data credits left of day or month below which you are told.</source>
        <translation>Übrige Daten-Credits von Tag oder Monat, unter denen eine Meldung kommt.</translation>
    </message>
    <message>
        <source>“%1” does not do here. %2</source>
        <translation>„%1“ geht hier nicht. %2</translation>
    </message>
    <message>
        <source>Write a header as Name: value, one a line.</source>
        <translation>Eine Kopfzeile als Name: Wert schreiben, eine je Zeile.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>rows/s</source>
        <translation>Zeilen/s</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>an oder aus schreiben.</translation>
    </message>
    <message>
        <source>Write a time with its unit: 500 ms, 30 s, 15 min, 1 h 30 min, 2 d.</source>
        <translation>Eine Zeit mit Einheit schreiben: 500 ms, 30 s, 15 min, 1 h 30 min, 2 d.</translation>
    </message>
    <message>
        <source>Write rows a second, such as 10 or 0.5, or no limit.</source>
        <translation>Zeilen in der Sekunde schreiben, etwa 10 oder 0,5, oder keine Grenze.</translation>
    </message>
    <message>
        <source>Write a number such as 500 or 0.5, at most three digits after the point.</source>
        <translation>Eine Zahl schreiben, etwa 500 oder 0,5, mit höchstens drei Stellen nach dem Komma.</translation>
    </message>
    <message>
        <source>Write a number such as 2 or 1.5.</source>
        <translation>Eine Zahl schreiben, etwa 2 oder 1,5.</translation>
    </message>
    <message>
        <source>Write a percentage, such as 50.</source>
        <translation>Einen Prozentsatz schreiben, etwa 50.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 10 or 40,000.</source>
        <translation>Eine ganze Zahl schreiben, etwa 10 oder 40.000.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Whose rate and credits it uses. After a move, requests on the wire are settled with the account they were claimed under; the table and its ledger stay.</source>
        <translation>Wessen Rate und Credits es nutzt. Nach einem Wechsel wird, was unterwegs ist, mit dem Konto abgerechnet, unter dem es übernommen wurde; Tabelle und Zustellbuch bleiben.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Write the number of an account.</source>
        <translation>Die Nummer eines Kontos angeben.</translation>
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
    <message>
        <source>Replay; once the price is there, send</source>
        <translation>Nachsenden; sobald der Preis da ist, senden</translation>
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
    <name>Stored</name>
    <message>
        <source>%1: breaker %2 → %3, %4</source>
        <translation>%1: Schutzschalter %2 → %3, %4</translation>
    </message>
    <message>
        <source>%1: breaker %2 → %3, %4; the next probe is due in %5</source>
        <translation>%1: Schutzschalter %2 → %3, %4; die nächste Probe ist in %5 fällig</translation>
    </message>
    <message>
        <source>%1: its breaker only measures; it would have opened after %2</source>
        <translation>%1: Der Schutzschalter misst nur; er hätte geöffnet nach: %2</translation>
    </message>
    <message>
        <source>%1 spends %2 data credits an hour, more than %3.</source>
        <translation>%1 gibt %2 Daten-Credits in der Stunde aus, mehr als %3.</translation>
    </message>
    <message>
        <source>%1 has %2 data credits left, less than %3.</source>
        <translation>%1 hat noch %2 Daten-Credits, weniger als %3.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of %3 (%4).</source>
        <translation>%1 hat %2 % verbraucht (%3: %4).</translation>
    </message>
    <message>
        <source>%1 is held: %2. Its rows wait until an operator acts.</source>
        <translation>%1 ist gesperrt: %2. Die Zeilen warten, bis jemand eingreift.</translation>
    </message>
    <message>
        <source>The account %1 is out of credits: %2. Its rows wait until an operator resumes.</source>
        <translation>Das Konto %1 hat keine Credits mehr: %2. Die Zeilen warten, bis jemand fortsetzt.</translation>
    </message>
    <message>
        <source>The network is gone: rows wait, but for destinations on this machine.</source>
        <translation>Das Netz ist weg: Zeilen warten, außer für Ziele auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Das Netz ist wieder da.</translation>
    </message>
    <message>
        <source>The clock was set back by %1 s: rows that wait for an instant wait as long as they were told to.</source>
        <translation>Die Uhr wurde um %1 s zurückgestellt: Zeilen, die auf einen Zeitpunkt warten, warten so lange wie vorgesehen.</translation>
    </message>
    <message>
        <source>%1: the live way is closed (%2). Its rows take the fallback: %3.</source>
        <translation>%1: Der direkte Weg ist zu (%2). Die Zeilen nehmen den Rückfall: %3.</translation>
    </message>
    <message>
        <source>Row %1 was about to be sent a second time (%2); nothing was sent. This is an error in Fuseboard.</source>
        <translation>Zeile %1 wäre beinahe ein zweites Mal gesendet worden (%2); nichts wurde gesendet. Das ist ein Fehler in Fuseboard.</translation>
    </message>
    <message>
        <source>%1 has made no progress for %2: %3.</source>
        <translation>%1 kommt seit %2 nicht voran: %3.</translation>
    </message>
    <message>
        <source>%1: its webhook has taken %2 records for life. %3</source>
        <translation>%1: Der Webhook hat %2 Sätze insgesamt angenommen. %3</translation>
    </message>
    <message>
        <source>%1: its webhook has taken %2 records and should be replaced, but no standby is ready. Arm one: %3</source>
        <translation>%1: Der Webhook hat %2 Sätze angenommen und sollte ersetzt werden, aber kein Ersatz-Webhook ist bereit. Einen bereitstellen: %3</translation>
    </message>
    <message>
        <source>Arm another: %1</source>
        <translation>Einen weiteren bereitstellen: %1</translation>
    </message>
    <message>
        <source>Its standby takes over at %1.</source>
        <translation>Der Ersatz-Webhook übernimmt bei %1.</translation>
    </message>
    <message>
        <source>Its standby takes over by hand: %1</source>
        <translation>Der Ersatz-Webhook übernimmt von Hand: %1</translation>
    </message>
    <message>
        <source>%1 is held: %2. Its rows wait.</source>
        <translation>%1 ist gesperrt: %2. Die Zeilen warten.</translation>
    </message>
    <message>
        <source>%1 has no webhook to go back to.</source>
        <translation>%1 hat keinen Webhook, zu dem es zurückkehren könnte.</translation>
    </message>
    <message>
        <source>%1 has no standby webhook that is ready.</source>
        <translation>%1 hat keinen Ersatz-Webhook, der bereit ist.</translation>
    </message>
    <message>
        <source>%1 sends to %2 from now on, no longer to %3: %4. Back with: %5</source>
        <translation>%1 sendet ab jetzt an %2, nicht mehr an %3: %4. Zurück mit: %5</translation>
    </message>
    <message>
        <source>its webhook has taken %1 records for life</source>
        <translation>Webhook hat insgesamt %1 Sätze angenommen</translation>
    </message>
    <message>
        <source>its webhook has taken %1 of the %2 records that it takes for life; arm another with: %3</source>
        <translation>Webhook hat %1 der %2 Sätze angenommen, die er insgesamt annimmt; einen weiteren bereitstellen mit: %3</translation>
    </message>
    <message>
        <source>%1 expired idempotency keys removed in %2 transactions; %3 are left.</source>
        <translation>%1 abgelaufene Idempotenz-Schlüssel in %2 Transaktionen entfernt; %3 bleiben.</translation>
    </message>
    <message>
        <source>The table of idempotency keys grows: %1 keys, %2 an hour ago.</source>
        <translation>Die Tabelle der Idempotenz-Schlüssel wächst: %1 Schlüssel, vor einer Stunde %2.</translation>
    </message>
    <message>
        <source>Expired idempotency keys could not be removed: %1</source>
        <translation>Abgelaufene Idempotenz-Schlüssel konnten nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>Test request to %1 by %2: %3</source>
        <translation>Probeanfrage an %1 von %2: %3</translation>
    </message>
    <message>
        <source>Fuseboard had ended with %1 attempts unanswered: %2 rows are ambiguous, %3 are sent again.</source>
        <translation>Fuseboard war mit %1 unbeantworteten Versuchen beendet worden: %2 Zeilen sind ungewiss, %3 werden erneut gesendet.</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted. None of its rows is sent; import the file again.</source>
        <translation>Der Import von %1 wurde unterbrochen. Keine seiner Zeilen wird gesendet; die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>Retention removed the payloads of %1 delivered rows and %2 resolved dead letters; all of them were exported.</source>
        <translation>Die Aufbewahrung hat die Nutzdaten von %1 zugestellten Zeilen und %2 erledigten unzustellbaren Zeilen entfernt; alle waren exportiert.</translation>
    </message>
    <message>
        <source>%1: 1 row has failed in its last replay and is a permanent failure now. Look at payload and answer before anything is sent past the limit.</source>
        <translation>%1: 1 Zeile ist beim letzten Nachsenden gescheitert und jetzt endgültig. Nutzdaten und Antwort ansehen, bevor über die Grenze hinaus gesendet wird.</translation>
    </message>
    <message>
        <source>%1: %2 rows have failed in their last replay and are a permanent failure now. Look at payload and answer before anything is sent past the limit.</source>
        <translation>%1: %2 Zeilen sind beim letzten Nachsenden gescheitert und jetzt endgültig. Nutzdaten und Antwort ansehen, bevor über die Grenze hinaus gesendet wird.</translation>
    </message>
    <message>
        <source>%1: credits of %2 corrected by %3 data credits and %4 actions. %5</source>
        <translation>%1: Credits von %2 berichtigt um %3 Daten-Credits und %4 Aktionen. %5</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>The batch of %1 rows would cost %2, more than %3 leaves (%4): %5 rows fit, %6.</source>
        <translation>Der Stapel mit %1 Zeilen würde %2 kosten, mehr als übrig ist: %3 (%4). %5 Zeilen passen, %6.</translation>
    </message>
    <message>
        <source>%1 data credits and %2 actions</source>
        <translation>%1 Daten-Credits und %2 Aktionen</translation>
    </message>
    <message>
        <source>%1 data credits</source>
        <translation>%1 Daten-Credits</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 Aktionen</translation>
    </message>
    <message>
        <source>the limit of the batch</source>
        <translation>die Grenze des Stapels</translation>
    </message>
    <message>
        <source>the destination&apos;s limit for today</source>
        <translation>die heutige Grenze des Ziels</translation>
    </message>
    <message>
        <source>the limit of the account %1 for today</source>
        <translation>die heutige Grenze des Kontos %1</translation>
    </message>
    <message>
        <source>the limit of the account %1 for this month</source>
        <translation>die Grenze des Kontos %1 für diesen Monat</translation>
    </message>
    <message>
        <source>the rest waits</source>
        <translation>der Rest wartet</translation>
    </message>
    <message>
        <source>the rest is sent all the same, since the account only warns</source>
        <translation>der Rest wird trotzdem gesendet, da das Konto nur warnt</translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation>1 Fehlschlag</translation>
    </message>
    <message>
        <source>1 failure (%1)</source>
        <translation>1 Fehlschlag (%1)</translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation>%1 Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>%1 failures in a row (%2)</source>
        <translation>%1 Fehlschläge in Folge (%2)</translation>
    </message>
    <message>
        <source>%1 % of 1 call failed in %2</source>
        <translation>%1 % von 1 Aufruf gescheitert in %2</translation>
    </message>
    <message>
        <source>%1 % of %2 calls failed in %3</source>
        <translation>%1 % von %2 Aufrufen gescheitert in %3</translation>
    </message>
    <message>
        <source>%1 % of 1 call took longer than %2 in %3</source>
        <translation>%1 % von 1 Aufruf länger als %2 in %3</translation>
    </message>
    <message>
        <source>%1 % of %2 calls took longer than %3 in %4</source>
        <translation>%1 % von %2 Aufrufen länger als %3 in %4</translation>
    </message>
    <message>
        <source>%1 % of the last 1 call failed</source>
        <translation>%1 % des letzten 1 Aufrufs gescheitert</translation>
    </message>
    <message>
        <source>%1 % of the last %2 calls failed</source>
        <translation>%1 % der letzten %2 Aufrufe gescheitert</translation>
    </message>
    <message>
        <source>%1 % of the last 1 call took longer than %2</source>
        <translation>%1 % des letzten 1 Aufrufs länger als %2</translation>
    </message>
    <message>
        <source>%1 % of the last %2 calls took longer than %3</source>
        <translation>%1 % der letzten %2 Aufrufe länger als %3</translation>
    </message>
    <message>
        <source>cool-down of %1 over</source>
        <translation>Abkühlzeit von %1 vorbei</translation>
    </message>
    <message>
        <source>probe failed</source>
        <translation>Probe gescheitert</translation>
    </message>
    <message>
        <source>probe failed after 1 success</source>
        <translation>Probe gescheitert nach 1 Erfolg</translation>
    </message>
    <message>
        <source>probe failed after %1 successes</source>
        <translation>Probe gescheitert nach %1 Erfolgen</translation>
    </message>
    <message>
        <source>%1 of 1 probe succeeded</source>
        <translation>%1 von 1 Probe gelungen</translation>
    </message>
    <message>
        <source>%1 of %2 probes succeeded</source>
        <translation>%1 von %2 Proben gelungen</translation>
    </message>
    <message>
        <source>half-open undecided for %1 with 1 probe unanswered</source>
        <translation>%1 halb offen ohne Entscheidung, 1 Probe unbeantwortet</translation>
    </message>
    <message>
        <source>half-open undecided for %1 with %2 probes unanswered</source>
        <translation>%1 halb offen ohne Entscheidung, %2 Proben unbeantwortet</translation>
    </message>
    <message>
        <source>half-open undecided for %1: no probe was sent</source>
        <translation>%1 halb offen ohne Entscheidung: keine Probe wurde gesendet</translation>
    </message>
    <message>
        <source>half-open undecided for %1: %2, no other was sent</source>
        <translation>%1 halb offen ohne Entscheidung: %2, keine weitere wurde gesendet</translation>
    </message>
    <message>
        <source>forced opening of %1 over</source>
        <translation>Offenhalten von %1 vorbei</translation>
    </message>
    <message>
        <source>forced open by hand</source>
        <translation>von Hand offen gehalten</translation>
    </message>
    <message>
        <source>forced open by hand: %1</source>
        <translation>von Hand offen gehalten: %1</translation>
    </message>
    <message>
        <source>forced open by %1</source>
        <translation>offen gehalten von %1</translation>
    </message>
    <message>
        <source>forced open by %1: %2</source>
        <translation>offen gehalten von %1: %2</translation>
    </message>
    <message>
        <source>forced opening released by hand</source>
        <translation>Offenhalten von Hand gelöst</translation>
    </message>
    <message>
        <source>forced opening released by %1</source>
        <translation>Offenhalten gelöst von %1</translation>
    </message>
    <message>
        <source>reset by hand</source>
        <translation>von Hand zurückgesetzt</translation>
    </message>
    <message>
        <source>reset by hand: %1</source>
        <translation>von Hand zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>probe asked for by hand</source>
        <translation>Probe von Hand verlangt</translation>
    </message>
    <message>
        <source>probe asked for by hand: %1</source>
        <translation>Probe von Hand verlangt: %1</translation>
    </message>
    <message>
        <source>disabled by hand</source>
        <translation>von Hand abgeschaltet</translation>
    </message>
    <message>
        <source>disabled by hand: %1</source>
        <translation>von Hand abgeschaltet: %1</translation>
    </message>
    <message>
        <source>metrics only by hand</source>
        <translation>von Hand auf Messen gestellt</translation>
    </message>
    <message>
        <source>metrics only by hand: %1</source>
        <translation>von Hand auf Messen gestellt: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>its batch&apos;s credits</source>
        <translation>Credits des Stapels</translation>
    </message>
    <message>
        <source>today&apos;s credits of the destination</source>
        <translation>heutige Credits des Ziels</translation>
    </message>
    <message>
        <source>today&apos;s credits</source>
        <translation>heutige Credits</translation>
    </message>
    <message>
        <source>this month&apos;s credits</source>
        <translation>Credits dieses Monats</translation>
    </message>
    <message>
        <source>data credits %1; actions %2</source>
        <translation>Daten-Credits %1; Aktionen %2</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 vorgemerkt</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
    <message>
        <source>Circuit breaker: %1</source>
        <translation>Schutzschalter: %1</translation>
    </message>
    <message>
        <source>%1; the cache gave fields (fresh)</source>
        <translation>%1; der Zwischenspeicher gab Felder (frisch)</translation>
    </message>
    <message>
        <source>%1; the cache gave fields (stale)</source>
        <translation>%1; der Zwischenspeicher gab Felder (veraltet)</translation>
    </message>
    <message>
        <source>%1; the cache gave fields (very stale)</source>
        <translation>%1; der Zwischenspeicher gab Felder (stark veraltet)</translation>
    </message>
    <message>
        <source>%1; the company&apos;s name was derived from the domain</source>
        <translation>%1; der Firmenname wurde aus der Domain abgeleitet</translation>
    </message>
    <message>
        <source>%1; no fallback had anything for the row</source>
        <translation>%1; kein Rückfall hatte etwas für die Zeile</translation>
    </message>
    <message>
        <source>cache, offline queue, local enrichment</source>
        <translation>Zwischenspeicher, Offline-Warteschlange, lokale Anreicherung</translation>
    </message>
    <message>
        <source>cache, offline queue</source>
        <translation>Zwischenspeicher, Offline-Warteschlange</translation>
    </message>
    <message>
        <source>cache, local enrichment</source>
        <translation>Zwischenspeicher, lokale Anreicherung</translation>
    </message>
    <message>
        <source>offline queue, local enrichment</source>
        <translation>Offline-Warteschlange, lokale Anreicherung</translation>
    </message>
    <message>
        <source>offline queue</source>
        <translation>Offline-Warteschlange</translation>
    </message>
    <message>
        <source>local enrichment</source>
        <translation>lokale Anreicherung</translation>
    </message>
    <message>
        <source>nothing is in its way; its rows wait for answers or their next try</source>
        <translation>nichts steht im Weg; die Zeilen warten auf Antworten oder ihren nächsten Versuch</translation>
    </message>
    <message>
        <source>the breaker is open</source>
        <translation>der Schutzschalter ist offen</translation>
    </message>
    <message>
        <source>the budget is used up or held</source>
        <translation>das Budget ist verbraucht oder gesperrt</translation>
    </message>
    <message>
        <source>the rate limit or the target&apos;s own is reached</source>
        <translation>die Ratengrenze oder die der Gegenseite ist erreicht</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>er ist angehalten</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netz</translation>
    </message>
    <message>
        <source>its endpoint is held</source>
        <translation>der Endpunkt ist gesperrt</translation>
    </message>
    <message>
        <source>its lane has no slots</source>
        <translation>seine Spur hat keine Plätze</translation>
    </message>
    <message>
        <source>the store cannot commit</source>
        <translation>der Arbeitsbereich kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it was delivered minutes ago</source>
        <translation>sie wurde vor Minuten zugestellt</translation>
    </message>
    <message>
        <source>it is on the wire</source>
        <translation>sie ist gerade unterwegs</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Replay 1 row</source>
        <translation>1 Zeile nachsenden</translation>
    </message>
    <message>
        <source>Replay %1 rows</source>
        <translation>%1 Zeilen nachsenden</translation>
    </message>
    <message>
        <source>Fuseboard ended in its recall window: nothing was sent</source>
        <translation>Fuseboard endete in der Rückholfrist: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Fuseboard ended while it ran: the rest was not sent</source>
        <translation>Fuseboard endete während des Nachsendens: der Rest wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Another operation works on the next rows: %1</source>
        <translation>Ein anderer Vorgang arbeitet an den nächsten Zeilen: %1</translation>
    </message>
    <message>
        <source>the steps before came to a good end</source>
        <translation>die Stufen davor gingen gut aus</translation>
    </message>
    <message>
        <source>every row has come to an end</source>
        <translation>jede Zeile ist zu Ende</translation>
    </message>
    <message>
        <source>step %1 begins</source>
        <translation>Stufe %1 beginnt</translation>
    </message>
    <message>
        <source>step %1 came to a good end</source>
        <translation>Stufe %1 ging gut aus</translation>
    </message>
    <message>
        <source>%1 of %2 rows were not accepted</source>
        <translation>%1 von %2 Zeilen wurden nicht angenommen</translation>
    </message>
    <message>
        <source>%1; the deadline comes before the next try</source>
        <translation>%1; die Frist kommt vor dem nächsten Versuch</translation>
    </message>
    <message>
        <source>%1; %2 attempts from the offline queue</source>
        <translation>%1; %2 Versuche aus der Offline-Warteschlange</translation>
    </message>
    <message>
        <source>%1; no time left in the cycle of %2</source>
        <translation>%1; keine Zeit mehr im Durchgang von %2</translation>
    </message>
    <message>
        <source>The URL or a header cannot be used</source>
        <translation>Die URL oder ein Header ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>Hostname nicht gefunden</translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation>Keine Verbindung möglich</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake gescheitert</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>Zertifikat nicht gültig</translation>
    </message>
    <message>
        <source>No answer in time, body sent</source>
        <translation>Keine Antwort rechtzeitig, Inhalt gesendet</translation>
    </message>
    <message>
        <source>No answer in time, nothing sent</source>
        <translation>Keine Antwort rechtzeitig, nichts gesendet</translation>
    </message>
    <message>
        <source>Connection closed without an answer, body sent</source>
        <translation>Verbindung ohne Antwort geschlossen, Inhalt gesendet</translation>
    </message>
    <message>
        <source>Connection closed without an answer, nothing sent</source>
        <translation>Verbindung ohne Antwort geschlossen, nichts gesendet</translation>
    </message>
    <message>
        <source>The answer is no HTTP, body sent</source>
        <translation>Die Antwort ist kein HTTP, Inhalt gesendet</translation>
    </message>
    <message>
        <source>The answer is no HTTP, nothing sent</source>
        <translation>Die Antwort ist kein HTTP, nichts gesendet</translation>
    </message>
    <message>
        <source>Cancelled while Fuseboard was stopping, body sent</source>
        <translation>Abgebrochen, während Fuseboard endete, Inhalt gesendet</translation>
    </message>
    <message>
        <source>Cancelled while Fuseboard was stopping, nothing sent</source>
        <translation>Abgebrochen, während Fuseboard endete, nichts gesendet</translation>
    </message>
    <message>
        <source>No answer, body sent</source>
        <translation>Keine Antwort, Inhalt gesendet</translation>
    </message>
    <message>
        <source>No answer, nothing sent</source>
        <translation>Keine Antwort, nichts gesendet</translation>
    </message>
    <message>
        <source>Fuseboard ended before the answer was recorded</source>
        <translation>Fuseboard endete, bevor die Antwort festgehalten war</translation>
    </message>
    <message>
        <source>The deadline passed before it was sent</source>
        <translation>Die Frist lief ab, bevor sie gesendet wurde</translation>
    </message>
    <message>
        <source>Replay limit reached</source>
        <translation>Grenze des Nachsendens erreicht</translation>
    </message>
    <message>
        <source>Payload %1, limit %2</source>
        <translation>Nutzdaten %1, Grenze %2</translation>
    </message>
    <message>
        <source>HTTP %1 after %2. %3</source>
        <translation>HTTP %1 nach %2. %3</translation>
    </message>
    <message>
        <source>%1, after %2. %3</source>
        <translation>%1, nach %2. %3</translation>
    </message>
    <message>
        <source>A row would be delivered.</source>
        <translation>Eine Zeile würde zugestellt.</translation>
    </message>
    <message>
        <source>A row would be tried again.</source>
        <translation>Eine Zeile würde erneut versucht.</translation>
    </message>
    <message>
        <source>A row would wait until the server takes more.</source>
        <translation>Eine Zeile würde warten, bis der Server mehr annimmt.</translation>
    </message>
    <message>
        <source>A row like this would be a dead letter (rejected).</source>
        <translation>Eine solche Zeile wäre unzustellbar (abgelehnt).</translation>
    </message>
    <message>
        <source>The destination would be held until you act: look at URL and secret.</source>
        <translation>Das Ziel würde gesperrt, bis jemand eingreift: URL und Geheimnis ansehen.</translation>
    </message>
    <message>
        <source>The account would be held: its credits are gone.</source>
        <translation>Das Konto würde gesperrt: Seine Credits sind verbraucht.</translation>
    </message>
    <message>
        <source>A row like this would be a dead letter (too large).</source>
        <translation>Eine solche Zeile wäre unzustellbar (zu groß).</translation>
    </message>
    <message>
        <source>A row would be ambiguous: it may have been processed.</source>
        <translation>Eine Zeile wäre ungewiss: Sie kann verarbeitet worden sein.</translation>
    </message>
    <message>
        <source>Nothing was sent; a row would be tried again.</source>
        <translation>Nichts wurde gesendet; eine Zeile würde erneut versucht.</translation>
    </message>
    <message>
        <source>A row would be ambiguous: it may have been delivered.</source>
        <translation>Eine Zeile wäre ungewiss: Sie kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Darüber ist nichts bekannt.</translation>
    </message>
    <message>
        <source>the quote that opens here is not closed within %1</source>
        <translation>das Anführungszeichen, das hier öffnet, ist innerhalb von %1 nicht geschlossen</translation>
    </message>
    <message>
        <source>the quote that opens here is not closed</source>
        <translation>das Anführungszeichen, das hier öffnet, ist nicht geschlossen</translation>
    </message>
    <message>
        <source>text after the closing quote; quotes inside a quoted cell must be doubled</source>
        <translation>Text nach dem schließenden Anführungszeichen; Anführungszeichen in einer Zelle mit Anführungszeichen müssen verdoppelt sein</translation>
    </message>
    <message>
        <source>a quote inside a cell without quotes, after a row with a broken quote</source>
        <translation>ein Anführungszeichen in einer Zelle ohne Anführungszeichen, nach einer Zeile mit einem beschädigten</translation>
    </message>
    <message>
        <source>the row is longer than %1</source>
        <translation>die Zeile ist länger als %1</translation>
    </message>
    <message>
        <source>the line is longer than %1</source>
        <translation>die Zeile ist länger als %1</translation>
    </message>
    <message>
        <source>the element is longer than %1</source>
        <translation>das Element ist länger als %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>this byte is not UTF-8: 0x%1</source>
        <translation>dieses Byte ist kein UTF-8: 0x%1</translation>
    </message>
    <message>
        <source>half a UTF-16 character stands here</source>
        <translation>hier steht ein halbes UTF-16-Zeichen</translation>
    </message>
    <message>
        <source>a NUL stands here</source>
        <translation>hier steht ein NUL</translation>
    </message>
    <message>
        <source>1 cell where %1 are expected</source>
        <translation>1 Zelle, wo %1 erwartet werden</translation>
    </message>
    <message>
        <source>1 cell where 1 is expected</source>
        <translation>1 Zelle, wo 1 erwartet wird</translation>
    </message>
    <message>
        <source>%1 cells where 1 is expected</source>
        <translation>%1 Zellen, wo 1 erwartet wird</translation>
    </message>
    <message>
        <source>%1 cells where %2 are expected</source>
        <translation>%1 Zellen, wo %2 erwartet werden</translation>
    </message>
    <message>
        <source>an object is expected here, this is %1</source>
        <translation>hier wird ein Objekt erwartet, dies ist %1</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the array is not closed</source>
        <translation>die Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>there is text after the array</source>
        <translation>nach der Liste steht Text</translation>
    </message>
    <message>
        <source>an array is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>an element is missing before the closing bracket</source>
        <translation>vor der schließenden Klammer fehlt ein Element</translation>
    </message>
    <message>
        <source>an element is missing before this comma</source>
        <translation>vor diesem Komma fehlt ein Element</translation>
    </message>
    <message>
        <source>a comma is expected here</source>
        <translation>hier wird ein Komma erwartet</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>there is text after the value</source>
        <translation>nach dem Wert steht Text</translation>
    </message>
    <message>
        <source>the text ends where %1 is expected</source>
        <translation>der Text endet, wo %1 erwartet wird</translation>
    </message>
    <message>
        <source>%1 is expected here</source>
        <translation>hier wird %1 erwartet</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a comma or the closing bracket</source>
        <translation>ein Komma oder die schließende Klammer</translation>
    </message>
    <message>
        <source>a name in double quotes</source>
        <translation>ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or the closing brace</source>
        <translation>ein Komma oder die schließende Klammer</translation>
    </message>
    <message>
        <source>nested deeper than 512 levels</source>
        <translation>tiefer als 512 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is used twice</source>
        <translation>der Name „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the string that starts here is not closed</source>
        <translation>der Text, der hier beginnt, ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped</source>
        <translation>ein Steuerzeichen in einem Text muss maskiert sein</translation>
    </message>
    <message>
        <source>this byte is not UTF-8</source>
        <translation>dieses Byte ist kein UTF-8</translation>
    </message>
    <message>
        <source>the escape is cut off</source>
        <translation>die Maskierung ist abgeschnitten</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>eine solche Maskierung gibt es nicht</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a surrogate stands alone</source>
        <translation>ein halbes Zeichenpaar steht allein</translation>
    </message>
    <message>
        <source>a number must not start with 0; text must stand in quotes</source>
        <translation>eine Zahl darf nicht mit 0 beginnen; Text muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
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
        <source>retryWait</source>
        <translation>wartet auf Wiederholung</translation>
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
        <source>rateGate</source>
        <translation>Ratensperre</translation>
    </message>
    <message>
        <source>rate gate</source>
        <translation>Ratensperre</translation>
    </message>
    <message>
        <source>endpointHold</source>
        <translation>Endpunktsperre</translation>
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
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>undoneClaim</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>undone claim</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>tooLarge</source>
        <translation>zu groß</translation>
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
        <source>noAnswer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>maybeProcessed</source>
        <translation>vielleicht verarbeitet</translation>
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
        <source>duplicateInFile</source>
        <translation>doppelt in der Datei</translation>
    </message>
    <message>
        <source>duplicate in file</source>
        <translation>doppelt in der Datei</translation>
    </message>
    <message>
        <source>alreadyDelivered</source>
        <translation>schon zugestellt</translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation>schon zugestellt</translation>
    </message>
    <message>
        <source>waitingElsewhere</source>
        <translation>wartet anderswo</translation>
    </message>
    <message>
        <source>waiting elsewhere</source>
        <translation>wartet anderswo</translation>
    </message>
    <message>
        <source>maybeDelivered</source>
        <translation>vielleicht zugestellt</translation>
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
        <source>settledByHand</source>
        <translation>von Hand geklärt</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>von Hand geklärt</translation>
    </message>
    <message>
        <source>byOperator</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by operator</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>importInterrupted</source>
        <translation>Import unterbrochen</translation>
    </message>
    <message>
        <source>import interrupted</source>
        <translation>Import unterbrochen</translation>
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
        <source>halfOpen</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>forcedOpen</source>
        <translation>offen gehalten</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>metricsOnly</source>
        <translation>misst nur</translation>
    </message>
    <message>
        <source>live</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>veryStale</source>
        <translation>stark veraltet</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>wird gesammelt</translation>
    </message>
    <message>
        <source>applying</source>
        <translation>wird ausgeführt</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>redoing</source>
        <translation>wird wiederhergestellt</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>in der Rückholfrist</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>ledger scope</source>
        <translation>Zustellbuch</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Sammelbearbeitung</translation>
    </message>
    <message>
        <source>Import edit</source>
        <translation>Aus einer Datei bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachsenden</translation>
    </message>
    <message>
        <source>Allow replays</source>
        <translation>Nachsenden erlauben</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause batch</source>
        <translation>Stapel anhalten</translation>
    </message>
    <message>
        <source>Resume batch</source>
        <translation>Stapel fortsetzen</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Stapel abbrechen</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Sperre lösen</translation>
    </message>
    <message>
        <source>Resume budget</source>
        <translation>Budget freigeben</translation>
    </message>
    <message>
        <source>Batch limits</source>
        <translation>Grenzen des Stapels</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Offenhalten lösen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Disable breaker</source>
        <translation>Schutzschalter abschalten</translation>
    </message>
    <message>
        <source>Measure breaker</source>
        <translation>Schutzschalter nur messen lassen</translation>
    </message>
    <message>
        <source>Rotate webhook</source>
        <translation>Webhook wechseln</translation>
    </message>
    <message>
        <source>Retention settings</source>
        <translation>Einstellungen der Aufbewahrung</translation>
    </message>
    <message>
        <source>Alert settings</source>
        <translation>Einstellungen der Meldungen</translation>
    </message>
    <message>
        <source>Alert webhook on</source>
        <translation>Alarm-Webhook an</translation>
    </message>
    <message>
        <source>Alert webhook off</source>
        <translation>Alarm-Webhook aus</translation>
    </message>
    <message>
        <source>Identity columns</source>
        <translation>Identitätsspalten</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ziel anlegen</translation>
    </message>
    <message>
        <source>Store url</source>
        <translation>URL hinterlegen</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Auth secret</source>
        <translation>Auth-Geheimnis</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Breaker notice</source>
        <translation>Hinweis des Schutzschalters</translation>
    </message>
    <message>
        <source>Burn alert</source>
        <translation>Meldung zum Verbrauch</translation>
    </message>
    <message>
        <source>Balance alert</source>
        <translation>Meldung zum Guthaben</translation>
    </message>
    <message>
        <source>Budget alert</source>
        <translation>Meldung zum Budget</translation>
    </message>
    <message>
        <source>Duplicate send</source>
        <translation>Doppelte Sendung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Uhr zurückgestellt</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Batch stuck</source>
        <translation>Stapel steht</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Probeanfrage</translation>
    </message>
    <message>
        <source>Endpoint hold</source>
        <translation>Endpunktsperre</translation>
    </message>
    <message>
        <source>Budget hold</source>
        <translation>Budgetsperre</translation>
    </message>
    <message>
        <source>Store read</source>
        <translation>Lesen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Batch estimate</source>
        <translation>Kosten eines Stapels</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>Webhook rotated</source>
        <translation>Webhook gewechselt</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Key purge</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Key growth</source>
        <translation>Schlüssel wachsen</translation>
    </message>
    <message>
        <source>Key purge failed</source>
        <translation>Schlüssel nicht entfernt</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederanlauf</translation>
    </message>
    <message>
        <source>Import interrupted</source>
        <translation>Import unterbrochen</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Credit correction</source>
        <translation>Berichtigung von Credits</translation>
    </message>
    <message>
        <source>its URL or secret is missing</source>
        <translation>URL oder Geheimnis fehlt</translation>
    </message>
    <message>
        <source>the last %1 requests got no answer</source>
        <translation>die letzten %1 Anfragen blieben ohne Antwort</translation>
    </message>
    <message>
        <source>1 dead letter</source>
        <translation>1 unzustellbare Zeile</translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation>%1 unzustellbare Zeilen</translation>
    </message>
    <message>
        <source>connect: timed out after %1, body sent</source>
        <translation>Verbinden: Zeit abgelaufen nach %1, Inhalt gesendet</translation>
    </message>
    <message>
        <source>connect: timed out after %1, nothing sent</source>
        <translation>Verbinden: Zeit abgelaufen nach %1, nichts gesendet</translation>
    </message>
    <message>
        <source>submit: timed out after %1, body sent</source>
        <translation>Übermitteln: Zeit abgelaufen nach %1, Inhalt gesendet</translation>
    </message>
    <message>
        <source>submit: timed out after %1, nothing sent</source>
        <translation>Übermitteln: Zeit abgelaufen nach %1, nichts gesendet</translation>
    </message>
    <message>
        <source>request: timed out after %1, body sent</source>
        <translation>Anfrage: Zeit abgelaufen nach %1, Inhalt gesendet</translation>
    </message>
    <message>
        <source>request: timed out after %1, nothing sent</source>
        <translation>Anfrage: Zeit abgelaufen nach %1, nichts gesendet</translation>
    </message>
    <message>
        <source>upload: timed out after %1, body sent</source>
        <translation>Hochladen: Zeit abgelaufen nach %1, Inhalt gesendet</translation>
    </message>
    <message>
        <source>upload: timed out after %1, nothing sent</source>
        <translation>Hochladen: Zeit abgelaufen nach %1, nichts gesendet</translation>
    </message>
    <message>
        <source>longPoll: timed out after %1, body sent</source>
        <translation>Langes Warten: Zeit abgelaufen nach %1, Inhalt gesendet</translation>
    </message>
    <message>
        <source>longPoll: timed out after %1, nothing sent</source>
        <translation>Langes Warten: Zeit abgelaufen nach %1, nichts gesendet</translation>
    </message>
    <message>
        <source>probe failed (%1)</source>
        <translation>Probe gescheitert (%1)</translation>
    </message>
    <message>
        <source>probe failed after 1 success (%1)</source>
        <translation>Probe gescheitert nach 1 Erfolg (%1)</translation>
    </message>
    <message>
        <source>probe failed after %1 successes (%2)</source>
        <translation>Probe gescheitert nach %1 Erfolgen (%2)</translation>
    </message>
    <message>
        <source>%1 % of 1 call failed in %2 (%3)</source>
        <translation>%1 % von 1 Aufruf gescheitert in %2 (%3)</translation>
    </message>
    <message>
        <source>%1 % of %2 calls failed in %3 (%4)</source>
        <translation>%1 % von %2 Aufrufen gescheitert in %3 (%4)</translation>
    </message>
    <message>
        <source>%1 % of the last 1 call failed (%2)</source>
        <translation>%1 % des letzten Aufrufs gescheitert (%2)</translation>
    </message>
    <message>
        <source>%1 % of the last %2 calls failed (%3)</source>
        <translation>%1 % der letzten %2 Aufrufe gescheitert (%3)</translation>
    </message>
    <message>
        <source>HTTP %1 and %2</source>
        <translation>HTTP %1 und %2</translation>
    </message>
    <message>
        <source>HTTP %1, no answer</source>
        <translation>HTTP %1, keine Antwort</translation>
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
        <source>metrics only</source>
        <translation>misst nur</translation>
    </message>
    <message>
        <source>test request to %1</source>
        <translation>Testanfrage an %1</translation>
    </message>
    <message>
        <source>test request to %1, answer unclear</source>
        <translation>Testanfrage an %1, Antwort unklar</translation>
    </message>
    <message>
        <source>%1 of %2 rows failed again or are ambiguous, more than %3</source>
        <translation>%1 von %2 Zeilen sind wieder gescheitert oder ungewiss, mehr als %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows of step %3 failed again or are ambiguous, more than %4</source>
        <translation>%1 von %2 Zeilen der Stufe %3 sind wieder gescheitert oder ungewiss, mehr als %4</translation>
    </message>
    <message>
        <source>%1 of %2 failed again or came out ambiguous, more than %3</source>
        <translation>%1 von %2 wieder gescheitert oder ungewiss, mehr als %3</translation>
    </message>
    <message>
        <source>%1 of %2 in step %3 failed again or came out ambiguous, more than %4</source>
        <translation>%1 von %2 in Stufe %3 wieder gescheitert oder ungewiss, mehr als %4</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 under way, none left to send</source>
        <translation>%1 unterwegs, nichts mehr zu senden</translation>
    </message>
    <message>
        <source>%1 of %2 in step %3 came to an end</source>
        <translation>%1 von %2 in Stufe %3 zu Ende</translation>
    </message>
    <message>
        <source>%1 has used up %2 (%3). Its rows wait.</source>
        <translation>%1 hat %2 aufgebraucht (%3). Die Zeilen warten.</translation>
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
    <name>Wording</name>
    <message>
        <source>The destination has no account.</source>
        <translation>Das Ziel hat kein Konto.</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message>
        <source>That is not a webhook URL; it begins with https:// (or http:// on this machine).</source>
        <translation>Das ist keine Webhook-URL; sie beginnt mit https:// (oder auf diesem Rechner mit http://).</translation>
    </message>
    <message>
        <source>why cannot be read: %1</source>
        <translation>warum, ist nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>No column of the file is known to hold a domain; name it.</source>
        <translation>Von keiner Spalte der Datei ist bekannt, dass sie eine Domain enthält; bitte nennen.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>columns of the file: %1</source>
        <translation>Spalten der Datei: %1</translation>
    </message>
    <message>
        <source>row %1 stands in the file twice; this line is left</source>
        <translation>Zeile %1 steht zweimal in der Datei; diese bleibt liegen</translation>
    </message>
    <message>
        <source>there is no row %1 in this workspace</source>
        <translation>es gibt keine Zeile %1 in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>row %1 is another one in this workspace: line %2 of “%3”</source>
        <translation>Zeile %1 ist in diesem Arbeitsbereich eine andere: Zeile %2 von „%3“</translation>
    </message>
    <message>
        <source>row %1 is no dead letter any more: it is %2</source>
        <translation>Zeile %1 ist nicht mehr unzustellbar, sondern %2</translation>
    </message>
    <message>
        <source>row %1 was changed since the export: version %2 then, %3 now</source>
        <translation>Zeile %1 wurde seit dem Export geändert: damals Fassung %2, jetzt %3</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>Zeile %1 %2</translation>
    </message>
    <message>
        <source>would be too large for its destination</source>
        <translation>wäre zu groß für ihr Ziel</translation>
    </message>
    <message>
        <source>may have been delivered: settle it first, then change what identifies it</source>
        <translation>ist vielleicht zugestellt: erst klären, dann ändern, woran sie erkannt wird</translation>
    </message>
    <message>
        <source>would have none of the identity columns</source>
        <translation>hätte keine der Identitätsspalten</translation>
    </message>
    <message>
        <source>“%1” holds %2, and “%3” is no JSON value</source>
        <translation>„%1“ enthält %2, und „%3“ ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>the payload is not valid JSON: %1</source>
        <translation>die Nutzdaten sind kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>the payload is no JSON object</source>
        <translation>die Nutzdaten sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which identifies the rows of this destination.</source>
        <translation>Die Datei hat keine Spalte „%1“, an der die Zeilen dieses Ziels erkannt werden.</translation>
    </message>
    <message>
        <source>%1 None of its rows is sent, as was asked for.</source>
        <translation>%1 Keine seiner Zeilen wird gesendet, wie verlangt.</translation>
    </message>
    <message>
        <source>The import was cancelled; none of its rows is sent.</source>
        <translation>Der Import wurde abgebrochen; keine seiner Zeilen wird gesendet.</translation>
    </message>
    <message>
        <source>The workspace is being closed.</source>
        <translation>Der Arbeitsbereich wird geschlossen.</translation>
    </message>
    <message>
        <source>The rows of the replay cannot be read.</source>
        <translation>Die Zeilen des Nachsendens sind nicht zu lesen.</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>An idempotency key has 1 to 255 visible ASCII characters, without spaces.</source>
        <translation>Ein Idempotenz-Schlüssel hat 1 bis 255 sichtbare ASCII-Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The idempotency key “%1” was used for another submission; nothing was imported.</source>
        <translation>Der Idempotenz-Schlüssel „%1“ wurde schon für etwas anderes verwendet; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>another file, destination, priority, name or credits a row</source>
        <translation>andere Datei, anderes Ziel, andere Priorität, anderer Name oder andere Credits je Zeile</translation>
    </message>
    <message>
        <source>The submission with the idempotency key “%1” is already being processed; ask again later.</source>
        <translation>Was mit dem Idempotenz-Schlüssel „%1“ übermittelt wurde, ist noch in Arbeit; später noch einmal fragen.</translation>
    </message>
    <message>
        <source>A submission with the idempotency key “%1” ended before its end was recorded. Look at its batch; submit under another key if the rows are not there.</source>
        <translation>Was mit dem Idempotenz-Schlüssel „%1“ übermittelt wurde, endete, bevor sein Ende festgehalten war. Den Stapel ansehen; fehlen die Zeilen, unter einem anderen Schlüssel übermitteln.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>The submission was started.</source>
        <translation>Die Übermittlung wurde begonnen.</translation>
    </message>
    <message>
        <source>The URL or a secret of “%1” is missing, so nothing can be sent.</source>
        <translation>Die URL oder ein Geheimnis von „%1“ fehlt, also kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The payload has %1 bytes; “%2” takes %3.</source>
        <translation>Die Nutzdaten haben %1 Bytes; „%2“ nimmt %3 an.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing of it can be undone any more: %1.</source>
        <translation>Nichts davon ist mehr rückgängig zu machen: %1.</translation>
    </message>
    <message>
        <source>Nothing of it can be done again: %1.</source>
        <translation>Nichts davon ist wiederherzustellen: %1.</translation>
    </message>
    <message>
        <source>the first row is broken: %1</source>
        <translation>die erste Zeile ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the first row is longer than %1</source>
        <translation>die erste Zeile ist länger als %1</translation>
    </message>
    <message>
        <source>the file holds no rows</source>
        <translation>die Datei enthält keine Zeilen</translation>
    </message>
    <message>
        <source>the first row has %1 columns; at most %2 are read</source>
        <translation>die erste Zeile hat %1 Spalten; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>the first row is not text: byte 0x%1</source>
        <translation>die erste Zeile ist kein Text: Byte 0x%1</translation>
    </message>
    <message>
        <source>the first row holds a NUL; is this a text file?</source>
        <translation>die erste Zeile enthält ein NUL; ist das eine Textdatei?</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this is a spreadsheet or an archive; save it as CSV</source>
        <translation>das ist eine Tabellenkalkulation oder ein Archiv; als CSV speichern</translation>
    </message>
    <message>
        <source>this is an old spreadsheet; save it as CSV</source>
        <translation>das ist eine alte Tabellenkalkulation; als CSV speichern</translation>
    </message>
    <message>
        <source>this file is compressed; unpack it first</source>
        <translation>diese Datei ist gepackt; erst entpacken</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file has no “%1”: which row a line belongs to stands there. Correct a file that was exported from dead letters, and leave that column in it.</source>
        <translation>Die Datei hat keine Spalte „%1“: Dort steht, zu welcher Zeile eine Zeile der Datei gehört. Eine Datei berichtigen, die aus „Unzustellbar“ exportiert wurde, und diese Spalte darin lassen.</translation>
    </message>
    <message>
        <source>“%1” is no row number</source>
        <translation>„%1“ ist keine Zeilennummer</translation>
    </message>
    <message>
        <source>“%1” is no payload version</source>
        <translation>„%1“ ist keine Fassung der Nutzdaten</translation>
    </message>
    <message>
        <source>there is no row number</source>
        <translation>die Zeilennummer fehlt</translation>
    </message>
    <message>
        <source>there is no payload version</source>
        <translation>die Fassung der Nutzdaten fehlt</translation>
    </message>
    <message>
        <source>there is no payload</source>
        <translation>die Nutzdaten fehlen</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>JSON-Liste</translation>
    </message>
    <message>
        <source>JSON objects</source>
        <translation>JSON-Objekte</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>Senkrechtstrich</translation>
    </message>
    <message>
        <source>%1 with byte order mark</source>
        <translation>%1 mit Byte-Order-Mark</translation>
    </message>
    <message>
        <source>%1, separated by %2, with header</source>
        <translation>%1, getrennt durch %2, mit Kopfzeile</translation>
    </message>
    <message>
        <source>%1, separated by %2, without header</source>
        <translation>%1, getrennt durch %2, ohne Kopfzeile</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the row has none of its identity columns</source>
        <translation>die Zeile hat keine ihrer Identitätsspalten</translation>
    </message>
    <message>
        <source>it needs a pattern</source>
        <translation>ein Muster fehlt</translation>
    </message>
    <message>
        <source>the pattern is wrong at character %1: %2</source>
        <translation>das Muster ist an Zeichen %1 falsch: %2</translation>
    </message>
    <message>
        <source>the pattern captures nothing for $%1 (write $$ for a dollar)</source>
        <translation>das Muster fängt nichts für $%1 (für ein Dollarzeichen $$ schreiben)</translation>
    </message>
    <message>
        <source>the pattern captures nothing by the name &quot;%1&quot;</source>
        <translation>das Muster fängt nichts unter dem Namen „%1“</translation>
    </message>
    <message>
        <source>the payload is not a JSON object</source>
        <translation>die Nutzdaten sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is used twice</source>
        <translation>der Name „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;: %2</source>
        <translation>Feld „%1“: %2</translation>
    </message>
    <message>
        <source>%1 is no JSON value: %2</source>
        <translation>%1 ist kein JSON-Wert: %2</translation>
    </message>
    <message>
        <source>map needs at least one value</source>
        <translation>map braucht mindestens einen Wert</translation>
    </message>
    <message>
        <source>map has &quot;%1&quot; twice</source>
        <translation>map hat „%1“ zweimal</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; is mapped to</source>
        <translation>was aus „%1“ wird,</translation>
    </message>
    <message>
        <source>split needs the separator</source>
        <translation>split braucht das Trennzeichen</translation>
    </message>
    <message>
        <source>split needs two fields or more</source>
        <translation>split braucht mindestens zwei Felder</translation>
    </message>
    <message>
        <source>split has a field without a name</source>
        <translation>split hat ein Feld ohne Namen</translation>
    </message>
    <message>
        <source>split has a field twice</source>
        <translation>split hat ein Feld zweimal</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1, %2 weitere</translation>
    </message>
    <message>
        <source>map %1 (%2; others are errors)</source>
        <translation>%1 zuordnen (%2; andere sind Fehler)</translation>
    </message>
    <message>
        <source>map %1 (%2)</source>
        <translation>%1 zuordnen (%2)</translation>
    </message>
    <message>
        <source>%1 needs a field</source>
        <translation>%1 braucht ein Feld</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>%1 needs the field it goes to</source>
        <translation>%1 braucht das Feld, in das es geht</translation>
    </message>
    <message>
        <source>%1 needs the new name</source>
        <translation>%1 braucht den neuen Namen</translation>
    </message>
    <message>
        <source>%1 goes to the field itself</source>
        <translation>%1 geht in dasselbe Feld</translation>
    </message>
    <message>
        <source>truncate needs the number of characters that stay</source>
        <translation>truncate braucht die Zahl der Zeichen, die bleiben</translation>
    </message>
    <message>
        <source>the decimal mark is a point or a comma, and not what groups digits</source>
        <translation>das Dezimalzeichen ist ein Punkt oder ein Komma und nicht, was Ziffern gruppiert</translation>
    </message>
    <message>
        <source>The recipe has no steps.</source>
        <translation>Das Rezept hat keine Schritte.</translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation>Schritt %1: %2.</translation>
    </message>
    <message>
        <source>trim every text field</source>
        <translation>jedes Textfeld kürzen um Leerraum</translation>
    </message>
    <message>
        <source>trim %1</source>
        <translation>%1 von Leerraum befreien</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>replace /%1/%2 in %3 by &quot;%4&quot;</source>
        <translation>/%1/%2 in %3 durch „%4“ ersetzen</translation>
    </message>
    <message>
        <source>split %1 by &quot;%2&quot; into %3</source>
        <translation>%1 an „%2“ in %3 teilen</translation>
    </message>
    <message>
        <source>truncate %1 to %2 characters</source>
        <translation>%1 auf %2 Zeichen kürzen</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>parse number %1 (%2 → 1250.5)</source>
        <translation>%1 als Zahl lesen (%2 → 1250.5)</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two steps</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation>„%1“ muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of names</source>
        <translation>„%1“ muss eine Liste von Namen sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, {&quot;from&quot;: &quot;to&quot;}</source>
        <translation>„%1“ muss ein Objekt sein, {&quot;from&quot;: &quot;to&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of &quot;%2&quot;</source>
        <translation>„%1“ muss eines von diesen sein: „%2“</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;</source>
        <translation>es gibt kein „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>Step %1%2: %3.</source>
        <translation>Schritt %1%2: %3.</translation>
    </message>
    <message>
        <source>a step is an object, {&quot;step&quot;: &quot;trim&quot;}</source>
        <translation>ein Schritt ist ein Objekt, {&quot;step&quot;: &quot;trim&quot;}</translation>
    </message>
    <message>
        <source>&quot;step&quot; must name what it does</source>
        <translation>„step“ muss nennen, was er tut</translation>
    </message>
    <message>
        <source>there is no such step; there are %1</source>
        <translation>einen solchen Schritt gibt es nicht; es gibt %1</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1.</source>
        <translation>Das Rezept ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The recipe cannot be read: %1.</source>
        <translation>Das Rezept ist nicht zu lesen: %1.</translation>
    </message>
    <message>
        <source>A recipe is a list of steps, or an object with &quot;steps&quot;.</source>
        <translation>Ein Rezept ist eine Liste von Schritten oder ein Objekt mit „steps“.</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is no number written that way</source>
        <translation>%1 ist keine so geschriebene Zahl</translation>
    </message>
    <message>
        <source>%1 starts with 0 and would lose it as a number</source>
        <translation>%1 beginnt mit 0, die als Zahl verloren ginge</translation>
    </message>
    <message>
        <source>%1 is too large for a number</source>
        <translation>%1 ist zu groß für eine Zahl</translation>
    </message>
    <message>
        <source>%1 is not in the table</source>
        <translation>%1 steht nicht in der Tabelle</translation>
    </message>
    <message>
        <source>%1 has too few parts</source>
        <translation>%1 hat zu wenige Teile</translation>
    </message>
    <message>
        <source>there is a field %1 already</source>
        <translation>es gibt schon ein Feld %1</translation>
    </message>
    <message>
        <source>the pattern takes too long on %1</source>
        <translation>das Muster braucht zu lange für %1</translation>
    </message>
    <message>
        <source>A signing secret is base64, with or without whsec_ before it.</source>
        <translation>Ein Signaturgeheimnis ist base64, mit oder ohne whsec_ davor.</translation>
    </message>
    <message>
        <source>A signing secret has %1 to %2 bytes; this one has %3.</source>
        <translation>Ein Signaturgeheimnis hat %1 bis %2 Bytes; dieses hat %3.</translation>
    </message>
    <message>
        <source>A dial of the practice destination is outside its bounds</source>
        <translation>Ein Regler des Übungsziels liegt außerhalb seiner Grenzen</translation>
    </message>
    <message>
        <source>percent of 429</source>
        <translation>Anteil 429</translation>
    </message>
    <message>
        <source>percent of hang-ups</source>
        <translation>Anteil abgebrochener Verbindungen</translation>
    </message>
    <message>
        <source>percent of status %1</source>
        <translation>Anteil Status %1</translation>
    </message>
    <message>
        <source>sum of percentages</source>
        <translation>Summe der Anteile</translation>
    </message>
    <message>
        <source>The practice destination cannot listen on this machine</source>
        <translation>Das Übungsziel kann auf diesem Rechner nicht empfangen</translation>
    </message>
    <message>
        <source>The receipts file could not be read or written</source>
        <translation>Die Datei der Empfangsbelege konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>There is no receipts file</source>
        <translation>Es gibt keine Datei mit Empfangsbelegen</translation>
    </message>
    <message>
        <source>The receipts file is damaged</source>
        <translation>Die Datei der Empfangsbelege ist beschädigt</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The practice destination runs already</source>
        <translation>Das Übungsziel läuft schon</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>mit %1 beantwortet</translation>
    </message>
    <message>
        <source>%1 attempts, %2 receipts, %3 of %4 rows delivered</source>
        <translation>%1 Versuche, %2 Belege, %3 von %4 Zeilen zugestellt</translation>
    </message>
    <message>
        <source>receipts match the journal: %1</source>
        <translation>Belege stimmen mit dem Journal überein: %1</translation>
    </message>
    <message>
        <source>receipts do not match the journal: %1 %2 in %3</source>
        <translation>Belege stimmen nicht mit dem Journal überein: %1 %2 in %3</translation>
    </message>
    <message>
        <source>Receipt %1 names no attempt.</source>
        <translation>Beleg %1 nennt keinen Versuch.</translation>
    </message>
    <message>
        <source>Attempt %1 of row %2 arrived %3 times.</source>
        <translation>Versuch %1 von Zeile %2 kam %3-mal an.</translation>
    </message>
    <message>
        <source>Attempt %1 of row %2</source>
        <translation>Versuch %1 von Zeile %2</translation>
    </message>
    <message>
        <source>%1 is delivered, but has no receipt.</source>
        <translation>%1 ist zugestellt, hat aber keinen Beleg.</translation>
    </message>
    <message>
        <source>%1 has an answer, but no receipt.</source>
        <translation>%1 hat eine Antwort, aber keinen Beleg.</translation>
    </message>
    <message>
        <source>%1 arrived with another payload than its claim pinned.</source>
        <translation>%1 kam mit anderen Nutzdaten an, als festgehalten waren.</translation>
    </message>
    <message>
        <source>%1 was never sent by the journal, but arrived.</source>
        <translation>%1 wurde laut Journal nie gesendet, kam aber an.</translation>
    </message>
    <message>
        <source>%1 was %2, but the journal has %3.</source>
        <translation>%1 wurde %2, aber das Journal hat %3.</translation>
    </message>
    <message>
        <source>%1 is delivered, but was %2.</source>
        <translation>%1 ist zugestellt, wurde aber %2.</translation>
    </message>
    <message>
        <source>%1 was accepted, but is not delivered.</source>
        <translation>%1 wurde angenommen, ist aber nicht zugestellt.</translation>
    </message>
    <message>
        <source>Row %1 is delivered, but none of its attempts is.</source>
        <translation>Zeile %1 ist zugestellt, aber keiner ihrer Versuche.</translation>
    </message>
    <message>
        <source>Row %1 is %2, but an attempt of it is delivered.</source>
        <translation>Zeile %1 ist %2, aber einer ihrer Versuche ist zugestellt.</translation>
    </message>
    <message>
        <source>Row %1 has %2 delivered attempts.</source>
        <translation>Zeile %1 hat %2 zugestellte Versuche.</translation>
    </message>
    <message>
        <source>Row %1 was accepted twice.</source>
        <translation>Zeile %1 wurde zweimal angenommen.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 have the same identity and were both accepted.</source>
        <translation>Die Zeilen %1 und %2 haben dieselbe Identität und wurden beide angenommen.</translation>
    </message>
    <message>
        <source>Receipt %1 is of attempt %2, which the journal does not have.</source>
        <translation>Beleg %1 gehört zu Versuch %2, den das Journal nicht hat.</translation>
    </message>
    <message>
        <source>A report&apos;s period ends after it begins.</source>
        <translation>Der Zeitraum eines Berichts endet nach seinem Beginn.</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Data credits</source>
        <translation>Daten-Credits</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Daily limit of the account</source>
        <translation>Tagesgrenze des Kontos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Breaker incidents</source>
        <translation>Öffnungen des Schutzschalters</translation>
    </message>
    <message>
        <source>No breaker opened in this period.</source>
        <translation>Kein Schutzschalter öffnete in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Most frequent errors</source>
        <translation>Häufigste Fehler</translation>
    </message>
    <message>
        <source>No attempt failed in this period.</source>
        <translation>Kein Versuch scheiterte in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Dead letters now</source>
        <translation>Jetzt unzustellbar</translation>
    </message>
    <message>
        <source>No row waits for the operator.</source>
        <translation>Keine Zeile wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Rückfälle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Fuseboard report: %1</source>
        <translation>Fuseboard-Bericht: %1</translation>
    </message>
    <message>
        <source>%1 to %2, made %3</source>
        <translation>%1 bis %2, erstellt %3</translation>
    </message>
    <message>
        <source>The number of failures in a row must not be negative.</source>
        <translation>Die Zahl der Fehlschläge in Folge darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The failure rate must be between 0 and 100 %.</source>
        <translation>Die Fehlerrate muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <source>The rate of slow calls must be between 0 and 100 %.</source>
        <translation>Die Rate langsamer Aufrufe muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <source>The rates need at least 1 call.</source>
        <translation>Die Raten brauchen mindestens 1 Aufruf.</translation>
    </message>
    <message>
        <source>The window needs at least one bucket, and each bucket 1 ms.</source>
        <translation>Das Fenster braucht mindestens einen Abschnitt und jeder Abschnitt 1 ms.</translation>
    </message>
    <message>
        <source>A window of calls must hold between 1 and 1,000,000; 0 looks at a period instead.</source>
        <translation>Ein Fenster von Aufrufen muss zwischen 1 und 1.000.000 enthalten; bei 0 gilt ein Zeitraum.</translation>
    </message>
    <message>
        <source>Times must not be negative.</source>
        <translation>Zeiten dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>At least 1 probe must be let through and succeed.</source>
        <translation>Mindestens 1 Probe muss durchgelassen werden und gelingen.</translation>
    </message>
    <message>
        <source>More successes are asked for than probes are let through, so the breaker could never close.</source>
        <translation>Es werden mehr Erfolge verlangt, als Proben durchgelassen werden; der Schutzschalter könnte nie schließen.</translation>
    </message>
    <message>
        <source>The cool-down&apos;s multiplier must be 1 or more.</source>
        <translation>Der Faktor der Abkühlzeit muss 1 oder mehr sein.</translation>
    </message>
    <message>
        <source>The longest cool-down must not be shorter than the first.</source>
        <translation>Die längste Abkühlzeit darf nicht kürzer sein als die erste.</translation>
    </message>
    <message>
        <source>The number of retries must not be negative.</source>
        <translation>Die Zahl der Wiederholungen darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Delays must not be negative.</source>
        <translation>Wartezeiten dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The longest delay must not be shorter than the first.</source>
        <translation>Die längste Wartezeit darf nicht kürzer sein als die erste.</translation>
    </message>
    <message>
        <source>The proportional factor must be 0 or more.</source>
        <translation>Der anteilige Faktor muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation>Es gibt kein Geheimnis mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>No store here can keep the secret “%1”.</source>
        <translation>Keine Ablage hier kann das Geheimnis „%1“ aufbewahren.</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two stores</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>The environment has no %1.</source>
        <translation>In der Umgebung gibt es kein %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept: the environment is read only.</source>
        <translation>„%1“ kann nicht aufbewahrt werden: Die Umgebung ist nur lesbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: the environment is read only.</source>
        <translation>„%1“ kann nicht entfernt werden: Die Umgebung ist nur lesbar.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>There is no secret named “%1” in %2.</source>
        <translation>Es gibt kein Geheimnis mit dem Namen „%1“ in %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 does not exist.</source>
        <translation>Die Datei der Geheimnisse %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be opened.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be looked at.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht untersucht werden.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; secrets are read from one only.</source>
        <translation>%1 ist keine gewöhnliche Datei; nur aus einer solchen werden Geheimnisse gelesen.</translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to another user; it must be yours.</source>
        <translation>Die Datei der Geheimnisse %1 gehört jemand anderem; sie muss die eigene sein.</translation>
    </message>
    <message>
        <source>The secrets file %1 can be used by others (mode %2). Run: chmod 600 &apos;%1&apos;, and replace the secrets in it if others use this machine.</source>
        <translation>Die Datei der Geheimnisse %1 ist für andere zugänglich (Modus %2). Ausführen: chmod 600 &apos;%1&apos;, und die Geheimnisse darin ersetzen, wenn andere diesen Rechner benutzen.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object of names and values.</source>
        <translation>Die Datei der Geheimnisse %1 ist kein JSON-Objekt aus Namen und Werten.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The secrets file %1 is being changed by another process, or its folder cannot be written.</source>
        <translation>Die Datei der Geheimnisse %1 wird gerade von einem anderen Prozess geändert, oder ihr Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>“%1” in %2 is not a text.</source>
        <translation>„%1“ in %2 ist kein Text.</translation>
    </message>
    <message>
        <source>The value of “%1” is not UTF-8 text.</source>
        <translation>Der Wert von „%1“ ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>die Datei %1</translation>
    </message>
    <message>
        <source>There is no secret named “%1” in the keychain.</source>
        <translation>Es gibt kein Geheimnis mit dem Namen „%1“ im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain refused access to “%1”.</source>
        <translation>Der Schlüsselbund verweigert den Zugang zu „%1“.</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop. Name a file with --secrets-file, or set %1.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund. Eine Datei mit --secrets-file nennen oder %1 setzen.</translation>
    </message>
    <message>
        <source>The keychain could not answer for “%1”.</source>
        <translation>Der Schlüsselbund konnte für „%1“ nicht antworten.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s for “%2”; it may be locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat binnen %1 s nicht für „%2“ geantwortet; vielleicht ist er gesperrt. Ihn entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no secret named “%1” in this session.</source>
        <translation>In dieser Sitzung gibt es kein Geheimnis mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>keine Schlagwörter</translation>
    </message>
    <message>
        <source>no dead letters any more, or claimed</source>
        <translation>nicht mehr unzustellbar oder in Zustellung</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>as they should be already</source>
        <translation>schon so, wie sie sein sollen</translation>
    </message>
    <message>
        <source>would be no valid payload</source>
        <translation>wären keine gültigen Nutzdaten</translation>
    </message>
    <message>
        <source>may have been delivered</source>
        <translation>vielleicht zugestellt</translation>
    </message>
    <message>
        <source>not meant</source>
        <translation>nicht gemeint</translation>
    </message>
    <message>
        <source>The batch is not being imported any more.</source>
        <translation>Der Stapel wird nicht mehr importiert.</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>Einen solchen Stapel gibt es nicht.</translation>
    </message>
    <message>
        <source>The row was changed since the file was compared.</source>
        <translation>Die Zeile wurde geändert, seit die Datei verglichen wurde.</translation>
    </message>
    <message>
        <source>This Fuseboard does not know how to go on with “%1”.</source>
        <translation>Dieses Fuseboard weiß nicht, wie es mit „%1“ weitergeht.</translation>
    </message>
    <message>
        <source>The workspace file could not be opened.</source>
        <translation>Die Datei des Arbeitsbereichs konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt gives no handle.</source>
        <translation>Der SQLite-Treiber von Qt gibt keinen Zugriff.</translation>
    </message>
    <message>
        <source>The workspace cannot keep a write-ahead log where it lives: use a local disk.</source>
        <translation>Der Arbeitsbereich kann an seinem Ort kein Write-ahead-Log führen: einen lokalen Datenträger verwenden.</translation>
    </message>
    <message>
        <source>journal_mode is %1</source>
        <translation>journal_mode ist %1</translation>
    </message>
    <message>
        <source>The workspace was not closed cleanly, and its folder is not writable: what its log holds cannot be read. Copy the folder to a place where you may write and open it there.</source>
        <translation>Der Arbeitsbereich wurde nicht ordentlich geschlossen, und sein Ordner ist nicht beschreibbar: Was sein Log enthält, ist nicht zu lesen. Den Ordner an einen beschreibbaren Ort kopieren und dort öffnen.</translation>
    </message>
    <message>
        <source>There is no attempt %1.</source>
        <translation>Es gibt keinen Versuch %1.</translation>
    </message>
    <message>
        <source>Attempt %1 belongs to another account.</source>
        <translation>Versuch %1 gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its answer; correct it afterwards.</source>
        <translation>Versuch %1 wartet auf seine Antwort; danach berichtigen.</translation>
    </message>
    <message>
        <source>A correction of credits needs a reason.</source>
        <translation>Eine Berichtigung von Credits braucht einen Grund.</translation>
    </message>
    <message>
        <source>Say how many credits or actions, within reason.</source>
        <translation>Angeben, wie viele Credits oder Aktionen, in vernünftigen Grenzen.</translation>
    </message>
    <message>
        <source>The price of an attempt is not negative.</source>
        <translation>Der Preis eines Versuchs ist nicht negativ.</translation>
    </message>
    <message>
        <source>A correction without an attempt needs an account and a day.</source>
        <translation>Eine Berichtigung ohne Versuch braucht ein Konto und einen Tag.</translation>
    </message>
    <message>
        <source>That gives back more than was used on that day.</source>
        <translation>Damit käme mehr zurück, als an diesem Tag verbraucht wurde.</translation>
    </message>
    <message>
        <source>The books say so already; nothing was changed.</source>
        <translation>So steht es schon in den Büchern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no destination named “%1”.</source>
        <translation>Es gibt kein Ziel mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>the workspace has no destination yet</source>
        <translation>der Arbeitsbereich hat noch kein Ziel</translation>
    </message>
    <message>
        <source>known destinations: %1</source>
        <translation>bekannte Ziele: %1</translation>
    </message>
    <message>
        <source>An account named “%1” exists already.</source>
        <translation>Ein Konto mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A ledger scope needs a name.</source>
        <translation>Ein Zustellbuch braucht einen Namen.</translation>
    </message>
    <message>
        <source>A ledger scope named “%1” exists already.</source>
        <translation>Ein Zustellbuch mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A destination needs a name.</source>
        <translation>Ein Ziel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A destination named “%1” exists already.</source>
        <translation>Ein Ziel mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A destination needs a webhook URL.</source>
        <translation>Ein Ziel braucht eine Webhook-URL.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Die Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>Das gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Only a URL on this machine may be kept in the workspace.</source>
        <translation>Nur eine URL auf diesem Rechner darf im Arbeitsbereich liegen.</translation>
    </message>
    <message>
        <source>The identity columns cannot change any more: rows of this ledger scope are stored under them.</source>
        <translation>Die Identitätsspalten sind nicht mehr zu ändern: Zeilen dieses Zustellbuchs liegen unter ihnen.</translation>
    </message>
    <message>
        <source>The payload is not valid JSON: %1.</source>
        <translation>Die Nutzdaten sind kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object: { &quot;column&quot;: &quot;value&quot; }.</source>
        <translation>Die Nutzdaten müssen ein JSON-Objekt sein: { &quot;Spalte&quot;: &quot;Wert&quot; }.</translation>
    </message>
    <message>
        <source>This row may have been delivered already. Settle it first, then change what identifies it.</source>
        <translation>Diese Zeile ist vielleicht schon zugestellt. Erst klären, dann ändern, woran sie erkannt wird.</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>Die Vorschau wurde abgebrochen.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern sich</translation>
    </message>
    <message>
        <source>1 fits its destination’s limit then</source>
        <translation>1 passt dann unter die Grenze ihres Ziels</translation>
    </message>
    <message>
        <source>%1 fit their destination’s limit then</source>
        <translation>%1 passen dann unter die Grenze ihres Ziels</translation>
    </message>
    <message>
        <source>1 counts as another row than before then</source>
        <translation>1 zählt dann als andere Zeile als zuvor</translation>
    </message>
    <message>
        <source>%1 count as other rows than before then</source>
        <translation>%1 zählen dann als andere Zeilen als zuvor</translation>
    </message>
    <message>
        <source>fail: %1 (row %2)</source>
        <translation>scheitern: %1 (Zeile %2)</translation>
    </message>
    <message>
        <source>fail: %1 (row %2: “%3”)</source>
        <translation>scheitern: %1 (Zeile %2: „%3“)</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>fails for another reason</source>
        <translation>scheitert aus einem anderen Grund</translation>
    </message>
    <message>
        <source>fail for other reasons</source>
        <translation>scheitern aus anderen Gründen</translation>
    </message>
    <message>
        <source>would be too large for their destination</source>
        <translation>wären zu groß für ihr Ziel</translation>
    </message>
    <message>
        <source>may have been delivered: settle it, then change what identifies it</source>
        <translation>ist vielleicht zugestellt: klären, dann ändern, woran sie erkannt wird</translation>
    </message>
    <message>
        <source>may have been delivered: settle them, then change what identifies them</source>
        <translation>sind vielleicht zugestellt: klären, dann ändern, woran sie erkannt werden</translation>
    </message>
    <message>
        <source>was changed since the file was exported</source>
        <translation>wurde seit dem Export der Datei geändert</translation>
    </message>
    <message>
        <source>were changed since the file was exported</source>
        <translation>wurden seit dem Export der Datei geändert</translation>
    </message>
    <message>
        <source>is no dead letter any more</source>
        <translation>ist nicht mehr unzustellbar</translation>
    </message>
    <message>
        <source>are no dead letters any more</source>
        <translation>sind nicht mehr unzustellbar</translation>
    </message>
    <message>
        <source>The idempotency key is in a state that this Fuseboard does not know.</source>
        <translation>Der Idempotenz-Schlüssel ist in einem Zustand, den dieses Fuseboard nicht kennt.</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>The operation of this idempotency key is not under way here.</source>
        <translation>Der Vorgang dieses Idempotenz-Schlüssels läuft nicht hier.</translation>
    </message>
    <message>
        <source>There is no such ledger scope.</source>
        <translation>Ein solches Zustellbuch gibt es nicht.</translation>
    </message>
    <message>
        <source>The identity columns cannot change: %1 stored rows are no JSON objects.</source>
        <translation>Die Identitätsspalten sind nicht zu ändern: %1 gespeicherte Zeilen sind keine JSON-Objekte.</translation>
    </message>
    <message>
        <source>The identity columns cannot change: %1 stored rows have none of them, and could not be told apart.</source>
        <translation>Die Identitätsspalten sind nicht zu ändern: %1 gespeicherte Zeilen haben keine davon und wären nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>The identity columns were not changed.</source>
        <translation>Die Identitätsspalten wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The backup before the update of the workspace failed.</source>
        <translation>Die Sicherung vor der Aktualisierung des Arbeitsbereichs ist gescheitert.</translation>
    </message>
    <message>
        <source>The backup %1 could not be named.</source>
        <translation>Für die Sicherung %1 war kein Name zu finden.</translation>
    </message>
    <message>
        <source>The update of the workspace would break references.</source>
        <translation>Die Aktualisierung des Arbeitsbereichs würde Verweise zerreißen.</translation>
    </message>
    <message>
        <source>This database is not a workspace of Fuseboard.</source>
        <translation>Diese Datenbank ist kein Arbeitsbereich von Fuseboard.</translation>
    </message>
    <message>
        <source>application_id is %1</source>
        <translation>application_id ist %1</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Fuseboard. Open it with that version; nothing was changed.</source>
        <translation>Dieser Arbeitsbereich wurde von einem neueren Fuseboard geschrieben. Ihn mit jener Version öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>schema %1, this Fuseboard knows up to %2</source>
        <translation>Schema %1, dieses Fuseboard kennt bis %2</translation>
    </message>
    <message>
        <source>The row is not a dead letter any more: it is %1.</source>
        <translation>Die Zeile ist nicht mehr unzustellbar, sondern %1.</translation>
    </message>
    <message>
        <source>The payload was changed since you opened it.</source>
        <translation>Die Nutzdaten wurden geändert, seit sie geöffnet wurden.</translation>
    </message>
    <message>
        <source>version %1, expected %2</source>
        <translation>Fassung %1, erwartet %2</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Eine solche Zeile gibt es nicht.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The payload is the same as before.</source>
        <translation>Die Nutzdaten sind dieselben wie zuvor.</translation>
    </message>
    <message>
        <source>The row has no payload.</source>
        <translation>Die Zeile hat keine Nutzdaten.</translation>
    </message>
    <message>
        <source>The operation is %1.</source>
        <translation>Der Stand des Vorgangs: %1.</translation>
    </message>
    <message>
        <source>There is no such operation.</source>
        <translation>Einen solchen Vorgang gibt es nicht.</translation>
    </message>
    <message>
        <source>The particulars of an operation are a JSON object.</source>
        <translation>Die Einzelheiten eines Vorgangs sind ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The rows of an operation cannot be read.</source>
        <translation>Die Zeilen eines Vorgangs sind nicht zu lesen.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 from a file</source>
        <translation>%1 aus einer Datei bearbeiten</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Settle %1 as delivered</source>
        <translation>%1 als zugestellt klären</translation>
    </message>
    <message>
        <source>Settle %1 as not delivered</source>
        <translation>%1 als nicht zugestellt klären</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz an %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwörter an %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>%1 nachsenden</translation>
    </message>
    <message>
        <source>Allow replays of %1</source>
        <translation>Nachsenden von %1 erlauben</translation>
    </message>
    <message>
        <source>Send %1 anyway</source>
        <translation>%1 trotzdem senden</translation>
    </message>
    <message>
        <source>Edit from a file</source>
        <translation>Aus einer Datei bearbeiten</translation>
    </message>
    <message>
        <source>A payload that an operation noted is not there any more.</source>
        <translation>Nutzdaten, die ein Vorgang festgehalten hat, sind nicht mehr da.</translation>
    </message>
    <message>
        <source>payload %1</source>
        <translation>Nutzdaten %1</translation>
    </message>
    <message>
        <source>The operation does not say what it edits.</source>
        <translation>Der Vorgang sagt nicht, was er bearbeitet.</translation>
    </message>
    <message>
        <source>There is no such recipe.</source>
        <translation>Ein solches Rezept gibt es nicht.</translation>
    </message>
    <message>
        <source>recipe %1</source>
        <translation>Rezept %1</translation>
    </message>
    <message>
        <source>A recipe is saved with a name.</source>
        <translation>Ein Rezept wird unter einem Namen gespeichert.</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>Der Probelauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such replay.</source>
        <translation>Ein solches Nachsenden gibt es nicht.</translation>
    </message>
    <message>
        <source>This replay does not wait for anybody: it is %1.</source>
        <translation>Dieses Nachsenden wartet auf niemanden, sein Stand: %1.</translation>
    </message>
    <message>
        <source>The number of rows to keep is 0 or more.</source>
        <translation>Die Zahl der Zeilen, die bleiben, ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>Retention is off: nothing is removed.</source>
        <translation>Die Aufbewahrung ist aus: Nichts wird entfernt.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 letters, without quotes, commas and colons.</source>
        <translation>Ein Schlagwort ist ein Wort mit höchstens %1 Zeichen, ohne Anführungszeichen, Kommas und Doppelpunkte.</translation>
    </message>
    <message>
        <source>A note has at most %1 letters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>What an operation noted of a row cannot be read.</source>
        <translation>Was ein Vorgang von einer Zeile festgehalten hat, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a view has at most %1 characters.</source>
        <translation>Der Name einer Ansicht hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already.</source>
        <translation>Eine Ansicht „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>Eine solche Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>answer: 503, 5xx, none</source>
        <translation>Antwort: 503, 5xx, none</translation>
    </message>
    <message>
        <source>why: rejected, ambiguous…</source>
        <translation>warum: rejected, ambiguous…</translation>
    </message>
    <message>
        <source>died: 2026-11-01, 2h, 3d</source>
        <translation>gescheitert: 2026-11-01, 2h, 3d</translation>
    </message>
    <message>
        <source>how often sent: 3, &gt;2</source>
        <translation>wie oft gesendet: 3, &gt;2</translation>
    </message>
    <message>
        <source>yes, no, &gt;1</source>
        <translation>yes, no, &gt;1</translation>
    </message>
    <message>
        <source>what operators wrote</source>
        <translation>was dazu geschrieben wurde</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>mindestens einmal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>mehr als einmal</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>two to four times</source>
        <translation>zwei- bis viermal</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>on %1 rows</source>
        <translation>an %1 Zeilen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>status: takes a number from 100 to 599, a group like 5xx, or none: status:503.</source>
        <translation>status: nimmt eine Zahl von 100 bis 599, eine Gruppe wie 5xx oder none: status:503.</translation>
    </message>
    <message>
        <source>There is no reason “%1”. Write one of %2.</source>
        <translation>Einen Grund „%1“ gibt es nicht. Einen von diesen schreiben: %2.</translation>
    </message>
    <message>
        <source>The smaller number comes first: %1:%2..%3.</source>
        <translation>Die kleinere Zahl kommt zuerst: %1:%2..%3.</translation>
    </message>
    <message>
        <source>replayed: takes yes, no or how often: replayed:yes, replayed:&gt;1, replayed:1..3.</source>
        <translation>replayed: nimmt yes, no oder wie oft: replayed:yes, replayed:&gt;1, replayed:1..3.</translation>
    </message>
    <message>
        <source>%1: takes a number or a range: %1:3, %1:&gt;2, %1:&lt;=3, %1:1..3.</source>
        <translation>%1: nimmt eine Zahl oder einen Bereich: %1:3, %1:&gt;2, %1:&lt;=3, %1:1..3.</translation>
    </message>
    <message>
        <source>%1: takes a day, a day with a time, or how long ago: %1:2026-11-01, %1:2026-11-01T14:30, %1:2h, %1:3d.</source>
        <translation>%1: nimmt einen Tag, einen Tag mit Uhrzeit oder wie lange her: %1:2026-11-01, %1:2026-11-01T14:30, %1:2h, %1:3d.</translation>
    </message>
    <message>
        <source>This quote is not closed: write another &quot; where the text ends.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen: ein weiteres &quot; schreiben, wo der Text endet.</translation>
    </message>
    <message>
        <source>Write the name of a field before the colon, or put it all in quotes.</source>
        <translation>Vor dem Doppelpunkt den Namen eines Felds schreiben oder alles in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes: write what to look for, or take them away.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts: schreiben, wonach gesucht wird, oder sie wegnehmen.</translation>
    </message>
    <message>
        <source>Write what to leave out right after the minus, or put it in quotes to look for it.</source>
        <translation>Gleich nach dem Minus schreiben, was fehlen soll, oder es in Anführungszeichen setzen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Write %1:=&quot;&quot; for an empty field.</source>
        <translation>Für ein leeres Feld %1:=&quot;&quot; schreiben.</translation>
    </message>
    <message>
        <source>Write right after the colon what to look for, like %1:%2.</source>
        <translation>Gleich nach dem Doppelpunkt schreiben, wonach gesucht wird, etwa %1:%2.</translation>
    </message>
    <message>
        <source>%1 is %2 now, not %3</source>
        <translation>%1 ist jetzt %2, nicht %3</translation>
    </message>
    <message>
        <source>The URL of “%1” is a secret: replace it as such.</source>
        <translation>Die URL von „%1“ ist ein Geheimnis: als solches ersetzen.</translation>
    </message>
    <message>
        <source>The settings of “%1” were changed since they were shown. Nothing was changed now; look at them again.</source>
        <translation>Die Einstellungen von „%1“ wurden geändert, seit sie gezeigt wurden. Jetzt wurde nichts geändert; bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The settings of “%1” were changed since: %2.</source>
        <translation>Die Einstellungen von „%1“ wurden seither geändert: %2.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Change settings of “%1” and %2 more</source>
        <translation>Einstellungen von „%1“ und %2 weiteren ändern</translation>
    </message>
    <message>
        <source>Change %1 settings of “%2”</source>
        <translation>%1 Einstellungen von „%2“ ändern</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>„%1“ von „%2“ ändern</translation>
    </message>
    <message>
        <source>No room is left on the disk that holds the workspace.</source>
        <translation>Auf dem Datenträger des Arbeitsbereichs ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>A file of the workspace could not be read or written.</source>
        <translation>Eine Datei des Arbeitsbereichs konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Another process is using the workspace right now.</source>
        <translation>Ein anderer Prozess benutzt den Arbeitsbereich gerade.</translation>
    </message>
    <message>
        <source>The query was interrupted.</source>
        <translation>Die Abfrage wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>The workspace cannot be changed: it is open for reading only.</source>
        <translation>Der Arbeitsbereich ist nicht zu ändern: Er ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The workspace refused a statement.</source>
        <translation>Der Arbeitsbereich hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 ist gescheitert. %2</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>Der Arbeitsbereich ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of its first %2 rows</source>
        <translation>%1 der ersten %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 can be undone; the others stay: %2.</source>
        <translation>%1 sind rückgängig zu machen; die anderen bleiben: %2.</translation>
    </message>
    <message>
        <source>%1 can be done again; the others stay: %2.</source>
        <translation>%1 sind wiederherzustellen; die anderen bleiben: %2.</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>schon gesendet</translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>gleich gesendet</translation>
    </message>
    <message>
        <source>whose identity another row has now</source>
        <translation>deren Identität jetzt eine andere Zeile hat</translation>
    </message>
    <message>
        <source>whose credits were corrected since</source>
        <translation>deren Credits seither berichtigt wurden</translation>
    </message>
    <message>
        <source>whose payload was removed</source>
        <translation>deren Nutzdaten entfernt wurden</translation>
    </message>
    <message>
        <source>changed by an earlier Fuseboard</source>
        <translation>von einem früheren Fuseboard geändert</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back.</source>
        <translation>Was gesendet wurde, ist nicht zurückzunehmen.</translation>
    </message>
    <message>
        <source>It changed no rows that could be put back.</source>
        <translation>Es wurden keine Zeilen geändert, die zurückgesetzt werden könnten.</translation>
    </message>
    <message>
        <source>It did not note what it changed.</source>
        <translation>Es ist nicht festgehalten, was geändert wurde.</translation>
    </message>
    <message>
        <source>It changed no row.</source>
        <translation>Es wurde keine Zeile geändert.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Das ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It was cancelled; no row is changed by it.</source>
        <translation>Das wurde abgebrochen; keine Zeile ist dadurch geändert.</translation>
    </message>
    <message>
        <source>It is still under way.</source>
        <translation>Das läuft noch.</translation>
    </message>
    <message>
        <source>It is not undone.</source>
        <translation>Das ist nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>changed by “%1” since</source>
        <translation>seither durch „%1“ geändert</translation>
    </message>
    <message>
        <source>A standby needs a webhook URL.</source>
        <translation>Ein Ersatz-Webhook braucht eine Webhook-URL.</translation>
    </message>
    <message>
        <source>“%1” has that webhook already: %2.</source>
        <translation>„%1“ hat diesen Webhook schon: %2.</translation>
    </message>
    <message>
        <source>a standby is another webhook of the same table</source>
        <translation>ein Ersatz-Webhook ist ein anderer Webhook derselben Tabelle</translation>
    </message>
    <message>
        <source>The workspace file is damaged and could not be moved aside.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was kept as %1.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no workspace in this folder.</source>
        <translation>In diesem Ordner ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This workspace is from an older Fuseboard. Open it once for writing to bring it up to date.</source>
        <translation>Dieser Arbeitsbereich stammt von einem älteren Fuseboard. Ihn einmal zum Schreiben öffnen, dann ist er auf dem neuen Stand.</translation>
    </message>
    <message>
        <source>schema %1 of %2</source>
        <translation>Schema %1 von %2</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) since %4</source>
        <translation>%1 (Prozess %2 auf %3) seit %4</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This workspace is in use by %1.</source>
        <translation>Dieser Arbeitsbereich wird benutzt von %1.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The lock file %1 could not be opened.</source>
        <translation>Die Sperrdatei %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Another Fuseboard holds this workspace.</source>
        <translation>Ein anderes Fuseboard hält diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace cannot be locked where it lives: use a local disk.</source>
        <translation>Der Arbeitsbereich ist an seinem Ort nicht zu sperren: einen lokalen Datenträger verwenden.</translation>
    </message>
    <message>
        <source>The lock file %1 could not be written.</source>
        <translation>Die Sperrdatei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language that these words are in</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>SQLite does not sync commits to disk here.</source>
        <translation>SQLite schreibt Bestätigtes hier nicht auf den Datenträger durch.</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>scheitert: %1</translation>
    </message>
    <message>
        <source>fail: %1</source>
        <translation>scheitern: %1</translation>
    </message>
    <message>
        <source>has no %1, which identifies a row there</source>
        <translation>hat kein %1, das dort eine Zeile kennzeichnet</translation>
    </message>
    <message>
        <source>have no %1, which identifies a row there</source>
        <translation>haben kein %1, das dort eine Zeile kennzeichnet</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>fails: %1 (row %2)</source>
        <translation>scheitert: %1 (Zeile %2)</translation>
    </message>
    <message>
        <source>fails: %1 (row %2: “%3”)</source>
        <translation>scheitert: %1 (Zeile %2: „%3“)</translation>
    </message>
    <message>
        <source>The webhook is in use.</source>
        <translation>Der Webhook ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Trip until %1</source>
        <translation>Auslösen bis %1</translation>
    </message>
    <message>
        <source>not ambiguous</source>
        <translation>nicht ungewiss</translation>
    </message>
    <message>
        <source>on 1 row</source>
        <translation>an 1 Zeile</translation>
    </message>
    <message>
        <source>Another Fuseboard has taken this workspace over. Nothing is sent from here any more: close this one.</source>
        <translation>Ein anderes Fuseboard hat diesen Arbeitsbereich übernommen. Von hier wird nichts mehr gesendet: Schließen Sie dieses.</translation>
    </message>
    <message>
        <source>Was %1 deleted while it was in use?</source>
        <translation>Wurde %1 gelöscht, während der Arbeitsbereich offen war?</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Gescheiterte Versuche</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Delivered and ambiguous are rows. Failed attempts count against the destination, and most were tried again; what was turned away does not: a row that was refused, a 429. Success is the share delivered of delivered and failed.</source>
        <translation>Zugestellt und ungewiss sind Zeilen. Gescheiterte Versuche zählen gegen das Ziel, und die meisten wurden wiederholt; was abgewiesen wurde, zählt nicht: eine abgelehnte Zeile, ein 429. Erfolg ist der Anteil der zugestellten an zugestellten und gescheiterten.</translation>
    </message>
    <message>
        <source>Another account has taken the place of “%1”.</source>
        <translation>Ein anderes Konto steht inzwischen an der Stelle von „%1“.</translation>
    </message>
    <message>
        <source>The account “%1” is in use by now: it stays.</source>
        <translation>Das Konto „%1“ wird inzwischen genutzt: Es bleibt.</translation>
    </message>
    <message>
        <source>Add the account “%1”</source>
        <translation>Konto „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>The workspace of this folder was damaged and is kept as %1. A new one in its place would know nothing of what was delivered, and the same file would be sent twice. Repair it, or begin anew in another folder.</source>
        <translation>Der Arbeitsbereich dieses Ordners war beschädigt und liegt als %1 bereit. Ein neuer an seiner Stelle wüsste nichts von dem, was zugestellt ist, und dieselbe Datei würde zweimal gesendet. Reparieren Sie ihn, oder fangen Sie in einem anderen Ordner neu an.</translation>
    </message>
    <message>
        <source>To repair: sqlite3 %1 .recover | sqlite3 workspace.db</source>
        <translation>Zum Reparieren: sqlite3 %1 .recover | sqlite3 workspace.db</translation>
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
        <source>closed lane</source>
        <translation>geschlossene Spur</translation>
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
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>You settled it as not delivered: the target has it not. Fuseboard will not send it again by itself; replay it when the destination works again.</source>
        <translation>Von dir als nicht zugestellt geklärt: Das Ziel hat sie nicht. Fuseboard sendet sie nicht mehr von selbst; nachsenden, wenn das Ziel wieder arbeitet.</translation>
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
        <source>Sample leads</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Clay workspace</source>
        <translation>Clay-Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
    <message>
        <source>the workspace is held by %1</source>
        <translation>der Arbeitsbereich gehört gerade %1</translation>
    </message>
    <message>
        <source>the engine did not start, since %1</source>
        <translation>die Engine ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>in seinem Ordner lässt sich nicht schreiben</translation>
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
    <name>fuseboard::engine</name>
    <message>
        <source>today&apos;s credits</source>
        <translation>heutige Credits</translation>
    </message>
    <message>
        <source>today&apos;s actions</source>
        <translation>heutige Aktionen</translation>
    </message>
    <message>
        <source>this month&apos;s credits</source>
        <translation>Credits dieses Monats</translation>
    </message>
    <message>
        <source>this month&apos;s actions</source>
        <translation>Aktionen dieses Monats</translation>
    </message>
    <message>
        <source>the batch&apos;s credits</source>
        <translation>Credits des Stapels</translation>
    </message>
    <message>
        <source>the batch&apos;s actions</source>
        <translation>Aktionen des Stapels</translation>
    </message>
</context>
<context>
    <name>fuseboard::telemetry</name>
    <message>
        <source>Shares of a budget are whole percents from 1 to 100, each once, ascending.</source>
        <translation>Anteile eines Budgets sind ganze Prozente von 1 bis 100, jeder einmal, aufsteigend.</translation>
    </message>
    <message>
        <source>Credits an hour are more than 0.</source>
        <translation>Credits in der Stunde sind mehr als 0.</translation>
    </message>
    <message>
        <source>Credits that are left are 0 or more.</source>
        <translation>Credits, die übrig sind, sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>The share of failed requests is from 1 to 99 %.</source>
        <translation>Der Anteil gescheiterter Anfragen ist 1 bis 99 %.</translation>
    </message>
    <message>
        <source>Answers 429 an hour are from 0 to 100,000.</source>
        <translation>Antworten 429 in der Stunde sind 0 bis 100.000.</translation>
    </message>
    <message>
        <source>New dead letters are from 1 to 1,000,000.</source>
        <translation>Neue unzustellbare Zeilen sind 1 bis 1.000.000.</translation>
    </message>
    <message>
        <source>Times are from 1 to 1,440 minutes.</source>
        <translation>Zeiten sind 1 bis 1.440 Minuten.</translation>
    </message>
    <message>
        <source>A time of the day is from 00:00 to 23:59.</source>
        <translation>Eine Uhrzeit ist 00:00 bis 23:59.</translation>
    </message>
    <message>
        <source>Quiet hours begin and end at different times.</source>
        <translation>Ruhezeiten beginnen und enden zu verschiedenen Zeiten.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write it like Europe/Berlin.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht; sie wird geschrieben wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>1 row waits; none is lost.</source>
        <translation>1 Zeile wartet; keine ist verloren.</translation>
    </message>
    <message>
        <source>%1 rows wait; none is lost.</source>
        <translation>%1 Zeilen warten; keine ist verloren.</translation>
    </message>
    <message>
        <source>Its destination&apos;s breaker is open: reset it, or wait for the next probe.</source>
        <translation>Der Schutzschalter seines Ziels ist offen: ihn zurücksetzen oder die nächste Probe abwarten.</translation>
    </message>
    <message>
        <source>Its credits are used up: raise the limit, or wait for the next day.</source>
        <translation>Seine Credits sind verbraucht: die Grenze anheben oder den nächsten Tag abwarten.</translation>
    </message>
    <message>
        <source>The rate limit lets nothing through: look at the account&apos;s limits.</source>
        <translation>Die Ratengrenze lässt nichts durch: die Grenzen des Kontos ansehen.</translation>
    </message>
    <message>
        <source>It is paused: resume it when it may go on.</source>
        <translation>Er ist angehalten: fortsetzen, wenn er weitergehen darf.</translation>
    </message>
    <message>
        <source>There is no network: it goes on by itself.</source>
        <translation>Es gibt kein Netz: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Its destination is held: put right what the receiver refuses, then resume it.</source>
        <translation>Sein Ziel ist gesperrt: in Ordnung bringen, was der Empfänger ablehnt, dann fortsetzen.</translation>
    </message>
    <message>
        <source>The workspace cannot be written: make room or check the disk.</source>
        <translation>Der Arbeitsbereich kann nicht geschrieben werden: Platz schaffen oder den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Nothing is in its way: look at the answers of its destination.</source>
        <translation>Nichts steht ihm im Weg: die Antworten seines Ziels ansehen.</translation>
    </message>
    <message>
        <source>%1: breaker opened</source>
        <translation>%1: Schutzschalter geöffnet</translation>
    </message>
    <message>
        <source>Its breaker opened.</source>
        <translation>Der Schutzschalter hat geöffnet.</translation>
    </message>
    <message>
        <source>Its breaker opened: %1.</source>
        <translation>Der Schutzschalter hat geöffnet: %1.</translation>
    </message>
    <message>
        <source>The first probe is due at %1.</source>
        <translation>Die erste Probe ist um %1 fällig.</translation>
    </message>
    <message>
        <source>Look at the attempts behind it; probe or reset when the receiver is well again.</source>
        <translation>Die Versuche dahinter ansehen; prüfen oder zurücksetzen, wenn der Empfänger wieder wohlauf ist.</translation>
    </message>
    <message>
        <source>%1: breaker closed</source>
        <translation>%1: Schutzschalter geschlossen</translation>
    </message>
    <message>
        <source>Its breaker is closed again.</source>
        <translation>Der Schutzschalter ist wieder geschlossen.</translation>
    </message>
    <message>
        <source>Its %1 waiting rows go out now.</source>
        <translation>Die %1 wartenden Zeilen gehen jetzt hinaus.</translation>
    </message>
    <message>
        <source>No row of it waits.</source>
        <translation>Keine Zeile wartet.</translation>
    </message>
    <message>
        <source>Look at its %1 dead letters: what failed meanwhile may be replayed.</source>
        <translation>Die %1 unzustellbaren Zeilen ansehen: Was inzwischen scheiterte, kann nachgesendet werden.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Nichts ist zu tun.</translation>
    </message>
    <message>
        <source>%1: many requests fail</source>
        <translation>%1: viele Anfragen scheitern</translation>
    </message>
    <message>
        <source>%1 of %2 requests of the last 15 minutes failed (%3 %).</source>
        <translation>%1 von %2 Anfragen der letzten 15 Minuten sind gescheitert (%3 %).</translation>
    </message>
    <message>
        <source>Failed rows are tried again or become dead letters; none is lost.</source>
        <translation>Gescheiterte Zeilen werden erneut versucht oder unzustellbar; keine ist verloren.</translation>
    </message>
    <message>
        <source>Look at the answers of the receiver; trip the breaker when it needs a rest.</source>
        <translation>Die Antworten des Empfängers ansehen; den Schutzschalter auslösen, wenn er Ruhe braucht.</translation>
    </message>
    <message>
        <source>%1: too fast for the receiver</source>
        <translation>%1: zu schnell für den Empfänger</translation>
    </message>
    <message>
        <source>It answered 429 %1 times in the last hour.</source>
        <translation>Er antwortete in der letzten Stunde %1-mal 429.</translation>
    </message>
    <message>
        <source>Refused rows wait for the time that it names, without losing a try.</source>
        <translation>Abgelehnte Zeilen warten so lange, wie er verlangt, ohne einen Versuch zu verlieren.</translation>
    </message>
    <message>
        <source>Lower the account&apos;s rows per second.</source>
        <translation>Die Zeilen in der Sekunde des Kontos senken.</translation>
    </message>
    <message>
        <source>%1: dead letters are growing</source>
        <translation>%1: immer mehr unzustellbare Zeilen</translation>
    </message>
    <message>
        <source>%1 new dead letters within %2 minutes, %3 in all.</source>
        <translation>%1 neue unzustellbare Zeilen binnen %2 Minuten, %3 insgesamt.</translation>
    </message>
    <message>
        <source>They are kept and are not sent again by themselves.</source>
        <translation>Sie bleiben erhalten und werden nicht von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Look at their errors; pause the batch if its rows are wrong.</source>
        <translation>Ihre Fehler ansehen; den Stapel anhalten, wenn seine Zeilen falsch sind.</translation>
    </message>
    <message>
        <source>Its webhook has taken %1 of the %2 records that it takes for life.</source>
        <translation>Der Webhook hat %1 der %2 Sätze angenommen, die er insgesamt annimmt.</translation>
    </message>
    <message>
        <source>%1: its webhook is used up</source>
        <translation>%1: Webhook aufgebraucht</translation>
    </message>
    <message>
        <source>Nothing more is sent to it, since it would take the rows without a word.</source>
        <translation>Nichts mehr wird an ihn gesendet, da er die Zeilen stillschweigend schlucken würde.</translation>
    </message>
    <message>
        <source>Make a new webhook for the table and arm it as standby.</source>
        <translation>Einen neuen Webhook für die Tabelle anlegen und als Ersatz-Webhook bereitstellen.</translation>
    </message>
    <message>
        <source>%1: its webhook is to be rotated</source>
        <translation>%1: Webhook ist zu wechseln</translation>
    </message>
    <message>
        <source>The armed standby takes over; no row is held up.</source>
        <translation>Der bereitgestellte Ersatz-Webhook übernimmt; keine Zeile wird aufgehalten.</translation>
    </message>
    <message>
        <source>No standby is armed: rows stop at the end.</source>
        <translation>Kein Ersatz-Webhook ist bereit: Am Ende halten die Zeilen an.</translation>
    </message>
    <message>
        <source>%1: its webhook fills up</source>
        <translation>%1: Webhook füllt sich</translation>
    </message>
    <message>
        <source>A standby is armed and takes over in time.</source>
        <translation>Ein Ersatz-Webhook ist bereit und übernimmt rechtzeitig.</translation>
    </message>
    <message>
        <source>Rows go on until it is full.</source>
        <translation>Zeilen gehen weiter, bis er voll ist.</translation>
    </message>
    <message>
        <source>%1 is held</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>It is held: %1.</source>
        <translation>Gesperrt: %1.</translation>
    </message>
    <message>
        <source>Put right what the receiver refuses (address, secret), then resume it.</source>
        <translation>In Ordnung bringen, was der Empfänger ablehnt (Adresse, Geheimnis), dann fortsetzen.</translation>
    </message>
    <message>
        <source>%1 is out of credits</source>
        <translation>%1 hat keine Credits mehr</translation>
    </message>
    <message>
        <source>The receiver says so: %1.</source>
        <translation>Der Empfänger sagt es: %1.</translation>
    </message>
    <message>
        <source>Rows of all of its destinations wait; none is lost.</source>
        <translation>Zeilen aller seiner Ziele warten; keine ist verloren.</translation>
    </message>
    <message>
        <source>Buy credits there, then resume it.</source>
        <translation>Dort Credits kaufen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>%1 spends fast</source>
        <translation>%1 verbraucht schnell</translation>
    </message>
    <message>
        <source>%1 credits an hour, at the pace of the last 15 minutes; your mark is %2.</source>
        <translation>%1 Credits in der Stunde, im Tempo der letzten 15 Minuten; die Marke ist %2.</translation>
    </message>
    <message>
        <source>Pause the batch, or set a limit for the day, if that is more than you meant to spend.</source>
        <translation>Den Stapel anhalten oder eine Grenze für den Tag setzen, wenn das mehr ist als gewollt.</translation>
    </message>
    <message>
        <source>%1 has few credits left</source>
        <translation>%1 hat nur noch wenige Credits</translation>
    </message>
    <message>
        <source>%1 of %2 credits are left.</source>
        <translation>%1 von %2 Credits sind übrig.</translation>
    </message>
    <message>
        <source>At the limit its rows wait; none is lost.</source>
        <translation>An der Grenze warten die Zeilen; keine ist verloren.</translation>
    </message>
    <message>
        <source>Raise the limit, or leave what is less urgent for later.</source>
        <translation>Die Grenze anheben oder weniger Dringendes für später lassen.</translation>
    </message>
    <message>
        <source>%1: %2 are used up</source>
        <translation>%1: %2 sind verbraucht</translation>
    </message>
    <message>
        <source>%1: %2 % of %3 used</source>
        <translation>%1: %2 % verbraucht, %3</translation>
    </message>
    <message>
        <source>%1 of %2 are used.</source>
        <translation>%1 von %2 sind verbraucht.</translation>
    </message>
    <message>
        <source>Rows go on until the limit is reached.</source>
        <translation>Zeilen gehen weiter, bis die Grenze erreicht ist.</translation>
    </message>
    <message>
        <source>Rows go on: the limit only warns.</source>
        <translation>Zeilen gehen weiter: Die Grenze warnt nur.</translation>
    </message>
    <message>
        <source>Rows wait until %1; none is lost.</source>
        <translation>Zeilen warten bis %1; keine ist verloren.</translation>
    </message>
    <message>
        <source>Its rows wait; none is lost.</source>
        <translation>Die Zeilen warten; keine ist verloren.</translation>
    </message>
    <message>
        <source>Raise the limit if they are to go out before.</source>
        <translation>Die Grenze anheben, wenn sie vorher hinaus sollen.</translation>
    </message>
    <message>
        <source>%1 is stuck</source>
        <translation>%1 steht still</translation>
    </message>
    <message>
        <source>None of its rows has come to an end for %1 minutes.</source>
        <translation>Keine seiner Zeilen ist seit %1 Minuten zu Ende gekommen.</translation>
    </message>
    <message>
        <source>The network is gone</source>
        <translation>Das Netz ist weg</translation>
    </message>
    <message>
        <source>This machine says that it has no network.</source>
        <translation>Dieser Rechner meldet, dass er kein Netz hat.</translation>
    </message>
    <message>
        <source>Rows for other machines wait; none is lost.</source>
        <translation>Zeilen für andere Rechner warten; keine ist verloren.</translation>
    </message>
    <message>
        <source>They go on by themselves when it is back.</source>
        <translation>Sie gehen von selbst weiter, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>Der Arbeitsbereich kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing new is sent, no row is lost.</source>
        <translation>Nichts Neues wird gesendet, keine Zeile ist verloren.</translation>
    </message>
    <message>
        <source>Make room or check the disk; Fuseboard goes on trying.</source>
        <translation>Platz schaffen oder den Datenträger prüfen; Fuseboard versucht es weiter.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>1 alert during quiet hours</source>
        <translation>1 Meldung während der Ruhezeit</translation>
    </message>
    <message>
        <source>%1 alerts during quiet hours</source>
        <translation>%1 Meldungen während der Ruhezeit</translation>
    </message>
    <message>
        <source>The activity list has all of it.</source>
        <translation>Der Verlauf zeigt alle.</translation>
    </message>
    <message>
        <source>Test from Fuseboard</source>
        <translation>Probe von Fuseboard</translation>
    </message>
    <message>
        <source>This is what an alert looks like.</source>
        <translation>So sieht eine Meldung aus.</translation>
    </message>
    <message>
        <source>It is about no row.</source>
        <translation>Sie betrifft keine Zeile.</translation>
    </message>
    <message>
        <source>Rows go on until the limit is reached: %1 of %2 credits are left.</source>
        <translation>Zeilen gehen weiter, bis die Grenze erreicht ist: %1 von %2 Credits sind übrig.</translation>
    </message>
    <message>
        <source>Pause the batch, or lower the limit, if that is more than you meant to spend; or raise the mark from which on it is told.</source>
        <translation>Den Stapel anhalten oder die Grenze senken, wenn das mehr ist als gewollt; oder die Marke heben, ab der es gemeldet wird.</translation>
    </message>
    <message>
        <source>Rows go on: there is no limit.</source>
        <translation>Zeilen gehen weiter: Es gibt keine Grenze.</translation>
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
        <translation>Schließende Proben</translation>
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
    <message>
        <source>URL missing</source>
        <translation>URL fehlt</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s) failed</source>
        <translation>
            <numerusform>%n Probe misslang</numerusform>
            <numerusform>%n Proben misslangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next probe in %1, %2</source>
        <translation>Nächste Probe in %1, %2</translation>
    </message>
    <message>
        <source>The next row that comes is a probe, %1</source>
        <translation>Die nächste Zeile, die kommt, ist eine Probe, %1</translation>
    </message>
    <message>
        <source>Next probe is %1, %2</source>
        <translation>Nächste Probe ist %1, %2</translation>
    </message>
    <message>
        <source>Credits end in about %1</source>
        <translation>Credits enden in etwa %1</translation>
    </message>
    <message>
        <source>Credits end before the queue</source>
        <translation>Credits enden vor der Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) then wait until the limit is raised.</source>
        <translation>
            <numerusform>%1 Zeile wartet dann, bis die Grenze erhöht wird.</numerusform>
            <numerusform>%1 Zeilen warten dann, bis die Grenze erhöht wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) then wait for %2.</source>
        <translation>
            <numerusform>%1 Zeile wartet dann bis %2.</numerusform>
            <numerusform>%1 Zeilen warten dann bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: all %n of its slots are busy.</source>
        <translation>
            <numerusform>%1 mit %2: sein %n Platz ist belegt.</numerusform>
            <numerusform>%1 mit %2: alle %n Plätze sind belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>its webhook is used up</source>
        <translation>sein Webhook ist aufgebraucht</translation>
    </message>
    <message>
        <source>its endpoint is held</source>
        <translation>sein Endpunkt ist gesperrt</translation>
    </message>
    <message>
        <source>its URL is missing</source>
        <translation>seine URL fehlt</translation>
    </message>
    <message>
        <source>its secret is missing</source>
        <translation>sein Geheimnis fehlt</translation>
    </message>
    <message>
        <source>its credits are used up</source>
        <translation>seine Credits sind verbraucht</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>alles ist angehalten</translation>
    </message>
    <message>
        <source>it is paused by hand</source>
        <translation>es ist von Hand angehalten</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netz</translation>
    </message>
    <message>
        <source>That alone does not send on: %1.</source>
        <translation>Das allein sendet nicht weiter: %1.</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Rows wait until it is set.</source>
        <translation>%1&lt;br&gt;Zeilen warten, bis das gesetzt ist.</translation>
    </message>
    <message>
        <source>Its URL is missing.</source>
        <translation>Seine URL fehlt.</translation>
    </message>
    <message>
        <source>The webhook is used up: no probe is sent.</source>
        <translation>Der Webhook ist aufgebraucht: Es wird keine Probe gesendet.</translation>
    </message>
    <message>
        <source>Endpoint held: no probe is sent until you release it.</source>
        <translation>Endpunkt gesperrt: keine Probe, bis er freigegeben wird.</translation>
    </message>
    <message>
        <source>Its URL is missing: no probe is sent until it is set.</source>
        <translation>Seine URL fehlt: keine Probe, bis sie gesetzt ist.</translation>
    </message>
    <message>
        <source>Its secret is missing: no probe is sent until it is set.</source>
        <translation>Sein Geheimnis fehlt: keine Probe, bis es gesetzt ist.</translation>
    </message>
    <message>
        <source>Everything is paused: no probe is sent until you resume all.</source>
        <translation>Alles ist angehalten: keine Probe, bis alles fortgesetzt wird.</translation>
    </message>
    <message>
        <source>No network: no probe is sent until it is back.</source>
        <translation>Kein Netz: keine Probe, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>The account is out of credits: no probe is sent until you resume its budget.</source>
        <translation>Das Konto hat keine Credits mehr: keine Probe, bis sein Budget fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Credits are used up: no probe is sent before %1.</source>
        <translation>Credits sind verbraucht: keine Probe vor %1.</translation>
    </message>
    <message>
        <source>Credits are used up: no probe is sent until there are more.</source>
        <translation>Credits sind verbraucht: keine Probe, bis es wieder welche gibt.</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>Keine URL</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Kein Geheimnis</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>Keine Credits</translation>
    </message>
    <message>
        <source>Rate gate</source>
        <translation>Ratensperre</translation>
    </message>
    <message>
        <source>, %1 ambiguous</source>
        <translation>, %1 ungewiss</translation>
    </message>
    <message>
        <source>reading secrets</source>
        <translation>liest Geheimnisse</translation>
    </message>
    <message>
        <source>Its secrets are being read.</source>
        <translation>Seine Geheimnisse werden gelesen.</translation>
    </message>
    <message>
        <source>They go on with the answer of the secret store.</source>
        <translation>Sie gehen hinaus, sobald der Geheimnisspeicher antwortet.</translation>
    </message>
    <message>
        <source>Its secrets are being read: no probe is sent before.</source>
        <translation>Seine Geheimnisse werden gelesen: vorher keine Probe.</translation>
    </message>
    <message>
        <source>Reading secrets</source>
        <translation>Liest Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s): the URL or secret of %2 is missing, set it on its page</source>
        <translation>
            <numerusform>%1 wartet: URL oder Geheimnis von %2 fehlt, auf der Seite des Ziels eintragen</numerusform>
            <numerusform>%1 warten: URL oder Geheimnis von %2 fehlt, auf der Seite des Ziels eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 wait(s) for the secret of %2</source>
        <translation>
            <numerusform>, %1 wartet auf das Geheimnis von %2</numerusform>
            <numerusform>, %1 warten auf das Geheimnis von %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::AccountForm</name>
    <message>
        <source>Resume account</source>
        <translation>Konto freigeben</translation>
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
        <source>stops at the limit</source>
        <translation>stoppt an der Grenze</translation>
    </message>
    <message>
        <source>warns at the limit</source>
        <translation>warnt an der Grenze</translation>
    </message>
    <message>
        <source>%1 credits a day, %2 a batch; %3. Fills in the fields, applies nothing yet.</source>
        <translation>%1 Credits am Tag, %2 je Stapel; %3. Füllt die Felder aus, übernimmt noch nichts.</translation>
    </message>
    <message>
        <source>%1 credits a day, %2 a batch, %3 a day for this destination; %4. Fills in the fields, applies nothing yet.</source>
        <translation>%1 Credits am Tag, %2 je Stapel, %3 am Tag für dieses Ziel; %4. Füllt die Felder aus, wendet noch nichts an.</translation>
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
        <source>No destination uses it yet. Give it to one in its settings, or add one to it.</source>
        <translation>Noch nutzt es kein Ziel. Es lässt sich einem in dessen Einstellungen geben, oder ein neues Ziel nimmt es.</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Genutzt von %1.</translation>
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
    <name>fuseboard::ui::AccountsSheet</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Back to the destinations</source>
        <translation>Zurück zu den Zielen</translation>
    </message>
    <message>
        <source>Close the accounts (Esc)</source>
        <translation>Die Konten schließen (Esc)</translation>
    </message>
    <message>
        <source>Whose limits are shown; several destinations may share them</source>
        <translation>Wessen Grenzen zu sehen sind; mehrere Ziele können sie sich teilen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a new account</source>
        <translation>Name eines neuen Kontos</translation>
    </message>
    <message>
        <source>As the workspace is called at the provider; Enter adds it</source>
        <translation>Wie der Arbeitsbereich beim Anbieter heißt; die Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
        <source>An account is a workspace at the provider: the destinations that belong to it share one rate and one budget.</source>
        <translation>Ein Konto ist ein Arbeitsbereich beim Anbieter: Die Ziele, die zu ihm gehören, teilen sich eine Rate und ein Budget.</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch ungenutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n destination(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>Es gibt schon ein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>It needs a name first</source>
        <translation>Zuerst braucht es einen Namen</translation>
    </message>
    <message>
        <source>Add it with the usual limits; they are shown next, and it can be undone</source>
        <translation>Mit den üblichen Grenzen hinzufügen; sie sind danach zu sehen, und es lässt sich zurücknehmen</translation>
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
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
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
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>it is reset or released</source>
        <translation>er zurückgesetzt oder freigegeben wird</translation>
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
    <message>
        <source>%1 sends to this URL already. With a table of its own here, the same row would be delivered twice unnoticed.</source>
        <translation>%1 sendet schon an diese URL. Mit einer eigenen Tabelle hier würde dieselbe Zeile unbemerkt zweimal zugestellt.</translation>
    </message>
    <message>
        <source>%1 sends to this URL, too; both use one ledger.</source>
        <translation>Auch %1 sendet an diese URL; beide nutzen ein Zustellbuch.</translation>
    </message>
    <message>
        <source>Use the table of %1</source>
        <translation>Die Tabelle von %1 nehmen</translation>
    </message>
    <message>
        <source>What one of them has delivered, the other one does not send again</source>
        <translation>Was das eine zugestellt hat, sendet das andere nicht noch einmal</translation>
    </message>
    <message>
        <source>Destinations of one account share its rate and its budget.</source>
        <translation>Ziele eines Kontos teilen dessen Rate und Budget.</translation>
    </message>
    <message>
        <source>Use the table of the destination that has this URL</source>
        <translation>Die Tabelle des Ziels verwenden, das diese URL hat</translation>
    </message>
    <message>
        <source>Both then share one table: no row goes there twice unknown to you</source>
        <translation>Beide teilen sich dann eine Tabelle: Keine Zeile geht unbemerkt zweimal dorthin</translation>
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
    <message>
        <source>Open the window anew</source>
        <translation>Fenster neu öffnen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, of notes and reports. What is kept in the workspace is the same in each.</source>
        <translation>Des Fensters, der Meldungen und Berichte. Was im Arbeitsbereich steht, ist in jeder Sprache dasselbe.</translation>
    </message>
    <message>
        <source>Closes this window and opens it in that language; requests on the wire end first, rows wait for a moment</source>
        <translation>Schließt dieses Fenster und öffnet es in dieser Sprache; was unterwegs ist, endet zuerst, Zeilen warten einen Augenblick</translation>
    </message>
    <message>
        <source>From the next start on, or now:</source>
        <translation>Ab dem nächsten Start, oder jetzt:</translation>
    </message>
    <message>
        <source>Dark, whatever the desktop is.</source>
        <translation>Dunkel, wie auch immer der Desktop ist.</translation>
    </message>
    <message>
        <source>Light, whatever the desktop is.</source>
        <translation>Hell, wie auch immer der Desktop ist.</translation>
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
        <translation>Schreibgeschützt geöffnet: %1.</translation>
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
    <name>fuseboard::ui::BatchJobs</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>alles ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait: %2</source>
        <translation>%1 warten: %2</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>%1: %2 delivered</source>
        <translation>%1: %2 zugestellt</translation>
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
    <name>fuseboard::ui::BreakerMode</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Er arbeitet</translation>
    </message>
    <message>
        <source>After failures it opens: rows wait until the target answers again, then probes close it. From another mode it begins closed and counts anew.</source>
        <translation>Nach Fehlschlägen öffnet er: Zeilen warten, bis das Ziel wieder antwortet, dann schließen ihn Proben. Aus einer anderen Betriebsart beginnt er geschlossen und zählt neu.</translation>
    </message>
    <message>
        <source>It only measures</source>
        <translation>Er misst nur</translation>
    </message>
    <message>
        <source>It counts and says once when it would have opened, but stops nothing. Risk: while the target is down every row is sent all the same, uses up its retries and ends as a dead letter, ambiguous or exhausted; what is ambiguous is paid for.</source>
        <translation>Er zählt und sagt einmal, wann er geöffnet hätte, hält aber nichts auf. Risiko: Fällt das Ziel aus, wird trotzdem jede Zeile gesendet, verbraucht ihre Wiederholungen und wird unzustellbar, ungewiss oder ausgeschöpft; was ungewiss ist, ist bezahlt.</translation>
    </message>
    <message>
        <source>It is disabled</source>
        <translation>Er ist abgeschaltet</translation>
    </message>
    <message>
        <source>It neither counts nor opens, so its window stays empty and nothing tells you of an outage. Risk: as when it only measures, and you hear of it from the dead letters.</source>
        <translation>Er zählt nicht und öffnet nicht, sein Fenster bleibt leer, und kein Ausfall wird gemeldet. Risiko: wie beim reinen Messen, und man erfährt davon erst aus den unzustellbaren Zeilen.</translation>
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
        <source>Kept in the activity list with your name</source>
        <translation>Steht mit Ihrem Namen im Verlauf</translation>
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
        <source>Set the mode of the breaker</source>
        <translation>Betriebsart des Schutzschalters setzen</translation>
    </message>
    <message>
        <source>The breaker of %1</source>
        <translation>Der Schutzschalter von %1</translation>
    </message>
    <message>
        <source>That is what it is now</source>
        <translation>Das ist er schon</translation>
    </message>
    <message>
        <source>From the next request on (Enter)</source>
        <translation>Ab der nächsten Anfrage (Eingabe)</translation>
    </message>
    <message>
        <source>Say why, for those who read the activity list</source>
        <translation>Einen Grund angeben, für alle, die den Verlauf lesen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::BreakerStrips</name>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
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
            <numerusform>„%1“ half bei diesem Fehler schon einmal: %2 dieser Zeilen hat ihn.</numerusform>
            <numerusform>„%1“ half bei diesem Fehler schon einmal: %2 dieser Zeilen haben ihn.</numerusform>
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
    <message>
        <source>1 row stays as it is: show it in the list</source>
        <translation>1 Zeile bleibt, wie sie ist: in der Liste zeigen</translation>
    </message>
    <message>
        <source>%1 rows stay as they are: show them in the list</source>
        <translation>%1 Zeilen bleiben, wie sie sind: in der Liste zeigen</translation>
    </message>
    <message>
        <source>Back to the list, with those rows selected; the steps stay here</source>
        <translation>Zurück zur Liste, mit diesen Zeilen ausgewählt; die Schritte bleiben hier</translation>
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
    <message>
        <source>%1 at %2 a row; %3 left this month after it.</source>
        <translation>%1 bei %2 je Zeile; danach bleiben diesen Monat %3.</translation>
    </message>
    <message>
        <source>%1 at %2 a row; %3 left of this destination&apos;s limit today after it.</source>
        <translation>%1 bei %2 je Zeile; danach bleiben heute %3 von der Grenze dieses Ziels.</translation>
    </message>
    <message>
        <source>%1 at %2 a row; that is more than the limit leaves, which warns and does not stop.</source>
        <translation>%1 bei %2 je Zeile; das ist mehr, als die Grenze noch lässt; sie warnt und hält nicht an.</translation>
    </message>
    <message>
        <source>%1 at %2 a row; this month&apos;s budget covers %3, the rest waits for the next month.</source>
        <translation>%1 bei %2 je Zeile; das Budget dieses Monats deckt %3, der Rest wartet auf den nächsten Monat.</translation>
    </message>
    <message>
        <source>%1 at %2 a row; today&apos;s limit of this destination covers %3, the rest waits for the next day.</source>
        <translation>%1 bei %2 je Zeile; die heutige Grenze dieses Ziels deckt %3, der Rest wartet auf den nächsten Tag.</translation>
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
    <message>
        <source>Show row %1 (Enter)</source>
        <translation>Zeile %1 zeigen (Eingabetaste)</translation>
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
        <source>Queue empty about %1, %2 left then</source>
        <translation>Warteschlange leer um %1, dann %2 übrig</translation>
    </message>
    <message>
        <source>%1 left when all that waits is sent</source>
        <translation>%1 übrig, wenn alles Wartende gesendet ist</translation>
    </message>
    <message>
        <source>At the present rate, for the rows that wait; while nothing is sent at the pace of the last hour. The band is the pace of the last 5 minutes, or the slowest and the fastest of the last 15, 30, 60 and 120</source>
        <translation>Bei der jetzigen Rate, für die wartenden Zeilen; solange nichts gesendet wird, im Tempo der letzten Stunde. Das Band ist das Tempo der letzten 5 Minuten, oder das langsamste und das schnellste der letzten 15, 30, 60 und 120</translation>
    </message>
    <message>
        <source>of that unreconciled</source>
        <translation>davon ungeklärt</translation>
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
        <translation>Schreibgeschützt geöffnet: %1.</translation>
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
    <message>
        <source>Replay it…</source>
        <translation>Nachsenden…</translation>
    </message>
    <message>
        <source>Replay these %1…</source>
        <translation>Diese %1 nachsenden…</translation>
    </message>
    <message>
        <source>Send what was edited, after a look at the price</source>
        <translation>Das Bearbeitete senden, nach einem Blick auf den Preis</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that are selected</source>
        <translation>
            <numerusform>%1 ausgewählte Zeile</numerusform>
            <numerusform>%1 ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 row(s) of the list</source>
        <translation>
            <numerusform>Die %1 Zeile der Liste</numerusform>
            <numerusform>Alle %1 Zeilen der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is ambiguous…</source>
        <translation>Ungewisse werden gezählt…</translation>
    </message>
    <message>
        <source>None of the %1 selected rows is ambiguous.</source>
        <translation>Keine der %1 ausgewählten Zeilen ist ungewiss.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %1 ambiguous row(s)</source>
        <translation>
            <numerusform>%1 ungewisse Zeile klären</numerusform>
            <numerusform>%1 ungewisse Zeilen klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is not in the list: it is no dead letter any more.</source>
        <translation>Zeile %1 steht nicht in der Liste: Sie ist nicht mehr unzustellbar.</translation>
    </message>
    <message numerus="yes">
        <source>Ambiguous: %1 of %2 row(s)</source>
        <translation>
            <numerusform>Ungewiss: %1 von %2 Zeile</numerusform>
            <numerusform>Ungewiss: %1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 selected rows is (are) ambiguous. They count as delivered, their credits as spent. Have you looked at the target?</source>
        <translation>
            <numerusform>Von den %2 ausgewählten Zeilen ist %1 ungewiss. Sie gilt als zugestellt, ihre Credits als ausgegeben. Am Ziel nachgesehen?</numerusform>
            <numerusform>Von den %2 ausgewählten Zeilen sind %1 ungewiss. Sie gelten als zugestellt, ihre Credits als ausgegeben. Am Ziel nachgesehen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 selected rows is (are) ambiguous. They count as not delivered and can be replayed. If the target has them after all, they will be there twice. Have you looked at the target?</source>
        <translation>
            <numerusform>Von den %2 ausgewählten Zeilen ist %1 ungewiss. Sie gilt als nicht zugestellt und kann nachgesendet werden. Hat das Ziel sie doch, ist sie dort doppelt. Am Ziel nachgesehen?</numerusform>
            <numerusform>Von den %2 ausgewählten Zeilen sind %1 ungewiss. Sie gelten als nicht zugestellt und können nachgesendet werden. Hat das Ziel sie doch, sind sie dort doppelt. Am Ziel nachgesehen?</numerusform>
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
    <message>
        <source>putting back, %1 of %2</source>
        <translation>wird zurückgestellt, %1 von %2</translation>
    </message>
    <message>
        <source>%1  %2  %3 left</source>
        <translation>%1  %2  noch %3</translation>
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
    <message>
        <source>There is nothing here to undo.</source>
        <translation>Hier gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1: its cool-down is over. %2</source>
        <translation>%1: Die Abkühlzeit ist vorbei. %2</translation>
    </message>
    <message>
        <source>%1: the next row that comes is sent as a probe; none waits now.</source>
        <translation>%1: Die nächste Zeile, die kommt, wird als Probe gesendet; jetzt wartet keine.</translation>
    </message>
    <message>
        <source>Done, but nothing is sent to %1 yet: %2.</source>
        <translation>Erledigt, aber an %1 wird noch nichts gesendet: %2.</translation>
    </message>
    <message>
        <source>%1: its breaker only measures, it does not open any more.</source>
        <translation>%1: Der Schutzschalter misst nur noch, er öffnet nicht mehr.</translation>
    </message>
    <message>
        <source>%1: its breaker is disabled, it neither counts nor opens.</source>
        <translation>%1: Der Schutzschalter ist abgeschaltet, er zählt nicht und öffnet nicht.</translation>
    </message>
    <message>
        <source>Undone: the breaker of %1 is as it was.</source>
        <translation>Rückgängig gemacht: Der Schutzschalter von %1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1: its breaker works again, closed, and counts from now on.</source>
        <translation>%1: Der Schutzschalter arbeitet wieder, ist geschlossen und zählt ab jetzt.</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>Wieder arbeiten lassen</translation>
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
    <message>
        <source>More of this destination</source>
        <translation>Mehr zu diesem Ziel</translation>
    </message>
    <message>
        <source>Let its breaker work, only measure, or disable it</source>
        <translation>Den Schutzschalter arbeiten oder nur messen lassen oder abschalten</translation>
    </message>
    <message>
        <source>Let the breaker work again…</source>
        <translation>Schutzschalter wieder arbeiten lassen…</translation>
    </message>
    <message>
        <source>Let the breaker only measure…</source>
        <translation>Schutzschalter nur messen lassen…</translation>
    </message>
    <message>
        <source>Disable the breaker…</source>
        <translation>Schutzschalter abschalten…</translation>
    </message>
    <message>
        <source>Trip…</source>
        <translation>Auslösen…</translation>
    </message>
    <message>
        <source>Set end…</source>
        <translation>Ende setzen…</translation>
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
    <message>
        <source>%1, account %2</source>
        <translation>%1, Konto %2</translation>
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
    <message>
        <source>Breaker of %1</source>
        <translation>Schutzschalter von %1</translation>
    </message>
    <message>
        <source>destination window thresholds transitions what if flight recorder</source>
        <translation>Ziel Fenster Schwellen Übergänge Was-wäre-wenn Flugschreiber</translation>
    </message>
    <message>
        <source>destination rate budget account burst</source>
        <translation>Ziel Rate Budget Konto Stoß</translation>
    </message>
    <message>
        <source>Retry of %1</source>
        <translation>Wiederholung von %1</translation>
    </message>
    <message>
        <source>destination retries fallback resend</source>
        <translation>Ziel Wiederholungen Ersatzweg nochmals senden</translation>
    </message>
    <message>
        <source>Security of %1</source>
        <translation>Sicherheit von %1</translation>
    </message>
    <message>
        <source>destination secret signing auth header</source>
        <translation>Ziel Geheimnis Signatur Auth-Kopfzeile</translation>
    </message>
    <message>
        <source>%1 (Alt+%2): changes that are not applied</source>
        <translation>%1 (Alt+%2): Änderungen, die nicht angewendet sind</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten …</translation>
    </message>
    <message>
        <source>new account add rename limits credits rate budget time zone</source>
        <translation>neu konto anlegen umbenennen grenzen credits rate budget zeitzone</translation>
    </message>
    <message>
        <source>Added the account %1. Destinations can belong to it now.</source>
        <translation>Konto %1 hinzugefügt. Ziele können jetzt zu ihm gehören.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::DraftBar</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save, replay</source>
        <translation>Nachsenden</translation>
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
    <message>
        <source>Replay…</source>
        <translation>Nachsenden…</translation>
    </message>
    <message>
        <source>Send the row again as it is, after a look at the price</source>
        <translation>Die Zeile nachsenden, wie sie ist, nach einem Blick auf den Preis</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Back to the version that is saved: drops only what was typed since</source>
        <translation>Zurück zur gespeicherten Version: verwirft nur, was seitdem getippt wurde</translation>
    </message>
    <message>
        <source>Take the text that was imported, as an edit. Later versions, of recipes and files too, stay until you save it, and in the history</source>
        <translation>Den importierten Text als Bearbeitung nehmen. Spätere Versionen, auch aus Rezepten und Dateien, bleiben bis zum Speichern und im Verlauf</translation>
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
    <message>
        <source>Show the %1 most frequent</source>
        <translation>Die %1 häufigsten zeigen</translation>
    </message>
    <message>
        <source>%1 rarer ones are not listed. Search for their text, or choose something else first.</source>
        <translation>%1 seltenere stehen nicht in der Liste. Nach ihrem Text suchen oder erst etwas anderes wählen.</translation>
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
    <message>
        <source>Breaker states of all destinations</source>
        <translation>Zustände der Schutzschalter aller Ziele</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Breaker states over time; hatched where something else held the rows</source>
        <translation>Zustände der Schutzschalter über die Zeit; schraffiert, wo etwas anderes die Zeilen zurückhielt</translation>
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
    <message>
        <source>undone for other rows; this one stays as it is</source>
        <translation>bei anderen Zeilen rückgängig gemacht; diese bleibt, wie sie ist</translation>
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
    <message numerus="yes">
        <source>%1 row(s) left as they are.</source>
        <translation>
            <numerusform>%1 Zeile unverändert geblieben.</numerusform>
            <numerusform>%1 Zeilen unverändert geblieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left as they are: %2.</source>
        <translation>
            <numerusform>%1 Zeile unverändert geblieben: %2.</numerusform>
            <numerusform>%1 Zeilen unverändert geblieben: %2.</numerusform>
        </translation>
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
        <translation>Eine Zeile wählen, um Nutzdaten, Versuche und Historie zu sehen.</translation>
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
        <translation>Historie %1</translation>
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
        <translation>Nutzdaten, Formular, Versuche, Antwort, Historie</translation>
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
    <message>
        <source>Go to the setting</source>
        <translation>Zur Einstellung</translation>
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
    <message>
        <source>Opened read-only: %1. Everything can be looked at and exported; to change things, end that and open the workspace again.</source>
        <translation>Schreibgeschützt geöffnet: %1. Alles kann angesehen und exportiert werden; um etwas zu ändern, das beenden und den Arbeitsbereich wieder öffnen.</translation>
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
        <translation>Schreibgeschützt geöffnet: %1.</translation>
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
    <message>
        <source>What may be done next</source>
        <translation>Was nun getan werden kann</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Nothing so far. When a breaker opens or a budget runs out, it stands here, too.</source>
        <translation>Bisher nichts. Öffnet ein Schutzschalter oder geht ein Budget aus, steht es auch hier.</translation>
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
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
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
        <translation>Schritt &amp;anfügen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>One more thing to do to every row, after the others (Alt+A)</source>
        <translation>Noch etwas, das mit jeder Zeile geschieht, nach den anderen (Alt+A)</translation>
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
    <message>
        <source>%1 ambiguous again</source>
        <translation>%1 wieder ungewiss</translation>
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
        <translation>%1 lang zurückholbar</translation>
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
    <message>
        <source>Remove the texts that could go</source>
        <translation>Die Texte entfernen, die gehen könnten</translation>
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
        <source>Settings cannot be changed before the engine has started.</source>
        <translation>Einstellungen lassen sich erst ändern, wenn die Engine läuft.</translation>
    </message>
    <message>
        <source>This destination is not there any more.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Settings cannot be changed here: %1.</source>
        <translation>Einstellungen können hier nicht geändert werden: %1.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
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
    <message>
        <source>Whose rate and credits it uses; another account from the next Apply on</source>
        <translation>Wessen Rate und Credits es nutzt; ein anderes Konto gilt ab dem nächsten Anwenden</translation>
    </message>
    <message>
        <source>%1, used by this destination alone</source>
        <translation>%1, nur von diesem Ziel genutzt</translation>
    </message>
    <message>
        <source>That account is held (%1): its rows wait until it is resumed.</source>
        <translation>Dieses Konto ist gesperrt (%1): Seine Zeilen warten, bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>The hold of %1 does not follow: its rows are sent again.</source>
        <translation>Die Sperre von %1 geht nicht mit: Seine Zeilen werden wieder gesendet.</translation>
    </message>
    <message>
        <source>From Apply on its rows take their turn and their credits there; requests on the wire are settled with %1, and what was spent stays booked there. Table and ledger stay as they are.</source>
        <translation>Ab dem Anwenden nehmen seine Zeilen dort ihren Platz und ihre Credits; was unterwegs ist, wird mit %1 abgerechnet, und was ausgegeben wurde, bleibt dort gebucht. Tabelle und Zustellbuch bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1; until now “%2”</source>
        <translation>%1; bisher „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1, shared with %n other(s)</source>
        <translation>
            <numerusform>%1, mit %n weiteren geteilt</numerusform>
            <numerusform>%1, mit %n weiteren geteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts…</source>
        <translation>Alle Konten …</translation>
    </message>
    <message>
        <source>The accounts by themselves: make one, rename it, see what it has used</source>
        <translation>Die Konten für sich: eines anlegen, umbenennen, sehen, was es verbraucht hat</translation>
    </message>
    <message>
        <source>There is no other account; make one under “All accounts…”</source>
        <translation>Es gibt kein anderes Konto; unter „Alle Konten …“ lässt sich eines anlegen</translation>
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
    <message>
        <source>It ends in the future.</source>
        <translation>Das Ende liegt in der Zukunft.</translation>
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
    <name>fuseboard::ui::StateBadge</name>
    <message>
        <source>%1, breaker: %2</source>
        <translation>%1, Schutzschalter: %2</translation>
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
    <message>
        <source>first_name, last_name</source>
        <translation>vorname, nachname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the value is: a text, or JSON: 1250, true, null, [&quot;a&quot;]</source>
        <translation>Was der Wert ist: ein Text, oder JSON: 1250, true, null, [&quot;a&quot;]</translation>
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
    <message>
        <source>This is a real request: the receiver will treat it as a row, and it costs as one: %1, also when its answer is unclear.</source>
        <translation>Das ist eine echte Anfrage: Der Empfänger behandelt sie wie eine Zeile, und sie kostet wie eine: %1, auch wenn die Antwort unklar ist.</translation>
    </message>
    <message>
        <source>Booked as spent, unreconciled: %1. Look at the target, and correct the day if it was not charged.</source>
        <translation>Als ausgegeben gebucht, ungeklärt: %1. Am Ziel nachsehen und den Tag berichtigen, wenn nichts berechnet wurde.</translation>
    </message>
    <message>
        <source>Booked as spent: %1.</source>
        <translation>Als ausgegeben gebucht: %1.</translation>
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
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows delivered, failed and turned away over time; arrow keys read values</source>
        <translation>Zugestellte, gescheiterte und abgewiesene Zeilen über die Zeit; Pfeiltasten lesen Werte</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Turned away: put off by an answer such as 401, 402 or 429, or taken back before it left. What waits without having been tried is on the cards.</source>
        <translation>Abgewiesen: durch eine Antwort wie 401, 402 oder 429 zurückgestellt, oder zurückgenommen, bevor es hinausging. Was wartet, ohne versucht worden zu sein, steht auf den Karten.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ui::TimeMarks</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1-mal %2</translation>
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
    <message numerus="yes">
        <source>%1 row(s) stay as they are: %2.</source>
        <translation>
            <numerusform>%1 Zeile bleibt, wie sie ist: %2.</numerusform>
            <numerusform>%1 Zeilen bleiben, wie sie sind: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows stay(s) as they are: %3.</source>
        <translation>
            <numerusform>%1 von %2 Zeilen bleibt, wie sie ist: %3.</numerusform>
            <numerusform>%1 von %2 Zeilen bleiben, wie sie sind: %3.</numerusform>
        </translation>
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
    <message>
        <source>Read-only: %1</source>
        <translation>Schreibgeschützt: %1</translation>
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
    <message>
        <source>Mode…</source>
        <translation>Betriebsart…</translation>
    </message>
    <message>
        <source>Mode of the breaker</source>
        <translation>Betriebsart des Schutzschalters</translation>
    </message>
    <message>
        <source>Let it work, let it only measure, or disable it; with what that risks</source>
        <translation>Arbeiten lassen, nur messen lassen oder abschalten; mit dem, was das riskiert</translation>
    </message>
    <message>
        <source>No engine runs here: the workspace is open read-only.</source>
        <translation>Hier läuft keine Engine: Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
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
