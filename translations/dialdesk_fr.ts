<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dialdesk</source>
        <translation>À propos de Dialdesk</translation>
    </message>
    <message>
        <source>Dialdesk %1</source>
        <translation>Dialdesk %1</translation>
    </message>
    <message>
        <source>A desktop client for the datasets of an 8x8 ContactNow account. MIT licence.</source>
        <translation>Client de bureau pour les jeux de données d&apos;un compte 8x8 ContactNow. Licence MIT.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>C&amp;opier les versions</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>“%1” is no dataset id.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant de jeu de données.</translation>
    </message>
    <message>
        <source>A run of Dial first is unfinished: “dialdesk dial-first --resume” goes on with it, and --restore puts back what was LIVE.</source>
        <translation>Une exécution de «&#xa0;Appeler d&apos;abord&#xa0;» est inachevée&#xa0;: «&#xa0;dialdesk dial-first --resume&#xa0;» la poursuit, et --restore remet ce qui était LIVE.</translation>
    </message>
    <message>
        <source>--read-only lets nothing be changed.</source>
        <translation>--read-only ne laisse rien modifier.</translation>
    </message>
</context>
<context>
    <name>AccountStaging</name>
    <message numerus="yes">
        <source>%Ln change(s) for %1 are kept on this computer, and are staged again when you sign in there.</source>
        <translation>
            <numerusform>%Ln modification pour %1 est conservée sur cet ordinateur et sera de nouveau préparée quand vous vous y connecterez.</numerusform>
            <numerusform>%Ln modifications pour %1 sont conservées sur cet ordinateur et seront de nouveau préparées quand vous vous y connecterez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 that were not posted are staged again.</source>
        <extracomment>%1 is &quot;2 datasets&quot;</extracomment>
        <translation>
            <numerusform>%Ln modification sur %1, non envoyée, est de nouveau préparée.</numerusform>
            <numerusform>%Ln modifications sur %1, non envoyées, sont de nouveau préparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln jeu de données</numerusform>
            <numerusform>%Ln jeux de données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountViews</name>
    <message>
        <source>How this account&apos;s table was left can&apos;t be read, so it is shown as at the first start. The datasets are not affected.</source>
        <translation>L&apos;état dans lequel le tableau de ce compte a été laissé est illisible&#xa0;: il s&apos;affiche comme au premier démarrage. Les jeux de données ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>AutoRefresh</name>
    <message numerus="yes">
        <source>Next refresh %Ln min after the error</source>
        <translation>
            <numerusform>Prochaine actualisation %Ln min après l&apos;erreur</numerusform>
            <numerusform>Prochaine actualisation %Ln min après l&apos;erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshes every %Ln min</source>
        <translation>
            <numerusform>S&apos;actualise toutes les %Ln min</numerusform>
            <numerusform>S&apos;actualise toutes les %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh paused while changes are posted</source>
        <translation>Actualisation suspendue pendant l&apos;envoi des modifications</translation>
    </message>
    <message>
        <source>Refresh paused while a dialog is open</source>
        <translation>Actualisation suspendue tant qu&apos;un dialogue est ouvert</translation>
    </message>
    <message>
        <source>Refresh paused while you edit</source>
        <translation>Actualisation suspendue pendant la saisie</translation>
    </message>
    <message>
        <source>Refresh paused until you sign in</source>
        <translation>Actualisation suspendue jusqu&apos;à la connexion</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Campaign board</source>
        <translation>Tableau des campagnes</translation>
    </message>
    <message>
        <source>Close the campaign board</source>
        <translation>Fermer le tableau des campagnes</translation>
    </message>
    <message>
        <source>Campaign tables</source>
        <translation>Tables de campagne</translation>
    </message>
    <message>
        <source>No campaign tables are known yet.</source>
        <translation>Aucune table de campagne n&apos;est encore connue.</translation>
    </message>
    <message>
        <source>Click a number to see its datasets above.</source>
        <translation>Cliquez sur un nombre pour voir ses jeux de données ci-dessus.</translation>
    </message>
</context>
<context>
    <name>BuiltInViews</name>
    <message>
        <source>All datasets</source>
        <translation>Tous les jeux de données</translation>
    </message>
    <message>
        <source>Every dataset, by ID.</source>
        <translation>Tous les jeux de données, par ID.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>LIVE en ce moment</translation>
    </message>
    <message>
        <source>What is LIVE, the highest priority first.</source>
        <translation>Ce qui est LIVE, la plus haute priorité d&apos;abord.</translation>
    </message>
    <message>
        <source>Loaded this week</source>
        <translation>Chargés cette semaine</translation>
    </message>
    <message>
        <source>Loaded on %1 or later, the latest first, by the date that the server gives.</source>
        <translation>Chargés le %1 ou après, les plus récents d&apos;abord, selon la date donnée par le serveur.</translation>
    </message>
    <message>
        <source>On hold, highest first</source>
        <translation>En HOLD, les plus prioritaires d&apos;abord</translation>
    </message>
    <message>
        <source>What is on HOLD, the highest priority first.</source>
        <translation>Ce qui est en HOLD, la plus haute priorité d&apos;abord.</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln days</source>
        <translation>
            <numerusform>Inutilisés depuis %Ln jour</numerusform>
            <numerusform>Inutilisés depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded before %1, and neither LIVE nor EXPIRED today, the oldest first. The server does not say when a dataset was last dialled.</source>
        <translation>Chargés avant le %1, et aujourd&apos;hui ni LIVE ni EXPIRED, les plus anciens d&apos;abord. Le serveur ne dit pas quand un jeu de données a été appelé pour la dernière fois.</translation>
    </message>
</context>
<context>
    <name>CampaignBoard</name>
    <message>
        <source>nothing is dialled</source>
        <translation>rien n&apos;est appelé</translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>Aucun jeu de données de %1 n&apos;est LIVE&#xa0;: rien n&apos;y est appelé.</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Table de campagne</translation>
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
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Highest live priority</source>
        <translation>Plus haute priorité LIVE</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Numérotation</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>Le serveur liste le jeu de données %1 plusieurs fois&#xa0;: il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The server has no dataset %1.</source>
        <translation>Le serveur n&apos;a pas de jeu de données %1.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Dataset %1, %2</source>
        <translation>Jeu de données %1, %2</translation>
    </message>
</context>
<context>
    <name>ChangeHistory</name>
    <message>
        <source>Dialdesk ended before the outcome was read back.</source>
        <translation>Dialdesk s&apos;est arrêté avant que le résultat soit relu.</translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>It was given up before it could be read back.</source>
        <translation>L&apos;attente a été abandonnée avant la relecture.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
</context>
<context>
    <name>ChangeVerdict</name>
    <message>
        <source>The server said success, but a fresh read still shows “%1”.</source>
        <translation>Le serveur a annoncé un succès, mais une nouvelle lecture montre encore «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>Le serveur ne liste plus le jeu de données %1.</translation>
    </message>
    <message>
        <source>Someone set it to “%1” meanwhile.</source>
        <translation>Quelqu&apos;un y a mis «&#xa0;%1&#xa0;» entre-temps.</translation>
    </message>
    <message>
        <source>Not read back.</source>
        <translation>Non relu.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>No usable answer.</source>
        <translation>Pas de réponse utilisable.</translation>
    </message>
    <message>
        <source>Whether it took effect could not be read back.</source>
        <translation>Impossible de relire si cela a pris effet.</translation>
    </message>
</context>
<context>
    <name>ColumnChecklist</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Comme dans le tableau</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop client for 8x8 ContactNow datasets. Without a command it opens the window.
Commands: export, set, create, dial-first, history; see “dialdesk COMMAND --help”.</source>
        <translation>Client de bureau pour les jeux de données de 8x8 ContactNow. Sans commande, il ouvre la fenêtre.
Commandes&#xa0;: export, set, create, dial-first, history&#xa0;; voir «&#xa0;dialdesk COMMAND --help&#xa0;».</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print what was changed, oldest first.</source>
        <translation>Afficher ce qui a été modifié, le plus ancien d&apos;abord.</translation>
    </message>
    <message>
        <source>Write the list of datasets.</source>
        <translation>Écrire la liste des jeux de données.</translation>
    </message>
    <message>
        <source>Change datasets.</source>
        <translation>Modifier des jeux de données.</translation>
    </message>
    <message>
        <source>Make a dataset.</source>
        <translation>Créer un jeu de données.</translation>
    </message>
    <message>
        <source>Make datasets dial next.</source>
        <translation>Faire appeler des jeux de données en premier.</translation>
    </message>
    <message>
        <source>There is no command “%1”: it is export, set, create, dial-first or history.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n&apos;existe pas&#xa0;: c&apos;est export, set, create, dial-first ou history.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
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
        <translation>Toutes &amp;mes valeurs</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Toutes &amp;leurs valeurs</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The password file can&apos;t be read: %1.</source>
        <translation>Le fichier du mot de passe est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ContactNow server; without it, the built-in sandbox. The address must be https, or http on this computer.</source>
        <translation>Serveur ContactNow&#xa0;; sans cette option, le bac à sable intégré. L&apos;adresse doit être en https, ou en http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>API user name; the key comes from $DIALDESK_PASSWORD or a file. In place of both, $DIALDESK_TOKEN may hold a token.</source>
        <translation>Nom d&apos;utilisateur de l&apos;API&#xa0;; la clé vient de $DIALDESK_PASSWORD ou d&apos;un fichier. À la place des deux, $DIALDESK_TOKEN peut contenir un jeton.</translation>
    </message>
    <message>
        <source>File whose first line is the API key.</source>
        <translation>Fichier dont la première ligne est la clé API.</translation>
    </message>
    <message>
        <source>Wire format: json (the default) or xml.</source>
        <translation>Format d&apos;échange&#xa0;: json (par défaut) ou xml.</translation>
    </message>
    <message>
        <source>Certificates, as PEM, of authorities to trust beside those of the system.</source>
        <translation>Certificats, en PEM, d&apos;autorités à accepter en plus de celles du système.</translation>
    </message>
    <message>
        <source>Send nothing that would change the account.</source>
        <translation>Ne rien envoyer qui modifierait le compte.</translation>
    </message>
    <message>
        <source>Seconds without a byte before giving up (20).</source>
        <translation>Secondes sans un octet avant d&apos;abandonner (20).</translation>
    </message>
    <message>
        <source>The format must be json or xml.</source>
        <translation>Le format doit être json ou xml.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds above 0.</source>
        <translation>Le délai d&apos;attente doit être un nombre de secondes supérieur à 0.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>Le fichier CA ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>Signing in needs --user with the key in $DIALDESK_PASSWORD or --password-file, or a token in $DIALDESK_TOKEN.</source>
        <translation>La connexion demande --user avec la clé dans $DIALDESK_PASSWORD ou --password-file, ou un jeton dans $DIALDESK_TOKEN.</translation>
    </message>
</context>
<context>
    <name>ContactNowApi</name>
    <message>
        <source>The server did not accept the token.</source>
        <translation>Le serveur n&apos;a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>La réponse du serveur ne dit pas s&apos;il a fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la requête.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Campaign table of the new dataset.</source>
        <translation>Table de campagne du nouveau jeu de données.</translation>
    </message>
    <message>
        <source>The name that people will know it by.</source>
        <translation>Le nom sous lequel on le connaîtra.</translation>
    </message>
    <message>
        <source>create takes no arguments, only options.</source>
        <translation>create ne prend pas d&apos;arguments, seulement des options.</translation>
    </message>
    <message>
        <source>create needs --table and --description.</source>
        <translation>create demande --table et --description.</translation>
    </message>
    <message>
        <source>Whether there is a new dataset could not be read. The request was not sent again.</source>
        <translation>Impossible de lire s&apos;il y a un nouveau jeu de données. La requête n&apos;a pas été renvoyée.</translation>
    </message>
    <message>
        <source>No new dataset of that name was found. The request was not sent again.</source>
        <translation>Aucun nouveau jeu de données de ce nom n&apos;a été trouvé. La requête n&apos;a pas été renvoyée.</translation>
    </message>
    <message>
        <source>A new dataset of that name was found: %1. The request was not sent again.</source>
        <translation>Un nouveau jeu de données de ce nom a été trouvé&#xa0;: %1. La requête n&apos;a pas été renvoyée.</translation>
    </message>
</context>
<context>
    <name>DatasetChanges</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1 was empty</source>
        <translation>%1 était vide</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 valait %2</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Nouveau depuis %1</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>Modifié depuis %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DatasetCreator</name>
    <message>
        <source>The server said success, but a fresh read does not show the new dataset.</source>
        <translation>Le serveur a annoncé un succès, mais une nouvelle lecture ne montre pas le nouveau jeu de données.</translation>
    </message>
</context>
<context>
    <name>DatasetExport</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Impossible d&apos;écrire l&apos;export&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetLoader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>The server counts %1, and sent %2.</source>
        <translation>Le serveur en compte %1 et en a envoyé %2.</translation>
    </message>
    <message>
        <source>Some text was not valid UTF-8: what could not be read shows as U+FFFD.</source>
        <translation>Du texte n&apos;était pas en UTF-8 valide&#xa0;: ce qui était illisible apparaît comme U+FFFD.</translation>
    </message>
    <message>
        <source>The server lists these datasets more than once, so they can&apos;t be edited: %1.</source>
        <translation>Le serveur liste ces jeux de données plusieurs fois&#xa0;: ils ne peuvent pas être modifiés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>This account is read only here.</source>
        <translation>Ce compte est ici en lecture seule.</translation>
    </message>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>Le serveur liste le jeu de données %1 plusieurs fois&#xa0;: il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation>modifié de %1 à %2</translation>
    </message>
</context>
<context>
    <name>DatasetPane</name>
    <message>
        <source>Refreshing</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>The table shows what was read at %1.</source>
        <translation>Le tableau montre ce qui a été lu à %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the first %Ln dataset(s) had come by then.</source>
        <translation>
            <numerusform>La liste n&apos;est pas complète&#xa0;: seul le premier jeu de données (%Ln) était arrivé.</numerusform>
            <numerusform>La liste n&apos;est pas complète&#xa0;: seuls les %Ln premiers jeux de données étaient arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>%Ln modification préparée est conservée.</numerusform>
            <numerusform>%Ln modifications préparées sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>DatasetSort</name>
    <message>
        <source>There is no column “%1” to sort by.</source>
        <translation>Il n&apos;y a pas de colonne «&#xa0;%1&#xa0;» selon laquelle trier.</translation>
    </message>
</context>
<context>
    <name>DatasetView</name>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read the datasets again</source>
        <translation>Relire les jeux de données</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>&amp;Nouveau jeu de données…</translation>
    </message>
    <message>
        <source>Create a dataset in a campaign table</source>
        <translation>Créer un jeu de données dans une table de campagne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Écrire la liste dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Défaire la dernière modification</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Discard staged changes…</source>
        <translation>Aban&amp;donner les modifications préparées…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Table (tab-separated)</source>
        <translation>&amp;Tableau (séparé par des tabulations)</translation>
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
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>&amp;Modifier la cellule</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show or hide the selected dataset&apos;s details</source>
        <translation>Afficher ou masquer les détails du jeu de données sélectionné</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show or hide what was posted from this computer</source>
        <translation>Afficher ou masquer ce qui a été envoyé depuis cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Show or hide how the campaign tables stand</source>
        <translation>Afficher ou masquer l&apos;état des tables de campagne</translation>
    </message>
    <message>
        <source>Dial &amp;order</source>
        <translation>&amp;Ordre d&apos;appel</translation>
    </message>
    <message>
        <source>Show or hide in which order a campaign table is dialled</source>
        <translation>Afficher ou masquer l&apos;ordre dans lequel une table de campagne est appelée</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next row that a refresh changed</source>
        <translation>Aller à la ligne suivante modifiée par une actualisation</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Changement &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the row before that a refresh changed</source>
        <translation>Aller à la ligne précédente modifiée par une actualisation</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>&amp;Marquer comme vu</translation>
    </message>
    <message>
        <source>Take the marks of what changed away</source>
        <translation>Retirer les marques de ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Toutes les %Ln min</numerusform>
            <numerusform>Toutes les %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>Vérifier et &amp;envoyer…</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>Mettre en &amp;LIVE</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>Mettre en &amp;HOLD</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>A&amp;ppeler d&apos;abord…</translation>
    </message>
    <message>
        <source>Make the selected datasets dial next</source>
        <translation>Faire appeler les jeux de données sélectionnés en premier</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>&amp;Changer de compte</translation>
    </message>
    <message>
        <source>&amp;Account profile…</source>
        <translation>&amp;Profil du compte…</translation>
    </message>
    <message>
        <source>Its name and colour, and how it is reached</source>
        <translation>Son nom, sa couleur et la façon de l&apos;atteindre</translation>
    </message>
    <message>
        <source>&amp;Production account</source>
        <translation>Compte de p&amp;roduction</translation>
    </message>
    <message>
        <source>Mark this account wherever something is posted to it</source>
        <translation>Marquer ce compte partout où quelque chose y est envoyé</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Send nothing that would change this account</source>
        <translation>Ne rien envoyer qui modifierait ce compte</translation>
    </message>
    <message>
        <source>What went to the server and came back</source>
        <translation>Ce qui est allé au serveur et en est revenu</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Dialdesk</source>
        <translation>&amp;À propos de Dialdesk</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Actua&amp;liser automatiquement</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Copier &amp;sous</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Effacer &amp;le filtre</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>Th&amp;en by</source>
        <translation>P&amp;uis par</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Campaign &amp;board</source>
        <translation>&amp;Tableau des campagnes</translation>
    </message>
    <message>
        <source>Request &amp;log</source>
        <translation>&amp;Journal des requêtes</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Read about what has the focus</source>
        <translation>Lire ce qui concerne l&apos;élément actif</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>Be led to a first change in the sandbox</source>
        <translation>Être guidé vers une première modification dans le bac à sable</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Contraste élevé, c&amp;lair</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Contraste &amp;élevé, sombre</translation>
    </message>
</context>
<context>
    <name>DeskToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d&apos;outils principale</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t be edited and will be left alone.</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%Ln d&apos;entre eux ne peut pas être modifié et restera tel quel.</numerusform>
            <numerusform>%Ln d&apos;entre eux ne peuvent pas être modifiés et resteront tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>Status: mixed</source>
        <translation>Statut&#xa0;: mixte</translation>
    </message>
    <message>
        <source>Priority in %1</source>
        <translation>Priorité dans %1</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a dataset to see it here</source>
        <translation>Sélectionnez un jeu de données pour le voir ici</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Jeu de données %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) selected</source>
        <translation>
            <numerusform>%Ln jeu de données sélectionné</numerusform>
            <numerusform>%Ln jeux de données sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 selected</source>
        <translation>1 sélectionné sur %1</translation>
    </message>
    <message>
        <source>Edit one</source>
        <translation>En modifier un</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Modifier tous</translation>
    </message>
    <message>
        <source>Edit the current dataset alone</source>
        <translation>Modifier seulement le jeu de données courant</translation>
    </message>
    <message>
        <source>Edit all selected datasets at once</source>
        <translation>Modifier ensemble tous les jeux de données sélectionnés</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DialFirst</name>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>Une autre exécution de «&#xa0;Appeler d&apos;abord&#xa0;» est inachevée.</translation>
    </message>
    <message>
        <source>The account lists none of the datasets of this run.</source>
        <translation>Le compte ne liste aucun des jeux de données de cette exécution.</translation>
    </message>
</context>
<context>
    <name>DialFirstCommand</name>
    <message>
        <source>Dataset ids, in the order in which they are to dial.</source>
        <translation>Identifiants des jeux de données, dans l&apos;ordre où ils doivent être appelés.</translation>
    </message>
    <message>
        <source>Which LIVE datasets wait meanwhile: those of the same campaign table, or all.</source>
        <translation>Quels jeux de données LIVE attendent entre-temps&#xa0;: ceux de la même table de campagne (table) ou tous (all).</translation>
    </message>
    <message>
        <source>Print what would be done, and send nothing but reads.</source>
        <translation>Afficher ce qui serait fait, et n&apos;envoyer que des lectures.</translation>
    </message>
    <message>
        <source>Finish a run that was cut short.</source>
        <translation>Terminer une exécution interrompue.</translation>
    </message>
    <message>
        <source>Put back what a run that was cut short has changed.</source>
        <translation>Remettre comme avant ce qu&apos;une exécution interrompue a modifié.</translation>
    </message>
    <message>
        <source>--resume and --restore stand alone.</source>
        <translation>--resume et --restore s&apos;emploient seuls.</translation>
    </message>
    <message>
        <source>dial-first needs at least one dataset id.</source>
        <translation>dial-first demande au moins un identifiant de jeu de données.</translation>
    </message>
    <message>
        <source>The scope is table or all, not “%1”.</source>
        <translation>La portée est table ou all, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No run of Dial first is unfinished.</source>
        <translation>Aucune exécution de «&#xa0;Appeler d&apos;abord&#xa0;» n&apos;est inachevée.</translation>
    </message>
    <message>
        <source>All is LIVE again that was, so nothing dials first.</source>
        <translation>Tout ce qui était LIVE l&apos;est de nouveau&#xa0;: rien n&apos;est appelé d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>DialFirstDialog</name>
    <message>
        <source>Let &amp;all other LIVE datasets wait, too, of whichever table</source>
        <translation>Faire attendre aussi &amp;tous les autres jeux de données LIVE, quelle que soit leur table</translation>
    </message>
    <message>
        <source>&amp;Stop and restore</source>
        <translation>&amp;Arrêter et restaurer</translation>
    </message>
    <message>
        <source>&amp;Restore what was LIVE</source>
        <translation>&amp;Restaurer ce qui était LIVE</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Dial first</source>
        <translation>Appeler &amp;d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Dial first</source>
        <translation>Appeler d&apos;abord</translation>
    </message>
    <message>
        <source>Forecast order afterwards</source>
        <translation>Ordre prévu ensuite</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Ceci est la production.</translation>
    </message>
    <message>
        <source>What is sent changes %1 at once.</source>
        <translation>Ce qui est envoyé modifie %1 aussitôt.</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>Ce n&apos;est pas possible maintenant.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>Décider &amp;plus tard</translation>
    </message>
</context>
<context>
    <name>DialFirstEffect</name>
    <message>
        <source>The server does not tell this account who is called: it has no reporting rights.</source>
        <translation>Le serveur ne dit pas à ce compte qui est appelé&#xa0;: il n&apos;a pas de droits sur les rapports.</translation>
    </message>
    <message numerus="yes">
        <source>The others: %Ln time(s).</source>
        <translation>
            <numerusform>Les autres&#xa0;: %Ln fois.</numerusform>
            <numerusform>Les autres&#xa0;: %Ln fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been dialled %Ln time(s) since</source>
        <translation>
            <numerusform>%1 a été appelé %Ln fois depuis</numerusform>
            <numerusform>%1 a été appelé %Ln fois depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln time(s) in the %2 minutes before.</source>
        <translation>
            <numerusform>%1, et %Ln fois dans les %2 minutes précédentes.</numerusform>
            <numerusform>%1, et %Ln fois dans les %2 minutes précédentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstItem</name>
    <message>
        <source>Dataset %1 is still %2.</source>
        <translation>Le jeu de données %1 est encore %2.</translation>
    </message>
    <message>
        <source>The server said that it had done it.</source>
        <translation>Le serveur a dit qu&apos;il l&apos;avait fait.</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>Le serveur ne liste plus le jeu de données %1.</translation>
    </message>
    <message>
        <source>Somebody else set dataset %1 to %2.</source>
        <translation>Quelqu&apos;un d&apos;autre a mis le jeu de données %1 en %2.</translation>
    </message>
</context>
<context>
    <name>DialFirstOrder</name>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>DialFirstPlan</name>
    <message>
        <source>Dataset %1 is listed twice, so it can&apos;t be changed.</source>
        <translation>Le jeu de données %1 est listé deux fois&#xa0;: il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>There is no dataset %1.</source>
        <translation>Il n&apos;y a pas de jeu de données %1.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED, which is for ever.</source>
        <translation>Le jeu de données %1 est EXPIRED, et c&apos;est définitif.</translation>
    </message>
    <message>
        <source>Dataset %1 has the status “%2”, which Dialdesk does not know.</source>
        <translation>Le jeu de données %1 a le statut «&#xa0;%2&#xa0;», que Dialdesk ne connaît pas.</translation>
    </message>
    <message>
        <source>Dataset %1 is locked.</source>
        <translation>Le jeu de données %1 est verrouillé.</translation>
    </message>
</context>
<context>
    <name>DialFirstRecorder</name>
    <message>
        <source>It was interrupted before it could be read back.</source>
        <translation>L&apos;exécution a été interrompue avant la relecture.</translation>
    </message>
</context>
<context>
    <name>DialFirstStore</name>
    <message>
        <source>What is to be done can&apos;t be kept on disk: %1</source>
        <translation>Impossible de conserver sur le disque ce qui est à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>Une autre exécution de «&#xa0;Appeler d&apos;abord&#xa0;» est inachevée.</translation>
    </message>
    <message>
        <source>Another Dialdesk is at it.</source>
        <translation>Un autre Dialdesk s&apos;en occupe.</translation>
    </message>
</context>
<context>
    <name>DialFirstSummary</name>
    <message>
        <source>Dial first</source>
        <translation>Appeler d&apos;abord</translation>
    </message>
    <message>
        <source>Dial %1 first</source>
        <translation>Appeler d&apos;abord %1</translation>
    </message>
    <message numerus="yes">
        <source>Dial %Ln dataset(s) first</source>
        <translation>
            <numerusform>Appeler d&apos;abord %Ln jeu de données</numerusform>
            <numerusform>Appeler d&apos;abord %Ln jeux de données</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Lecture du compte…</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Jeu de données %1</translation>
    </message>
    <message>
        <source>Datasets %1</source>
        <translation>Jeux de données %1</translation>
    </message>
    <message>
        <source>%1, in the campaign table %2</source>
        <translation>%1, dans la table de campagne %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, among %Ln campaign tables</source>
        <translation>
            <numerusform>%1, parmi %Ln table de campagne</numerusform>
            <numerusform>%1, parmi %Ln tables de campagne</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialler idle for about %1 s</source>
        <translation>Numéroteur inactif pendant environ %1 s</translation>
    </message>
    <message>
        <source>The dialler idled for %1 s</source>
        <translation>Le numéroteur est resté inactif %1 s</translation>
    </message>
    <message>
        <source>Dialler idle for %1 s</source>
        <translation>Numéroteur inactif depuis %1 s</translation>
    </message>
    <message>
        <source>The dialler has work</source>
        <translation>Le numéroteur a du travail</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>l&apos;ensemble des tables</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 is LIVE between steps 1 and 2. %Ln request(s); a read takes %2 s.</source>
        <translation>
            <numerusform>Dans %1, rien n&apos;est LIVE entre les étapes 1 et 2. %Ln requête&#xa0;; une lecture prend %2 s.</numerusform>
            <numerusform>Dans %1, rien n&apos;est LIVE entre les étapes 1 et 2. %Ln requêtes&#xa0;; une lecture prend %2 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read back.</source>
        <translation>Tout a été relu.</translation>
    </message>
    <message>
        <source>Nothing in %1 is LIVE until a step with LIVE is confirmed.</source>
        <translation>Dans %1, rien n&apos;est LIVE avant la confirmation d&apos;une étape avec LIVE.</translation>
    </message>
    <message>
        <source>Something in %1 is LIVE.</source>
        <translation>Dans %1, quelque chose est LIVE.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln LIVE dataset(s) on HOLD</source>
        <translation>
            <numerusform>Mettre en HOLD %Ln jeu de données LIVE</numerusform>
            <numerusform>Mettre en HOLD %Ln jeux de données LIVE</numerusform>
        </translation>
    </message>
    <message>
        <source>Set dataset %1 LIVE</source>
        <translation>Mettre en LIVE le jeu de données %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) LIVE</source>
        <translation>
            <numerusform>Mettre en LIVE %Ln jeu de données</numerusform>
            <numerusform>Mettre en LIVE %Ln jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) back LIVE</source>
        <translation>
            <numerusform>Remettre en LIVE %Ln jeu de données</numerusform>
            <numerusform>Remettre en LIVE %Ln jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln dataset(s) back on HOLD</source>
        <translation>
            <numerusform>Remettre en HOLD %Ln jeu de données</numerusform>
            <numerusform>Remettre en HOLD %Ln jeux de données</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>All confirmed by reading back</source>
        <translation>Tout est confirmé par relecture</translation>
    </message>
    <message>
        <source>Sent. Reading back to confirm</source>
        <translation>Envoyé. Relecture pour confirmer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>In order of priority</source>
        <translation>Par ordre de priorité</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s) in %1</source>
        <translation>
            <numerusform>%Ln jeu de données LIVE dans %1</numerusform>
            <numerusform>%Ln jeux de données LIVE dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s)</source>
        <translation>
            <numerusform>%Ln jeu de données LIVE</numerusform>
            <numerusform>%Ln jeux de données LIVE</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a forecast: the dialler decides, and callbacks always go before these.</source>
        <translation>Ceci est une prévision&#xa0;: le numéroteur décide, et les rappels passent toujours avant.</translation>
    </message>
    <message numerus="yes">
        <source>Sets the %Ln dataset(s) LIVE again, and %1 as it was.</source>
        <translation>
            <numerusform>Remet en LIVE %Ln jeu de données, et %1 comme avant.</numerusform>
            <numerusform>Remet en LIVE les %Ln jeux de données, et %1 comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Rien n&apos;est encore envoyé.</translation>
    </message>
    <message>
        <source>Nothing is sent before you say so.</source>
        <translation>Rien n&apos;est envoyé sans votre accord.</translation>
    </message>
    <message>
        <source>All is put back as it was.</source>
        <translation>Tout est remis comme avant.</translation>
    </message>
    <message>
        <source>Another Dialdesk on this computer is at it.</source>
        <translation>Un autre Dialdesk sur cet ordinateur s&apos;en occupe.</translation>
    </message>
    <message>
        <source>Finish goes on from here. Restore puts all back as it was.</source>
        <translation>«&#xa0;Terminer&#xa0;» continue à partir d&apos;ici. «&#xa0;Restaurer&#xa0;» remet tout comme avant.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>%1 dials first.</source>
        <translation>En tête des appels&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account has changed since you looked, so nothing was sent: look once more.</source>
        <translation>Le compte a changé depuis que vous l&apos;avez vu, donc rien n&apos;a été envoyé&#xa0;: regardez encore une fois.</translation>
    </message>
    <message>
        <source>Not all is as planned.</source>
        <translation>Tout n&apos;est pas comme prévu.</translation>
    </message>
    <message>
        <source>A run that began %1 is unfinished.</source>
        <translation>Une exécution commencée le %1 est inachevée.</translation>
    </message>
</context>
<context>
    <name>DialOrder</name>
    <message>
        <source>There are not enough priorities from 0 to 90 for that order.</source>
        <translation>Il n&apos;y a pas assez de priorités de 0 à 90 pour cet ordre.</translation>
    </message>
    <message>
        <source>Dataset %1 is no longer in the list.</source>
        <translation>Le jeu de données %1 n&apos;est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>DialOrderList</name>
    <message>
        <source>once it is posted</source>
        <translation>une fois envoyé</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>priority newer</source>
        <translation>priorité plus récente</translation>
    </message>
    <message>
        <source>known: since %1</source>
        <translation>connu&#xa0;: depuis %1</translation>
    </message>
    <message>
        <source>It is staged to go LIVE.</source>
        <translation>Le passage en LIVE est préparé.</translation>
    </message>
    <message>
        <source>It did not go LIVE from this computer, so its place is guessed from its priority.</source>
        <translation>Il n&apos;est pas passé en LIVE depuis cet ordinateur&#xa0;: son rang est supposé d&apos;après sa priorité.</translation>
    </message>
    <message>
        <source>It went LIVE from this computer at %1.</source>
        <translation>Il est passé en LIVE depuis cet ordinateur à %1.</translation>
    </message>
    <message>
        <source>Its priority was changed after that, and the dialler may not follow before what it has cached is called. Dial first acts at once.</source>
        <translation>Sa priorité a été modifiée ensuite, et le numéroteur ne la suivra peut-être qu&apos;après avoir appelé ce qu&apos;il a en mémoire. «&#xa0;Appeler d&apos;abord&#xa0;» agit aussitôt.</translation>
    </message>
    <message>
        <source>#</source>
        <comment>place in an order</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>LIVE, the next one first</source>
        <translation>LIVE, le prochain d&apos;abord</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>En HOLD</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>DialOrderPanel</name>
    <message>
        <source>Dial order</source>
        <translation>Ordre d&apos;appel</translation>
    </message>
    <message>
        <source>Close the dial order</source>
        <translation>Fermer l&apos;ordre d&apos;appel</translation>
    </message>
    <message>
        <source>LIVE, in dial order</source>
        <translation>LIVE, dans l&apos;ordre d&apos;appel</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>En HOLD</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Table de campagne</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>Mettre en &amp;HOLD</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>Mettre en &amp;LIVE</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>A&amp;ppeler d&apos;abord…</translation>
    </message>
    <message>
        <source>Drag a row to another place: that stages priorities.</source>
        <translation>Faites glisser une ligne à une autre place&#xa0;: cela prépare des priorités.</translation>
    </message>
    <message>
        <source>Calls are not shown, since this account has no reporting rights.</source>
        <translation>Les appels ne sont pas affichés, car ce compte n&apos;a pas de droits sur les rapports.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are those of the last %Ln minute(s).</source>
        <translation>
            <numerusform>Appels de la dernière minute (%Ln).</numerusform>
            <numerusform>Appels des %Ln dernières minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialling</name>
    <message>
        <source>Nothing is selected. Select the datasets that are to dial first.</source>
        <translation>Rien n&apos;est sélectionné. Sélectionnez les jeux de données à appeler d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>DiallingWatch</name>
    <message numerus="yes">
        <source>%1 is LIVE, and has not been dialled for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 est LIVE et n&apos;est pas appelé depuis %Ln minute.</numerusform>
            <numerusform>%1 est LIVE et n&apos;est pas appelé depuis %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>Aucun jeu de données de %1 n&apos;est LIVE&#xa0;: rien n&apos;y est appelé.</translation>
    </message>
    <message>
        <source>%1 is not dialled</source>
        <translation>%1&#xa0;: rien n&apos;est appelé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign table(s) are not dialled</source>
        <translation>
            <numerusform>%Ln table de campagne n&apos;est pas appelée</numerusform>
            <numerusform>%Ln tables de campagne ne sont pas appelées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditRules</name>
    <message>
        <source>Only status, priority and description can be changed.</source>
        <translation>Seuls le statut, la priorité et la description peuvent être modifiés.</translation>
    </message>
    <message>
        <source>The server gave this dataset no id, so it can&apos;t be changed.</source>
        <translation>Le serveur n&apos;a pas donné d&apos;identifiant à ce jeu de données&#xa0;: il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED: it can&apos;t be reopened or edited.</source>
        <translation>Le jeu de données %1 est EXPIRED&#xa0;: il ne peut être ni rouvert ni modifié.</translation>
    </message>
    <message>
        <source>The server did not send this field of dataset %1, so it is never written.</source>
        <translation>Le serveur n&apos;a pas envoyé ce champ du jeu de données %1&#xa0;: il n&apos;est donc jamais écrit.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>Le statut doit être LIVE, HOLD ou EXPIRED.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>La priorité doit être un nombre entier de 0 à 90.</translation>
    </message>
    <message>
        <source>A description can&apos;t contain control characters.</source>
        <translation>Une description ne peut pas contenir de caractères de contrôle.</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Il n&apos;y a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Only datasets of these statuses: LIVE, HOLD, EXPIRED.</source>
        <translation>Seulement les jeux de données ayant ces statuts&#xa0;: LIVE, HOLD, EXPIRED.</translation>
    </message>
    <message>
        <source>Only datasets for which the expression holds.</source>
        <translation>Seulement les jeux de données qui vérifient l&apos;expression.</translation>
    </message>
    <message>
        <source>Sort by a column, downwards with :desc behind it.</source>
        <translation>Trier selon une colonne, en ordre décroissant si elle est suivie de :desc.</translation>
    </message>
    <message>
        <source>Only these columns, in this order.</source>
        <translation>Seulement ces colonnes, dans cet ordre.</translation>
    </message>
    <message>
        <source>csv (the default), excel or json.</source>
        <translation>csv (par défaut), excel ou json.</translation>
    </message>
    <message>
        <source>File to write; - for standard output (the default).</source>
        <translation>Fichier à écrire&#xa0;; - pour la sortie standard (par défaut).</translation>
    </message>
    <message>
        <source>export takes no arguments, only options.</source>
        <translation>export ne prend pas d&apos;arguments, seulement des options.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>Le statut doit être LIVE, HOLD ou EXPIRED.</translation>
    </message>
    <message>
        <source>The export format must be csv, excel or json.</source>
        <translation>Le format d&apos;export doit être csv, excel ou json.</translation>
    </message>
    <message>
        <source>The output must be a file name, or - for standard output.</source>
        <translation>La sortie doit être un nom de fichier, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file: its folder is not there, or it is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un fichier&#xa0;: son dossier n&apos;existe pas, ou c&apos;est un dossier.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export datasets</source>
        <translation>Exporter des jeux de données</translation>
    </message>
    <message>
        <source>Staged changes are left out: the file holds what the server says.</source>
        <translation>Les modifications préparées sont laissées de côté&#xa0;: le fichier contient ce que dit le serveur.</translation>
    </message>
    <message>
        <source>The file that is there now will be replaced.</source>
        <translation>Le fichier qui s&apos;y trouve sera remplacé.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l&apos;export</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>The %1 s&amp;hown</source>
        <translation>&amp;Affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The %1 &amp;selected</source>
        <translation>&amp;Sélectionnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>&amp;Data (CSV)</source>
        <translation>&amp;Données (CSV)</translation>
    </message>
    <message>
        <source>For programs: values as the server spells them</source>
        <translation>Pour les programmes&#xa0;: valeurs telles que le serveur les écrit</translation>
    </message>
    <message>
        <source>&amp;Excel (CSV)</source>
        <translation>&amp;Excel (CSV)</translation>
    </message>
    <message>
        <source>For people: headers in your language</source>
        <translation>Pour les personnes&#xa0;: en-têtes dans votre langue</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>For programs: an object for each dataset</source>
        <translation>Pour les programmes&#xa0;: un objet par jeu de données</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The first rows as they will be written</source>
        <translation>Les premières lignes telles qu&apos;elles seront écrites</translation>
    </message>
    <message>
        <source>&amp;Preview of the first rows</source>
        <translation>Aperçu des &amp;premières lignes</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dataset(s)</source>
        <translation>
            <numerusform>Exporter %Ln jeu de données</numerusform>
            <numerusform>Exporter %Ln jeux de données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSession</name>
    <message>
        <source>The list was not exported.</source>
        <translation>La liste n&apos;a pas été exportée.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;export a été annulé.</translation>
    </message>
    <message>
        <source>No file was written, and one that was there before is as it was.</source>
        <translation>Aucun fichier n&apos;a été écrit, et un fichier déjà présent est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>Aucun programme n&apos;a pu être lancé pour afficher %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln jeu de données a été exporté vers %1.</numerusform>
            <numerusform>%Ln jeux de données ont été exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV pour programmes (*.csv)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exporter le journal des requêtes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n&apos;a été exporté. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
</context>
<context>
    <name>FactLink</name>
    <message>
        <source>%1: %2. Show its datasets</source>
        <translation>%1&#xa0;: %2. Afficher ses jeux de données</translation>
    </message>
    <message>
        <source>%1
Show the datasets of %2</source>
        <translation>%1
Afficher les jeux de données de %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé le</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>callbacks</comment>
        <translation>aucun</translation>
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
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>Compte CRM</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>Campagne CRM</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé le</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Table de campagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <comment>locked</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>locked</comment>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter, for example status:live priority&gt;=50</source>
        <translation>Filtre, par exemple status:live priority&gt;=50</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>Effacer le filtre (Échap)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>À la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shows datasets: %1.</source>
        <translation>Jeux de données affichés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FilterParser</name>
    <message>
        <source>“%1” is compared with a number such as 50.</source>
        <translation>«&#xa0;%1&#xa0;» se compare à un nombre comme 50.</translation>
    </message>
    <message>
        <source>“%1” is compared with a date such as 2025-01-31.</source>
        <translation>«&#xa0;%1&#xa0;» se compare à une date comme 2025-01-31.</translation>
    </message>
    <message>
        <source>Only numbers such as 50 and dates such as 2025-01-31 can be compared.</source>
        <translation>Seuls des nombres comme 50 et des dates comme 2025-01-31 peuvent être comparés.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Cette parenthèse n&apos;a jamais été ouverte.</translation>
    </message>
    <message>
        <source>“or” needs a term on either side; put it in quotes if it is text.</source>
        <translation>«&#xa0;or&#xa0;» demande un terme de chaque côté&#xa0;; mettez-le entre guillemets si c&apos;est du texte.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”.</source>
        <translation>Il n&apos;y a pas de terme juste après «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Trop de parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Il n&apos;y a rien entre les parenthèses.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>La parenthèse n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>Put the name of the column “%1” in quotes.</source>
        <translation>Mettez le nom de la colonne «&#xa0;%1&#xa0;» entre guillemets.</translation>
    </message>
    <message>
        <source>The regular expression can&apos;t be read: %1.</source>
        <translation>L&apos;expression régulière est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”; put the whole text in quotes if it is text.</source>
        <translation>Il n&apos;y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; mettez tout le texte entre guillemets si c&apos;est du texte.</translation>
    </message>
</context>
<context>
    <name>FilterTokenizer</name>
    <message>
        <source>Put a space here, or quotes around the whole text.</source>
        <translation>Mettez ici une espace, ou des guillemets autour de tout le texte.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”; put a dash that is text in quotes.</source>
        <translation>Il n&apos;y a pas de terme juste après «&#xa0;-&#xa0;»&#xa0;; mettez entre guillemets un tiret qui est du texte.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a column directly before it; put it in quotes if it is text.</source>
        <translation>«&#xa0;%1&#xa0;» demande le nom d&apos;une colonne juste avant&#xa0;; mettez-le entre guillemets si c&apos;est du texte.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Le guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The regular expression is not closed; put a slash that is text in quotes.</source>
        <translation>L&apos;expression régulière n&apos;est pas fermée&#xa0;; mettez entre guillemets une barre oblique qui est du texte.</translation>
    </message>
    <message>
        <source>There is no regular expression between the slashes.</source>
        <translation>Il n&apos;y a pas d&apos;expression régulière entre les barres obliques.</translation>
    </message>
    <message>
        <source>“%1” needs a regular expression such as /^q[1-4]/ directly after it.</source>
        <translation>«&#xa0;%1&#xa0;» demande juste après une expression régulière comme /^q[1-4]/.</translation>
    </message>
    <message>
        <source>There is no regular expression between the quotes.</source>
        <translation>Il n&apos;y a pas d&apos;expression régulière entre les guillemets.</translation>
    </message>
    <message>
        <source>There is no value directly after “%1”.</source>
        <translation>Il n&apos;y a pas de valeur juste après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Put a value that starts with “%1” in quotes.</source>
        <translation>Mettez entre guillemets une valeur qui commence par «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>de toute sorte</translation>
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
        <translation> ou </translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between lists of conditions of which one must hold</comment>
        <translation>&#xa0;; ou </translation>
    </message>
    <message>
        <source>matching /%1/</source>
        <translation>correspondant à /%1/</translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation>contenant %1</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>sans statut</translation>
    </message>
    <message>
        <source>in the table %1</source>
        <translation>dans la table %1</translation>
    </message>
    <message>
        <source>in tables named %1</source>
        <translation>dans les tables nommées %1</translation>
    </message>
    <message>
        <source>loaded after %1</source>
        <translation>chargés après le %1</translation>
    </message>
    <message>
        <source>loaded on %1 or later</source>
        <translation>chargés le %1 ou après</translation>
    </message>
    <message>
        <source>loaded before %1</source>
        <translation>chargés avant le %1</translation>
    </message>
    <message>
        <source>loaded on %1 or earlier</source>
        <translation>chargés le %1 ou avant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>with %1 not empty</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 non vide</translation>
    </message>
    <message>
        <source>with %1 other than %2</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 autre que %2</translation>
    </message>
    <message>
        <source>with %1 above %2</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 au-dessus de %2</translation>
    </message>
    <message>
        <source>with %1 %2 or more</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 de %2 ou plus</translation>
    </message>
    <message>
        <source>with %1 below %2</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 au-dessous de %2</translation>
    </message>
    <message>
        <source>with %1 %2 or less</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 de %2 ou moins</translation>
    </message>
    <message>
        <source>with %1 matching /%2/</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 correspondant à /%2/</translation>
    </message>
    <message>
        <source>with %1 containing %2</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 contenant %2</translation>
    </message>
    <message>
        <source>with %1 %2</source>
        <comment>%1 is a column</comment>
        <translation>avec %1 %2</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file d&apos;attente</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>rappels</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>compte CRM</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>campagne CRM</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrou</translation>
    </message>
    <message>
        <source>load date</source>
        <translation>date de chargement</translation>
    </message>
    <message>
        <source>source file</source>
        <translation>fichier source</translation>
    </message>
    <message>
        <source>campaign table</source>
        <translation>table de campagne</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>record count</source>
        <translation>nombre de fiches</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>%1 is one value or a list</comment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Don&apos;t show again</source>
        <translation>Ne plus &amp;afficher</translation>
    </message>
    <message>
        <source>Try a change: select a dataset that is LIVE, and put it on HOLD in the details beside the table. Nothing is sent yet.</source>
        <translation>Pour essayer : sélectionnez un jeu de données LIVE et mettez-le en HOLD dans les détails à côté de la table. Rien n&apos;est encore envoyé.</translation>
    </message>
    <message>
        <source>It is staged: marked in the table, and known to nobody else. The review shows it beside what the server holds, and posts it.</source>
        <translation>Elle est préparée : marquée dans la table, et connue de personne d&apos;autre. La vérification la montre à côté de ce que le serveur détient, puis l&apos;envoie.</translation>
    </message>
    <message>
        <source>That is how every change goes: staged, reviewed, posted, and read back before it is called confirmed. Your own account is one sign-in away.</source>
        <translation>Toute modification suit ce chemin : préparée, vérifiée, envoyée, et relue avant d&apos;être dite confirmée. Votre propre compte n&apos;est qu&apos;à une connexion.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>%1 – Dialdesk guide</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>%1 – Guide de Dialdesk</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Only changes of this dataset.</source>
        <translation>Seulement les modifications de ce jeu de données.</translation>
    </message>
    <message>
        <source>csv (the default) or json.</source>
        <translation>csv (par défaut) ou json.</translation>
    </message>
    <message>
        <source>history takes no arguments, only options.</source>
        <translation>history ne prend pas d&apos;arguments, seulement des options.</translation>
    </message>
    <message>
        <source>The format of the history must be csv or json.</source>
        <translation>Le format de l&apos;historique doit être csv ou json.</translation>
    </message>
    <message>
        <source>--dataset needs the id of a dataset.</source>
        <translation>--dataset demande l&apos;identifiant d&apos;un jeu de données.</translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>The history of changes is in use by another program. What is posted now is kept in a file beside it, and brought in at a later start.</source>
        <translation>L&apos;historique des modifications est utilisé par un autre programme. Ce qui est envoyé maintenant est gardé dans un fichier à côté, et y sera intégré à un prochain démarrage.</translation>
    </message>
    <message>
        <source>The history of changes was written by a newer Dialdesk. It is left alone, and what is posted now is kept in a file beside it.</source>
        <translation>L&apos;historique des modifications a été écrit par un Dialdesk plus récent. Il est laissé tel quel, et ce qui est envoyé maintenant est gardé dans un fichier à côté.</translation>
    </message>
    <message>
        <source>The history of changes can&apos;t be kept on disk (%1). What is posted now is remembered until the program ends.</source>
        <translation>L&apos;historique des modifications ne peut pas être conservé sur le disque (%1). Ce qui est envoyé maintenant est retenu jusqu&apos;à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The history of changes is damaged (%1). It was set aside as %2, and a new one begun.</source>
        <translation>L&apos;historique des modifications est endommagé (%1). Il a été mis de côté sous le nom %2, et un nouveau a été commencé.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A status before and after: &quot;HOLD to LIVE&quot;.</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Description “%1” to “%2”</source>
        <translation>Description&#xa0;: de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>A field and its values before and after: &quot;Priority 40 to 60&quot;.</extracomment>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>A time of this day: &quot;Today 09:42&quot;.</extracomment>
        <translation>Aujourd&apos;hui %1</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>The history could not be written: %1.</source>
        <translation>Impossible d&apos;écrire l&apos;historique&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Nouveau jeu de données</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l&apos;historique</translation>
    </message>
    <message>
        <source>Show all datasets</source>
        <translation>Afficher tous les jeux de données</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Changes that were posted</source>
        <translation>Modifications envoyées</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Rechercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Stage what takes the selected changes back; nothing is sent before you have reviewed it</source>
        <translation>Préparer ce qui défait les modifications sélectionnées&#xa0;; rien n&apos;est envoyé avant votre vérification</translation>
    </message>
    <message>
        <source>Write what is shown here to a file</source>
        <translation>Écrire dans un fichier ce qui est affiché ici</translation>
    </message>
    <message>
        <source>History of dataset %1</source>
        <translation>Historique du jeu de données %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
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
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing was changed from this computer yet.</source>
        <translation>Rien n&apos;a encore été modifié depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Show all changes of this dataset</source>
        <translation>Afficher toutes les modifications de ce jeu de données</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HistoryUndo</name>
    <message>
        <source>Changes of another account can only be taken back there.</source>
        <translation>Les modifications d&apos;un autre compte ne peuvent être défaites que dans celui-ci.</translation>
    </message>
    <message>
        <source>A dataset that was created can&apos;t be taken back.</source>
        <translation>La création d&apos;un jeu de données ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>What failed did not change anything.</source>
        <translation>Ce qui a échoué n&apos;a rien modifié.</translation>
    </message>
    <message>
        <source>Dataset %1 is not in the list.</source>
        <translation>Le jeu de données %1 n&apos;est pas dans la liste.</translation>
    </message>
    <message>
        <source>What dataset %1 held before is not known.</source>
        <translation>Ce que le jeu de données %1 contenait avant n&apos;est pas connu.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What is staged can&apos;t be kept on disk, so the window stays open. Post it or discard it first.</source>
        <translation>Ce qui est préparé ne peut pas être conservé sur le disque&#xa0;: la fenêtre reste ouverte. Envoyez-le ou abandonnez-le d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>LoadBar</name>
    <message>
        <source>Datasets read</source>
        <translation>Jeux de données lus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading datasets, %1 of %2</source>
        <translation>Lecture des jeux de données, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading datasets, %1 so far</source>
        <translation>Lecture des jeux de données, %1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Reading datasets</source>
        <translation>Lecture des jeux de données</translation>
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
        <translation>Rien n&apos;est préparé. Modifiez d&apos;abord un statut, une priorité ou une description.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>[Only the beginning is kept; the whole has %1 bytes.]</source>
        <translation>[Seul le début est conservé&#xa0;; le tout compte %1 octets.]</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was sent or came back</source>
        <translation>Ce qui a été envoyé ou reçu</translation>
    </message>
</context>
<context>
    <name>NewDatasetDialog</name>
    <message>
        <source>New dataset</source>
        <translation>Nouveau jeu de données</translation>
    </message>
    <message>
        <source>Create a dataset</source>
        <translation>Créer un jeu de données</translation>
    </message>
    <message>
        <source>It is created on the server at once, and then read back.</source>
        <translation>Il est créé aussitôt sur le serveur, puis relu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Table de campagne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Ceci est la production.</translation>
    </message>
    <message>
        <source>The dataset is created in %1.</source>
        <translation>Le jeu de données est créé dans %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Create dataset</source>
        <translation>Créer le jeu de données</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Show only these</source>
        <translation>Afficher seulement ceux-ci</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>%1; the filter hides them</source>
        <translation>%1&#xa0;; le filtre les masque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dataset</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Impossible d&apos;écrire le fichier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>The text on the clipboard has a quote that never ends, so it is not clear where its cells are. Nothing was changed.</source>
        <translation>Le texte du presse-papiers contient un guillemet qui ne se ferme jamais&#xa0;: on ne sait pas où sont ses cellules. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n&apos;y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Select the cell that the text is to go to first.</source>
        <translation>Sélectionnez d&apos;abord la cellule où le texte doit aller.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) reach beyond the last row and were left out.</source>
        <translation>
            <numerusform>%Ln ligne dépasse la dernière ligne et a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes dépassent la dernière ligne et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) reach beyond the last one shown and were left out.</source>
        <translation>
            <numerusform>%Ln colonne dépasse la dernière affichée et a été laissée de côté.</numerusform>
            <numerusform>%Ln colonnes dépassent la dernière affichée et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has the column %1 more than once. Nothing was changed.</source>
        <translation>Le texte collé contient plusieurs fois la colonne %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not known and were left out: %1.</source>
        <translation>
            <numerusform>%Ln colonne est inconnue et a été laissée de côté&#xa0;: %1.</numerusform>
            <numerusform>%Ln colonnes sont inconnues et ont été laissées de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no ID and were left out.</source>
        <translation>
            <numerusform>%Ln ligne n&apos;a pas d&apos;ID et a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes n&apos;ont pas d&apos;ID et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) stand in the text more than once and were left out: %1.</source>
        <translation>
            <numerusform>%Ln jeu de données figure plusieurs fois dans le texte et a été laissé de côté&#xa0;: %1.</numerusform>
            <numerusform>%Ln jeux de données figurent plusieurs fois dans le texte et ont été laissés de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have more cells than there are headers: those cells were left out.</source>
        <translation>
            <numerusform>%Ln ligne a plus de cellules qu&apos;il n&apos;y a d&apos;en-têtes&#xa0;: ces cellules ont été laissées de côté.</numerusform>
            <numerusform>%Ln lignes ont plus de cellules qu&apos;il n&apos;y a d&apos;en-têtes&#xa0;: ces cellules ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has column names, and below them no value for any dataset. Nothing was changed.</source>
        <translation>Le texte collé contient des noms de colonnes, mais aucune valeur en dessous pour un jeu de données. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>PriorityField</name>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priority as a number</source>
        <translation>Priorité sous forme de nombre</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Account profile</source>
        <translation>Profil du compte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Apply profile</source>
        <translation>Appliquer le profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>Seulement pour un serveur avec une autorité privée</translation>
    </message>
    <message>
        <source>CA f&amp;ile</source>
        <translation>F&amp;ichier CA</translation>
    </message>
    <message>
        <source>Format and CA file hold from the next sign-in on.</source>
        <translation>Le format et le fichier CA valent à partir de la prochaine connexion.</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oublier ce compte</translation>
    </message>
    <message>
        <source>Its key and how to sign in to it go; its views stay</source>
        <translation>Sa clé et sa façon de se connecter disparaissent&#xa0;; ses vues restent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another account is called so</source>
        <translation>Un autre compte porte ce nom</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Discard what is staged?</source>
        <translation>Abandonner ce qui est préparé&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Until the window is closed Undo brings them back.</source>
        <translation>
            <numerusform>%Ln modification n&apos;a jamais été envoyée. Jusqu&apos;à la fermeture de la fenêtre, «&#xa0;Annuler&#xa0;» la ramène.</numerusform>
            <numerusform>%Ln modifications n&apos;ont jamais été envoyées. Jusqu&apos;à la fermeture de la fenêtre, «&#xa0;Annuler&#xa0;» les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Les garder</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Abandonner %Ln modification</numerusform>
            <numerusform>&amp;Abandonner %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are staged</source>
        <translation>Des modifications sont préparées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln modification n&apos;a jamais été envoyée. Gardée pour la prochaine fois, elle sera de nouveau préparée quand vous vous connecterez à ce compte. L&apos;abandonner est définitif.</numerusform>
            <numerusform>%Ln modifications n&apos;ont jamais été envoyées. Gardées pour la prochaine fois, elles seront de nouveau préparées quand vous vous connecterez à ce compte. Les abandonner est définitif.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>&amp;Garder pour la prochaine fois</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>&amp;Vérifier et envoyer…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La réponse du serveur n&apos;a pas pu être comprise.</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La réponse du serveur n&apos;a pas pu être comprise.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
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
        <translation># Le journal n&apos;a que le début de ce corps.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>RequestLogExport</name>
    <message>
        <source>Requests and replies, the oldest first; times are UTC. Keys and tokens were taken out.</source>
        <translation>Requêtes et réponses, les plus anciennes d&apos;abord&#xa0;; les heures sont en UTC. Les clés et les jetons ont été retirés.</translation>
    </message>
    <message>
        <source>The request log could not be written: %1.</source>
        <translation>Impossible d&apos;écrire le journal des requêtes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RequestLogWindow</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copier en curl</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Requêtes, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Copy the selected request as a command, with $TOKEN in place of the token</source>
        <translation>Copier la requête sélectionnée sous forme de commande, avec $TOKEN à la place du jeton</translation>
    </message>
    <message>
        <source>Write the log to a text file, for a support case</source>
        <translation>Écrire le journal dans un fichier texte, pour un cas d&apos;assistance</translation>
    </message>
    <message>
        <source>Forget all requests so far</source>
        <translation>Oublier toutes les requêtes jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Keys and tokens were taken out.</source>
        <translation>Les clés et les jetons ont été retirés.</translation>
    </message>
</context>
<context>
    <name>RestCall</name>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>Le serveur n&apos;a pas répondu en %1 s.</translation>
    </message>
    <message>
        <source>No byte came or went for that long.</source>
        <translation>Aucun octet n&apos;a circulé pendant ce temps.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be a list of datasets.</source>
        <translation>La réponse du serveur est trop grande pour être une liste de jeux de données.</translation>
    </message>
    <message>
        <source>It passed %1 MiB.</source>
        <translation>Elle a dépassé %1 Mio.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>Le serveur a renvoyé vers une autre adresse, qui n&apos;a pas été suivie.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1 n&apos;a pas pu prouver son identité, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network.</source>
        <translation>%1 est inaccessible. Vérifiez l&apos;adresse et le réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion à %1 s&apos;est rompue.</translation>
    </message>
    <message>
        <source>The server reported a problem of its own.</source>
        <translation>Le serveur a signalé un problème de son côté.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone for %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur demande qu&apos;on le laisse tranquille pendant %Ln seconde.</numerusform>
            <numerusform>Le serveur demande qu&apos;on le laisse tranquille pendant %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>Le serveur demande moins de requêtes.</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>The token was asked for too often. Try again in a minute.</source>
        <translation>Le jeton a été demandé trop souvent. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This account is read only here, so nothing was sent.</source>
        <translation>Ce compte est ici en lecture seule, donc rien n&apos;a été envoyé.</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Read dataset %1 again, %2</source>
        <translation>Relire le jeu de données %1, %2</translation>
    </message>
    <message>
        <source>Details of dataset %1, %2</source>
        <translation>Détails du jeu de données %1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Arrêter après celle-ci</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Ceci est la production.</translation>
    </message>
    <message>
        <source>What you post changes %1 at once.</source>
        <translation>Ce que vous envoyez modifie %1 aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed change(s)</source>
        <translation>
            <numerusform>Réessayer %Ln modification &amp;échouée</numerusform>
            <numerusform>Réessayer %Ln modifications &amp;échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Keep the &amp;server&apos;s values</source>
        <translation>Garder les valeurs du &amp;serveur</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Post %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln modification</numerusform>
            <numerusform>&amp;Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The datasets could not be compared with the server.</source>
        <translation>Les jeux de données n&apos;ont pas pu être comparés au serveur.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and your changes are kept.</source>
        <translation>%1 Rien n&apos;a été envoyé, et vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Changes settled</source>
        <translation>Modifications traitées</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre valeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>The server has it already</source>
        <translation>Le serveur l&apos;a déjà</translation>
    </message>
    <message>
        <source>Kept the server&apos;s value</source>
        <translation>Valeur du serveur gardée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>It was %1 when you read it. Someone set it to %2.</source>
        <translation>C&apos;était %1 à votre lecture. Quelqu&apos;un y a mis %2.</translation>
    </message>
    <message>
        <source>Close dataset %1, %2, for ever. This cannot be undone: it can never be reopened or edited.</source>
        <translation>Clore définitivement le jeu de données %1, %2. C&apos;est irréversible&#xa0;: il ne pourra plus jamais être rouvert ni modifié.</translation>
    </message>
    <message>
        <source>Keep the server&apos;s %1</source>
        <translation>Garder la valeur du serveur, %1</translation>
    </message>
    <message>
        <source>Use yours, %1</source>
        <translation>Prendre la vôtre, %1</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>The server changed while you were looking, so nothing was sent. Please look again.</source>
        <translation>Le serveur a changé pendant que vous regardiez, donc rien n&apos;a été envoyé. Veuillez regarder de nouveau.</translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you choose a value.</source>
        <translation>La modification sur %1 reste préparée jusqu&apos;à ce que vous choisissiez une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you choose their values.</source>
        <translation>
            <numerusform>%Ln modification reste préparée jusqu&apos;à ce que vous choisissiez sa valeur.</numerusform>
            <numerusform>%Ln modifications restent préparées jusqu&apos;à ce que vous choisissiez leurs valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you tick its box.</source>
        <translation>La modification sur %1 reste préparée jusqu&apos;à ce que vous cochiez sa case.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you tick their boxes.</source>
        <translation>
            <numerusform>%Ln modification reste préparée jusqu&apos;à ce que vous cochiez sa case.</numerusform>
            <numerusform>%Ln modifications restent préparées jusqu&apos;à ce que vous cochiez leurs cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were there already and are no longer staged.</source>
        <translation>
            <numerusform>%Ln modification était déjà en place et n&apos;est plus préparée.</numerusform>
            <numerusform>%Ln modifications étaient déjà en place et ne sont plus préparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed and unknown changes stay staged.</source>
        <translation>Les modifications échouées et inconnues restent préparées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay staged.</source>
        <translation>
            <numerusform>%Ln modification n&apos;a pas été envoyée et reste préparée.</numerusform>
            <numerusform>%Ln modifications n&apos;ont pas été envoyées et restent préparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) gave way to the server&apos;s values and are no longer staged.</source>
        <translation>
            <numerusform>%Ln modification a cédé à la valeur du serveur et n&apos;est plus préparée.</numerusform>
            <numerusform>%Ln modifications ont cédé aux valeurs du serveur et ne sont plus préparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln change(s)</source>
        <translation>
            <numerusform>Relecture de %Ln modification</numerusform>
            <numerusform>Relecture de %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posting %Ln change(s)</source>
        <translation>
            <numerusform>Envoi de %Ln modification</numerusform>
            <numerusform>Envoi de %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s values were kept</source>
        <translation>Les valeurs du serveur ont été gardées</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) confirmed</source>
        <translation>
            <numerusform>%1 modification confirmée sur %Ln</numerusform>
            <numerusform>Modifications confirmées&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln dataset(s)</source>
        <extracomment>The second part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>sur %Ln jeu de données</numerusform>
            <numerusform>sur %Ln jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>The first part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server</source>
        <translation>Comparaison avec le serveur</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>Comparé au serveur à l&apos;instant.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 sur %2 réglées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed on the server since you read them.</source>
        <translation>
            <numerusform>%Ln champ a été modifié sur le serveur depuis votre lecture.</numerusform>
            <numerusform>%Ln champs ont été modifiés sur le serveur depuis votre lecture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This leaves the campaign table %1 with no LIVE dataset, so nothing in it will be dialled.</source>
        <translation>Cela laisse la table de campagne %1 sans jeu de données LIVE&#xa0;: rien n&apos;y sera appelé.</translation>
    </message>
    <message numerus="yes">
        <source>This leaves %Ln campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</source>
        <translation>
            <numerusform>Cela laisse %Ln table de campagne sans jeu de données LIVE, rien n&apos;y sera appelé&#xa0;: %1.</numerusform>
            <numerusform>Cela laisse %Ln tables de campagne sans jeu de données LIVE, rien n&apos;y sera appelé&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1 is locked: the server may refuse to change it.</source>
        <translation>Le jeu de données %1 est verrouillé&#xa0;: le serveur refusera peut-être de le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln datasets are locked, so the server may refuse to change them: %1.</source>
        <translation>
            <numerusform>%Ln jeu de données est verrouillé, le serveur refusera peut-être de le modifier&#xa0;: %1.</numerusform>
            <numerusform>%Ln jeux de données sont verrouillés, le serveur refusera peut-être de les modifier&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxCard</name>
    <message>
        <source>250 invented datasets on this computer.</source>
        <translation>250 jeux de données inventés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Pas de compte sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>Explore the built-in sandbox</source>
        <translation>Explorer le bac à sable intégré</translation>
    </message>
    <message>
        <source>New to Dialdesk?</source>
        <translation>Nouveau dans Dialdesk ?</translation>
    </message>
    <message>
        <source>A dataset is a load of people to call. Those that are LIVE are being called, those on HOLD wait, and those that are EXPIRED are closed for ever. In the sandbox, with 250 invented datasets on this computer, nothing that you try reaches anybody.</source>
        <translation>Un jeu de données est un lot de personnes à appeler. Ceux qui sont LIVE sont appelés, ceux en HOLD attendent, et ceux qui sont EXPIRED sont clos pour toujours. Dans le bac à sable, avec 250 jeux inventés sur cet ordinateur, rien de ce que vous essayez n&apos;atteint qui que ce soit.</translation>
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
        <translation>Le serveur doit être une URL comme https://api-106.dxi.eu/.</translation>
    </message>
    <message>
        <source>The server&apos;s URL can&apos;t hold a user name, a key or a query.</source>
        <translation>L&apos;URL du serveur ne peut contenir ni nom d&apos;utilisateur, ni clé, ni requête.</translation>
    </message>
    <message>
        <source>Plain http is only for servers on this computer: use https.</source>
        <translation>Le simple http ne vaut que pour les serveurs de cet ordinateur&#xa0;: utilisez https.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server refused this name and key.</source>
        <translation>Le serveur a refusé ce nom et cette clé.</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>Le serveur n&apos;a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>The token is no longer accepted. Sign in again.</source>
        <translation>Le jeton n&apos;est plus accepté. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in holds no token.</source>
        <translation>La réponse du serveur à la connexion ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>La réponse du serveur ne dit pas s&apos;il a fait ce qui était demandé.</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>It was not sent, because an earlier request got no answer.</source>
        <translation>La modification n&apos;a pas été envoyée, car une requête précédente est restée sans réponse.</translation>
    </message>
    <message>
        <source>Dataset ids.</source>
        <translation>Identifiants de jeux de données.</translation>
    </message>
    <message>
        <source>LIVE, HOLD or EXPIRED.</source>
        <translation>LIVE, HOLD ou EXPIRED.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 90.</source>
        <translation>Un nombre entier de 0 à 90.</translation>
    </message>
    <message>
        <source>The name that people know the dataset by.</source>
        <translation>Le nom sous lequel on connaît le jeu de données.</translation>
    </message>
    <message>
        <source>Needed with EXPIRED, which closes a dataset for ever.</source>
        <translation>Nécessaire avec EXPIRED, qui clôt définitivement un jeu de données.</translation>
    </message>
    <message>
        <source>set needs at least one dataset id.</source>
        <translation>set demande au moins un identifiant de jeu de données.</translation>
    </message>
    <message>
        <source>EXPIRED closes a dataset for ever: it can&apos;t be reopened or edited. Add --confirm-expire if that is what you want.</source>
        <translation>EXPIRED clôt définitivement un jeu de données&#xa0;: il ne peut être ni rouvert ni modifié. Ajoutez --confirm-expire si c&apos;est ce que vous voulez.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>La priorité doit être un nombre entier de 0 à 90.</translation>
    </message>
    <message>
        <source>set needs something to change: --status, --priority or --description.</source>
        <translation>set demande quelque chose à modifier&#xa0;: --status, --priority ou --description.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) did not take the change.</source>
        <translation>
            <numerusform>%Ln jeu de données n&apos;a pas pris la modification.</numerusform>
            <numerusform>%Ln jeux de données n&apos;ont pas pris la modification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln dataset(s) took the change could not be read back.</source>
        <translation>
            <numerusform>Impossible de relire si %Ln jeu de données a pris la modification.</numerusform>
            <numerusform>Impossible de relire si %Ln jeux de données ont pris la modification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln setting(s) can&apos;t be used, and the standard holds until you choose anew: %1.</source>
        <translation>
            <numerusform>%Ln réglage est inutilisable, et la valeur par défaut s&apos;applique jusqu&apos;à un nouveau choix&#xa0;: %1.</numerusform>
            <numerusform>%Ln réglages sont inutilisables, et les valeurs par défaut s&apos;appliquent jusqu&apos;à un nouveau choix&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file is damaged: what can&apos;t be read in it has its standard value until you choose anew.</source>
        <translation>Le fichier des réglages est endommagé&#xa0;: ce qui y est illisible garde sa valeur par défaut jusqu&apos;à un nouveau choix.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They hold on this computer, for every account.</source>
        <translation>Ils valent sur cet ordinateur, pour tous les comptes.</translation>
    </message>
    <message>
        <source>Lock when not used</source>
        <translation>Verrouiller après inactivité</translation>
    </message>
    <message>
        <source>Watch the dialling</source>
        <translation>Surveiller la numérotation</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai d&apos;attente</translation>
    </message>
    <message>
        <source>Datasets in one request</source>
        <translation>Jeux de données par requête</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualiser automatiquement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Toutes les %Ln min</numerusform>
            <numerusform>Toutes les %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;fresh automatically</source>
        <translation>Actualiser a&amp;utomatiquement</translation>
    </message>
    <message>
        <source>&amp;Lock when not used</source>
        <translation>&amp;Verrouiller après inactivité</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Watch the dialling</source>
        <translation>&amp;Surveiller la numérotation</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Délai d&apos;attente</translation>
    </message>
    <message>
        <source>Watching tells, also on the desktop, when no dataset of a campaign table is LIVE any more, and when none that is LIVE was called for so long.</source>
        <translation>La surveillance signale, sur le bureau aussi, quand aucun jeu de données d&apos;une table de campagne n&apos;est plus LIVE, et quand aucun de ceux qui sont LIVE n&apos;a été appelé depuis si longtemps.</translation>
    </message>
    <message>
        <source>The time-out is how long the server may stay without a byte before a request counts as failed, from %1 to %2 seconds.</source>
        <translation>Le délai est le temps que le serveur peut rester sans un octet avant qu&apos;une requête compte comme échouée, de %1 à %2 secondes.</translation>
    </message>
    <message>
        <source>Datasets in one &amp;request</source>
        <translation>Jeux de données par &amp;requête</translation>
    </message>
    <message>
        <source>Posting sends so many at a time, from %1 to %2. Fewer show how it goes sooner.</source>
        <translation>L&apos;envoi se fait par lots de cette taille, de %1 à %2. Plus petite, elle montre plus tôt l&apos;avancement.</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone, so the confirmation before it can&apos;t be turned off.</source>
        <translation>EXPIRED est irréversible&#xa0;: la confirmation qui le précède ne peut pas être désactivée.</translation>
    </message>
    <message>
        <source>Use the &amp;standard</source>
        <translation>Valeurs &amp;par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply settings</source>
        <translation>Appliquer les réglages</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>First and last column of the row</source>
        <translation>Première et dernière colonne de la ligne</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Première et dernière ligne</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>Une page plus haut ou plus bas</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Sélectionner plus de lignes</translation>
    </message>
    <message>
        <source>Select the row, or take it out</source>
        <translation>Sélectionner la ligne, ou la retirer</translation>
    </message>
    <message>
        <source>The row whose cell in this column begins so</source>
        <translation>La ligne dont la cellule de cette colonne commence ainsi</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Taper ses premières lettres</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Laisser la cellule telle quelle</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menu des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Quitter le tableau</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Alt and the underlined letter opens a menu.</source>
        <translation>Alt et la lettre soulignée ouvrent un menu.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for a word or a key</source>
        <translation>Rechercher un mot ou une touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to ContactNow</source>
        <translation>Se connecter à ContactNow</translation>
    </message>
    <message>
        <source>Use the API user name and key that 8x8 support gave you.</source>
        <translation>Utilisez le nom d&apos;utilisateur et la clé API que l&apos;assistance 8x8 vous a donnés.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Remember the key in the system keychain</source>
        <translation>Retenir la clé dans le trousseau du système</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>Autre URL…</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL du serveur</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>Seulement pour un serveur avec une autorité privée</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>This is no address to sign in to.</source>
        <translation>Ce n&apos;est pas une adresse à laquelle se connecter.</translation>
    </message>
    <message>
        <source>Use a user name and key</source>
        <translation>Utiliser un nom et une clé</translation>
    </message>
    <message>
        <source>Use a token I already have</source>
        <translation>Utiliser un jeton que j&apos;ai déjà</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>None has been signed in to yet</source>
        <translation>Aucune connexion n&apos;a encore eu lieu</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>Le fichier CA ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation>Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>Cette adresse ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Changes for another account are staged, and can&apos;t be kept on disk.</source>
        <translation>Des modifications pour un autre compte sont préparées et ne peuvent pas être conservées sur le disque.</translation>
    </message>
    <message>
        <source>Post or discard them before you sign in as somebody else.</source>
        <translation>Envoyez-les ou abandonnez-les avant de vous connecter à un autre compte.</translation>
    </message>
    <message>
        <source>Check both, and that your account is on the %1 server.</source>
        <translation>Vérifiez les deux, et que votre compte est bien sur le serveur %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain: %1</source>
        <translation>La clé n&apos;a pas pu être mise dans le trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key could not be taken out of the keychain: %1</source>
        <translation>La clé n&apos;a pas pu être retirée du trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>It may have ended, or be meant for another network address or another server than %1.</source>
        <translation>Il a peut-être expiré, ou vaut pour une autre adresse réseau ou un autre serveur que %1.</translation>
    </message>
</context>
<context>
    <name>StagedBar</name>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Review and post</source>
        <translation>Vérifier et envoyer</translation>
    </message>
    <message>
        <source>Nothing is sent until you have reviewed it.</source>
        <translation>Rien n&apos;est envoyé avant votre vérification.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln modification sur %1</numerusform>
            <numerusform>%Ln modifications sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln jeu de données</numerusform>
            <numerusform>%Ln jeux de données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedNote</name>
    <message>
        <source>Revert</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Défaire %1</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>était vide</translation>
    </message>
    <message>
        <source>was</source>
        <translation>était</translation>
    </message>
    <message>
        <source>replaces different values</source>
        <translation>remplace des valeurs différentes</translation>
    </message>
    <message>
        <source>staged in %1 of %2</source>
        <translation>préparé dans %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StagingFile</name>
    <message>
        <source>another version of Dialdesk wrote it</source>
        <translation>une autre version de Dialdesk l&apos;a écrit</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>il appartient à un autre compte</translation>
    </message>
    <message>
        <source>it holds no list of changes</source>
        <translation>il ne contient pas de liste de modifications</translation>
    </message>
    <message>
        <source>it holds a change that can&apos;t be made sense of</source>
        <translation>il contient une modification incompréhensible</translation>
    </message>
</context>
<context>
    <name>StagingJournal</name>
    <message>
        <source>A file of staged changes could not be read and was left alone: %1 (%2).</source>
        <translation>Un fichier de modifications préparées n&apos;a pas pu être lu et a été laissé tel quel&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Two windows had staged different values for %Ln field(s): those staged last are here.</source>
        <translation>
            <numerusform>Deux fenêtres avaient préparé des valeurs différentes pour %Ln champ&#xa0;: la dernière préparée est ici.</numerusform>
            <numerusform>Deux fenêtres avaient préparé des valeurs différentes pour %Ln champs&#xa0;: les dernières préparées sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is staged could not be kept on disk: %1. It is still here and can be posted, but would be lost if Dialdesk ended now.</source>
        <translation>Ce qui est préparé n&apos;a pas pu être conservé sur le disque&#xa0;: %1. C&apos;est encore ici et peut être envoyé, mais serait perdu si Dialdesk s&apos;arrêtait maintenant.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be written to</source>
        <translation>impossible d&apos;écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>too many programs are at work in this account</source>
        <translation>trop de programmes travaillent dans ce compte</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>This account has no datasets yet</source>
        <translation>Ce compte n&apos;a pas encore de jeux de données</translation>
    </message>
    <message>
        <source>Create one, then load people into it.</source>
        <translation>Créez-en un, puis chargez-y des personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden.</source>
        <translation>
            <numerusform>%Ln jeu de données est masqué.</numerusform>
            <numerusform>%Ln jeux de données sont masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset matches the filter</source>
        <translation>Aucun jeu de données ne correspond au filtre</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>filter, count</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The datasets could not be read</source>
        <translation>Les jeux de données n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n&apos;êtes pas connecté</translation>
    </message>
    <message>
        <source>Dialdesk is locked</source>
        <translation>Dialdesk est verrouillé</translation>
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
        <translation>Mettre le statut LIVE</translation>
    </message>
    <message>
        <source>Set status HOLD</source>
        <translation>Mettre le statut HOLD</translation>
    </message>
    <message>
        <source>Set status EXPIRED, which can&apos;t be undone</source>
        <translation>Mettre le statut EXPIRED, irréversible</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone. The review asks for each dataset by name.</source>
        <translation>EXPIRED est irréversible. La vérification demande confirmation pour chaque jeu de données, par son nom.</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Datasets by status</source>
        <translation>Jeux de données par statut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
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
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Token valid %1 h %2 min</source>
        <translation>Jeton valide %1 h %2 min</translation>
    </message>
    <message>
        <source>Read %1 at %2 in %3 ms</source>
        <translation>Lecture de %1 à %2 en %3 ms</translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) were staged.</source>
        <translation>
            <numerusform>%Ln modification a été préparée.</numerusform>
            <numerusform>%Ln modifications ont été préparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: these values are there already.</source>
        <translation>Rien n&apos;a été modifié&#xa0;: ces valeurs y sont déjà.</translation>
    </message>
    <message>
        <source>What was typed is not staged.</source>
        <translation>La saisie n&apos;est pas préparée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can&apos;t be changed: %1</source>
        <comment>a sentence follows</comment>
        <translation>
            <numerusform>%Ln cellule ne peut pas être modifiée&#xa0;: %1</numerusform>
            <numerusform>%Ln cellules ne peuvent pas être modifiées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are not in the table: %1.</source>
        <translation>
            <numerusform>%Ln jeu de données n&apos;est pas dans le tableau&#xa0;: %1.</numerusform>
            <numerusform>%Ln jeux de données ne sont pas dans le tableau&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSorting</name>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
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
        <translation>Il a été écrit par un Dialdesk plus récent.</translation>
    </message>
    <message>
        <source>It does not hold views of Dialdesk.</source>
        <translation>Il ne contient pas de vues de Dialdesk.</translation>
    </message>
    <message>
        <source>View %1 in it is damaged.</source>
        <translation>La vue %1 y est endommagée.</translation>
    </message>
    <message>
        <source>The filter of view %1 in it can&apos;t be read: %2</source>
        <translation>Le filtre de la vue %1 y est illisible&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TableViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %Ln characters at most.</source>
        <translation>
            <numerusform>Un nom a au plus %Ln caractère.</numerusform>
            <numerusform>Un nom a au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A built-in view has this name. Choose another one.</source>
        <translation>Une vue intégrée porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>Subject: %1</source>
        <translation>Sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Émetteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valide du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Keep filter, status, order and columns under a name</source>
        <translation>Garder filtre, statut, ordre et colonnes sous un nom</translation>
    </message>
    <message>
        <source>The table shows something else now: choose the view again to go back to it.</source>
        <translation>Le tableau montre maintenant autre chose&#xa0;: choisissez de nouveau la vue pour y revenir.</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>&amp;Supprimer la vue…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importer des vues…</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>E&amp;xporter la vue…</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>%1, modifiée</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>Remplacer la vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Filter, status, order and columns are kept under this name, on this computer.</source>
        <translation>Le filtre, le statut, l&apos;ordre et les colonnes sont gardés sous ce nom, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose another one.</source>
        <translation>Une autre vue porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Elle s&apos;appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The table stays as it is, and so do the datasets.</source>
        <translation>C&apos;est irréversible. Le tableau reste tel quel, et les jeux de données aussi.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;La garder</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
</context>
<context>
    <name>ViewImport</name>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Your views are as they were.</source>
        <translation>%1 est illisible. Vos vues sont restées telles quelles.</translation>
    </message>
    <message>
        <source>No view was taken from %1. %2 Your views are as they were.</source>
        <translation>Aucune vue n&apos;a été reprise de %1. %2 Vos vues sont restées telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were added. They are in the list of views.</source>
        <translation>
            <numerusform>%Ln vue a été ajoutée. Elle est dans la liste des vues.</numerusform>
            <numerusform>%Ln vues ont été ajoutées. Elles sont dans la liste des vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>All views of %1 are here already.</source>
        <translation>Toutes les vues de %1 sont déjà ici.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%Ln campaign tables are no longer dialled.</source>
        <translation>
            <numerusform>%Ln table de campagne n&apos;est plus appelée.</numerusform>
            <numerusform>%Ln tables de campagne ne sont plus appelées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The status bar of Dialdesk names what is not dialled.</source>
        <translation>La barre d&apos;état de Dialdesk nomme ce qui n&apos;est pas appelé.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s), so you were signed out.</source>
        <translation>
            <numerusform>Inutilisé pendant %Ln minute&#xa0;: vous avez été déconnecté.</numerusform>
            <numerusform>Inutilisé pendant %Ln minutes&#xa0;: vous avez été déconnecté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>%Ln modification préparée est conservée.</numerusform>
            <numerusform>%Ln modifications préparées sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1, %2, was created. It is on HOLD.</source>
        <translation>Le jeu de données %1, %2, a été créé. Il est en HOLD.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Whether it was created is not known: refresh before you try again.</source>
        <translation>On ne sait pas s&apos;il a été créé&#xa0;: actualisez avant de réessayer.</translation>
    </message>
    <message>
        <source>A new dataset of that name is there now: %1. Nothing was sent again.</source>
        <translation>Un nouveau jeu de données de ce nom existe maintenant&#xa0;: %1. Rien n&apos;a été envoyé une seconde fois.</translation>
    </message>
</context>
</TS>
