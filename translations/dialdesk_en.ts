<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountStaging</name>
    <message numerus="yes">
        <source>%n change(s) for %1 are kept on this computer, and are staged again when you sign in there.</source>
        <translation>
            <numerusform>%n change for %1 is kept on this computer, and is staged again when you sign in there.</numerusform>
            <numerusform>%n changes for %1 are kept on this computer, and are staged again when you sign in there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 that were not posted are staged again.</source>
        <extracomment>%1 is &quot;2 datasets&quot;</extracomment>
        <translation>
            <numerusform>%n change to %1 that was not posted is staged again.</numerusform>
            <numerusform>%n changes to %1 that were not posted are staged again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoRefresh</name>
    <message numerus="yes">
        <source>Next refresh %n min after the error</source>
        <translation>
            <numerusform>Next refresh %n min after the error</numerusform>
            <numerusform>Next refresh %n min after the error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshes every %n min</source>
        <translation>
            <numerusform>Refreshes every %n min</numerusform>
            <numerusform>Refreshes every %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuiltInViews</name>
    <message numerus="yes">
        <source>Not used for %n days</source>
        <translation>
            <numerusform>Not used for %n day</numerusform>
            <numerusform>Not used for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetChanges</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vanished</source>
        <translation>
            <numerusform>%n vanished</numerusform>
            <numerusform>%n vanished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetPane</name>
    <message numerus="yes">
        <source>%n staged change(s) are kept.</source>
        <translation>
            <numerusform>%n staged change is kept.</numerusform>
            <numerusform>%n staged changes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the first %Ln dataset(s) had come by then.</source>
        <translation>
            <numerusform>The list is not whole: %Ln dataset had come by then.</numerusform>
            <numerusform>The list is not whole: the first %Ln datasets had come by then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message numerus="yes">
        <source>%n of them can&apos;t be edited and will be left alone.</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%n of them can&apos;t be edited and will be left alone.</numerusform>
            <numerusform>%n of them can&apos;t be edited and will be left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n dataset(s) selected</source>
        <translation>
            <numerusform>%n dataset selected</numerusform>
            <numerusform>%n datasets selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstEffect</name>
    <message numerus="yes">
        <source>The others: %n time(s).</source>
        <translation>
            <numerusform>The others: %n time.</numerusform>
            <numerusform>The others: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been dialled %n time(s) since</source>
        <translation>
            <numerusform>%1 has been dialled %n time since</numerusform>
            <numerusform>%1 has been dialled %n times since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n time(s) in the %2 minutes before.</source>
        <translation>
            <numerusform>%1, and %n time in the %2 minutes before.</numerusform>
            <numerusform>%1, and %n times in the %2 minutes before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstSummary</name>
    <message numerus="yes">
        <source>Dial %n dataset(s) first</source>
        <translation>
            <numerusform>Dial %n dataset first</numerusform>
            <numerusform>Dial %n datasets first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, among %n campaign tables</source>
        <translation>
            <numerusform>%1, in %n campaign table</numerusform>
            <numerusform>%1, among %n campaign tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n LIVE dataset(s) on HOLD</source>
        <translation>
            <numerusform>Put %n LIVE dataset on HOLD</numerusform>
            <numerusform>Put %n LIVE datasets on HOLD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n dataset(s) LIVE</source>
        <translation>
            <numerusform>Set %n dataset LIVE</numerusform>
            <numerusform>Set %n datasets LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n dataset(s) back LIVE</source>
        <translation>
            <numerusform>Set %n dataset back LIVE</numerusform>
            <numerusform>Set %n datasets back LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n dataset(s) back on HOLD</source>
        <translation>
            <numerusform>Put %n dataset back on HOLD</numerusform>
            <numerusform>Put %n datasets back on HOLD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LIVE dataset(s) in %1</source>
        <translation>
            <numerusform>%n LIVE dataset in %1</numerusform>
            <numerusform>%n LIVE datasets in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LIVE dataset(s)</source>
        <translation>
            <numerusform>%n LIVE dataset</numerusform>
            <numerusform>%n LIVE datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sets the %n dataset(s) LIVE again, and %1 as it was.</source>
        <translation>
            <numerusform>Sets the %n dataset LIVE again, and %1 as it was.</numerusform>
            <numerusform>Sets the %n datasets LIVE again, and %1 as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 is LIVE between steps 1 and 2. %n request(s); a read takes %2 s.</source>
        <translation>
            <numerusform>Nothing in %1 is LIVE between steps 1 and 2. %n request; a read takes %2 s.</numerusform>
            <numerusform>Nothing in %1 is LIVE between steps 1 and 2. %n requests; a read takes %2 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialOrderPanel</name>
    <message numerus="yes">
        <source>Calls are those of the last %n minute(s).</source>
        <translation>
            <numerusform>Calls are those of the last %n minute.</numerusform>
            <numerusform>Calls are those of the last %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiallingWatch</name>
    <message numerus="yes">
        <source>%1 is LIVE, and has not been dialled for %n minute(s).</source>
        <translation>
            <numerusform>%1 is LIVE, and has not been dialled for %n minute.</numerusform>
            <numerusform>%1 is LIVE, and has not been dialled for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign table(s) are not dialled</source>
        <translation>
            <numerusform>%n campaign table is not dialled</numerusform>
            <numerusform>%n campaign tables are not dialled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n dataset(s)</source>
        <translation>
            <numerusform>Export %n dataset</numerusform>
            <numerusform>Export %n datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n dataset(s) were exported to %1.</source>
        <translation>
            <numerusform>%n dataset was exported to %1.</numerusform>
            <numerusform>%n datasets were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message numerus="yes">
        <source>%n line(s) reach beyond the last row and were left out.</source>
        <translation>
            <numerusform>%n line reaches beyond the last row and was left out.</numerusform>
            <numerusform>%n lines reach beyond the last row and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) reach beyond the last one shown and were left out.</source>
        <translation>
            <numerusform>%n column reaches beyond the last one shown and was left out.</numerusform>
            <numerusform>%n columns reach beyond the last one shown and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not known and were left out: %1.</source>
        <translation>
            <numerusform>%n column is not known and was left out: %1.</numerusform>
            <numerusform>%n columns are not known and were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no ID and were left out.</source>
        <translation>
            <numerusform>%n line has no ID and was left out.</numerusform>
            <numerusform>%n lines have no ID and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) stand in the text more than once and were left out: %1.</source>
        <translation>
            <numerusform>%n dataset stands in the text more than once and was left out: %1.</numerusform>
            <numerusform>%n datasets stand in the text more than once and were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have more cells than there are headers: those cells were left out.</source>
        <translation>
            <numerusform>%n line has more cells than there are headers: those cells were left out.</numerusform>
            <numerusform>%n lines have more cells than there are headers: those cells were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>&amp;Discard %n change(s)</source>
        <translation>
            <numerusform>&amp;Discard %n change</numerusform>
            <numerusform>&amp;Discard %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were never sent. Until the window is closed Undo brings them back.</source>
        <translation>
            <numerusform>%n change was never sent. Until the window is closed Undo brings it back.</numerusform>
            <numerusform>%n changes were never sent. Until the window is closed Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</source>
        <translation>
            <numerusform>%n change was never sent. Kept for next time, it is staged again when you sign in to this account. Discarding it can&apos;t be undone.</numerusform>
            <numerusform>%n changes were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestCall</name>
    <message numerus="yes">
        <source>The server asks to be left alone for %n second(s).</source>
        <translation>
            <numerusform>The server asks to be left alone for %n second.</numerusform>
            <numerusform>The server asks to be left alone for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>&amp;Post %n change(s)</source>
        <translation>
            <numerusform>&amp;Post %n change</numerusform>
            <numerusform>&amp;Post %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed change(s)</source>
        <translation>
            <numerusform>&amp;Retry %n failed change</numerusform>
            <numerusform>&amp;Retry %n failed changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message numerus="yes">
        <source>%n changes stay staged until you choose their values.</source>
        <translation>
            <numerusform>%n change stays staged until you choose its value.</numerusform>
            <numerusform>%n changes stay staged until you choose their values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes stay staged until you tick their boxes.</source>
        <translation>
            <numerusform>%n change stays staged until you tick its box.</numerusform>
            <numerusform>%n changes stay staged until you tick their boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were there already and are no longer staged.</source>
        <translation>
            <numerusform>%n change was there already and is no longer staged.</numerusform>
            <numerusform>%n changes were there already and are no longer staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not sent and stay staged.</source>
        <translation>
            <numerusform>%n change was not sent and stays staged.</numerusform>
            <numerusform>%n changes were not sent and stay staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gave way to the server&apos;s values and are no longer staged.</source>
        <translation>
            <numerusform>%n change gave way to the server&apos;s value and is no longer staged.</numerusform>
            <numerusform>%n changes gave way to the server&apos;s values and are no longer staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %n change(s)</source>
        <translation>
            <numerusform>Reading back %n change</numerusform>
            <numerusform>Reading back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posting %n change(s)</source>
        <translation>
            <numerusform>Posting %n change</numerusform>
            <numerusform>Posting %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) confirmed</source>
        <translation>
            <numerusform>%1 of %n change confirmed</numerusform>
            <numerusform>%1 of %n changes confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n dataset(s)</source>
        <extracomment>The second part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>to %n dataset</numerusform>
            <numerusform>to %n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>The first part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on the server since you read them.</source>
        <translation>
            <numerusform>%n field was changed on the server since you read it.</numerusform>
            <numerusform>%n fields were changed on the server since you read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This leaves %n campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</source>
        <translation>
            <numerusform>This leaves %n campaign table with no LIVE dataset, so nothing in it will be dialled: %1.</numerusform>
            <numerusform>This leaves %n campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datasets are locked, so the server may refuse to change them: %1.</source>
        <translation>
            <numerusform>%n dataset is locked, so the server may refuse to change it: %1.</numerusform>
            <numerusform>%n datasets are locked, so the server may refuse to change them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message numerus="yes">
        <source>%n dataset(s) did not take the change.</source>
        <translation>
            <numerusform>%n dataset did not take the change.</numerusform>
            <numerusform>%n datasets did not take the change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %n dataset(s) took the change could not be read back.</source>
        <translation>
            <numerusform>Whether %n dataset took the change could not be read back.</numerusform>
            <numerusform>Whether %n datasets took the change could not be read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be used, and the standard holds until you choose anew: %1.</source>
        <translation>
            <numerusform>%n setting can&apos;t be used, and the standard holds until you choose anew: %1.</numerusform>
            <numerusform>%n settings can&apos;t be used, and the standard holds until you choose anew: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedBar</name>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%n change to %1</numerusform>
            <numerusform>%n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagingJournal</name>
    <message numerus="yes">
        <source>Two windows had staged different values for %n field(s): those staged last are here.</source>
        <translation>
            <numerusform>Two windows had staged different values for %n field: those staged last are here.</numerusform>
            <numerusform>Two windows had staged different values for %n fields: those staged last are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message numerus="yes">
        <source>%n dataset(s) are hidden.</source>
        <translation>
            <numerusform>%n dataset is hidden.</numerusform>
            <numerusform>%n datasets are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%n change(s) were staged.</source>
        <translation>
            <numerusform>%n change was staged.</numerusform>
            <numerusform>%n changes were staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t be changed: %1</source>
        <comment>a sentence follows</comment>
        <translation>
            <numerusform>%n cell can&apos;t be changed: %1</numerusform>
            <numerusform>%n cells can&apos;t be changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) are not in the table: %1.</source>
        <translation>
            <numerusform>%n dataset is not in the table: %1.</numerusform>
            <numerusform>%n datasets are not in the table: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableViews</name>
    <message numerus="yes">
        <source>A name has %n characters at most.</source>
        <translation>
            <numerusform>A name has %n character at most.</numerusform>
            <numerusform>A name has %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewImport</name>
    <message numerus="yes">
        <source>%n view(s) were added. They are in the list of views.</source>
        <translation>
            <numerusform>%n view was added. It is in the list of views.</numerusform>
            <numerusform>%n views were added. They are in the list of views.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%n campaign tables are no longer dialled.</source>
        <translation>
            <numerusform>%n campaign table is no longer dialled.</numerusform>
            <numerusform>%n campaign tables are no longer dialled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Nobody used it for %n minute(s), so you were signed out.</source>
        <translation>
            <numerusform>Nobody used it for %n minute, so you were signed out.</numerusform>
            <numerusform>Nobody used it for %n minutes, so you were signed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are kept.</source>
        <translation>
            <numerusform>%n staged change is kept.</numerusform>
            <numerusform>%n staged changes are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
