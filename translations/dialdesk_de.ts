<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dialdesk</source>
        <translation>Über Dialdesk</translation>
    </message>
    <message>
        <source>Dialdesk %1</source>
        <translation>Dialdesk %1</translation>
    </message>
    <message>
        <source>A desktop client for the datasets of an 8x8 ContactNow account. MIT licence.</source>
        <translation>Ein Desktop-Programm für die Datensätze eines 8x8-ContactNow-Kontos. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>“%1” is no dataset id.</source>
        <translation>„%1“ ist keine Datensatz-ID.</translation>
    </message>
    <message>
        <source>A run of Dial first is unfinished: “dialdesk dial-first --resume” goes on with it, and --restore puts back what was LIVE.</source>
        <translation>Ein Durchlauf von „Zuerst anrufen“ ist nicht abgeschlossen: „dialdesk dial-first --resume“ setzt ihn fort, und --restore stellt wieder her, was LIVE war.</translation>
    </message>
    <message>
        <source>--read-only lets nothing be changed.</source>
        <translation>Mit --read-only kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>AccountStaging</name>
    <message numerus="yes">
        <source>%Ln change(s) for %1 are kept on this computer, and are staged again when you sign in there.</source>
        <translation>
            <numerusform>%Ln Änderung für %1 ist auf diesem Computer aufbewahrt und wird wieder vorgemerkt, wenn Sie sich dort anmelden.</numerusform>
            <numerusform>%Ln Änderungen für %1 sind auf diesem Computer aufbewahrt und werden wieder vorgemerkt, wenn Sie sich dort anmelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 that were not posted are staged again.</source>
        <extracomment>%1 is &quot;2 datasets&quot;</extracomment>
        <translation>
            <numerusform>%Ln nicht gesendete Änderung an %1 ist wieder vorgemerkt.</numerusform>
            <numerusform>%Ln nicht gesendete Änderungen an %1 sind wieder vorgemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountViews</name>
    <message>
        <source>How this account&apos;s table was left can&apos;t be read, so it is shown as at the first start. The datasets are not affected.</source>
        <translation>Der letzte Stand der Tabelle dieses Kontos ist nicht lesbar, daher erscheint sie wie beim ersten Start. Die Datensätze sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>AutoRefresh</name>
    <message numerus="yes">
        <source>Next refresh %Ln min after the error</source>
        <translation>
            <numerusform>Nächste Aktualisierung %Ln min nach dem Fehler</numerusform>
            <numerusform>Nächste Aktualisierung %Ln min nach dem Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshes every %Ln min</source>
        <translation>
            <numerusform>Aktualisiert alle %Ln min</numerusform>
            <numerusform>Aktualisiert alle %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh paused while changes are posted</source>
        <translation>Aktualisierung pausiert, während Änderungen gesendet werden</translation>
    </message>
    <message>
        <source>Refresh paused while a dialog is open</source>
        <translation>Aktualisierung pausiert, während ein Dialog offen ist</translation>
    </message>
    <message>
        <source>Refresh paused while you edit</source>
        <translation>Aktualisierung pausiert, während Sie bearbeiten</translation>
    </message>
    <message>
        <source>Refresh paused until you sign in</source>
        <translation>Aktualisierung pausiert, bis Sie sich anmelden</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Campaign board</source>
        <translation>Kampagnenübersicht</translation>
    </message>
    <message>
        <source>Close the campaign board</source>
        <translation>Kampagnenübersicht schließen</translation>
    </message>
    <message>
        <source>Campaign tables</source>
        <translation>Kampagnentabellen</translation>
    </message>
    <message>
        <source>No campaign tables are known yet.</source>
        <translation>Es sind noch keine Kampagnentabellen bekannt.</translation>
    </message>
    <message>
        <source>Click a number to see its datasets above.</source>
        <translation>Ein Klick auf eine Zahl zeigt oben ihre Datensätze.</translation>
    </message>
</context>
<context>
    <name>BuiltInViews</name>
    <message>
        <source>All datasets</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Every dataset, by ID.</source>
        <translation>Jeder Datensatz, nach ID.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Jetzt Live</translation>
    </message>
    <message>
        <source>What is LIVE, the highest priority first.</source>
        <translation>Was LIVE ist, die höchste Priorität zuerst.</translation>
    </message>
    <message>
        <source>Loaded this week</source>
        <translation>Diese Woche geladen</translation>
    </message>
    <message>
        <source>Loaded on %1 or later, the latest first, by the date that the server gives.</source>
        <translation>Am %1 oder später geladen, die neuesten zuerst, nach dem Datum, das der Server angibt.</translation>
    </message>
    <message>
        <source>On hold, highest first</source>
        <translation>Auf Hold, höchste zuerst</translation>
    </message>
    <message>
        <source>What is on HOLD, the highest priority first.</source>
        <translation>Was auf HOLD ist, die höchste Priorität zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln days</source>
        <translation>
            <numerusform>Seit %Ln Tag nicht benutzt</numerusform>
            <numerusform>Seit %Ln Tagen nicht benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded before %1, and neither LIVE nor EXPIRED today, the oldest first. The server does not say when a dataset was last dialled.</source>
        <translation>Vor dem %1 geladen und heute weder LIVE noch EXPIRED, die ältesten zuerst. Der Server gibt nicht an, wann ein Datensatz zuletzt angewählt wurde.</translation>
    </message>
</context>
<context>
    <name>CampaignBoard</name>
    <message>
        <source>nothing is dialled</source>
        <translation>nichts wird angewählt</translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>Kein Datensatz von %1 ist LIVE, daher wird darin nichts angewählt.</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Kampagnentabelle</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Highest live priority</source>
        <translation>Höchste Live-Priorität</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Anwahl</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>Der Server führt Datensatz %1 mehr als einmal auf, daher kann er nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The server has no dataset %1.</source>
        <translation>Der Server hat keinen Datensatz %1.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Dataset %1, %2</source>
        <translation>Datensatz %1, %2</translation>
    </message>
</context>
<context>
    <name>ChangeHistory</name>
    <message>
        <source>Dialdesk ended before the outcome was read back.</source>
        <translation>Dialdesk endete, bevor das Ergebnis zurückgelesen war.</translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>It was given up before it could be read back.</source>
        <translation>Es wurde abgebrochen, bevor es zurückgelesen werden konnte.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
</context>
<context>
    <name>ChangeVerdict</name>
    <message>
        <source>The server said success, but a fresh read still shows “%1”.</source>
        <translation>Der Server meldete Erfolg, aber erneutes Lesen zeigt weiterhin „%1“.</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>Der Server führt Datensatz %1 nicht mehr auf.</translation>
    </message>
    <message>
        <source>Someone set it to “%1” meanwhile.</source>
        <translation>Jemand hat es inzwischen auf „%1“ gesetzt.</translation>
    </message>
    <message>
        <source>Not read back.</source>
        <translation>Nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>No usable answer.</source>
        <translation>Keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Whether it took effect could not be read back.</source>
        <translation>Ob es wirksam wurde, ließ sich nicht zurücklesen.</translation>
    </message>
</context>
<context>
    <name>ColumnChecklist</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop client for 8x8 ContactNow datasets. Without a command it opens the window.
Commands: export, set, create, dial-first, history; see “dialdesk COMMAND --help”.</source>
        <translation>Desktop-Programm für Datensätze von 8x8 ContactNow. Ohne Befehl öffnet es das Fenster.
Befehle: export, set, create, dial-first, history; siehe „dialdesk BEFEHL --help“.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Print what was changed, oldest first.</source>
        <translation>Ausgeben, was geändert wurde, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Write the list of datasets.</source>
        <translation>Die Liste der Datensätze schreiben.</translation>
    </message>
    <message>
        <source>Change datasets.</source>
        <translation>Datensätze ändern.</translation>
    </message>
    <message>
        <source>Make a dataset.</source>
        <translation>Einen Datensatz anlegen.</translation>
    </message>
    <message>
        <source>Make datasets dial next.</source>
        <translation>Datensätze als Nächste anwählen lassen.</translation>
    </message>
    <message>
        <source>There is no command “%1”: it is export, set, create, dial-first or history.</source>
        <translation>Den Befehl „%1“ gibt es nicht: möglich sind export, set, create, dial-first und history.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what can be typed, what it stands for</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictsLine</name>
    <message>
        <source>Take all &amp;mine</source>
        <translation>Alle &amp;eigenen übernehmen</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Alle &amp;fremden übernehmen</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The password file can&apos;t be read: %1.</source>
        <translation>Die Passwortdatei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>ContactNow server; without it, the built-in sandbox. The address must be https, or http on this computer.</source>
        <translation>ContactNow-Server; ohne Angabe die eingebaute Sandbox. Die Adresse muss https sein, oder http auf diesem Computer.</translation>
    </message>
    <message>
        <source>API user name; the key comes from $DIALDESK_PASSWORD or a file. In place of both, $DIALDESK_TOKEN may hold a token.</source>
        <translation>API-Benutzername; der Schlüssel kommt aus $DIALDESK_PASSWORD oder einer Datei. Statt beider kann $DIALDESK_TOKEN ein Token enthalten.</translation>
    </message>
    <message>
        <source>File whose first line is the API key.</source>
        <translation>Datei, deren erste Zeile der API-Schlüssel ist.</translation>
    </message>
    <message>
        <source>Wire format: json (the default) or xml.</source>
        <translation>Übertragungsformat: json (Vorgabe) oder xml.</translation>
    </message>
    <message>
        <source>Certificates, as PEM, of authorities to trust beside those of the system.</source>
        <translation>Zertifikate (PEM) von Stellen, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Send nothing that would change the account.</source>
        <translation>Nichts senden, was das Konto ändern würde.</translation>
    </message>
    <message>
        <source>Seconds without a byte before giving up (20).</source>
        <translation>Sekunden ohne ein Byte, bevor aufgegeben wird (20).</translation>
    </message>
    <message>
        <source>The format must be json or xml.</source>
        <translation>Das Format muss json oder xml sein.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds above 0.</source>
        <translation>Das Zeitlimit muss eine Zahl von Sekunden über 0 sein.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>Die CA-Datei enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Signing in needs --user with the key in $DIALDESK_PASSWORD or --password-file, or a token in $DIALDESK_TOKEN.</source>
        <translation>Zum Anmelden ist --user mit dem Schlüssel in $DIALDESK_PASSWORD oder --password-file nötig, oder ein Token in $DIALDESK_TOKEN.</translation>
    </message>
</context>
<context>
    <name>ContactNowApi</name>
    <message>
        <source>The server did not accept the token.</source>
        <translation>Der Server hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>Die Antwort des Servers sagt nicht, ob er das Verlangte getan hat.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Campaign table of the new dataset.</source>
        <translation>Kampagnentabelle des neuen Datensatzes.</translation>
    </message>
    <message>
        <source>The name that people will know it by.</source>
        <translation>Der Name, unter dem man ihn kennen wird.</translation>
    </message>
    <message>
        <source>create takes no arguments, only options.</source>
        <translation>create nimmt keine Argumente an, nur Optionen.</translation>
    </message>
    <message>
        <source>create needs --table and --description.</source>
        <translation>create braucht --table und --description.</translation>
    </message>
    <message>
        <source>Whether there is a new dataset could not be read. The request was not sent again.</source>
        <translation>Ob es einen neuen Datensatz gibt, ließ sich nicht zurücklesen. Die Anfrage wurde nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>No new dataset of that name was found. The request was not sent again.</source>
        <translation>Es wurde kein neuer Datensatz dieses Namens gefunden. Die Anfrage wurde nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>A new dataset of that name was found: %1. The request was not sent again.</source>
        <translation>Ein neuer Datensatz dieses Namens wurde gefunden: %1. Die Anfrage wurde nicht erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>DatasetChanges</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 was empty</source>
        <translation>%1 zuvor leer</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 zuvor %2</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>Geändert seit %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DatasetCreator</name>
    <message>
        <source>The server said success, but a fresh read does not show the new dataset.</source>
        <translation>Der Server meldete Erfolg, aber erneutes Lesen zeigt den neuen Datensatz nicht.</translation>
    </message>
</context>
<context>
    <name>DatasetExport</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Der Export konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetLoader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server counts %1, and sent %2.</source>
        <translation>Der Server zählt %1 und hat %2 gesendet.</translation>
    </message>
    <message>
        <source>Some text was not valid UTF-8: what could not be read shows as U+FFFD.</source>
        <translation>Ein Teil des Textes war kein gültiges UTF-8: Unlesbares erscheint als U+FFFD.</translation>
    </message>
    <message>
        <source>The server lists these datasets more than once, so they can&apos;t be edited: %1.</source>
        <translation>Der Server führt diese Datensätze mehr als einmal auf, daher können sie nicht bearbeitet werden: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>This account is read only here.</source>
        <translation>Dieses Konto ist hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>Der Server führt Datensatz %1 mehr als einmal auf, daher kann er nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Zuvor: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation>geändert von %1 auf %2</translation>
    </message>
</context>
<context>
    <name>DatasetPane</name>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>The table shows what was read at %1.</source>
        <translation>Die Tabelle zeigt, was um %1 gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the first %Ln dataset(s) had come by then.</source>
        <translation>
            <numerusform>Die Liste ist nicht vollständig: Nur %Ln Datensatz war bis dahin angekommen.</numerusform>
            <numerusform>Die Liste ist nicht vollständig: Nur die ersten %Ln Datensätze waren bis dahin angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>%Ln vorgemerkte Änderung bleibt erhalten.</numerusform>
            <numerusform>%Ln vorgemerkte Änderungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>DatasetSort</name>
    <message>
        <source>There is no column “%1” to sort by.</source>
        <translation>Es gibt keine Spalte „%1“ zum Sortieren.</translation>
    </message>
</context>
<context>
    <name>DatasetView</name>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the datasets again</source>
        <translation>Die Datensätze erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>&amp;Neuer Datensatz…</translation>
    </message>
    <message>
        <source>Create a dataset in a campaign table</source>
        <translation>Einen Datensatz in einer Kampagnentabelle anlegen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Die Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Discard staged changes…</source>
        <translation>&amp;Vorgemerkte Änderungen verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Table (tab-separated)</source>
        <translation>&amp;Tabelle (mit Tabulatoren getrennt)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Wert ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>&amp;Zelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show or hide the selected dataset&apos;s details</source>
        <translation>Details des ausgewählten Datensatzes ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Show or hide what was posted from this computer</source>
        <translation>Ein- oder ausblenden, was von diesem Computer gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Show or hide how the campaign tables stand</source>
        <translation>Ein- oder ausblenden, wie die Kampagnentabellen stehen</translation>
    </message>
    <message>
        <source>Dial &amp;order</source>
        <translation>Anwahl&amp;reihenfolge</translation>
    </message>
    <message>
        <source>Show or hide in which order a campaign table is dialled</source>
        <translation>Ein- oder ausblenden, in welcher Reihenfolge eine Kampagnentabelle angewählt wird</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the next row that a refresh changed</source>
        <translation>Zur nächsten Zeile, die sich beim Aktualisieren geändert hat</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>&amp;Vorherige Änderung</translation>
    </message>
    <message>
        <source>Go to the row before that a refresh changed</source>
        <translation>Zur vorherigen Zeile, die sich beim Aktualisieren geändert hat</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>Als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>Take the marks of what changed away</source>
        <translation>Die Markierungen des Geänderten entfernen</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Alle %Ln min</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>Prüfen und sende&amp;n…</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>Auf &amp;LIVE setzen</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>Auf &amp;HOLD setzen</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>Zuerst &amp;anrufen…</translation>
    </message>
    <message>
        <source>Make the selected datasets dial next</source>
        <translation>Die ausgewählten Datensätze als Nächste anwählen lassen</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Account profile…</source>
        <translation>Konto&amp;profil…</translation>
    </message>
    <message>
        <source>Its name and colour, and how it is reached</source>
        <translation>Sein Name, seine Farbe und wie es erreicht wird</translation>
    </message>
    <message>
        <source>&amp;Production account</source>
        <translation>Produ&amp;ktivkonto</translation>
    </message>
    <message>
        <source>Mark this account wherever something is posted to it</source>
        <translation>Dieses Konto überall kennzeichnen, wo etwas dorthin gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Nur lesen</translation>
    </message>
    <message>
        <source>Send nothing that would change this account</source>
        <translation>Nichts senden, was dieses Konto ändern würde</translation>
    </message>
    <message>
        <source>What went to the server and came back</source>
        <translation>Was zum Server ging und was zurückkam</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Dialdesk</source>
        <translation>Ü&amp;ber Dialdesk</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>A&amp;utomatisch aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Da&amp;tensatz</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Kopieren al&amp;s</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Th&amp;en by</source>
        <translation>Dann na&amp;ch</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Ans&amp;ichten</translation>
    </message>
    <message>
        <source>Campaign &amp;board</source>
        <translation>&amp;Kampagnenübersicht</translation>
    </message>
    <message>
        <source>Request &amp;log</source>
        <translation>Anf&amp;rageprotokoll</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read about what has the focus</source>
        <translation>Lesen, was zu dem gehört, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Be led to a first change in the sandbox</source>
        <translation>Zu einer ersten Änderung in der Sandbox führen lassen</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>H&amp;oher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>DeskToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t be edited and will be left alone.</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%Ln davon kann nicht bearbeitet werden und bleibt unverändert.</numerusform>
            <numerusform>%Ln davon können nicht bearbeitet werden und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Status: mixed</source>
        <translation>Status: verschieden</translation>
    </message>
    <message>
        <source>Priority in %1</source>
        <translation>Priorität in %1</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a dataset to see it here</source>
        <translation>Ein ausgewählter Datensatz erscheint hier</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) selected</source>
        <translation>
            <numerusform>%Ln Datensatz ausgewählt</numerusform>
            <numerusform>%Ln Datensätze ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 selected</source>
        <translation>1 von %1 ausgewählt</translation>
    </message>
    <message>
        <source>Edit one</source>
        <translation>Einen bearbeiten</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Alle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the current dataset alone</source>
        <translation>Nur den aktuellen Datensatz bearbeiten</translation>
    </message>
    <message>
        <source>Edit all selected datasets at once</source>
        <translation>Alle ausgewählten Datensätze zugleich bearbeiten</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DialFirst</name>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>Ein anderer Durchlauf von „Zuerst anrufen“ ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The account lists none of the datasets of this run.</source>
        <translation>Das Konto führt keinen der Datensätze dieses Durchlaufs auf.</translation>
    </message>
</context>
<context>
    <name>DialFirstCommand</name>
    <message>
        <source>Dataset ids, in the order in which they are to dial.</source>
        <translation>Datensatz-IDs in der Reihenfolge, in der sie angewählt werden sollen.</translation>
    </message>
    <message>
        <source>Which LIVE datasets wait meanwhile: those of the same campaign table, or all.</source>
        <translation>Welche LIVE-Datensätze inzwischen warten: table für die derselben Kampagnentabelle oder all für alle.</translation>
    </message>
    <message>
        <source>Print what would be done, and send nothing but reads.</source>
        <translation>Ausgeben, was getan würde, und nichts als Leseanfragen senden.</translation>
    </message>
    <message>
        <source>Finish a run that was cut short.</source>
        <translation>Einen unterbrochenen Durchlauf fertigstellen.</translation>
    </message>
    <message>
        <source>Put back what a run that was cut short has changed.</source>
        <translation>Zurücksetzen, was ein unterbrochener Durchlauf geändert hat.</translation>
    </message>
    <message>
        <source>--resume and --restore stand alone.</source>
        <translation>--resume und --restore stehen allein.</translation>
    </message>
    <message>
        <source>dial-first needs at least one dataset id.</source>
        <translation>dial-first braucht mindestens eine Datensatz-ID.</translation>
    </message>
    <message>
        <source>The scope is table or all, not “%1”.</source>
        <translation>Der Umfang ist table oder all, nicht „%1“.</translation>
    </message>
    <message>
        <source>No run of Dial first is unfinished.</source>
        <translation>Kein Durchlauf von „Zuerst anrufen“ ist offen.</translation>
    </message>
    <message>
        <source>All is LIVE again that was, so nothing dials first.</source>
        <translation>Alles, was LIVE war, ist es wieder; nichts wird zuerst angerufen.</translation>
    </message>
</context>
<context>
    <name>DialFirstDialog</name>
    <message>
        <source>Let &amp;all other LIVE datasets wait, too, of whichever table</source>
        <translation>&amp;Alle anderen LIVE-Datensätze warten lassen, gleich aus welcher Tabelle</translation>
    </message>
    <message>
        <source>&amp;Stop and restore</source>
        <translation>&amp;Stoppen und wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore what was LIVE</source>
        <translation>LIVE-Stand &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Dial first</source>
        <translation>&amp;Zuerst anrufen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Dial first</source>
        <translation>Zuerst anrufen</translation>
    </message>
    <message>
        <source>Forecast order afterwards</source>
        <translation>Voraussichtliche Reihenfolge danach</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Dies ist ein Produktivkonto.</translation>
    </message>
    <message>
        <source>What is sent changes %1 at once.</source>
        <translation>Was gesendet wird, ändert %1 sofort.</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>Es ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
</context>
<context>
    <name>DialFirstEffect</name>
    <message>
        <source>The server does not tell this account who is called: it has no reporting rights.</source>
        <translation>Der Server teilt diesem Konto nicht mit, wer angerufen wird: Es hat keine Berichtsrechte.</translation>
    </message>
    <message numerus="yes">
        <source>The others: %Ln time(s).</source>
        <translation>
            <numerusform>Die anderen: %Ln Mal.</numerusform>
            <numerusform>Die anderen: %Ln Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been dialled %Ln time(s) since</source>
        <translation>
            <numerusform>%1 wurde seitdem %Ln Mal angewählt</numerusform>
            <numerusform>%1 wurde seitdem %Ln Mal angewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln time(s) in the %2 minutes before.</source>
        <translation>
            <numerusform>%1, und %Ln Mal in den %2 Minuten davor.</numerusform>
            <numerusform>%1, und %Ln Mal in den %2 Minuten davor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstItem</name>
    <message>
        <source>Dataset %1 is still %2.</source>
        <translation>Datensatz %1 ist noch %2.</translation>
    </message>
    <message>
        <source>The server said that it had done it.</source>
        <translation>Der Server meldete, es sei geschehen.</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>Der Server führt Datensatz %1 nicht mehr auf.</translation>
    </message>
    <message>
        <source>Somebody else set dataset %1 to %2.</source>
        <translation>Jemand anders hat Datensatz %1 auf %2 gesetzt.</translation>
    </message>
</context>
<context>
    <name>DialFirstOrder</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
</context>
<context>
    <name>DialFirstPlan</name>
    <message>
        <source>Dataset %1 is listed twice, so it can&apos;t be changed.</source>
        <translation>Datensatz %1 ist zweimal aufgeführt, daher kann er nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is no dataset %1.</source>
        <translation>Es gibt keinen Datensatz %1.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED, which is for ever.</source>
        <translation>Datensatz %1 ist EXPIRED, und das für immer.</translation>
    </message>
    <message>
        <source>Dataset %1 has the status “%2”, which Dialdesk does not know.</source>
        <translation>Datensatz %1 hat den Status „%2“, den Dialdesk nicht kennt.</translation>
    </message>
    <message>
        <source>Dataset %1 is locked.</source>
        <translation>Datensatz %1 ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>DialFirstRecorder</name>
    <message>
        <source>It was interrupted before it could be read back.</source>
        <translation>Es wurde unterbrochen, bevor es zurückgelesen werden konnte.</translation>
    </message>
</context>
<context>
    <name>DialFirstStore</name>
    <message>
        <source>What is to be done can&apos;t be kept on disk: %1</source>
        <translation>Was zu tun ist, kann nicht auf der Festplatte gesichert werden: %1</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>Ein anderer Durchlauf von „Zuerst anrufen“ ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Another Dialdesk is at it.</source>
        <translation>Ein anderes Dialdesk arbeitet daran.</translation>
    </message>
</context>
<context>
    <name>DialFirstSummary</name>
    <message>
        <source>Dial first</source>
        <translation>Zuerst anrufen</translation>
    </message>
    <message>
        <source>Dial %1 first</source>
        <translation>%1 zuerst anrufen</translation>
    </message>
    <message numerus="yes">
        <source>Dial %Ln dataset(s) first</source>
        <translation>
            <numerusform>%Ln Datensatz zuerst anrufen</numerusform>
            <numerusform>%Ln Datensätze zuerst anrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Konto wird gelesen…</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Datasets %1</source>
        <translation>Datensätze %1</translation>
    </message>
    <message>
        <source>%1, in the campaign table %2</source>
        <translation>%1, in der Kampagnentabelle %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, among %Ln campaign tables</source>
        <translation>
            <numerusform>%1, in %Ln Kampagnentabelle</numerusform>
            <numerusform>%1, in %Ln Kampagnentabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialler idle for about %1 s</source>
        <translation>Dialer etwa %1 s ohne Arbeit</translation>
    </message>
    <message>
        <source>The dialler idled for %1 s</source>
        <translation>Der Dialer war %1 s ohne Arbeit</translation>
    </message>
    <message>
        <source>Dialler idle for %1 s</source>
        <translation>Dialer seit %1 s ohne Arbeit</translation>
    </message>
    <message>
        <source>The dialler has work</source>
        <translation>Der Dialer hat Arbeit</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>ihnen allen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 is LIVE between steps 1 and 2. %Ln request(s); a read takes %2 s.</source>
        <translation>
            <numerusform>In %1 ist zwischen den Schritten 1 und 2 nichts LIVE. %Ln Anfrage; ein Lesevorgang dauert %2 s.</numerusform>
            <numerusform>In %1 ist zwischen den Schritten 1 und 2 nichts LIVE. %Ln Anfragen; ein Lesevorgang dauert %2 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read back.</source>
        <translation>Alles wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>Nothing in %1 is LIVE until a step with LIVE is confirmed.</source>
        <translation>In %1 ist nichts LIVE, bis ein Schritt mit LIVE bestätigt ist.</translation>
    </message>
    <message>
        <source>Something in %1 is LIVE.</source>
        <translation>In %1 ist etwas LIVE.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln LIVE dataset(s) on HOLD</source>
        <translation>
            <numerusform>%Ln LIVE-Datensatz auf HOLD setzen</numerusform>
            <numerusform>%Ln LIVE-Datensätze auf HOLD setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set dataset %1 LIVE</source>
        <translation>Datensatz %1 auf LIVE setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) LIVE</source>
        <translation>
            <numerusform>%Ln Datensatz auf LIVE setzen</numerusform>
            <numerusform>%Ln Datensätze auf LIVE setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) back LIVE</source>
        <translation>
            <numerusform>%Ln Datensatz zurück auf LIVE setzen</numerusform>
            <numerusform>%Ln Datensätze zurück auf LIVE setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln dataset(s) back on HOLD</source>
        <translation>
            <numerusform>%Ln Datensatz zurück auf HOLD setzen</numerusform>
            <numerusform>%Ln Datensätze zurück auf HOLD setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>All confirmed by reading back</source>
        <translation>Alle durch Zurücklesen bestätigt</translation>
    </message>
    <message>
        <source>Sent. Reading back to confirm</source>
        <translation>Gesendet. Wird zur Bestätigung zurückgelesen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>In order of priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s) in %1</source>
        <translation>
            <numerusform>%Ln LIVE-Datensatz in %1</numerusform>
            <numerusform>%Ln LIVE-Datensätze in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s)</source>
        <translation>
            <numerusform>%Ln LIVE-Datensatz</numerusform>
            <numerusform>%Ln LIVE-Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a forecast: the dialler decides, and callbacks always go before these.</source>
        <translation>Dies ist eine Vorhersage: Der Dialer entscheidet, und Rückrufe gehen immer vor.</translation>
    </message>
    <message numerus="yes">
        <source>Sets the %Ln dataset(s) LIVE again, and %1 as it was.</source>
        <translation>
            <numerusform>Setzt %Ln Datensatz wieder auf LIVE und %1 auf den vorigen Stand.</numerusform>
            <numerusform>Setzt die %Ln Datensätze wieder auf LIVE und %1 auf den vorigen Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent before you say so.</source>
        <translation>Nichts wird gesendet, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>All is put back as it was.</source>
        <translation>Alles wird zurückgesetzt, wie es war.</translation>
    </message>
    <message>
        <source>Another Dialdesk on this computer is at it.</source>
        <translation>Ein anderes Dialdesk auf diesem Computer arbeitet daran.</translation>
    </message>
    <message>
        <source>Finish goes on from here. Restore puts all back as it was.</source>
        <translation>„Fertigstellen“ macht hier weiter. „Wiederherstellen“ setzt alles zurück, wie es war.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 dials first.</source>
        <translation>Zuerst angerufen: %1.</translation>
    </message>
    <message>
        <source>The account has changed since you looked, so nothing was sent: look once more.</source>
        <translation>Das Konto hat sich geändert, seit Sie es angesehen haben, daher wurde nichts gesendet: Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Not all is as planned.</source>
        <translation>Nicht alles ist wie geplant.</translation>
    </message>
    <message>
        <source>A run that began %1 is unfinished.</source>
        <translation>Ein Durchlauf vom %1 ist nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>DialOrder</name>
    <message>
        <source>There are not enough priorities from 0 to 90 for that order.</source>
        <translation>Für diese Reihenfolge gibt es von 0 bis 90 nicht genug Prioritäten.</translation>
    </message>
    <message>
        <source>Dataset %1 is no longer in the list.</source>
        <translation>Datensatz %1 steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>DialOrderList</name>
    <message>
        <source>once it is posted</source>
        <translation>sobald gesendet</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>priority newer</source>
        <translation>Priorität neuer</translation>
    </message>
    <message>
        <source>known: since %1</source>
        <translation>bekannt: seit %1</translation>
    </message>
    <message>
        <source>It is staged to go LIVE.</source>
        <translation>Er ist vorgemerkt, LIVE zu werden.</translation>
    </message>
    <message>
        <source>It did not go LIVE from this computer, so its place is guessed from its priority.</source>
        <translation>Er wurde nicht von diesem Computer LIVE gesetzt, daher ist sein Platz nach der Priorität vermutet.</translation>
    </message>
    <message>
        <source>It went LIVE from this computer at %1.</source>
        <translation>Er wurde um %1 von diesem Computer LIVE gesetzt.</translation>
    </message>
    <message>
        <source>Its priority was changed after that, and the dialler may not follow before what it has cached is called. Dial first acts at once.</source>
        <translation>Seine Priorität wurde danach geändert, und der Dialer folgt ihr vielleicht erst, wenn alles angerufen ist, was er zwischengespeichert hat. „Zuerst anrufen“ wirkt sofort.</translation>
    </message>
    <message>
        <source>#</source>
        <comment>place in an order</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>LIVE, the next one first</source>
        <translation>LIVE, der nächste zuerst</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>Auf HOLD</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>DialOrderPanel</name>
    <message>
        <source>Dial order</source>
        <translation>Anwahlreihenfolge</translation>
    </message>
    <message>
        <source>Close the dial order</source>
        <translation>Anwahlreihenfolge schließen</translation>
    </message>
    <message>
        <source>LIVE, in dial order</source>
        <translation>LIVE, in Anwahlreihenfolge</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>Auf HOLD</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Kampagnentabelle</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>Auf HOLD &amp;setzen</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>Auf &amp;LIVE setzen</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>&amp;Zuerst anrufen…</translation>
    </message>
    <message>
        <source>Drag a row to another place: that stages priorities.</source>
        <translation>Eine Zeile an einen anderen Platz ziehen: Das merkt Prioritäten vor.</translation>
    </message>
    <message>
        <source>Calls are not shown, since this account has no reporting rights.</source>
        <translation>Anrufe werden nicht angezeigt, da dieses Konto keine Berichtsrechte hat.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are those of the last %Ln minute(s).</source>
        <translation>
            <numerusform>Anrufe der letzten %Ln Minute.</numerusform>
            <numerusform>Anrufe der letzten %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialling</name>
    <message>
        <source>Nothing is selected. Select the datasets that are to dial first.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie die Datensätze aus, die zuerst angerufen werden sollen.</translation>
    </message>
</context>
<context>
    <name>DiallingWatch</name>
    <message numerus="yes">
        <source>%1 is LIVE, and has not been dialled for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 ist LIVE und wurde seit %Ln Minute nicht angewählt.</numerusform>
            <numerusform>%1 ist LIVE und wurde seit %Ln Minuten nicht angewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>Kein Datensatz von %1 ist LIVE, daher wird darin nichts angewählt.</translation>
    </message>
    <message>
        <source>%1 is not dialled</source>
        <translation>%1 wird nicht angewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign table(s) are not dialled</source>
        <translation>
            <numerusform>%Ln Kampagnentabelle wird nicht angewählt</numerusform>
            <numerusform>%Ln Kampagnentabellen werden nicht angewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditRules</name>
    <message>
        <source>Only status, priority and description can be changed.</source>
        <translation>Nur Status, Priorität und Beschreibung können geändert werden.</translation>
    </message>
    <message>
        <source>The server gave this dataset no id, so it can&apos;t be changed.</source>
        <translation>Der Server gab diesem Datensatz keine ID, daher kann er nicht geändert werden.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED: it can&apos;t be reopened or edited.</source>
        <translation>Datensatz %1 ist EXPIRED: Er kann weder wieder geöffnet noch bearbeitet werden.</translation>
    </message>
    <message>
        <source>The server did not send this field of dataset %1, so it is never written.</source>
        <translation>Der Server hat dieses Feld von Datensatz %1 nicht gesendet, daher wird es nie geschrieben.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>Der Status muss LIVE, HOLD oder EXPIRED sein.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>Die Priorität muss eine ganze Zahl von 0 bis 90 sein.</translation>
    </message>
    <message>
        <source>A description can&apos;t contain control characters.</source>
        <translation>Eine Beschreibung darf keine Steuerzeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Only datasets of these statuses: LIVE, HOLD, EXPIRED.</source>
        <translation>Nur Datensätze mit diesem Status: LIVE, HOLD, EXPIRED.</translation>
    </message>
    <message>
        <source>Only datasets for which the expression holds.</source>
        <translation>Nur Datensätze, für die der Ausdruck gilt.</translation>
    </message>
    <message>
        <source>Sort by a column, downwards with :desc behind it.</source>
        <translation>Nach einer Spalte sortieren, mit :desc dahinter absteigend.</translation>
    </message>
    <message>
        <source>Only these columns, in this order.</source>
        <translation>Nur diese Spalten, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>csv (the default), excel or json.</source>
        <translation>csv (Vorgabe), excel oder json.</translation>
    </message>
    <message>
        <source>File to write; - for standard output (the default).</source>
        <translation>Zu schreibende Datei; - für die Standardausgabe (Vorgabe).</translation>
    </message>
    <message>
        <source>export takes no arguments, only options.</source>
        <translation>export nimmt keine Argumente an, nur Optionen.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>Der Status muss LIVE, HOLD oder EXPIRED sein.</translation>
    </message>
    <message>
        <source>The export format must be csv, excel or json.</source>
        <translation>Das Exportformat muss csv, excel oder json sein.</translation>
    </message>
    <message>
        <source>The output must be a file name, or - for standard output.</source>
        <translation>Die Ausgabe muss ein Dateiname sein, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file: its folder is not there, or it is a folder.</source>
        <translation>„%1“ kann keine Datei sein: Der Ordner fehlt, oder es ist selbst ein Ordner.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export datasets</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Staged changes are left out: the file holds what the server says.</source>
        <translation>Vorgemerkte Änderungen bleiben außen vor: Die Datei enthält, was der Server meldet.</translation>
    </message>
    <message>
        <source>The file that is there now will be replaced.</source>
        <translation>Die vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Alle %1</translation>
    </message>
    <message>
        <source>The %1 s&amp;hown</source>
        <translation>Die %1 an&amp;gezeigten</translation>
    </message>
    <message>
        <source>The %1 &amp;selected</source>
        <translation>Die %1 ausge&amp;wählten</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>&amp;Data (CSV)</source>
        <translation>&amp;Daten (CSV)</translation>
    </message>
    <message>
        <source>For programs: values as the server spells them</source>
        <translation>Für Programme: Werte in der Schreibweise des Servers</translation>
    </message>
    <message>
        <source>&amp;Excel (CSV)</source>
        <translation>&amp;Excel (CSV)</translation>
    </message>
    <message>
        <source>For people: headers in your language</source>
        <translation>Für Menschen: Überschriften in Ihrer Sprache</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>For programs: an object for each dataset</source>
        <translation>Für Programme: ein Objekt je Datensatz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The first rows as they will be written</source>
        <translation>Die ersten Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Preview of the first rows</source>
        <translation>&amp;Vorschau der ersten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz exportieren</numerusform>
            <numerusform>%Ln Datensätze exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSession</name>
    <message>
        <source>The list was not exported.</source>
        <translation>Die Liste wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written, and one that was there before is as it was.</source>
        <translation>Es wurde keine Datei geschrieben; eine schon vorhandene ist unverändert.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>Es ließ sich kein Programm starten, um %1 anzuzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde nach %1 exportiert.</numerusform>
            <numerusform>%Ln Datensätze wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV für Programme (*.csv)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Anfrageprotokoll exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>FactLink</name>
    <message>
        <source>%1: %2. Show its datasets</source>
        <translation>%1: %2. Zugehörige Datensätze anzeigen</translation>
    </message>
    <message>
        <source>%1
Show the datasets of %2</source>
        <translation>%1
Datensätze anzeigen: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>%1, %2</source>
        <comment>number, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>callbacks</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>CRM-Konto</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>CRM-Kampagne</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Kampagnentabelle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <comment>locked</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>locked</comment>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, for example status:live priority&gt;=50</source>
        <translation>Filter, zum Beispiel status:live priority&gt;=50</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>Filter leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>Am Ende: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Shows datasets: %1.</source>
        <translation>Zeigt Datensätze: %1.</translation>
    </message>
</context>
<context>
    <name>FilterParser</name>
    <message>
        <source>“%1” is compared with a number such as 50.</source>
        <translation>„%1“ wird mit einer Zahl wie 50 verglichen.</translation>
    </message>
    <message>
        <source>“%1” is compared with a date such as 2025-01-31.</source>
        <translation>„%1“ wird mit einem Datum wie 2025-01-31 verglichen.</translation>
    </message>
    <message>
        <source>Only numbers such as 50 and dates such as 2025-01-31 can be compared.</source>
        <translation>Nur Zahlen wie 50 und Daten wie 2025-01-31 können verglichen werden.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>“or” needs a term on either side; put it in quotes if it is text.</source>
        <translation>„or“ braucht auf beiden Seiten einen Begriff; als Text gehört es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”.</source>
        <translation>Direkt nach „-“ steht kein Begriff.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Zu viele Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Put the name of the column “%1” in quotes.</source>
        <translation>Setzen Sie den Namen der Spalte „%1“ in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The regular expression can&apos;t be read: %1.</source>
        <translation>Der reguläre Ausdruck ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”; put the whole text in quotes if it is text.</source>
        <translation>Es gibt keine Spalte „%1“; als Text gehört alles in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>FilterTokenizer</name>
    <message>
        <source>Put a space here, or quotes around the whole text.</source>
        <translation>Setzen Sie hier ein Leerzeichen, oder das Ganze in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”; put a dash that is text in quotes.</source>
        <translation>Direkt nach „-“ steht kein Begriff; ein Strich als Text gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a column directly before it; put it in quotes if it is text.</source>
        <translation>„%1“ braucht direkt davor den Namen einer Spalte; als Text gehört es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The regular expression is not closed; put a slash that is text in quotes.</source>
        <translation>Der reguläre Ausdruck ist nicht geschlossen; ein Schrägstrich als Text gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no regular expression between the slashes.</source>
        <translation>Zwischen den Schrägstrichen steht kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>“%1” needs a regular expression such as /^q[1-4]/ directly after it.</source>
        <translation>„%1“ braucht direkt danach einen regulären Ausdruck wie /^q[1-4]/.</translation>
    </message>
    <message>
        <source>There is no regular expression between the quotes.</source>
        <translation>Zwischen den Anführungszeichen steht kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>There is no value directly after “%1”.</source>
        <translation>Direkt nach „%1“ steht kein Wert.</translation>
    </message>
    <message>
        <source>Put a value that starts with “%1” in quotes.</source>
        <translation>Ein Wert, der mit „%1“ beginnt, gehört in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>aller Art</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions that must all hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions of which one must hold</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between lists of conditions of which one must hold</comment>
        <translation>; oder </translation>
    </message>
    <message>
        <source>matching /%1/</source>
        <translation>passend zu /%1/</translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation>mit dem Text %1</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>in the table %1</source>
        <translation>in der Tabelle %1</translation>
    </message>
    <message>
        <source>in tables named %1</source>
        <translation>in Tabellen namens %1</translation>
    </message>
    <message>
        <source>loaded after %1</source>
        <translation>geladen nach dem %1</translation>
    </message>
    <message>
        <source>loaded on %1 or later</source>
        <translation>geladen am %1 oder später</translation>
    </message>
    <message>
        <source>loaded before %1</source>
        <translation>geladen vor dem %1</translation>
    </message>
    <message>
        <source>loaded on %1 or earlier</source>
        <translation>geladen am %1 oder früher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>with %1 not empty</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 nicht leer</translation>
    </message>
    <message>
        <source>with %1 other than %2</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 ungleich %2</translation>
    </message>
    <message>
        <source>with %1 above %2</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 über %2</translation>
    </message>
    <message>
        <source>with %1 %2 or more</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 %2 oder mehr</translation>
    </message>
    <message>
        <source>with %1 below %2</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 unter %2</translation>
    </message>
    <message>
        <source>with %1 %2 or less</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 %2 oder weniger</translation>
    </message>
    <message>
        <source>with %1 matching /%2/</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 passend zu /%2/</translation>
    </message>
    <message>
        <source>with %1 containing %2</source>
        <comment>%1 is a column</comment>
        <translation>mit %2 in Spalte %1</translation>
    </message>
    <message>
        <source>with %1 %2</source>
        <comment>%1 is a column</comment>
        <translation>mit %1 %2</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>CRM-Konto</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>CRM-Kampagne</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>load date</source>
        <translation>Ladedatum</translation>
    </message>
    <message>
        <source>source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>campaign table</source>
        <translation>Kampagnentabelle</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>record count</source>
        <translation>Eintragszahl</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>%1 is one value or a list</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Don&apos;t show again</source>
        <translation>Nicht mehr an&amp;zeigen</translation>
    </message>
    <message>
        <source>Try a change: select a dataset that is LIVE, and put it on HOLD in the details beside the table. Nothing is sent yet.</source>
        <translation>Eine Änderung zur Probe: einen Datensatz wählen, der LIVE ist, und ihn in den Details neben der Tabelle auf HOLD setzen. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It is staged: marked in the table, and known to nobody else. The review shows it beside what the server holds, and posts it.</source>
        <translation>Sie ist vorgemerkt: in der Tabelle gekennzeichnet und sonst niemandem bekannt. Die Prüfung zeigt sie neben dem, was der Server hat, und sendet sie.</translation>
    </message>
    <message>
        <source>That is how every change goes: staged, reviewed, posted, and read back before it is called confirmed. Your own account is one sign-in away.</source>
        <translation>So geht jede Änderung: vorgemerkt, geprüft, gesendet und zurückgelesen, bevor sie bestätigt heißt. Zum eigenen Konto fehlt nur die Anmeldung.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>%1 – Dialdesk guide</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>%1 – Dialdesk-Handbuch</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Only changes of this dataset.</source>
        <translation>Nur Änderungen dieses Datensatzes.</translation>
    </message>
    <message>
        <source>csv (the default) or json.</source>
        <translation>csv (Vorgabe) oder json.</translation>
    </message>
    <message>
        <source>history takes no arguments, only options.</source>
        <translation>history nimmt keine Argumente an, nur Optionen.</translation>
    </message>
    <message>
        <source>The format of the history must be csv or json.</source>
        <translation>Das Format des Verlaufs muss csv oder json sein.</translation>
    </message>
    <message>
        <source>--dataset needs the id of a dataset.</source>
        <translation>--dataset braucht die ID eines Datensatzes.</translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>The history of changes is in use by another program. What is posted now is kept in a file beside it, and brought in at a later start.</source>
        <translation>Der Verlauf der Änderungen wird von einem anderen Programm benutzt. Was jetzt gesendet wird, kommt in eine Datei daneben und wird bei einem späteren Start übernommen.</translation>
    </message>
    <message>
        <source>The history of changes was written by a newer Dialdesk. It is left alone, and what is posted now is kept in a file beside it.</source>
        <translation>Der Verlauf der Änderungen stammt von einem neueren Dialdesk. Er bleibt unangetastet, und was jetzt gesendet wird, kommt in eine Datei daneben.</translation>
    </message>
    <message>
        <source>The history of changes can&apos;t be kept on disk (%1). What is posted now is remembered until the program ends.</source>
        <translation>Der Verlauf der Änderungen kann nicht auf der Festplatte gesichert werden (%1). Was jetzt gesendet wird, bleibt bis zum Programmende gemerkt.</translation>
    </message>
    <message>
        <source>The history of changes is damaged (%1). It was set aside as %2, and a new one begun.</source>
        <translation>Der Verlauf der Änderungen ist beschädigt (%1). Er wurde als %2 beiseitegelegt und ein neuer begonnen.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A status before and after: &quot;HOLD to LIVE&quot;.</extracomment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Description “%1” to “%2”</source>
        <translation>Beschreibung „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>A field and its values before and after: &quot;Priority 40 to 60&quot;.</extracomment>
        <translation>%1 %2 zu %3</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>A time of this day: &quot;Today 09:42&quot;.</extracomment>
        <translation>Heute %1</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>The history could not be written: %1.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
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
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Neuer Datensatz</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Show all datasets</source>
        <translation>Alle Datensätze anzeigen</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Changes that were posted</source>
        <translation>Gesendete Änderungen</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Stage what takes the selected changes back; nothing is sent before you have reviewed it</source>
        <translation>Vormerken, was die ausgewählten Änderungen zurücknimmt; vor Ihrer Prüfung wird nichts gesendet</translation>
    </message>
    <message>
        <source>Write what is shown here to a file</source>
        <translation>Das hier Angezeigte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>History of dataset %1</source>
        <translation>Verlauf von Datensatz %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>HistoryTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>time, outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nothing was changed from this computer yet.</source>
        <translation>Von diesem Computer wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Show all changes of this dataset</source>
        <translation>Alle Änderungen dieses Datensatzes anzeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryUndo</name>
    <message>
        <source>Changes of another account can only be taken back there.</source>
        <translation>Änderungen eines anderen Kontos können nur dort zurückgenommen werden.</translation>
    </message>
    <message>
        <source>A dataset that was created can&apos;t be taken back.</source>
        <translation>Das Anlegen eines Datensatzes kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>What failed did not change anything.</source>
        <translation>Fehlgeschlagenes hat nichts geändert.</translation>
    </message>
    <message>
        <source>Dataset %1 is not in the list.</source>
        <translation>Datensatz %1 steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>What dataset %1 held before is not known.</source>
        <translation>Was Datensatz %1 vorher enthielt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What is staged can&apos;t be kept on disk, so the window stays open. Post it or discard it first.</source>
        <translation>Das Vorgemerkte kann nicht auf der Festplatte gesichert werden, daher bleibt das Fenster offen. Bitte zuerst senden oder verwerfen.</translation>
    </message>
</context>
<context>
    <name>LoadBar</name>
    <message>
        <source>Datasets read</source>
        <translation>Gelesene Datensätze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading datasets, %1 of %2</source>
        <translation>Datensätze werden gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>Reading datasets, %1 so far</source>
        <translation>Datensätze werden gelesen, bisher %1</translation>
    </message>
    <message>
        <source>Reading datasets</source>
        <translation>Datensätze werden gelesen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialdesk</source>
        <translation>Dialdesk</translation>
    </message>
    <message>
        <source>Nothing is staged. Change a status, a priority or a description first.</source>
        <translation>Nichts ist vorgemerkt. Ändern Sie zuerst einen Status, eine Priorität oder eine Beschreibung.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>[Only the beginning is kept; the whole has %1 bytes.]</source>
        <translation>[Nur der Anfang ist gespeichert; das Ganze hat %1 Byte.]</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was sent or came back</source>
        <translation>Was gesendet wurde oder zurückkam</translation>
    </message>
</context>
<context>
    <name>NewDatasetDialog</name>
    <message>
        <source>New dataset</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Create a dataset</source>
        <translation>Datensatz anlegen</translation>
    </message>
    <message>
        <source>It is created on the server at once, and then read back.</source>
        <translation>Er wird sofort auf dem Server angelegt und dann zurückgelesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Kampagnentabelle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Dies ist ein Produktivkonto.</translation>
    </message>
    <message>
        <source>The dataset is created in %1.</source>
        <translation>Der Datensatz wird in %1 angelegt.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Create dataset</source>
        <translation>Datensatz anlegen</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Show only these</source>
        <translation>Nur diese anzeigen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>%1; the filter hides them</source>
        <translation>%1; der Filter blendet sie aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dataset</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>The text on the clipboard has a quote that never ends, so it is not clear where its cells are. Nothing was changed.</source>
        <translation>Im Text der Zwischenablage ist ein Anführungszeichen nicht geschlossen, daher sind die Zellen nicht erkennbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Select the cell that the text is to go to first.</source>
        <translation>Wählen Sie zuerst die Zelle aus, in die der Text soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) reach beyond the last row and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile reicht über die letzte Zeile hinaus und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen reichen über die letzte Zeile hinaus und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) reach beyond the last one shown and were left out.</source>
        <translation>
            <numerusform>%Ln Spalte reicht über die letzte angezeigte hinaus und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Spalten reichen über die letzte angezeigte hinaus und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has the column %1 more than once. Nothing was changed.</source>
        <translation>Der eingefügte Text hat die Spalte %1 mehr als einmal. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not known and were left out: %1.</source>
        <translation>
            <numerusform>%Ln Spalte ist nicht bekannt und wurde ausgelassen: %1.</numerusform>
            <numerusform>%Ln Spalten sind nicht bekannt und wurden ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no ID and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile hat keine ID und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen haben keine ID und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) stand in the text more than once and were left out: %1.</source>
        <translation>
            <numerusform>%Ln Datensatz steht mehr als einmal im Text und wurde ausgelassen: %1.</numerusform>
            <numerusform>%Ln Datensätze stehen mehr als einmal im Text und wurden ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have more cells than there are headers: those cells were left out.</source>
        <translation>
            <numerusform>%Ln Zeile hat mehr Zellen als es Überschriften gibt: Diese Zellen wurden ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen haben mehr Zellen als es Überschriften gibt: Diese Zellen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has column names, and below them no value for any dataset. Nothing was changed.</source>
        <translation>Der eingefügte Text hat Spaltennamen, aber darunter für keinen Datensatz einen Wert. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
</context>
<context>
    <name>PriorityField</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority as a number</source>
        <translation>Priorität als Zahl</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
</context>
<context>
    <name>ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Account profile</source>
        <translation>Kontoprofil</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Apply profile</source>
        <translation>Profil übernehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>Nur für einen Server mit privater Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>CA f&amp;ile</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>Format and CA file hold from the next sign-in on.</source>
        <translation>Format und CA-Datei gelten ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Dieses Konto vergessen</translation>
    </message>
    <message>
        <source>Its key and how to sign in to it go; its views stay</source>
        <translation>Schlüssel und Anmeldedaten werden gelöscht; die Ansichten bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another account is called so</source>
        <translation>Ein anderes Konto heißt so</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Discard what is staged?</source>
        <translation>Vorgemerktes verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Until the window is closed Undo brings them back.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nie gesendet. Bis das Fenster geschlossen wird, holt „Rückgängig“ sie zurück.</numerusform>
            <numerusform>%Ln Änderungen wurden nie gesendet. Bis das Fenster geschlossen wird, holt „Rückgängig“ sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;verwerfen</numerusform>
            <numerusform>%Ln Änderungen &amp;verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are staged</source>
        <translation>Änderungen sind vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nie gesendet. Wird sie fürs nächste Mal behalten, ist sie wieder vorgemerkt, wenn Sie sich bei diesem Konto anmelden. Verwerfen kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln Änderungen wurden nie gesendet. Werden sie fürs nächste Mal behalten, sind sie wieder vorgemerkt, wenn Sie sich bei diesem Konto anmelden. Verwerfen kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>Fürs nächste Mal &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>&amp;Prüfen und senden…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>RequestLogEntry</name>
    <message>
        <source># The log has only the beginning of this body.</source>
        <translation># Das Protokoll hat nur den Anfang dieses Inhalts.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>RequestLogExport</name>
    <message>
        <source>Requests and replies, the oldest first; times are UTC. Keys and tokens were taken out.</source>
        <translation>Anfragen und Antworten, die ältesten zuerst; Zeiten in UTC. Schlüssel und Token wurden entfernt.</translation>
    </message>
    <message>
        <source>The request log could not be written: %1.</source>
        <translation>Das Anfrageprotokoll konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>RequestLogWindow</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>Als curl &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Anfragen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Copy the selected request as a command, with $TOKEN in place of the token</source>
        <translation>Die ausgewählte Anfrage als Befehl kopieren, mit $TOKEN anstelle des Tokens</translation>
    </message>
    <message>
        <source>Write the log to a text file, for a support case</source>
        <translation>Das Protokoll für eine Supportanfrage in eine Textdatei schreiben</translation>
    </message>
    <message>
        <source>Forget all requests so far</source>
        <translation>Alle bisherigen Anfragen vergessen</translation>
    </message>
    <message>
        <source>Keys and tokens were taken out.</source>
        <translation>Schlüssel und Token wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>RestCall</name>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>Der Server hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>No byte came or went for that long.</source>
        <translation>So lange kam und ging kein Byte.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be a list of datasets.</source>
        <translation>Die Antwort des Servers ist zu groß für eine Liste von Datensätzen.</translation>
    </message>
    <message>
        <source>It passed %1 MiB.</source>
        <translation>Sie überschritt %1 MiB.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>Der Server verwies auf eine andere Adresse; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1 konnte seine Identität nicht nachweisen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The server reported a problem of its own.</source>
        <translation>Der Server meldete ein eigenes Problem.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone for %Ln second(s).</source>
        <translation>
            <numerusform>Der Server bittet um %Ln Sekunde Ruhe.</numerusform>
            <numerusform>Der Server bittet um %Ln Sekunden Ruhe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>The token was asked for too often. Try again in a minute.</source>
        <translation>Das Token wurde zu oft angefordert. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This account is read only here, so nothing was sent.</source>
        <translation>Dieses Konto ist hier schreibgeschützt, daher wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Read dataset %1 again, %2</source>
        <translation>Datensatz %1, %2, erneut lesen</translation>
    </message>
    <message>
        <source>Details of dataset %1, %2</source>
        <translation>Details zu Datensatz %1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>Nach dieser &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Dies ist ein Produktivkonto.</translation>
    </message>
    <message>
        <source>What you post changes %1 at once.</source>
        <translation>Was Sie senden, ändert %1 sofort.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed change(s)</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene &amp;Änderung erneut versuchen</numerusform>
            <numerusform>%Ln fehlgeschlagene &amp;Änderungen erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Keep the &amp;server&apos;s values</source>
        <translation>Serverwerte be&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Post %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;senden</numerusform>
            <numerusform>%Ln Änderungen &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>The datasets could not be compared with the server.</source>
        <translation>Die Datensätze konnten nicht mit dem Server verglichen werden.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and your changes are kept.</source>
        <translation>%1 Es wurde nichts gesendet, und Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Changes settled</source>
        <translation>Abgeschlossene Änderungen</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>The server has it already</source>
        <translation>Der Server hat es schon</translation>
    </message>
    <message>
        <source>Kept the server&apos;s value</source>
        <translation>Serverwert behalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Wird zurückgelesen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>It was %1 when you read it. Someone set it to %2.</source>
        <translation>Beim Lesen war es %1. Jemand hat es auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>Close dataset %1, %2, for ever. This cannot be undone: it can never be reopened or edited.</source>
        <translation>Datensatz %1, %2, für immer schließen. Das kann nicht rückgängig gemacht werden: Er kann nie wieder geöffnet oder bearbeitet werden.</translation>
    </message>
    <message>
        <source>Keep the server&apos;s %1</source>
        <translation>Serverwert behalten, %1</translation>
    </message>
    <message>
        <source>Use yours, %1</source>
        <translation>Ihren Wert verwenden, %1</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>The server changed while you were looking, so nothing was sent. Please look again.</source>
        <translation>Der Server hat sich während Ihrer Prüfung geändert, daher wurde nichts gesendet. Bitte noch einmal prüfen.</translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you choose a value.</source>
        <translation>Die Änderung an %1 bleibt vorgemerkt, bis Sie einen Wert wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you choose their values.</source>
        <translation>
            <numerusform>%Ln Änderung bleibt vorgemerkt, bis Sie ihren Wert wählen.</numerusform>
            <numerusform>%Ln Änderungen bleiben vorgemerkt, bis Sie ihre Werte wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you tick its box.</source>
        <translation>Die Änderung an %1 bleibt vorgemerkt, bis Sie ihr Kästchen ankreuzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you tick their boxes.</source>
        <translation>
            <numerusform>%Ln Änderung bleibt vorgemerkt, bis Sie ihr Kästchen ankreuzen.</numerusform>
            <numerusform>%Ln Änderungen bleiben vorgemerkt, bis Sie ihre Kästchen ankreuzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were there already and are no longer staged.</source>
        <translation>
            <numerusform>%Ln Änderung war schon vorhanden und ist nicht mehr vorgemerkt.</numerusform>
            <numerusform>%Ln Änderungen waren schon vorhanden und sind nicht mehr vorgemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed and unknown changes stay staged.</source>
        <translation>Fehlgeschlagene und unbekannte Änderungen bleiben vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay staged.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nicht gesendet und bleibt vorgemerkt.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht gesendet und bleiben vorgemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) gave way to the server&apos;s values and are no longer staged.</source>
        <translation>
            <numerusform>%Ln Änderung wich dem Serverwert und ist nicht mehr vorgemerkt.</numerusform>
            <numerusform>%Ln Änderungen wichen den Serverwerten und sind nicht mehr vorgemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird zurückgelesen</numerusform>
            <numerusform>%Ln Änderungen werden zurückgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posting %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird gesendet</numerusform>
            <numerusform>%Ln Änderungen werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s values were kept</source>
        <translation>Die Serverwerte wurden behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) confirmed</source>
        <translation>
            <numerusform>%1 von %Ln Änderung bestätigt</numerusform>
            <numerusform>%1 von %Ln Änderungen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln dataset(s)</source>
        <extracomment>The second part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>an %Ln Datensatz</numerusform>
            <numerusform>an %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>The first part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server</source>
        <translation>Vergleich mit dem Server läuft</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>Soeben mit dem Server verglichen.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed on the server since you read them.</source>
        <translation>
            <numerusform>%Ln Feld wurde auf dem Server geändert, seit Sie es gelesen haben.</numerusform>
            <numerusform>%Ln Felder wurden auf dem Server geändert, seit Sie sie gelesen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This leaves the campaign table %1 with no LIVE dataset, so nothing in it will be dialled.</source>
        <translation>Damit hat die Kampagnentabelle %1 keinen LIVE-Datensatz mehr, und nichts darin wird angewählt.</translation>
    </message>
    <message numerus="yes">
        <source>This leaves %Ln campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</source>
        <translation>
            <numerusform>Damit hat %Ln Kampagnentabelle keinen LIVE-Datensatz mehr, und nichts darin wird angewählt: %1.</numerusform>
            <numerusform>Damit haben %Ln Kampagnentabellen keinen LIVE-Datensatz mehr, und nichts darin wird angewählt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1 is locked: the server may refuse to change it.</source>
        <translation>Datensatz %1 ist gesperrt: Der Server lehnt die Änderung vielleicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln datasets are locked, so the server may refuse to change them: %1.</source>
        <translation>
            <numerusform>%Ln Datensatz ist gesperrt, der Server lehnt die Änderung vielleicht ab: %1.</numerusform>
            <numerusform>%Ln Datensätze sind gesperrt, der Server lehnt die Änderungen vielleicht ab: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxCard</name>
    <message>
        <source>250 invented datasets on this computer.</source>
        <translation>250 erfundene Datensätze auf diesem Computer.</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Kein Konto zur Hand?</translation>
    </message>
    <message>
        <source>Explore the built-in sandbox</source>
        <translation>Eingebaute Sandbox erkunden</translation>
    </message>
    <message>
        <source>New to Dialdesk?</source>
        <translation>Neu bei Dialdesk?</translation>
    </message>
    <message>
        <source>A dataset is a load of people to call. Those that are LIVE are being called, those on HOLD wait, and those that are EXPIRED are closed for ever. In the sandbox, with 250 invented datasets on this computer, nothing that you try reaches anybody.</source>
        <translation>Ein Datensatz ist eine Ladung von Personen, die angerufen werden sollen. Die auf LIVE werden angerufen, die auf HOLD warten, und die mit EXPIRED sind für immer geschlossen. In der Sandbox mit 250 erfundenen Datensätzen auf diesem Computer erreicht kein Versuch irgendjemanden.</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>%1, %2</source>
        <comment>status, how many</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The server must be a URL such as https://api-106.dxi.eu/.</source>
        <translation>Der Server muss eine URL wie https://api-106.dxi.eu/ sein.</translation>
    </message>
    <message>
        <source>The server&apos;s URL can&apos;t hold a user name, a key or a query.</source>
        <translation>Die URL des Servers darf weder Benutzername noch Schlüssel noch Abfrage enthalten.</translation>
    </message>
    <message>
        <source>Plain http is only for servers on this computer: use https.</source>
        <translation>Einfaches http ist nur für Server auf diesem Computer: Verwenden Sie https.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server refused this name and key.</source>
        <translation>Der Server hat diesen Namen und Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>Der Server hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>The token is no longer accepted. Sign in again.</source>
        <translation>Das Token wird nicht mehr angenommen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in holds no token.</source>
        <translation>Die Antwort des Servers auf die Anmeldung enthält kein Token.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>Die Antwort des Servers sagt nicht, ob er das Verlangte getan hat.</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>It was not sent, because an earlier request got no answer.</source>
        <translation>Es wurde nicht gesendet, weil eine frühere Anfrage keine Antwort bekam.</translation>
    </message>
    <message>
        <source>Dataset ids.</source>
        <translation>Datensatz-IDs.</translation>
    </message>
    <message>
        <source>LIVE, HOLD or EXPIRED.</source>
        <translation>LIVE, HOLD oder EXPIRED.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 90.</source>
        <translation>Eine ganze Zahl von 0 bis 90.</translation>
    </message>
    <message>
        <source>The name that people know the dataset by.</source>
        <translation>Der Name, unter dem man den Datensatz kennt.</translation>
    </message>
    <message>
        <source>Needed with EXPIRED, which closes a dataset for ever.</source>
        <translation>Nötig bei EXPIRED, das einen Datensatz für immer schließt.</translation>
    </message>
    <message>
        <source>set needs at least one dataset id.</source>
        <translation>set braucht mindestens eine Datensatz-ID.</translation>
    </message>
    <message>
        <source>EXPIRED closes a dataset for ever: it can&apos;t be reopened or edited. Add --confirm-expire if that is what you want.</source>
        <translation>EXPIRED schließt einen Datensatz für immer: Er kann weder wieder geöffnet noch bearbeitet werden. Ergänzen Sie --confirm-expire, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>Die Priorität muss eine ganze Zahl von 0 bis 90 sein.</translation>
    </message>
    <message>
        <source>set needs something to change: --status, --priority or --description.</source>
        <translation>set braucht etwas zu ändern: --status, --priority oder --description.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) did not take the change.</source>
        <translation>
            <numerusform>%Ln Datensatz hat die Änderung nicht übernommen.</numerusform>
            <numerusform>%Ln Datensätze haben die Änderung nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln dataset(s) took the change could not be read back.</source>
        <translation>
            <numerusform>Ob %Ln Datensatz die Änderung übernommen hat, ließ sich nicht zurücklesen.</numerusform>
            <numerusform>Ob %Ln Datensätze die Änderung übernommen haben, ließ sich nicht zurücklesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln setting(s) can&apos;t be used, and the standard holds until you choose anew: %1.</source>
        <translation>
            <numerusform>%Ln Einstellung ist nicht verwendbar; bis Sie neu wählen, gilt der Standard: %1.</numerusform>
            <numerusform>%Ln Einstellungen sind nicht verwendbar; bis Sie neu wählen, gilt der Standard: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file is damaged: what can&apos;t be read in it has its standard value until you choose anew.</source>
        <translation>Die Einstellungsdatei ist beschädigt: Was darin nicht lesbar ist, hat den Standardwert, bis Sie neu wählen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They hold on this computer, for every account.</source>
        <translation>Sie gelten auf diesem Computer für jedes Konto.</translation>
    </message>
    <message>
        <source>Lock when not used</source>
        <translation>Bei Nichtbenutzung sperren</translation>
    </message>
    <message>
        <source>Watch the dialling</source>
        <translation>Anwahl überwachen</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Datasets in one request</source>
        <translation>Datensätze je Anfrage</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Automatisch aktualisieren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Alle %Ln min</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;fresh automatically</source>
        <translation>A&amp;utomatisch aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Lock when not used</source>
        <translation>Bei &amp;Nichtbenutzung sperren</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Watch the dialling</source>
        <translation>An&amp;wahl überwachen</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Watching tells, also on the desktop, when no dataset of a campaign table is LIVE any more, and when none that is LIVE was called for so long.</source>
        <translation>Die Überwachung meldet, auch auf dem Desktop, wenn kein Datensatz einer Kampagnentabelle mehr LIVE ist und wenn keiner, der LIVE ist, so lange angerufen wurde.</translation>
    </message>
    <message>
        <source>The time-out is how long the server may stay without a byte before a request counts as failed, from %1 to %2 seconds.</source>
        <translation>Das Zeitlimit ist, wie lange der Server ohne ein Byte bleiben darf, bevor eine Anfrage als fehlgeschlagen gilt: %1 bis %2 Sekunden.</translation>
    </message>
    <message>
        <source>Datasets in one &amp;request</source>
        <translation>Datensätze je &amp;Anfrage</translation>
    </message>
    <message>
        <source>Posting sends so many at a time, from %1 to %2. Fewer show how it goes sooner.</source>
        <translation>So viele werden auf einmal gesendet, von %1 bis %2. Weniger zeigen früher, wie es läuft.</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone, so the confirmation before it can&apos;t be turned off.</source>
        <translation>EXPIRED kann nicht rückgängig gemacht werden, daher lässt sich die Bestätigung davor nicht abschalten.</translation>
    </message>
    <message>
        <source>Use the &amp;standard</source>
        <translation>&amp;Standard verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>First and last column of the row</source>
        <translation>Erste und letzte Spalte der Zeile</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>Eine Seite nach oben und unten</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Mehr Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select the row, or take it out</source>
        <translation>Die Zeile auswählen oder abwählen</translation>
    </message>
    <message>
        <source>The row whose cell in this column begins so</source>
        <translation>Zeile, deren Zelle in dieser Spalte so beginnt</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Ihre Anfangsbuchstaben tippen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Die Zelle lassen, wie sie war</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menü der ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Die Tabelle verlassen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Alt and the underlined letter opens a menu.</source>
        <translation>Alt und der unterstrichene Buchstabe öffnen ein Menü.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for a word or a key</source>
        <translation>Nach einem Wort oder einer Taste suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to ContactNow</source>
        <translation>Bei ContactNow anmelden</translation>
    </message>
    <message>
        <source>Use the API user name and key that 8x8 support gave you.</source>
        <translation>Verwenden Sie den API-Benutzernamen und Schlüssel, die Sie vom 8x8-Support erhalten haben.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Remember the key in the system keychain</source>
        <translation>Schlüssel im Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>Eigene URL…</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>Nur für einen Server mit privater Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This is no address to sign in to.</source>
        <translation>Bei dieser Adresse kann man sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Use a user name and key</source>
        <translation>Benutzername und Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Use a token I already have</source>
        <translation>Ein vorhandenes Token verwenden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>None has been signed in to yet</source>
        <translation>Noch bei keinem angemeldet</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>Die CA-Datei enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation>Wählen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>Diese Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Changes for another account are staged, and can&apos;t be kept on disk.</source>
        <translation>Änderungen für ein anderes Konto sind vorgemerkt und können nicht auf der Festplatte gesichert werden.</translation>
    </message>
    <message>
        <source>Post or discard them before you sign in as somebody else.</source>
        <translation>Senden oder verwerfen Sie sie, bevor Sie sich anders anmelden.</translation>
    </message>
    <message>
        <source>Check both, and that your account is on the %1 server.</source>
        <translation>Prüfen Sie beide, und ob Ihr Konto auf dem Server %1 liegt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain: %1</source>
        <translation>Der Schlüssel konnte nicht im Schlüsselbund abgelegt werden: %1</translation>
    </message>
    <message>
        <source>The key could not be taken out of the keychain: %1</source>
        <translation>Der Schlüssel konnte nicht aus dem Schlüsselbund entfernt werden: %1</translation>
    </message>
    <message>
        <source>It may have ended, or be meant for another network address or another server than %1.</source>
        <translation>Es ist vielleicht abgelaufen oder gilt für eine andere Netzwerkadresse oder einen anderen Server als %1.</translation>
    </message>
</context>
<context>
    <name>StagedBar</name>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Review and post</source>
        <translation>Prüfen und senden</translation>
    </message>
    <message>
        <source>Nothing is sent until you have reviewed it.</source>
        <translation>Nichts wird gesendet, bevor Sie es geprüft haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln Änderung an %1</numerusform>
            <numerusform>%Ln Änderungen an %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedNote</name>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>zuvor leer</translation>
    </message>
    <message>
        <source>was</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>replaces different values</source>
        <translation>ersetzt verschiedene Werte</translation>
    </message>
    <message>
        <source>staged in %1 of %2</source>
        <translation>in %1 von %2 vorgemerkt</translation>
    </message>
</context>
<context>
    <name>StagingFile</name>
    <message>
        <source>another version of Dialdesk wrote it</source>
        <translation>eine andere Version von Dialdesk hat sie geschrieben</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>sie gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>it holds no list of changes</source>
        <translation>sie enthält keine Liste von Änderungen</translation>
    </message>
    <message>
        <source>it holds a change that can&apos;t be made sense of</source>
        <translation>sie enthält eine unverständliche Änderung</translation>
    </message>
</context>
<context>
    <name>StagingJournal</name>
    <message>
        <source>A file of staged changes could not be read and was left alone: %1 (%2).</source>
        <translation>Eine Datei mit vorgemerkten Änderungen war nicht lesbar und blieb unangetastet: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Two windows had staged different values for %Ln field(s): those staged last are here.</source>
        <translation>
            <numerusform>Zwei Fenster hatten für %Ln Feld verschiedene Werte vorgemerkt: Hier ist der zuletzt vorgemerkte.</numerusform>
            <numerusform>Zwei Fenster hatten für %Ln Felder verschiedene Werte vorgemerkt: Hier sind die zuletzt vorgemerkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is staged could not be kept on disk: %1. It is still here and can be posted, but would be lost if Dialdesk ended now.</source>
        <translation>Das Vorgemerkte konnte nicht auf der Festplatte gesichert werden: %1. Es ist noch hier und kann gesendet werden, ginge aber verloren, wenn Dialdesk jetzt endete.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be written to</source>
        <translation>in den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>too many programs are at work in this account</source>
        <translation>zu viele Programme arbeiten in diesem Konto</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>This account has no datasets yet</source>
        <translation>Dieses Konto hat noch keine Datensätze</translation>
    </message>
    <message>
        <source>Create one, then load people into it.</source>
        <translation>Legen Sie einen an, und laden Sie dann Personen hinein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden.</source>
        <translation>
            <numerusform>%Ln Datensatz ist ausgeblendet.</numerusform>
            <numerusform>%Ln Datensätze sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset matches the filter</source>
        <translation>Kein Datensatz passt zum Filter</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>filter, count</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The datasets could not be read</source>
        <translation>Die Datensätze konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Dialdesk is locked</source>
        <translation>Dialdesk ist gesperrt</translation>
    </message>
</context>
<context>
    <name>StatusChooser</name>
    <message>
        <source>EXPIRED…</source>
        <translation>EXPIRED…</translation>
    </message>
    <message>
        <source>Set status LIVE</source>
        <translation>Status LIVE setzen</translation>
    </message>
    <message>
        <source>Set status HOLD</source>
        <translation>Status HOLD setzen</translation>
    </message>
    <message>
        <source>Set status EXPIRED, which can&apos;t be undone</source>
        <translation>Status EXPIRED setzen, was nicht rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone. The review asks for each dataset by name.</source>
        <translation>EXPIRED kann nicht rückgängig gemacht werden. Die Prüfung fragt nach jedem Datensatz einzeln mit Namen.</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Datasets by status</source>
        <translation>Datensätze nach Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
</context>
<context>
    <name>StatusDelegate</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Token valid %1 h %2 min</source>
        <translation>Token %1 h %2 min gültig</translation>
    </message>
    <message>
        <source>Read %1 at %2 in %3 ms</source>
        <translation>%1 um %2 in %3 ms gelesen</translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) were staged.</source>
        <translation>
            <numerusform>%Ln Änderung wurde vorgemerkt.</numerusform>
            <numerusform>%Ln Änderungen wurden vorgemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: these values are there already.</source>
        <translation>Es wurde nichts geändert: Diese Werte stehen schon da.</translation>
    </message>
    <message>
        <source>What was typed is not staged.</source>
        <translation>Das Eingegebene ist nicht vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can&apos;t be changed: %1</source>
        <comment>a sentence follows</comment>
        <translation>
            <numerusform>%Ln Zelle kann nicht geändert werden: %1</numerusform>
            <numerusform>%Ln Zellen können nicht geändert werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are not in the table: %1.</source>
        <translation>
            <numerusform>%Ln Datensatz steht nicht in der Tabelle: %1.</numerusform>
            <numerusform>%Ln Datensätze stehen nicht in der Tabelle: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSorting</name>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a rank among several, %2 &quot;ascending&quot; or &quot;descending&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TableViewJson</name>
    <message>
        <source>It was written by a newer Dialdesk.</source>
        <translation>Sie wurde von einem neueren Dialdesk geschrieben.</translation>
    </message>
    <message>
        <source>It does not hold views of Dialdesk.</source>
        <translation>Sie enthält keine Ansichten von Dialdesk.</translation>
    </message>
    <message>
        <source>View %1 in it is damaged.</source>
        <translation>Ansicht %1 darin ist beschädigt.</translation>
    </message>
    <message>
        <source>The filter of view %1 in it can&apos;t be read: %2</source>
        <translation>Der Filter von Ansicht %1 darin ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>TableViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %Ln characters at most.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A built-in view has this name. Choose another one.</source>
        <translation>Eine eingebaute Ansicht hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Keep filter, status, order and columns under a name</source>
        <translation>Filter, Status, Reihenfolge und Spalten unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>The table shows something else now: choose the view again to go back to it.</source>
        <translation>Die Tabelle zeigt jetzt etwas anderes: Wählen Sie die Ansicht erneut, um dorthin zurückzukehren.</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>Ansicht &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>Ansichten &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>Ansicht &amp;exportieren…</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>Ansicht ersetzen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Filter, status, order and columns are kept under this name, on this computer.</source>
        <translation>Filter, Status, Reihenfolge und Spalten werden unter diesem Namen auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose another one.</source>
        <translation>Eine andere Ansicht hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Sie heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The table stays as it is, and so do the datasets.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Die Tabelle bleibt, wie sie ist, ebenso die Datensätze.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
</context>
<context>
    <name>ViewImport</name>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Your views are as they were.</source>
        <translation>%1 ist nicht lesbar. Ihre Ansichten sind unverändert.</translation>
    </message>
    <message>
        <source>No view was taken from %1. %2 Your views are as they were.</source>
        <translation>Aus %1 wurde keine Ansicht übernommen. %2 Ihre Ansichten sind unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were added. They are in the list of views.</source>
        <translation>
            <numerusform>%Ln Ansicht wurde hinzugefügt. Sie steht in der Liste der Ansichten.</numerusform>
            <numerusform>%Ln Ansichten wurden hinzugefügt. Sie stehen in der Liste der Ansichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All views of %1 are here already.</source>
        <translation>Alle Ansichten aus %1 sind schon hier.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%Ln campaign tables are no longer dialled.</source>
        <translation>
            <numerusform>%Ln Kampagnentabelle wird nicht mehr angewählt.</numerusform>
            <numerusform>%Ln Kampagnentabellen werden nicht mehr angewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The status bar of Dialdesk names what is not dialled.</source>
        <translation>Die Statusleiste von Dialdesk nennt, was nicht angewählt wird.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s), so you were signed out.</source>
        <translation>
            <numerusform>%Ln Minute lang wurde Dialdesk nicht benutzt, daher wurden Sie abgemeldet.</numerusform>
            <numerusform>%Ln Minuten lang wurde Dialdesk nicht benutzt, daher wurden Sie abgemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>%Ln vorgemerkte Änderung bleibt erhalten.</numerusform>
            <numerusform>%Ln vorgemerkte Änderungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1, %2, was created. It is on HOLD.</source>
        <translation>Datensatz %1, %2, wurde angelegt. Er ist auf HOLD.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Whether it was created is not known: refresh before you try again.</source>
        <translation>Ob er angelegt wurde, ist nicht bekannt: Aktualisieren Sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>A new dataset of that name is there now: %1. Nothing was sent again.</source>
        <translation>Ein neuer Datensatz dieses Namens ist jetzt vorhanden: %1. Es wurde nichts erneut gesendet.</translation>
    </message>
</context>
</TS>
