<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>%n dataset(s) were exported to %1.</source>
        <translation>
            <numerusform>%n dataset was exported to %1.</numerusform>
            <numerusform>%n datasets were exported to %1.</numerusform>
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
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n dataset(s) can&apos;t be changed and stay as they are.</source>
        <translation>
            <numerusform>%n dataset can&apos;t be changed and stays as it is.</numerusform>
            <numerusform>%n datasets can&apos;t be changed and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n change(s) were never sent. Discarding them can&apos;t be undone.</source>
        <translation>
            <numerusform>%n change was never sent. Discarding it can&apos;t be undone.</numerusform>
            <numerusform>%n changes were never sent. Discarding them can&apos;t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %n change(s)</source>
        <translation>
            <numerusform>&amp;Discard %n change</numerusform>
            <numerusform>&amp;Discard %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were never sent and would be lost.</source>
        <translation>
            <numerusform>%n change was never sent and would be lost.</numerusform>
            <numerusform>%n changes were never sent and would be lost.</numerusform>
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
    <name>StateView</name>
    <message numerus="yes">
        <source>%n dataset(s) are hidden.</source>
        <translation>
            <numerusform>%n dataset is hidden.</numerusform>
            <numerusform>%n datasets are hidden.</numerusform>
        </translation>
    </message>
</context>
</TS>
