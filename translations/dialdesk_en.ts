<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountStaging</name>
    <message numerus="yes">
        <source>%Ln change(s) for %1 are kept on this computer, and are staged again when you sign in there.</source>
        <translation>
            <numerusform>%Ln change for %1 is kept on this computer, and is staged again when you sign in there.</numerusform>
            <numerusform>%Ln changes for %1 are kept on this computer, and are staged again when you sign in there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 that were not posted are staged again.</source>
        <extracomment>%1 is &quot;2 datasets&quot;</extracomment>
        <translation>
            <numerusform>%Ln change to %1 that was not posted is staged again.</numerusform>
            <numerusform>%Ln changes to %1 that were not posted are staged again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln dataset</numerusform>
            <numerusform>%Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoRefresh</name>
    <message numerus="yes">
        <source>Next refresh %Ln min after the error</source>
        <translation>
            <numerusform>Next refresh %Ln min after the error</numerusform>
            <numerusform>Next refresh %Ln min after the error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshes every %Ln min</source>
        <translation>
            <numerusform>Refreshes every %Ln min</numerusform>
            <numerusform>Refreshes every %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuiltInViews</name>
    <message numerus="yes">
        <source>Not used for %Ln days</source>
        <translation>
            <numerusform>Not used for %Ln day</numerusform>
            <numerusform>Not used for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetChanges</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>%Ln vanished</numerusform>
            <numerusform>%Ln vanished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetPane</name>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>%Ln staged change is kept.</numerusform>
            <numerusform>%Ln staged changes are kept.</numerusform>
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
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message numerus="yes">
        <source>%Ln of them can&apos;t be edited and will be left alone.</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%Ln of them can&apos;t be edited and will be left alone.</numerusform>
            <numerusform>%Ln of them can&apos;t be edited and will be left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln dataset(s) selected</source>
        <translation>
            <numerusform>%Ln dataset selected</numerusform>
            <numerusform>%Ln datasets selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstEffect</name>
    <message numerus="yes">
        <source>The others: %Ln time(s).</source>
        <translation>
            <numerusform>The others: %Ln time.</numerusform>
            <numerusform>The others: %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been dialled %Ln time(s) since</source>
        <translation>
            <numerusform>%1 has been dialled %Ln time since</numerusform>
            <numerusform>%1 has been dialled %Ln times since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln time(s) in the %2 minutes before.</source>
        <translation>
            <numerusform>%1, and %Ln time in the %2 minutes before.</numerusform>
            <numerusform>%1, and %Ln times in the %2 minutes before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstSummary</name>
    <message numerus="yes">
        <source>Dial %Ln dataset(s) first</source>
        <translation>
            <numerusform>Dial %Ln dataset first</numerusform>
            <numerusform>Dial %Ln datasets first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, among %Ln campaign tables</source>
        <translation>
            <numerusform>%1, in %Ln campaign table</numerusform>
            <numerusform>%1, among %Ln campaign tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln LIVE dataset(s) on HOLD</source>
        <translation>
            <numerusform>Put %Ln LIVE dataset on HOLD</numerusform>
            <numerusform>Put %Ln LIVE datasets on HOLD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) LIVE</source>
        <translation>
            <numerusform>Set %Ln dataset LIVE</numerusform>
            <numerusform>Set %Ln datasets LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) back LIVE</source>
        <translation>
            <numerusform>Set %Ln dataset back LIVE</numerusform>
            <numerusform>Set %Ln datasets back LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln dataset(s) back on HOLD</source>
        <translation>
            <numerusform>Put %Ln dataset back on HOLD</numerusform>
            <numerusform>Put %Ln datasets back on HOLD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s) in %1</source>
        <translation>
            <numerusform>%Ln LIVE dataset in %1</numerusform>
            <numerusform>%Ln LIVE datasets in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s)</source>
        <translation>
            <numerusform>%Ln LIVE dataset</numerusform>
            <numerusform>%Ln LIVE datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sets the %Ln dataset(s) LIVE again, and %1 as it was.</source>
        <translation>
            <numerusform>Sets the %Ln dataset LIVE again, and %1 as it was.</numerusform>
            <numerusform>Sets the %Ln datasets LIVE again, and %1 as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 is LIVE between steps 1 and 2. %Ln request(s); a read takes %2 s.</source>
        <translation>
            <numerusform>Nothing in %1 is LIVE between steps 1 and 2. %Ln request; a read takes %2 s.</numerusform>
            <numerusform>Nothing in %1 is LIVE between steps 1 and 2. %Ln requests; a read takes %2 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialOrderPanel</name>
    <message numerus="yes">
        <source>Calls are those of the last %Ln minute(s).</source>
        <translation>
            <numerusform>Calls are those of the last %Ln minute.</numerusform>
            <numerusform>Calls are those of the last %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiallingWatch</name>
    <message numerus="yes">
        <source>%1 is LIVE, and has not been dialled for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 is LIVE, and has not been dialled for %Ln minute.</numerusform>
            <numerusform>%1 is LIVE, and has not been dialled for %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign table(s) are not dialled</source>
        <translation>
            <numerusform>%Ln campaign table is not dialled</numerusform>
            <numerusform>%Ln campaign tables are not dialled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln dataset(s)</source>
        <translation>
            <numerusform>Export %Ln dataset</numerusform>
            <numerusform>Export %Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%Ln dataset(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln dataset was exported to %1.</numerusform>
            <numerusform>%Ln datasets were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message numerus="yes">
        <source>%Ln line(s) reach beyond the last row and were left out.</source>
        <translation>
            <numerusform>%Ln line reaches beyond the last row and was left out.</numerusform>
            <numerusform>%Ln lines reach beyond the last row and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) reach beyond the last one shown and were left out.</source>
        <translation>
            <numerusform>%Ln column reaches beyond the last one shown and was left out.</numerusform>
            <numerusform>%Ln columns reach beyond the last one shown and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not known and were left out: %1.</source>
        <translation>
            <numerusform>%Ln column is not known and was left out: %1.</numerusform>
            <numerusform>%Ln columns are not known and were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no ID and were left out.</source>
        <translation>
            <numerusform>%Ln line has no ID and was left out.</numerusform>
            <numerusform>%Ln lines have no ID and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) stand in the text more than once and were left out: %1.</source>
        <translation>
            <numerusform>%Ln dataset stands in the text more than once and was left out: %1.</numerusform>
            <numerusform>%Ln datasets stand in the text more than once and were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have more cells than there are headers: those cells were left out.</source>
        <translation>
            <numerusform>%Ln line has more cells than there are headers: those cells were left out.</numerusform>
            <numerusform>%Ln lines have more cells than there are headers: those cells were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>&amp;Discard %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Discard %Ln change</numerusform>
            <numerusform>&amp;Discard %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Until the window is closed Undo brings them back.</source>
        <translation>
            <numerusform>%Ln change was never sent. Until the window is closed Undo brings it back.</numerusform>
            <numerusform>%Ln changes were never sent. Until the window is closed Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln change was never sent. Kept for next time, it is staged again when you sign in to this account. Discarding it can&apos;t be undone.</numerusform>
            <numerusform>%Ln changes were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestCall</name>
    <message numerus="yes">
        <source>The server asks to be left alone for %Ln second(s).</source>
        <translation>
            <numerusform>The server asks to be left alone for %Ln second.</numerusform>
            <numerusform>The server asks to be left alone for %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>&amp;Post %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Post %Ln change</numerusform>
            <numerusform>&amp;Post %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed change(s)</source>
        <translation>
            <numerusform>&amp;Retry %Ln failed change</numerusform>
            <numerusform>&amp;Retry %Ln failed changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message numerus="yes">
        <source>%Ln changes stay staged until you choose their values.</source>
        <translation>
            <numerusform>%Ln change stays staged until you choose its value.</numerusform>
            <numerusform>%Ln changes stay staged until you choose their values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you tick their boxes.</source>
        <translation>
            <numerusform>%Ln change stays staged until you tick its box.</numerusform>
            <numerusform>%Ln changes stay staged until you tick their boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were there already and are no longer staged.</source>
        <translation>
            <numerusform>%Ln change was there already and is no longer staged.</numerusform>
            <numerusform>%Ln changes were there already and are no longer staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay staged.</source>
        <translation>
            <numerusform>%Ln change was not sent and stays staged.</numerusform>
            <numerusform>%Ln changes were not sent and stay staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) gave way to the server&apos;s values and are no longer staged.</source>
        <translation>
            <numerusform>%Ln change gave way to the server&apos;s value and is no longer staged.</numerusform>
            <numerusform>%Ln changes gave way to the server&apos;s values and are no longer staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln change(s)</source>
        <translation>
            <numerusform>Reading back %Ln change</numerusform>
            <numerusform>Reading back %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posting %Ln change(s)</source>
        <translation>
            <numerusform>Posting %Ln change</numerusform>
            <numerusform>Posting %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) confirmed</source>
        <translation>
            <numerusform>%1 of %Ln change confirmed</numerusform>
            <numerusform>%1 of %Ln changes confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln dataset(s)</source>
        <extracomment>The second part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>to %Ln dataset</numerusform>
            <numerusform>to %Ln datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>The first part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed on the server since you read them.</source>
        <translation>
            <numerusform>%Ln field was changed on the server since you read it.</numerusform>
            <numerusform>%Ln fields were changed on the server since you read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This leaves %Ln campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</source>
        <translation>
            <numerusform>This leaves %Ln campaign table with no LIVE dataset, so nothing in it will be dialled: %1.</numerusform>
            <numerusform>This leaves %Ln campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln datasets are locked, so the server may refuse to change them: %1.</source>
        <translation>
            <numerusform>%Ln dataset is locked, so the server may refuse to change it: %1.</numerusform>
            <numerusform>%Ln datasets are locked, so the server may refuse to change them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message numerus="yes">
        <source>%Ln dataset(s) did not take the change.</source>
        <translation>
            <numerusform>%Ln dataset did not take the change.</numerusform>
            <numerusform>%Ln datasets did not take the change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln dataset(s) took the change could not be read back.</source>
        <translation>
            <numerusform>Whether %Ln dataset took the change could not be read back.</numerusform>
            <numerusform>Whether %Ln datasets took the change could not be read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln setting(s) can&apos;t be used, and the standard holds until you choose anew: %1.</source>
        <translation>
            <numerusform>%Ln setting can&apos;t be used, and the standard holds until you choose anew: %1.</numerusform>
            <numerusform>%Ln settings can&apos;t be used, and the standard holds until you choose anew: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedBar</name>
    <message numerus="yes">
        <source>%Ln change(s) to %1</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln change to %1</numerusform>
            <numerusform>%Ln changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln dataset</numerusform>
            <numerusform>%Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagingJournal</name>
    <message numerus="yes">
        <source>Two windows had staged different values for %Ln field(s): those staged last are here.</source>
        <translation>
            <numerusform>Two windows had staged different values for %Ln field: those staged last are here.</numerusform>
            <numerusform>Two windows had staged different values for %Ln fields: those staged last are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden.</source>
        <translation>
            <numerusform>%Ln dataset is hidden.</numerusform>
            <numerusform>%Ln datasets are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) were staged.</source>
        <translation>
            <numerusform>%Ln change was staged.</numerusform>
            <numerusform>%Ln changes were staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can&apos;t be changed: %1</source>
        <comment>a sentence follows</comment>
        <translation>
            <numerusform>%Ln cell can&apos;t be changed: %1</numerusform>
            <numerusform>%Ln cells can&apos;t be changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are not in the table: %1.</source>
        <translation>
            <numerusform>%Ln dataset is not in the table: %1.</numerusform>
            <numerusform>%Ln datasets are not in the table: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableViews</name>
    <message numerus="yes">
        <source>A name has %Ln characters at most.</source>
        <translation>
            <numerusform>A name has %Ln character at most.</numerusform>
            <numerusform>A name has %Ln characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewImport</name>
    <message numerus="yes">
        <source>%Ln view(s) were added. They are in the list of views.</source>
        <translation>
            <numerusform>%Ln view was added. It is in the list of views.</numerusform>
            <numerusform>%Ln views were added. They are in the list of views.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%Ln campaign tables are no longer dialled.</source>
        <translation>
            <numerusform>%Ln campaign table is no longer dialled.</numerusform>
            <numerusform>%Ln campaign tables are no longer dialled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s), so you were signed out.</source>
        <translation>
            <numerusform>Nobody used it for %Ln minute, so you were signed out.</numerusform>
            <numerusform>Nobody used it for %Ln minutes, so you were signed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>%Ln staged change is kept.</numerusform>
            <numerusform>%Ln staged changes are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
