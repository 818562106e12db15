<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dialdesk</source>
        <translation>Acerca de Dialdesk</translation>
    </message>
    <message>
        <source>Dialdesk %1</source>
        <translation>Dialdesk %1</translation>
    </message>
    <message>
        <source>A desktop client for the datasets of an 8x8 ContactNow account. MIT licence.</source>
        <translation>Un cliente de escritorio para los conjuntos de datos de una cuenta de 8x8 ContactNow. Licencia MIT.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>C&amp;opiar versiones</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>“%1” is no dataset id.</source>
        <translation>«%1» no es un ID de conjunto de datos.</translation>
    </message>
    <message>
        <source>A run of Dial first is unfinished: “dialdesk dial-first --resume” goes on with it, and --restore puts back what was LIVE.</source>
        <translation>Hay una ejecución de Llamar primero sin terminar: «dialdesk dial-first --resume» la continúa, y --restore deja como estaba lo que era LIVE.</translation>
    </message>
    <message>
        <source>--read-only lets nothing be changed.</source>
        <translation>--read-only no permite cambiar nada.</translation>
    </message>
</context>
<context>
    <name>AccountStaging</name>
    <message numerus="yes">
        <source>%Ln change(s) for %1 are kept on this computer, and are staged again when you sign in there.</source>
        <translation>
            <numerusform>%Ln cambio para %1 se conserva en este equipo y volverá a estar preparado cuando inicie sesión allí.</numerusform>
            <numerusform>%Ln cambios para %1 se conservan en este equipo y volverán a estar preparados cuando inicie sesión allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 that were not posted are staged again.</source>
        <extracomment>%1 is &quot;2 datasets&quot;</extracomment>
        <translation>
            <numerusform>%Ln cambio en %1 que no se envió vuelve a estar preparado.</numerusform>
            <numerusform>%Ln cambios en %1 que no se enviaron vuelven a estar preparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountViews</name>
    <message>
        <source>How this account&apos;s table was left can&apos;t be read, so it is shown as at the first start. The datasets are not affected.</source>
        <translation>No se puede leer cómo quedó la tabla de esta cuenta, así que se muestra como en el primer inicio. Los conjuntos de datos no se ven afectados.</translation>
    </message>
</context>
<context>
    <name>AutoRefresh</name>
    <message numerus="yes">
        <source>Next refresh %Ln min after the error</source>
        <translation>
            <numerusform>Próxima actualización %Ln min después del error</numerusform>
            <numerusform>Próxima actualización %Ln min después del error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshes every %Ln min</source>
        <translation>
            <numerusform>Se actualiza cada %Ln min</numerusform>
            <numerusform>Se actualiza cada %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh paused while changes are posted</source>
        <translation>Actualización en pausa mientras se envían cambios</translation>
    </message>
    <message>
        <source>Refresh paused while a dialog is open</source>
        <translation>Actualización en pausa mientras hay un diálogo abierto</translation>
    </message>
    <message>
        <source>Refresh paused while you edit</source>
        <translation>Actualización en pausa mientras edita</translation>
    </message>
    <message>
        <source>Refresh paused until you sign in</source>
        <translation>Actualización en pausa hasta que inicie sesión</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Campaign board</source>
        <translation>Tablero de campañas</translation>
    </message>
    <message>
        <source>Close the campaign board</source>
        <translation>Cerrar el tablero de campañas</translation>
    </message>
    <message>
        <source>Campaign tables</source>
        <translation>Tablas de campaña</translation>
    </message>
    <message>
        <source>No campaign tables are known yet.</source>
        <translation>Aún no se conoce ninguna tabla de campaña.</translation>
    </message>
    <message>
        <source>Click a number to see its datasets above.</source>
        <translation>Haga clic en un número para ver arriba sus conjuntos de datos.</translation>
    </message>
</context>
<context>
    <name>BuiltInViews</name>
    <message>
        <source>All datasets</source>
        <translation>Todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>Every dataset, by ID.</source>
        <translation>Todos los conjuntos de datos, por ID.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>LIVE ahora</translation>
    </message>
    <message>
        <source>What is LIVE, the highest priority first.</source>
        <translation>Lo que está LIVE, primero la prioridad más alta.</translation>
    </message>
    <message>
        <source>Loaded this week</source>
        <translation>Cargados esta semana</translation>
    </message>
    <message>
        <source>Loaded on %1 or later, the latest first, by the date that the server gives.</source>
        <translation>Cargados el %1 o después, primero los más recientes, según la fecha que da el servidor.</translation>
    </message>
    <message>
        <source>On hold, highest first</source>
        <translation>En HOLD, primero la más alta</translation>
    </message>
    <message>
        <source>What is on HOLD, the highest priority first.</source>
        <translation>Lo que está en HOLD, primero la prioridad más alta.</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln days</source>
        <translation>
            <numerusform>Sin usar desde hace %Ln día</numerusform>
            <numerusform>Sin usar desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded before %1, and neither LIVE nor EXPIRED today, the oldest first. The server does not say when a dataset was last dialled.</source>
        <translation>Cargados antes del %1 y hoy ni LIVE ni EXPIRED, primero los más antiguos. El servidor no dice cuándo se marcó por última vez un conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>CampaignBoard</name>
    <message>
        <source>nothing is dialled</source>
        <translation>no se marca nada</translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>Ningún conjunto de datos de %1 está LIVE, así que no se marca nada en ella.</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Tabla de campaña</translation>
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
        <translation>Registros</translation>
    </message>
    <message>
        <source>Highest live priority</source>
        <translation>Prioridad LIVE más alta</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcación</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>El servidor muestra el conjunto de datos %1 más de una vez, así que no se puede editar.</translation>
    </message>
    <message>
        <source>The server has no dataset %1.</source>
        <translation>El servidor no tiene ningún conjunto de datos %1.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Dataset %1, %2</source>
        <translation>Conjunto de datos %1, %2</translation>
    </message>
</context>
<context>
    <name>ChangeHistory</name>
    <message>
        <source>Dialdesk ended before the outcome was read back.</source>
        <translation>Dialdesk terminó antes de que se releyera el resultado.</translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>It was given up before it could be read back.</source>
        <translation>Se abandonó antes de poder releerlo.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>ChangeVerdict</name>
    <message>
        <source>The server said success, but a fresh read still shows “%1”.</source>
        <translation>El servidor indicó éxito, pero una lectura nueva aún muestra «%1».</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>El servidor ya no muestra el conjunto de datos %1.</translation>
    </message>
    <message>
        <source>Someone set it to “%1” meanwhile.</source>
        <translation>Mientras tanto, alguien lo cambió a «%1».</translation>
    </message>
    <message>
        <source>Not read back.</source>
        <translation>Sin releer.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Sin respuesta a tiempo.</translation>
    </message>
    <message>
        <source>No usable answer.</source>
        <translation>Sin respuesta utilizable.</translation>
    </message>
    <message>
        <source>Whether it took effect could not be read back.</source>
        <translation>No se pudo releer si surtió efecto.</translation>
    </message>
</context>
<context>
    <name>ColumnChecklist</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop client for 8x8 ContactNow datasets. Without a command it opens the window.
Commands: export, set, create, dial-first, history; see “dialdesk COMMAND --help”.</source>
        <translation>Cliente de escritorio para los conjuntos de datos de 8x8 ContactNow. Sin un comando, abre la ventana.
Comandos: export, set, create, dial-first, history; véase «dialdesk COMANDO --help».</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Print what was changed, oldest first.</source>
        <translation>Muestra lo que se cambió, primero lo más antiguo.</translation>
    </message>
    <message>
        <source>Write the list of datasets.</source>
        <translation>Escribe la lista de conjuntos de datos.</translation>
    </message>
    <message>
        <source>Change datasets.</source>
        <translation>Cambia conjuntos de datos.</translation>
    </message>
    <message>
        <source>Make a dataset.</source>
        <translation>Crea un conjunto de datos.</translation>
    </message>
    <message>
        <source>Make datasets dial next.</source>
        <translation>Hace que conjuntos de datos se marquen a continuación.</translation>
    </message>
    <message>
        <source>There is no command “%1”: it is export, set, create, dial-first or history.</source>
        <translation>No existe el comando «%1»: es export, set, create, dial-first o history.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
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
        <translation>Usar todos los &amp;míos</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Usar todos los del &amp;servidor</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The password file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo de contraseña: %1.</translation>
    </message>
    <message>
        <source>ContactNow server; without it, the built-in sandbox. The address must be https, or http on this computer.</source>
        <translation>Servidor de ContactNow; sin él, el entorno de pruebas integrado. La dirección debe ser https, o http en este equipo.</translation>
    </message>
    <message>
        <source>API user name; the key comes from $DIALDESK_PASSWORD or a file. In place of both, $DIALDESK_TOKEN may hold a token.</source>
        <translation>Nombre de usuario de la API; la clave viene de $DIALDESK_PASSWORD o de un archivo. En lugar de ambos, $DIALDESK_TOKEN puede contener un token.</translation>
    </message>
    <message>
        <source>File whose first line is the API key.</source>
        <translation>Archivo cuya primera línea es la clave de la API.</translation>
    </message>
    <message>
        <source>Wire format: json (the default) or xml.</source>
        <translation>Formato de transmisión: json (por omisión) o xml.</translation>
    </message>
    <message>
        <source>Certificates, as PEM, of authorities to trust beside those of the system.</source>
        <translation>Certificados, en PEM, de autoridades en las que confiar además de las del sistema.</translation>
    </message>
    <message>
        <source>Send nothing that would change the account.</source>
        <translation>No envía nada que cambie la cuenta.</translation>
    </message>
    <message>
        <source>Seconds without a byte before giving up (20).</source>
        <translation>Segundos sin un byte antes de desistir (20).</translation>
    </message>
    <message>
        <source>The format must be json or xml.</source>
        <translation>El formato debe ser json o xml.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds above 0.</source>
        <translation>El tiempo de espera debe ser un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>El archivo de CA no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>Signing in needs --user with the key in $DIALDESK_PASSWORD or --password-file, or a token in $DIALDESK_TOKEN.</source>
        <translation>Para iniciar sesión se necesita --user con la clave en $DIALDESK_PASSWORD o --password-file, o un token en $DIALDESK_TOKEN.</translation>
    </message>
</context>
<context>
    <name>ContactNowApi</name>
    <message>
        <source>The server did not accept the token.</source>
        <translation>El servidor no aceptó el token.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>La respuesta del servidor no dice si hizo lo que se pidió.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>El servidor rechazó la solicitud.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Campaign table of the new dataset.</source>
        <translation>Tabla de campaña del nuevo conjunto de datos.</translation>
    </message>
    <message>
        <source>The name that people will know it by.</source>
        <translation>El nombre por el que se conocerá.</translation>
    </message>
    <message>
        <source>create takes no arguments, only options.</source>
        <translation>create no admite argumentos, solo opciones.</translation>
    </message>
    <message>
        <source>create needs --table and --description.</source>
        <translation>create necesita --table y --description.</translation>
    </message>
    <message>
        <source>Whether there is a new dataset could not be read. The request was not sent again.</source>
        <translation>No se pudo leer si hay un conjunto de datos nuevo. La solicitud no se volvió a enviar.</translation>
    </message>
    <message>
        <source>No new dataset of that name was found. The request was not sent again.</source>
        <translation>No se encontró ningún conjunto de datos nuevo con ese nombre. La solicitud no se volvió a enviar.</translation>
    </message>
    <message>
        <source>A new dataset of that name was found: %1. The request was not sent again.</source>
        <translation>Se encontró un conjunto de datos nuevo con ese nombre: %1. La solicitud no se volvió a enviar.</translation>
    </message>
</context>
<context>
    <name>DatasetChanges</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1 was empty</source>
        <translation>%1: antes sin valor</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1: antes %2</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Nuevo desde %1</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>Cambiado desde %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>%Ln desaparecido</numerusform>
            <numerusform>%Ln desaparecidos</numerusform>
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
        <translation>El servidor indicó éxito, pero una lectura nueva no muestra el nuevo conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>DatasetExport</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>No se pudo escribir la exportación: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetLoader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>The server counts %1, and sent %2.</source>
        <translation>El servidor cuenta %1 y envió %2.</translation>
    </message>
    <message>
        <source>Some text was not valid UTF-8: what could not be read shows as U+FFFD.</source>
        <translation>Parte del texto no era UTF-8 válido: lo que no se pudo leer aparece como U+FFFD.</translation>
    </message>
    <message>
        <source>The server lists these datasets more than once, so they can&apos;t be edited: %1.</source>
        <translation>El servidor muestra estos conjuntos de datos más de una vez, así que no se pueden editar: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>This account is read only here.</source>
        <translation>Esta cuenta es aquí de solo lectura.</translation>
    </message>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>El servidor muestra el conjunto de datos %1 más de una vez, así que no se puede editar.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation>cambiado de %1 a %2</translation>
    </message>
</context>
<context>
    <name>DatasetPane</name>
    <message>
        <source>Refreshing</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>The table shows what was read at %1.</source>
        <translation>La tabla muestra lo que se leyó a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the first %Ln dataset(s) had come by then.</source>
        <translation>
            <numerusform>La lista no está completa: hasta entonces había llegado el primer conjunto de datos (%Ln).</numerusform>
            <numerusform>La lista no está completa: hasta entonces habían llegado los primeros %Ln conjuntos de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>Se conserva %Ln cambio preparado.</numerusform>
            <numerusform>Se conservan %Ln cambios preparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>DatasetSort</name>
    <message>
        <source>There is no column “%1” to sort by.</source>
        <translation>No existe la columna «%1» para ordenar.</translation>
    </message>
</context>
<context>
    <name>DatasetView</name>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read the datasets again</source>
        <translation>Vuelve a leer los conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>&amp;Nuevo conjunto de datos…</translation>
    </message>
    <message>
        <source>Create a dataset in a campaign table</source>
        <translation>Crea un conjunto de datos en una tabla de campaña</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Escribe la lista en un archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Anula el último cambio</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Discard staged changes…</source>
        <translation>D&amp;escartar cambios preparados…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Table (tab-separated)</source>
        <translation>&amp;Tabla (separada por tabuladores)</translation>
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
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Rellenar hac&amp;ia abajo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>&amp;Editar celda</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show or hide the selected dataset&apos;s details</source>
        <translation>Muestra u oculta los detalles del conjunto de datos seleccionado</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show or hide what was posted from this computer</source>
        <translation>Muestra u oculta lo que se envió desde este equipo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Show or hide how the campaign tables stand</source>
        <translation>Muestra u oculta el estado de las tablas de campaña</translation>
    </message>
    <message>
        <source>Dial &amp;order</source>
        <translation>&amp;Orden de marcación</translation>
    </message>
    <message>
        <source>Show or hide in which order a campaign table is dialled</source>
        <translation>Muestra u oculta en qué orden se marca una tabla de campaña</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next row that a refresh changed</source>
        <translation>Va a la siguiente fila que cambió una actualización</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Cambio an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the row before that a refresh changed</source>
        <translation>Va a la fila anterior que cambió una actualización</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>Marcar como &amp;visto</translation>
    </message>
    <message>
        <source>Take the marks of what changed away</source>
        <translation>Quita las marcas de lo que cambió</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desactivado</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>Revisar y e&amp;nviar…</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>Poner en &amp;LIVE</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>Poner en &amp;HOLD</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>Lla&amp;mar primero…</translation>
    </message>
    <message>
        <source>Make the selected datasets dial next</source>
        <translation>Hace que los conjuntos de datos seleccionados se marquen a continuación</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Cam&amp;biar de cuenta</translation>
    </message>
    <message>
        <source>&amp;Account profile…</source>
        <translation>&amp;Perfil de la cuenta…</translation>
    </message>
    <message>
        <source>Its name and colour, and how it is reached</source>
        <translation>Su nombre y color, y cómo se accede a ella</translation>
    </message>
    <message>
        <source>&amp;Production account</source>
        <translation>Cuenta de p&amp;roducción</translation>
    </message>
    <message>
        <source>Mark this account wherever something is posted to it</source>
        <translation>Señala esta cuenta allí donde se le envíe algo</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>Send nothing that would change this account</source>
        <translation>No envía nada que cambie esta cuenta</translation>
    </message>
    <message>
        <source>What went to the server and came back</source>
        <translation>Lo que fue al servidor y lo que volvió</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Dialdesk</source>
        <translation>Acerca &amp;de Dialdesk</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>Act&amp;ualizar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Borrar filtro</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Orde&amp;nar por</translation>
    </message>
    <message>
        <source>Th&amp;en by</source>
        <translation>&amp;Luego por</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>V&amp;istas</translation>
    </message>
    <message>
        <source>Campaign &amp;board</source>
        <translation>Tablero de cam&amp;pañas</translation>
    </message>
    <message>
        <source>Request &amp;log</source>
        <translation>Re&amp;gistro de solicitudes</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Read about what has the focus</source>
        <translation>Leer sobre lo que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Be led to a first change in the sandbox</source>
        <translation>Dejarse guiar hasta un primer cambio en el entorno de pruebas</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Alto contraste, osc&amp;uro</translation>
    </message>
</context>
<context>
    <name>DeskToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t be edited and will be left alone.</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%Ln de ellos no se puede editar y no se tocará.</numerusform>
            <numerusform>%Ln de ellos no se pueden editar y no se tocarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>Status: mixed</source>
        <translation>Estado: varios</translation>
    </message>
    <message>
        <source>Priority in %1</source>
        <translation>Prioridad en %1</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a dataset to see it here</source>
        <translation>Seleccione un conjunto de datos para verlo aquí</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Conjunto de datos %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) selected</source>
        <translation>
            <numerusform>%Ln conjunto de datos seleccionado</numerusform>
            <numerusform>%Ln conjuntos de datos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 selected</source>
        <translation>1 de %1 seleccionados</translation>
    </message>
    <message>
        <source>Edit one</source>
        <translation>Editar uno</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Editar todos</translation>
    </message>
    <message>
        <source>Edit the current dataset alone</source>
        <translation>Editar solo el conjunto de datos actual</translation>
    </message>
    <message>
        <source>Edit all selected datasets at once</source>
        <translation>Editar a la vez todos los conjuntos de datos seleccionados</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DialFirst</name>
    <message>
        <source>You are signed out.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>Hay otra ejecución de Llamar primero sin terminar.</translation>
    </message>
    <message>
        <source>The account lists none of the datasets of this run.</source>
        <translation>La cuenta no muestra ninguno de los conjuntos de datos de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>DialFirstCommand</name>
    <message>
        <source>Dataset ids, in the order in which they are to dial.</source>
        <translation>ID de los conjuntos de datos, en el orden en que deben marcarse.</translation>
    </message>
    <message>
        <source>Which LIVE datasets wait meanwhile: those of the same campaign table, or all.</source>
        <translation>Qué conjuntos de datos LIVE esperan mientras tanto: los de la misma tabla de campaña (table) o todos (all).</translation>
    </message>
    <message>
        <source>Print what would be done, and send nothing but reads.</source>
        <translation>Muestra lo que se haría y no envía más que lecturas.</translation>
    </message>
    <message>
        <source>Finish a run that was cut short.</source>
        <translation>Termina una ejecución interrumpida.</translation>
    </message>
    <message>
        <source>Put back what a run that was cut short has changed.</source>
        <translation>Deja como estaba lo que cambió una ejecución interrumpida.</translation>
    </message>
    <message>
        <source>--resume and --restore stand alone.</source>
        <translation>--resume y --restore van solos.</translation>
    </message>
    <message>
        <source>dial-first needs at least one dataset id.</source>
        <translation>dial-first necesita al menos un ID de conjunto de datos.</translation>
    </message>
    <message>
        <source>The scope is table or all, not “%1”.</source>
        <translation>El ámbito es table o all, no «%1».</translation>
    </message>
    <message>
        <source>No run of Dial first is unfinished.</source>
        <translation>No hay ninguna ejecución de Llamar primero sin terminar.</translation>
    </message>
    <message>
        <source>All is LIVE again that was, so nothing dials first.</source>
        <translation>Todo lo que era LIVE vuelve a serlo, así que nada se marca primero.</translation>
    </message>
</context>
<context>
    <name>DialFirstDialog</name>
    <message>
        <source>Let &amp;all other LIVE datasets wait, too, of whichever table</source>
        <translation>Hacer &amp;esperar también a todos los demás conjuntos de datos LIVE, de cualquier tabla</translation>
    </message>
    <message>
        <source>&amp;Stop and restore</source>
        <translation>De&amp;tener y restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore what was LIVE</source>
        <translation>&amp;Restaurar lo que era LIVE</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Dial first</source>
        <translation>&amp;Llamar primero</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Dial first</source>
        <translation>Llamar primero</translation>
    </message>
    <message>
        <source>Forecast order afterwards</source>
        <translation>Orden previsto después</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Esto es producción.</translation>
    </message>
    <message>
        <source>What is sent changes %1 at once.</source>
        <translation>Lo que se envía cambia %1 de inmediato.</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>No se puede hacer ahora.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Decidir después</translation>
    </message>
</context>
<context>
    <name>DialFirstEffect</name>
    <message>
        <source>The server does not tell this account who is called: it has no reporting rights.</source>
        <translation>El servidor no dice a esta cuenta a quién se llama: no tiene permiso de informes.</translation>
    </message>
    <message numerus="yes">
        <source>The others: %Ln time(s).</source>
        <translation>
            <numerusform>Los demás: %Ln vez.</numerusform>
            <numerusform>Los demás: %Ln veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been dialled %Ln time(s) since</source>
        <translation>
            <numerusform>%1 se ha marcado %Ln vez desde entonces</numerusform>
            <numerusform>%1 se ha marcado %Ln veces desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln time(s) in the %2 minutes before.</source>
        <translation>
            <numerusform>%1, y %Ln vez en los %2 minutos anteriores.</numerusform>
            <numerusform>%1, y %Ln veces en los %2 minutos anteriores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstItem</name>
    <message>
        <source>Dataset %1 is still %2.</source>
        <translation>El conjunto de datos %1 sigue en %2.</translation>
    </message>
    <message>
        <source>The server said that it had done it.</source>
        <translation>El servidor dijo que lo había hecho.</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>El servidor ya no muestra el conjunto de datos %1.</translation>
    </message>
    <message>
        <source>Somebody else set dataset %1 to %2.</source>
        <translation>Otra persona cambió el conjunto de datos %1 a %2.</translation>
    </message>
</context>
<context>
    <name>DialFirstOrder</name>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
</context>
<context>
    <name>DialFirstPlan</name>
    <message>
        <source>Dataset %1 is listed twice, so it can&apos;t be changed.</source>
        <translation>El conjunto de datos %1 aparece dos veces, así que no se puede cambiar.</translation>
    </message>
    <message>
        <source>There is no dataset %1.</source>
        <translation>No existe el conjunto de datos %1.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED, which is for ever.</source>
        <translation>El conjunto de datos %1 está EXPIRED, y eso es para siempre.</translation>
    </message>
    <message>
        <source>Dataset %1 has the status “%2”, which Dialdesk does not know.</source>
        <translation>El conjunto de datos %1 tiene el estado «%2», que Dialdesk no conoce.</translation>
    </message>
    <message>
        <source>Dataset %1 is locked.</source>
        <translation>El conjunto de datos %1 está bloqueado.</translation>
    </message>
</context>
<context>
    <name>DialFirstRecorder</name>
    <message>
        <source>It was interrupted before it could be read back.</source>
        <translation>Se interrumpió antes de poder releerlo.</translation>
    </message>
</context>
<context>
    <name>DialFirstStore</name>
    <message>
        <source>What is to be done can&apos;t be kept on disk: %1</source>
        <translation>Lo que se va a hacer no se puede guardar en disco: %1</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>Hay otra ejecución de Llamar primero sin terminar.</translation>
    </message>
    <message>
        <source>Another Dialdesk is at it.</source>
        <translation>Otro Dialdesk se ocupa de ello.</translation>
    </message>
</context>
<context>
    <name>DialFirstSummary</name>
    <message>
        <source>Dial first</source>
        <translation>Llamar primero</translation>
    </message>
    <message>
        <source>Dial %1 first</source>
        <translation>Llamar primero a %1</translation>
    </message>
    <message numerus="yes">
        <source>Dial %Ln dataset(s) first</source>
        <translation>
            <numerusform>Llamar primero a %Ln conjunto de datos</numerusform>
            <numerusform>Llamar primero a %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Leyendo la cuenta…</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Conjunto de datos %1</translation>
    </message>
    <message>
        <source>Datasets %1</source>
        <translation>Conjuntos de datos %1</translation>
    </message>
    <message>
        <source>%1, in the campaign table %2</source>
        <translation>%1, en la tabla de campaña %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, among %Ln campaign tables</source>
        <translation>
            <numerusform>%1, en %Ln tabla de campaña</numerusform>
            <numerusform>%1, en %Ln tablas de campaña</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialler idle for about %1 s</source>
        <translation>Marcador inactivo durante unos %1 s</translation>
    </message>
    <message>
        <source>The dialler idled for %1 s</source>
        <translation>El marcador estuvo inactivo %1 s</translation>
    </message>
    <message>
        <source>Dialler idle for %1 s</source>
        <translation>Marcador inactivo desde hace %1 s</translation>
    </message>
    <message>
        <source>The dialler has work</source>
        <translation>El marcador tiene trabajo</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas ellas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 is LIVE between steps 1 and 2. %Ln request(s); a read takes %2 s.</source>
        <translation>
            <numerusform>Nada en %1 está LIVE entre los pasos 1 y 2. %Ln solicitud; una lectura tarda %2 s.</numerusform>
            <numerusform>Nada en %1 está LIVE entre los pasos 1 y 2. %Ln solicitudes; una lectura tarda %2 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read back.</source>
        <translation>Todo se releyó.</translation>
    </message>
    <message>
        <source>Nothing in %1 is LIVE until a step with LIVE is confirmed.</source>
        <translation>Nada en %1 está LIVE hasta que se confirme un paso con LIVE.</translation>
    </message>
    <message>
        <source>Something in %1 is LIVE.</source>
        <translation>Algo en %1 está LIVE.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln LIVE dataset(s) on HOLD</source>
        <translation>
            <numerusform>Poner en HOLD %Ln conjunto de datos LIVE</numerusform>
            <numerusform>Poner en HOLD %Ln conjuntos de datos LIVE</numerusform>
        </translation>
    </message>
    <message>
        <source>Set dataset %1 LIVE</source>
        <translation>Poner en LIVE el conjunto de datos %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) LIVE</source>
        <translation>
            <numerusform>Poner en LIVE %Ln conjunto de datos</numerusform>
            <numerusform>Poner en LIVE %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) back LIVE</source>
        <translation>
            <numerusform>Devolver a LIVE %Ln conjunto de datos</numerusform>
            <numerusform>Devolver a LIVE %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln dataset(s) back on HOLD</source>
        <translation>
            <numerusform>Devolver a HOLD %Ln conjunto de datos</numerusform>
            <numerusform>Devolver a HOLD %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>All confirmed by reading back</source>
        <translation>Todo confirmado al releer</translation>
    </message>
    <message>
        <source>Sent. Reading back to confirm</source>
        <translation>Enviado. Releyendo para confirmar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>In order of priority</source>
        <translation>Por orden de prioridad</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s) in %1</source>
        <translation>
            <numerusform>%Ln conjunto de datos LIVE en %1</numerusform>
            <numerusform>%Ln conjuntos de datos LIVE en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos LIVE</numerusform>
            <numerusform>%Ln conjuntos de datos LIVE</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a forecast: the dialler decides, and callbacks always go before these.</source>
        <translation>Esto es una previsión: decide el marcador, y las devoluciones de llamada siempre van antes que estos.</translation>
    </message>
    <message numerus="yes">
        <source>Sets the %Ln dataset(s) LIVE again, and %1 as it was.</source>
        <translation>
            <numerusform>Devuelve a LIVE %Ln conjunto de datos y deja %1 como estaba.</numerusform>
            <numerusform>Devuelve a LIVE los %Ln conjuntos de datos y deja %1 como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Nothing is sent before you say so.</source>
        <translation>No se envía nada antes de que lo indique.</translation>
    </message>
    <message>
        <source>All is put back as it was.</source>
        <translation>Todo se deja como estaba.</translation>
    </message>
    <message>
        <source>Another Dialdesk on this computer is at it.</source>
        <translation>Otro Dialdesk de este equipo se ocupa de ello.</translation>
    </message>
    <message>
        <source>Finish goes on from here. Restore puts all back as it was.</source>
        <translation>Finalizar continúa desde aquí. Restaurar deja todo como estaba.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Todo está como estaba.</translation>
    </message>
    <message>
        <source>%1 dials first.</source>
        <translation>Primero se marca %1.</translation>
    </message>
    <message>
        <source>The account has changed since you looked, so nothing was sent: look once more.</source>
        <translation>La cuenta ha cambiado desde que la miró, así que no se envió nada: mírela otra vez.</translation>
    </message>
    <message>
        <source>Not all is as planned.</source>
        <translation>No todo está según lo previsto.</translation>
    </message>
    <message>
        <source>A run that began %1 is unfinished.</source>
        <translation>Una ejecución que empezó el %1 está sin terminar.</translation>
    </message>
</context>
<context>
    <name>DialOrder</name>
    <message>
        <source>There are not enough priorities from 0 to 90 for that order.</source>
        <translation>No hay bastantes prioridades de 0 a 90 para ese orden.</translation>
    </message>
    <message>
        <source>Dataset %1 is no longer in the list.</source>
        <translation>El conjunto de datos %1 ya no está en la lista.</translation>
    </message>
</context>
<context>
    <name>DialOrderList</name>
    <message>
        <source>once it is posted</source>
        <translation>cuando se envíe</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>priority newer</source>
        <translation>prioridad más reciente</translation>
    </message>
    <message>
        <source>known: since %1</source>
        <translation>conocido: desde %1</translation>
    </message>
    <message>
        <source>It is staged to go LIVE.</source>
        <translation>Está preparado para pasar a LIVE.</translation>
    </message>
    <message>
        <source>It did not go LIVE from this computer, so its place is guessed from its priority.</source>
        <translation>No pasó a LIVE desde este equipo, así que su puesto se supone por su prioridad.</translation>
    </message>
    <message>
        <source>It went LIVE from this computer at %1.</source>
        <translation>Pasó a LIVE desde este equipo a las %1.</translation>
    </message>
    <message>
        <source>Its priority was changed after that, and the dialler may not follow before what it has cached is called. Dial first acts at once.</source>
        <translation>Su prioridad se cambió después, y puede que el marcador no la tenga en cuenta hasta haber llamado a lo que tiene en caché. Llamar primero actúa de inmediato.</translation>
    </message>
    <message>
        <source>#</source>
        <comment>place in an order</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>LIVE, the next one first</source>
        <translation>LIVE, primero el siguiente</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>En HOLD</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>DialOrderPanel</name>
    <message>
        <source>Dial order</source>
        <translation>Orden de marcación</translation>
    </message>
    <message>
        <source>Close the dial order</source>
        <translation>Cerrar el orden de marcación</translation>
    </message>
    <message>
        <source>LIVE, in dial order</source>
        <translation>LIVE, en orden de marcación</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>En HOLD</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Tabla de campaña</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>Poner en &amp;HOLD</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>Poner en &amp;LIVE</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>Lla&amp;mar primero…</translation>
    </message>
    <message>
        <source>Drag a row to another place: that stages priorities.</source>
        <translation>Arrastre una fila a otro lugar: eso prepara prioridades.</translation>
    </message>
    <message>
        <source>Calls are not shown, since this account has no reporting rights.</source>
        <translation>Las llamadas no se muestran, ya que esta cuenta no tiene permiso de informes.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are those of the last %Ln minute(s).</source>
        <translation>
            <numerusform>Las llamadas son las del último minuto (%Ln).</numerusform>
            <numerusform>Las llamadas son las de los últimos %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialling</name>
    <message>
        <source>Nothing is selected. Select the datasets that are to dial first.</source>
        <translation>No hay nada seleccionado. Seleccione los conjuntos de datos que deben marcarse primero.</translation>
    </message>
</context>
<context>
    <name>DiallingWatch</name>
    <message numerus="yes">
        <source>%1 is LIVE, and has not been dialled for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 está LIVE y no se ha marcado desde hace %Ln minuto.</numerusform>
            <numerusform>%1 está LIVE y no se ha marcado desde hace %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>Ningún conjunto de datos de %1 está LIVE, así que no se marca nada en ella.</translation>
    </message>
    <message>
        <source>%1 is not dialled</source>
        <translation>%1 no se marca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign table(s) are not dialled</source>
        <translation>
            <numerusform>%Ln tabla de campaña no se marca</numerusform>
            <numerusform>%Ln tablas de campaña no se marcan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditRules</name>
    <message>
        <source>Only status, priority and description can be changed.</source>
        <translation>Solo se pueden cambiar el estado, la prioridad y la descripción.</translation>
    </message>
    <message>
        <source>The server gave this dataset no id, so it can&apos;t be changed.</source>
        <translation>El servidor no dio ningún ID a este conjunto de datos, así que no se puede cambiar.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED: it can&apos;t be reopened or edited.</source>
        <translation>El conjunto de datos %1 está EXPIRED: no se puede reabrir ni editar.</translation>
    </message>
    <message>
        <source>The server did not send this field of dataset %1, so it is never written.</source>
        <translation>El servidor no envió este campo del conjunto de datos %1, así que nunca se escribe.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>El estado debe ser LIVE, HOLD o EXPIRED.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>La prioridad debe ser un número entero de 0 a 90.</translation>
    </message>
    <message>
        <source>A description can&apos;t contain control characters.</source>
        <translation>Una descripción no puede contener caracteres de control.</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No existe la columna «%1».</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Only datasets of these statuses: LIVE, HOLD, EXPIRED.</source>
        <translation>Solo conjuntos de datos con estos estados: LIVE, HOLD, EXPIRED.</translation>
    </message>
    <message>
        <source>Only datasets for which the expression holds.</source>
        <translation>Solo conjuntos de datos que cumplen la expresión.</translation>
    </message>
    <message>
        <source>Sort by a column, downwards with :desc behind it.</source>
        <translation>Ordena por una columna, en sentido descendente con :desc detrás.</translation>
    </message>
    <message>
        <source>Only these columns, in this order.</source>
        <translation>Solo estas columnas, en este orden.</translation>
    </message>
    <message>
        <source>csv (the default), excel or json.</source>
        <translation>csv (por omisión), excel o json.</translation>
    </message>
    <message>
        <source>File to write; - for standard output (the default).</source>
        <translation>Archivo que se escribe; - para la salida estándar (por omisión).</translation>
    </message>
    <message>
        <source>export takes no arguments, only options.</source>
        <translation>export no admite argumentos, solo opciones.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>El estado debe ser LIVE, HOLD o EXPIRED.</translation>
    </message>
    <message>
        <source>The export format must be csv, excel or json.</source>
        <translation>El formato de exportación debe ser csv, excel o json.</translation>
    </message>
    <message>
        <source>The output must be a file name, or - for standard output.</source>
        <translation>La salida debe ser un nombre de archivo, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file: its folder is not there, or it is a folder.</source>
        <translation>«%1» no puede ser un archivo: su carpeta no existe, o es una carpeta.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export datasets</source>
        <translation>Exportar conjuntos de datos</translation>
    </message>
    <message>
        <source>Staged changes are left out: the file holds what the server says.</source>
        <translation>Los cambios preparados quedan fuera: el archivo contiene lo que dice el servidor.</translation>
    </message>
    <message>
        <source>The file that is there now will be replaced.</source>
        <translation>Se sustituirá el archivo que hay ahora.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Todos (%1)</translation>
    </message>
    <message>
        <source>The %1 s&amp;hown</source>
        <translation>Los %1 &amp;visibles</translation>
    </message>
    <message>
        <source>The %1 &amp;selected</source>
        <translation>Los %1 &amp;seleccionados</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Data (CSV)</source>
        <translation>&amp;Datos (CSV)</translation>
    </message>
    <message>
        <source>For programs: values as the server spells them</source>
        <translation>Para programas: los valores como los escribe el servidor</translation>
    </message>
    <message>
        <source>&amp;Excel (CSV)</source>
        <translation>&amp;Excel (CSV)</translation>
    </message>
    <message>
        <source>For people: headers in your language</source>
        <translation>Para personas: encabezados en su idioma</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>For programs: an object for each dataset</source>
        <translation>Para programas: un objeto por cada conjunto de datos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The first rows as they will be written</source>
        <translation>Las primeras filas tal como se escribirán</translation>
    </message>
    <message>
        <source>&amp;Preview of the first rows</source>
        <translation>Vista &amp;previa de las primeras filas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dataset(s)</source>
        <translation>
            <numerusform>Exportar %Ln conjunto de datos</numerusform>
            <numerusform>Exportar %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSession</name>
    <message>
        <source>The list was not exported.</source>
        <translation>No se exportó la lista.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>No file was written, and one that was there before is as it was.</source>
        <translation>No se escribió ningún archivo, y el que hubiera antes sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>No se pudo iniciar ningún programa para mostrar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) were exported to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln conjunto de datos a %1.</numerusform>
            <numerusform>Se exportaron %Ln conjuntos de datos a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV para programas (*.csv)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exportar el registro de solicitudes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exportar la vista</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se exportó nada. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
</context>
<context>
    <name>FactLink</name>
    <message>
        <source>%1: %2. Show its datasets</source>
        <translation>%1: %2. Mostrar sus conjuntos de datos</translation>
    </message>
    <message>
        <source>%1
Show the datasets of %2</source>
        <translation>%1
Mostrar los conjuntos de datos de %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Archivo de origen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Devoluciones de llamada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>callbacks</comment>
        <translation>ninguna</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Devoluciones de llamada</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>Cuenta de CRM</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>Campaña de CRM</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Archivo de origen</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Tabla de campaña</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <comment>locked</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>locked</comment>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter, for example status:live priority&gt;=50</source>
        <translation>Filtro, por ejemplo status:live priority&gt;=50</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>Borrar filtro (Esc)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>Al final: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>Shows datasets: %1.</source>
        <translation>Muestra conjuntos de datos: %1.</translation>
    </message>
</context>
<context>
    <name>FilterParser</name>
    <message>
        <source>“%1” is compared with a number such as 50.</source>
        <translation>«%1» se compara con un número como 50.</translation>
    </message>
    <message>
        <source>“%1” is compared with a date such as 2025-01-31.</source>
        <translation>«%1» se compara con una fecha como 2025-01-31.</translation>
    </message>
    <message>
        <source>Only numbers such as 50 and dates such as 2025-01-31 can be compared.</source>
        <translation>Solo se pueden comparar números como 50 y fechas como 2025-01-31.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Este paréntesis nunca se abrió.</translation>
    </message>
    <message>
        <source>“or” needs a term on either side; put it in quotes if it is text.</source>
        <translation>«or» necesita un término a cada lado; póngalo entre comillas si es texto.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”.</source>
        <translation>No hay ningún término justo después de «-».</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>No hay nada entre los paréntesis.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>El paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>Put the name of the column “%1” in quotes.</source>
        <translation>Ponga el nombre de la columna «%1» entre comillas.</translation>
    </message>
    <message>
        <source>The regular expression can&apos;t be read: %1.</source>
        <translation>No se puede leer la expresión regular: %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”; put the whole text in quotes if it is text.</source>
        <translation>No existe la columna «%1»; ponga todo el texto entre comillas si es texto.</translation>
    </message>
</context>
<context>
    <name>FilterTokenizer</name>
    <message>
        <source>Put a space here, or quotes around the whole text.</source>
        <translation>Ponga un espacio aquí, o comillas alrededor de todo el texto.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”; put a dash that is text in quotes.</source>
        <translation>No hay ningún término justo después de «-»; ponga entre comillas un guion que sea texto.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a column directly before it; put it in quotes if it is text.</source>
        <translation>«%1» necesita el nombre de una columna justo antes; póngalo entre comillas si es texto.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>The regular expression is not closed; put a slash that is text in quotes.</source>
        <translation>La expresión regular no está cerrada; ponga entre comillas una barra que sea texto.</translation>
    </message>
    <message>
        <source>There is no regular expression between the slashes.</source>
        <translation>No hay ninguna expresión regular entre las barras.</translation>
    </message>
    <message>
        <source>“%1” needs a regular expression such as /^q[1-4]/ directly after it.</source>
        <translation>«%1» necesita una expresión regular como /^q[1-4]/ justo después.</translation>
    </message>
    <message>
        <source>There is no regular expression between the quotes.</source>
        <translation>No hay ninguna expresión regular entre las comillas.</translation>
    </message>
    <message>
        <source>There is no value directly after “%1”.</source>
        <translation>No hay ningún valor justo después de «%1».</translation>
    </message>
    <message>
        <source>Put a value that starts with “%1” in quotes.</source>
        <translation>Ponga entre comillas un valor que empiece por «%1».</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>de cualquier tipo</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between lists of conditions of which one must hold</comment>
        <translation>; o </translation>
    </message>
    <message>
        <source>matching /%1/</source>
        <translation>con coincidencia de /%1/</translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>in the table %1</source>
        <translation>en la tabla %1</translation>
    </message>
    <message>
        <source>in tables named %1</source>
        <translation>en tablas llamadas %1</translation>
    </message>
    <message>
        <source>loaded after %1</source>
        <translation>cargados después del %1</translation>
    </message>
    <message>
        <source>loaded on %1 or later</source>
        <translation>cargados el %1 o después</translation>
    </message>
    <message>
        <source>loaded before %1</source>
        <translation>cargados antes del %1</translation>
    </message>
    <message>
        <source>loaded on %1 or earlier</source>
        <translation>cargados el %1 o antes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>with %1 not empty</source>
        <comment>%1 is a column</comment>
        <translation>con valor en %1</translation>
    </message>
    <message>
        <source>with %1 other than %2</source>
        <comment>%1 is a column</comment>
        <translation>con %1 diferente de %2</translation>
    </message>
    <message>
        <source>with %1 above %2</source>
        <comment>%1 is a column</comment>
        <translation>con %1 superior a %2</translation>
    </message>
    <message>
        <source>with %1 %2 or more</source>
        <comment>%1 is a column</comment>
        <translation>con %1 igual o superior a %2</translation>
    </message>
    <message>
        <source>with %1 below %2</source>
        <comment>%1 is a column</comment>
        <translation>con %1 inferior a %2</translation>
    </message>
    <message>
        <source>with %1 %2 or less</source>
        <comment>%1 is a column</comment>
        <translation>con %1 igual o inferior a %2</translation>
    </message>
    <message>
        <source>with %1 matching /%2/</source>
        <comment>%1 is a column</comment>
        <translation>con coincidencia de /%2/ en %1</translation>
    </message>
    <message>
        <source>with %1 containing %2</source>
        <comment>%1 is a column</comment>
        <translation>con %2 en %1</translation>
    </message>
    <message>
        <source>with %1 %2</source>
        <comment>%1 is a column</comment>
        <translation>con %1 %2</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>devoluciones de llamada</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>cuenta de CRM</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>campaña de CRM</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>load date</source>
        <translation>fecha de carga</translation>
    </message>
    <message>
        <source>source file</source>
        <translation>archivo de origen</translation>
    </message>
    <message>
        <source>campaign table</source>
        <translation>tabla de campaña</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>record count</source>
        <translation>número de registros</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>%1 is one value or a list</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Don&apos;t show again</source>
        <translation>No volver a &amp;mostrar</translation>
    </message>
    <message>
        <source>Try a change: select a dataset that is LIVE, and put it on HOLD in the details beside the table. Nothing is sent yet.</source>
        <translation>Para probar: seleccione un conjunto de datos que esté LIVE y póngalo en HOLD en los detalles junto a la tabla. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>It is staged: marked in the table, and known to nobody else. The review shows it beside what the server holds, and posts it.</source>
        <translation>Está preparado: marcado en la tabla y desconocido para los demás. La revisión lo muestra junto a lo que tiene el servidor, y lo envía.</translation>
    </message>
    <message>
        <source>That is how every change goes: staged, reviewed, posted, and read back before it is called confirmed. Your own account is one sign-in away.</source>
        <translation>Así va cada cambio: preparado, revisado, enviado y releído antes de darse por confirmado. Su propia cuenta está a un inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>%1 – Dialdesk guide</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>%1 – Guía de Dialdesk</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Only changes of this dataset.</source>
        <translation>Solo los cambios de este conjunto de datos.</translation>
    </message>
    <message>
        <source>csv (the default) or json.</source>
        <translation>csv (por omisión) o json.</translation>
    </message>
    <message>
        <source>history takes no arguments, only options.</source>
        <translation>history no admite argumentos, solo opciones.</translation>
    </message>
    <message>
        <source>The format of the history must be csv or json.</source>
        <translation>El formato del historial debe ser csv o json.</translation>
    </message>
    <message>
        <source>--dataset needs the id of a dataset.</source>
        <translation>--dataset necesita el ID de un conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>The history of changes is in use by another program. What is posted now is kept in a file beside it, and brought in at a later start.</source>
        <translation>Otro programa está usando el historial de cambios. Lo que se envíe ahora se guarda en un archivo aparte y se incorporará en un inicio posterior.</translation>
    </message>
    <message>
        <source>The history of changes was written by a newer Dialdesk. It is left alone, and what is posted now is kept in a file beside it.</source>
        <translation>El historial de cambios lo escribió un Dialdesk más reciente. No se toca, y lo que se envíe ahora se guarda en un archivo aparte.</translation>
    </message>
    <message>
        <source>The history of changes can&apos;t be kept on disk (%1). What is posted now is remembered until the program ends.</source>
        <translation>El historial de cambios no se puede guardar en disco (%1). Lo que se envíe ahora se recuerda hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The history of changes is damaged (%1). It was set aside as %2, and a new one begun.</source>
        <translation>El historial de cambios está dañado (%1). Se apartó como %2 y se empezó uno nuevo.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A status before and after: &quot;HOLD to LIVE&quot;.</extracomment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Description “%1” to “%2”</source>
        <translation>Descripción de «%1» a «%2»</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>A field and its values before and after: &quot;Priority 40 to 60&quot;.</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>A time of this day: &quot;Today 09:42&quot;.</extracomment>
        <translation>Hoy %1</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>The history could not be written: %1.</source>
        <translation>No se pudo escribir el historial: %1.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Nuevo conjunto de datos</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>Show all datasets</source>
        <translation>Mostrar todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Anular…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Changes that were posted</source>
        <translation>Cambios que se enviaron</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Stage what takes the selected changes back; nothing is sent before you have reviewed it</source>
        <translation>Prepara lo que anula los cambios seleccionados; no se envía nada antes de que lo haya revisado</translation>
    </message>
    <message>
        <source>Write what is shown here to a file</source>
        <translation>Escribe en un archivo lo que se muestra aquí</translation>
    </message>
    <message>
        <source>History of dataset %1</source>
        <translation>Historial del conjunto de datos %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
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
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing was changed from this computer yet.</source>
        <translation>Aún no se cambió nada desde este equipo.</translation>
    </message>
    <message>
        <source>Show all changes of this dataset</source>
        <translation>Mostrar todos los cambios de este conjunto de datos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HistoryUndo</name>
    <message>
        <source>Changes of another account can only be taken back there.</source>
        <translation>Los cambios de otra cuenta solo se pueden anular allí.</translation>
    </message>
    <message>
        <source>A dataset that was created can&apos;t be taken back.</source>
        <translation>Un conjunto de datos que se creó no se puede anular.</translation>
    </message>
    <message>
        <source>What failed did not change anything.</source>
        <translation>Lo que falló no cambió nada.</translation>
    </message>
    <message>
        <source>Dataset %1 is not in the list.</source>
        <translation>El conjunto de datos %1 no está en la lista.</translation>
    </message>
    <message>
        <source>What dataset %1 held before is not known.</source>
        <translation>No se sabe qué contenía antes el conjunto de datos %1.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What is staged can&apos;t be kept on disk, so the window stays open. Post it or discard it first.</source>
        <translation>Lo que está preparado no se puede guardar en disco, así que la ventana sigue abierta. Envíelo o descártelo primero.</translation>
    </message>
</context>
<context>
    <name>LoadBar</name>
    <message>
        <source>Datasets read</source>
        <translation>Conjuntos de datos leídos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading datasets, %1 of %2</source>
        <translation>Leyendo conjuntos de datos, %1 de %2</translation>
    </message>
    <message>
        <source>Reading datasets, %1 so far</source>
        <translation>Leyendo conjuntos de datos, %1 hasta ahora</translation>
    </message>
    <message>
        <source>Reading datasets</source>
        <translation>Leyendo conjuntos de datos</translation>
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
        <translation>No hay nada preparado. Cambie primero un estado, una prioridad o una descripción.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>[Only the beginning is kept; the whole has %1 bytes.]</source>
        <translation>[Solo se guarda el principio; el total tiene %1 bytes.]</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was sent or came back</source>
        <translation>Lo que se envió o volvió</translation>
    </message>
</context>
<context>
    <name>NewDatasetDialog</name>
    <message>
        <source>New dataset</source>
        <translation>Nuevo conjunto de datos</translation>
    </message>
    <message>
        <source>Create a dataset</source>
        <translation>Crear un conjunto de datos</translation>
    </message>
    <message>
        <source>It is created on the server at once, and then read back.</source>
        <translation>Se crea de inmediato en el servidor y después se relee.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>Tabla de campaña</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Esto es producción.</translation>
    </message>
    <message>
        <source>The dataset is created in %1.</source>
        <translation>El conjunto de datos se crea en %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Create dataset</source>
        <translation>Crear conjunto de datos</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>%1; the filter hides them</source>
        <translation>%1; el filtro los oculta</translation>
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
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>The text on the clipboard has a quote that never ends, so it is not clear where its cells are. Nothing was changed.</source>
        <translation>El texto del portapapeles tiene unas comillas que no se cierran, así que no está claro dónde están sus celdas. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Select the cell that the text is to go to first.</source>
        <translation>Seleccione primero la celda a la que debe ir el texto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) reach beyond the last row and were left out.</source>
        <translation>
            <numerusform>%Ln línea sobrepasa la última fila y se omitió.</numerusform>
            <numerusform>%Ln líneas sobrepasan la última fila y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) reach beyond the last one shown and were left out.</source>
        <translation>
            <numerusform>%Ln columna sobrepasa la última visible y se omitió.</numerusform>
            <numerusform>%Ln columnas sobrepasan la última visible y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has the column %1 more than once. Nothing was changed.</source>
        <translation>El texto pegado contiene la columna %1 más de una vez. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not known and were left out: %1.</source>
        <translation>
            <numerusform>%Ln columna no se conoce y se omitió: %1.</numerusform>
            <numerusform>%Ln columnas no se conocen y se omitieron: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no ID and were left out.</source>
        <translation>
            <numerusform>%Ln línea no tiene ID y se omitió.</numerusform>
            <numerusform>%Ln líneas no tienen ID y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) stand in the text more than once and were left out: %1.</source>
        <translation>
            <numerusform>%Ln conjunto de datos figura en el texto más de una vez y se omitió: %1.</numerusform>
            <numerusform>%Ln conjuntos de datos figuran en el texto más de una vez y se omitieron: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have more cells than there are headers: those cells were left out.</source>
        <translation>
            <numerusform>%Ln línea tiene más celdas que encabezados hay: esas celdas se omitieron.</numerusform>
            <numerusform>%Ln líneas tienen más celdas que encabezados hay: esas celdas se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has column names, and below them no value for any dataset. Nothing was changed.</source>
        <translation>El texto pegado tiene nombres de columnas, pero debajo ningún valor para un conjunto de datos. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
</context>
<context>
    <name>PriorityField</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Priority as a number</source>
        <translation>Prioridad como número</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Account profile</source>
        <translation>Perfil de la cuenta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Apply profile</source>
        <translation>Aplicar perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>Solo para un servidor con autoridad privada</translation>
    </message>
    <message>
        <source>CA f&amp;ile</source>
        <translation>&amp;Archivo de CA</translation>
    </message>
    <message>
        <source>Format and CA file hold from the next sign-in on.</source>
        <translation>El formato y el archivo de CA rigen desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Olvidar esta cuenta</translation>
    </message>
    <message>
        <source>Its key and how to sign in to it go; its views stay</source>
        <translation>Se borran su clave y cómo iniciar sesión; sus vistas se quedan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another account is called so</source>
        <translation>Otra cuenta se llama así</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Discard what is staged?</source>
        <translation>¿Descartar lo preparado?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Until the window is closed Undo brings them back.</source>
        <translation>
            <numerusform>%Ln cambio nunca se envió. Hasta que se cierre la ventana, Deshacer lo recupera.</numerusform>
            <numerusform>%Ln cambios nunca se enviaron. Hasta que se cierre la ventana, Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Descartar %Ln cambio</numerusform>
            <numerusform>&amp;Descartar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are staged</source>
        <translation>Hay cambios preparados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln cambio nunca se envió. Si se conserva para la próxima vez, volverá a estar preparado cuando inicie sesión en esta cuenta. Descartarlo no se puede deshacer.</numerusform>
            <numerusform>%Ln cambios nunca se enviaron. Si se conservan para la próxima vez, volverán a estar preparados cuando inicie sesión en esta cuenta. Descartarlos no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>&amp;Conservar para la próxima vez</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>&amp;Revisar y enviar…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
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
        <translation># El registro solo tiene el principio de este cuerpo.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
</context>
<context>
    <name>RequestLogExport</name>
    <message>
        <source>Requests and replies, the oldest first; times are UTC. Keys and tokens were taken out.</source>
        <translation>Solicitudes y respuestas, primero las más antiguas; las horas son UTC. Se quitaron las claves y los tokens.</translation>
    </message>
    <message>
        <source>The request log could not be written: %1.</source>
        <translation>No se pudo escribir el registro de solicitudes: %1.</translation>
    </message>
</context>
<context>
    <name>RequestLogWindow</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copiar como curl</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Solicitudes, primero las más recientes</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Copy the selected request as a command, with $TOKEN in place of the token</source>
        <translation>Copia la solicitud seleccionada como comando, con $TOKEN en lugar del token</translation>
    </message>
    <message>
        <source>Write the log to a text file, for a support case</source>
        <translation>Escribe el registro en un archivo de texto, para un caso de soporte</translation>
    </message>
    <message>
        <source>Forget all requests so far</source>
        <translation>Olvida todas las solicitudes hasta ahora</translation>
    </message>
    <message>
        <source>Keys and tokens were taken out.</source>
        <translation>Se quitaron las claves y los tokens.</translation>
    </message>
</context>
<context>
    <name>RestCall</name>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>El servidor no respondió en %1 s.</translation>
    </message>
    <message>
        <source>No byte came or went for that long.</source>
        <translation>Durante ese tiempo no pasó ningún byte.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be a list of datasets.</source>
        <translation>La respuesta del servidor es demasiado grande para ser una lista de conjuntos de datos.</translation>
    </message>
    <message>
        <source>It passed %1 MiB.</source>
        <translation>Superó %1 MiB.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>El servidor remitió a otra dirección, que no se siguió.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1 no pudo demostrar quién es, así que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network.</source>
        <translation>No se puede llegar a %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La conexión con %1 se interrumpió.</translation>
    </message>
    <message>
        <source>The server reported a problem of its own.</source>
        <translation>El servidor informó de un problema propio.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone for %Ln second(s).</source>
        <translation>
            <numerusform>El servidor pide que no se le envíe nada durante %Ln segundo.</numerusform>
            <numerusform>El servidor pide que no se le envíe nada durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>El servidor pide menos solicitudes.</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>The token was asked for too often. Try again in a minute.</source>
        <translation>El token se pidió demasiadas veces. Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>This account is read only here, so nothing was sent.</source>
        <translation>Esta cuenta es aquí de solo lectura, así que no se envió nada.</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Read dataset %1 again, %2</source>
        <translation>Volver a leer el conjunto de datos %1, %2</translation>
    </message>
    <message>
        <source>Details of dataset %1, %2</source>
        <translation>Detalles del conjunto de datos %1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Se&amp;guir editando</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Detener tras este</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Esto es producción.</translation>
    </message>
    <message>
        <source>What you post changes %1 at once.</source>
        <translation>Lo que envíe cambia %1 de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed change(s)</source>
        <translation>
            <numerusform>Reintentar %Ln cambio &amp;fallido</numerusform>
            <numerusform>Reintentar %Ln cambios &amp;fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Keep the &amp;server&apos;s values</source>
        <translation>Conservar los &amp;valores del servidor</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Post %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln cambio</numerusform>
            <numerusform>&amp;Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The datasets could not be compared with the server.</source>
        <translation>Los conjuntos de datos no se pudieron comparar con el servidor.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and your changes are kept.</source>
        <translation>%1 No se envió nada y sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Changes settled</source>
        <translation>Cambios resueltos</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Ahora en el servidor</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Mi valor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Cambiado en el servidor</translation>
    </message>
    <message>
        <source>The server has it already</source>
        <translation>El servidor ya lo tiene</translation>
    </message>
    <message>
        <source>Kept the server&apos;s value</source>
        <translation>Se conservó el valor del servidor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Releyendo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>It was %1 when you read it. Someone set it to %2.</source>
        <translation>Era %1 cuando lo leyó. Alguien lo cambió a %2.</translation>
    </message>
    <message>
        <source>Close dataset %1, %2, for ever. This cannot be undone: it can never be reopened or edited.</source>
        <translation>Cerrar el conjunto de datos %1, %2, para siempre. Esto no se puede deshacer: nunca se podrá reabrir ni editar.</translation>
    </message>
    <message>
        <source>Keep the server&apos;s %1</source>
        <translation>Conservar el valor del servidor, %1</translation>
    </message>
    <message>
        <source>Use yours, %1</source>
        <translation>Usar mi valor, %1</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>The server changed while you were looking, so nothing was sent. Please look again.</source>
        <translation>El servidor cambió mientras miraba, así que no se envió nada. Mire otra vez, por favor.</translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you choose a value.</source>
        <translation>El cambio en %1 sigue preparado hasta que elija un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you choose their values.</source>
        <translation>
            <numerusform>%Ln cambio sigue preparado hasta que elija su valor.</numerusform>
            <numerusform>%Ln cambios siguen preparados hasta que elija sus valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you tick its box.</source>
        <translation>El cambio en %1 sigue preparado hasta que marque su casilla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you tick their boxes.</source>
        <translation>
            <numerusform>%Ln cambio sigue preparado hasta que marque su casilla.</numerusform>
            <numerusform>%Ln cambios siguen preparados hasta que marque sus casillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were there already and are no longer staged.</source>
        <translation>
            <numerusform>%Ln cambio ya estaba allí y ya no está preparado.</numerusform>
            <numerusform>%Ln cambios ya estaban allí y ya no están preparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed and unknown changes stay staged.</source>
        <translation>Los cambios fallidos y desconocidos siguen preparados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay staged.</source>
        <translation>
            <numerusform>%Ln cambio no se envió y sigue preparado.</numerusform>
            <numerusform>%Ln cambios no se enviaron y siguen preparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) gave way to the server&apos;s values and are no longer staged.</source>
        <translation>
            <numerusform>%Ln cambio cedió ante el valor del servidor y ya no está preparado.</numerusform>
            <numerusform>%Ln cambios cedieron ante los valores del servidor y ya no están preparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln change(s)</source>
        <translation>
            <numerusform>Releyendo %Ln cambio</numerusform>
            <numerusform>Releyendo %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posting %Ln change(s)</source>
        <translation>
            <numerusform>Enviando %Ln cambio</numerusform>
            <numerusform>Enviando %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s values were kept</source>
        <translation>Se conservaron los valores del servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) confirmed</source>
        <translation>
            <numerusform>%1 de %Ln cambio confirmado</numerusform>
            <numerusform>%1 de %Ln cambios confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln dataset(s)</source>
        <extracomment>The second part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>en %Ln conjunto de datos</numerusform>
            <numerusform>en %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>The first part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server</source>
        <translation>Comparando con el servidor</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>Comparado ahora mismo con el servidor.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 de %2 resueltos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed on the server since you read them.</source>
        <translation>
            <numerusform>%Ln campo se cambió en el servidor desde que lo leyó.</numerusform>
            <numerusform>%Ln campos se cambiaron en el servidor desde que los leyó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This leaves the campaign table %1 with no LIVE dataset, so nothing in it will be dialled.</source>
        <translation>Esto deja la tabla de campaña %1 sin ningún conjunto de datos LIVE, así que no se marcará nada en ella.</translation>
    </message>
    <message numerus="yes">
        <source>This leaves %Ln campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</source>
        <translation>
            <numerusform>Esto deja %Ln tabla de campaña sin ningún conjunto de datos LIVE, así que no se marcará nada en ella: %1.</numerusform>
            <numerusform>Esto deja %Ln tablas de campaña sin ningún conjunto de datos LIVE, así que no se marcará nada en ellas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1 is locked: the server may refuse to change it.</source>
        <translation>El conjunto de datos %1 está bloqueado: el servidor puede negarse a cambiarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln datasets are locked, so the server may refuse to change them: %1.</source>
        <translation>
            <numerusform>%Ln conjunto de datos está bloqueado, así que el servidor puede negarse a cambiarlo: %1.</numerusform>
            <numerusform>%Ln conjuntos de datos están bloqueados, así que el servidor puede negarse a cambiarlos: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxCard</name>
    <message>
        <source>250 invented datasets on this computer.</source>
        <translation>250 conjuntos de datos inventados en este equipo.</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>¿No tiene una cuenta a mano?</translation>
    </message>
    <message>
        <source>Explore the built-in sandbox</source>
        <translation>Explorar el entorno de pruebas integrado</translation>
    </message>
    <message>
        <source>New to Dialdesk?</source>
        <translation>¿Nuevo en Dialdesk?</translation>
    </message>
    <message>
        <source>A dataset is a load of people to call. Those that are LIVE are being called, those on HOLD wait, and those that are EXPIRED are closed for ever. In the sandbox, with 250 invented datasets on this computer, nothing that you try reaches anybody.</source>
        <translation>Un conjunto de datos es un grupo de personas a las que llamar. A los que están LIVE se les llama, los que están en HOLD esperan, y los EXPIRED quedan cerrados para siempre. En el entorno de pruebas, con 250 conjuntos inventados en este equipo, nada de lo que pruebe llega a nadie.</translation>
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
        <translation>El servidor debe ser una URL como https://api-106.dxi.eu/.</translation>
    </message>
    <message>
        <source>The server&apos;s URL can&apos;t hold a user name, a key or a query.</source>
        <translation>La URL del servidor no puede contener un nombre de usuario, una clave ni una consulta.</translation>
    </message>
    <message>
        <source>Plain http is only for servers on this computer: use https.</source>
        <translation>http sin cifrar es solo para servidores de este equipo: use https.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server refused this name and key.</source>
        <translation>El servidor rechazó este nombre y esta clave.</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>El servidor no aceptó el token.</translation>
    </message>
    <message>
        <source>The token is no longer accepted. Sign in again.</source>
        <translation>El token ya no se acepta. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in holds no token.</source>
        <translation>La respuesta del servidor al inicio de sesión no contiene ningún token.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>La respuesta del servidor no dice si hizo lo que se pidió.</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>It was not sent, because an earlier request got no answer.</source>
        <translation>No se envió, porque una solicitud anterior no tuvo respuesta.</translation>
    </message>
    <message>
        <source>Dataset ids.</source>
        <translation>ID de los conjuntos de datos.</translation>
    </message>
    <message>
        <source>LIVE, HOLD or EXPIRED.</source>
        <translation>LIVE, HOLD o EXPIRED.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 90.</source>
        <translation>Un número entero de 0 a 90.</translation>
    </message>
    <message>
        <source>The name that people know the dataset by.</source>
        <translation>El nombre por el que se conoce el conjunto de datos.</translation>
    </message>
    <message>
        <source>Needed with EXPIRED, which closes a dataset for ever.</source>
        <translation>Necesario con EXPIRED, que cierra un conjunto de datos para siempre.</translation>
    </message>
    <message>
        <source>set needs at least one dataset id.</source>
        <translation>set necesita al menos un ID de conjunto de datos.</translation>
    </message>
    <message>
        <source>EXPIRED closes a dataset for ever: it can&apos;t be reopened or edited. Add --confirm-expire if that is what you want.</source>
        <translation>EXPIRED cierra un conjunto de datos para siempre: no se puede reabrir ni editar. Añada --confirm-expire si es lo que quiere.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>La prioridad debe ser un número entero de 0 a 90.</translation>
    </message>
    <message>
        <source>set needs something to change: --status, --priority or --description.</source>
        <translation>set necesita algo que cambiar: --status, --priority o --description.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) did not take the change.</source>
        <translation>
            <numerusform>%Ln conjunto de datos no aceptó el cambio.</numerusform>
            <numerusform>%Ln conjuntos de datos no aceptaron el cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln dataset(s) took the change could not be read back.</source>
        <translation>
            <numerusform>No se pudo releer si %Ln conjunto de datos aceptó el cambio.</numerusform>
            <numerusform>No se pudo releer si %Ln conjuntos de datos aceptaron el cambio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln setting(s) can&apos;t be used, and the standard holds until you choose anew: %1.</source>
        <translation>
            <numerusform>%Ln ajuste no se puede usar y rige el valor estándar hasta que elija de nuevo: %1.</numerusform>
            <numerusform>%Ln ajustes no se pueden usar y rigen los valores estándar hasta que elija de nuevo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file is damaged: what can&apos;t be read in it has its standard value until you choose anew.</source>
        <translation>El archivo de ajustes está dañado: lo que no se puede leer tiene su valor estándar hasta que elija de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They hold on this computer, for every account.</source>
        <translation>Rigen en este equipo, para todas las cuentas.</translation>
    </message>
    <message>
        <source>Lock when not used</source>
        <translation>Bloquear si no se usa</translation>
    </message>
    <message>
        <source>Watch the dialling</source>
        <translation>Vigilar la marcación</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Datasets in one request</source>
        <translation>Conjuntos de datos por solicitud</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Actualizar automáticamente</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;fresh automatically</source>
        <translation>Actuali&amp;zar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Lock when not used</source>
        <translation>&amp;Bloquear si no se usa</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Watch the dialling</source>
        <translation>&amp;Vigilar la marcación</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Tiempo de espera</translation>
    </message>
    <message>
        <source>Watching tells, also on the desktop, when no dataset of a campaign table is LIVE any more, and when none that is LIVE was called for so long.</source>
        <translation>La vigilancia avisa, también en el escritorio, cuando ya no hay ningún conjunto de datos LIVE en una tabla de campaña, y cuando ninguno de los que están LIVE se ha llamado en ese tiempo.</translation>
    </message>
    <message>
        <source>The time-out is how long the server may stay without a byte before a request counts as failed, from %1 to %2 seconds.</source>
        <translation>El tiempo de espera es lo que el servidor puede pasar sin un byte antes de que una solicitud cuente como fallida, de %1 a %2 segundos.</translation>
    </message>
    <message>
        <source>Datasets in one &amp;request</source>
        <translation>Conjuntos de datos por &amp;solicitud</translation>
    </message>
    <message>
        <source>Posting sends so many at a time, from %1 to %2. Fewer show how it goes sooner.</source>
        <translation>Los cambios se envían en grupos de este tamaño, de %1 a %2. Con menos se ve antes cómo va.</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone, so the confirmation before it can&apos;t be turned off.</source>
        <translation>EXPIRED no se puede deshacer, así que su confirmación previa no se puede desactivar.</translation>
    </message>
    <message>
        <source>Use the &amp;standard</source>
        <translation>&amp;Usar los valores estándar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply settings</source>
        <translation>Aplicar ajustes</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>First and last column of the row</source>
        <translation>Primera y última columna de la fila</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primera y última fila</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>Una página arriba y abajo</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>Select the row, or take it out</source>
        <translation>Seleccionar la fila o quitarla</translation>
    </message>
    <message>
        <source>The row whose cell in this column begins so</source>
        <translation>La fila cuya celda en esta columna empieza así</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Escribir sus primeras letras</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Dejar la celda como estaba</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menú de las filas seleccionadas</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Salir de la tabla</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Alt and the underlined letter opens a menu.</source>
        <translation>Alt y la letra subrayada abren un menú.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for a word or a key</source>
        <translation>Buscar una palabra o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to ContactNow</source>
        <translation>Iniciar sesión en ContactNow</translation>
    </message>
    <message>
        <source>Use the API user name and key that 8x8 support gave you.</source>
        <translation>Use el nombre de usuario y la clave de la API que le dio el soporte de 8x8.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Remember the key in the system keychain</source>
        <translation>Recordar la clave en el llavero del sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>URL propia…</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>Solo para un servidor con autoridad privada</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de la API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This is no address to sign in to.</source>
        <translation>Esta no es una dirección en la que iniciar sesión.</translation>
    </message>
    <message>
        <source>Use a user name and key</source>
        <translation>Usar un nombre de usuario y una clave</translation>
    </message>
    <message>
        <source>Use a token I already have</source>
        <translation>Usar un token que ya tengo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>None has been signed in to yet</source>
        <translation>Aún no se ha iniciado sesión en ninguna</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>El archivo de CA no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation>Elija otro, o ninguno.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>No se puede usar esta dirección.</translation>
    </message>
    <message>
        <source>Changes for another account are staged, and can&apos;t be kept on disk.</source>
        <translation>Hay cambios preparados para otra cuenta que no se pueden guardar en disco.</translation>
    </message>
    <message>
        <source>Post or discard them before you sign in as somebody else.</source>
        <translation>Envíelos o descártelos antes de iniciar sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>Check both, and that your account is on the %1 server.</source>
        <translation>Compruebe ambos, y que su cuenta esté en el servidor %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain: %1</source>
        <translation>No se pudo guardar la clave en el llavero: %1</translation>
    </message>
    <message>
        <source>The key could not be taken out of the keychain: %1</source>
        <translation>No se pudo quitar la clave del llavero: %1</translation>
    </message>
    <message>
        <source>It may have ended, or be meant for another network address or another server than %1.</source>
        <translation>Puede que haya caducado, o que sirva para otra dirección de red u otro servidor que no sea %1.</translation>
    </message>
</context>
<context>
    <name>StagedBar</name>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Review and post</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>Nothing is sent until you have reviewed it.</source>
        <translation>No se envía nada hasta que lo haya revisado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln cambio en %1</numerusform>
            <numerusform>%Ln cambios en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedNote</name>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>antes sin valor</translation>
    </message>
    <message>
        <source>was</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>replaces different values</source>
        <translation>sustituye valores distintos</translation>
    </message>
    <message>
        <source>staged in %1 of %2</source>
        <translation>preparado en %1 de %2</translation>
    </message>
</context>
<context>
    <name>StagingFile</name>
    <message>
        <source>another version of Dialdesk wrote it</source>
        <translation>lo escribió otra versión de Dialdesk</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>it holds no list of changes</source>
        <translation>no contiene ninguna lista de cambios</translation>
    </message>
    <message>
        <source>it holds a change that can&apos;t be made sense of</source>
        <translation>contiene un cambio que no se puede interpretar</translation>
    </message>
</context>
<context>
    <name>StagingJournal</name>
    <message>
        <source>A file of staged changes could not be read and was left alone: %1 (%2).</source>
        <translation>Un archivo de cambios preparados no se pudo leer y se dejó como estaba: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Two windows had staged different values for %Ln field(s): those staged last are here.</source>
        <translation>
            <numerusform>Dos ventanas habían preparado valores distintos para %Ln campo: aquí está el último preparado.</numerusform>
            <numerusform>Dos ventanas habían preparado valores distintos para %Ln campos: aquí están los últimos preparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is staged could not be kept on disk: %1. It is still here and can be posted, but would be lost if Dialdesk ended now.</source>
        <translation>Lo preparado no se pudo guardar en disco: %1. Sigue aquí y se puede enviar, pero se perdería si Dialdesk terminara ahora.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be written to</source>
        <translation>no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>too many programs are at work in this account</source>
        <translation>hay demasiados programas trabajando en esta cuenta</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>This account has no datasets yet</source>
        <translation>Esta cuenta aún no tiene conjuntos de datos</translation>
    </message>
    <message>
        <source>Create one, then load people into it.</source>
        <translation>Cree uno y cargue personas en él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden.</source>
        <translation>
            <numerusform>%Ln conjunto de datos está oculto.</numerusform>
            <numerusform>%Ln conjuntos de datos están ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset matches the filter</source>
        <translation>Ningún conjunto de datos cumple el filtro</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>filter, count</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The datasets could not be read</source>
        <translation>No se pudieron leer los conjuntos de datos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Dialdesk is locked</source>
        <translation>Dialdesk está bloqueado</translation>
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
        <translation>Poner estado LIVE</translation>
    </message>
    <message>
        <source>Set status HOLD</source>
        <translation>Poner estado HOLD</translation>
    </message>
    <message>
        <source>Set status EXPIRED, which can&apos;t be undone</source>
        <translation>Poner estado EXPIRED, que no se puede deshacer</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone. The review asks for each dataset by name.</source>
        <translation>EXPIRED no se puede deshacer. La revisión pregunta por cada conjunto de datos por su nombre.</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Datasets by status</source>
        <translation>Conjuntos de datos por estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
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
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Token valid %1 h %2 min</source>
        <translation>Token válido %1 h %2 min</translation>
    </message>
    <message>
        <source>Read %1 at %2 in %3 ms</source>
        <translation>%1 leídos a las %2 en %3 ms</translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) were staged.</source>
        <translation>
            <numerusform>Se preparó %Ln cambio.</numerusform>
            <numerusform>Se prepararon %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: these values are there already.</source>
        <translation>No se cambió nada: estos valores ya están ahí.</translation>
    </message>
    <message>
        <source>What was typed is not staged.</source>
        <translation>Lo escrito no queda preparado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can&apos;t be changed: %1</source>
        <comment>a sentence follows</comment>
        <translation>
            <numerusform>%Ln celda no se puede cambiar: %1</numerusform>
            <numerusform>%Ln celdas no se pueden cambiar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are not in the table: %1.</source>
        <translation>
            <numerusform>%Ln conjunto de datos no está en la tabla: %1.</numerusform>
            <numerusform>%Ln conjuntos de datos no están en la tabla: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSorting</name>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
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
        <translation>Lo escribió un Dialdesk más reciente.</translation>
    </message>
    <message>
        <source>It does not hold views of Dialdesk.</source>
        <translation>No contiene vistas de Dialdesk.</translation>
    </message>
    <message>
        <source>View %1 in it is damaged.</source>
        <translation>La vista %1 que contiene está dañada.</translation>
    </message>
    <message>
        <source>The filter of view %1 in it can&apos;t be read: %2</source>
        <translation>El filtro de la vista %1 que contiene no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>TableViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %Ln characters at most.</source>
        <translation>
            <numerusform>Un nombre tiene como máximo %Ln carácter.</numerusform>
            <numerusform>Un nombre tiene como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A built-in view has this name. Choose another one.</source>
        <translation>Una vista integrada tiene este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>Subject: %1</source>
        <translation>Sujeto: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Emisor: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Válido del %1 al %2</translation>
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
        <translation>Vista</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Keep filter, status, order and columns under a name</source>
        <translation>Guarda filtro, estado, orden y columnas con un nombre</translation>
    </message>
    <message>
        <source>The table shows something else now: choose the view again to go back to it.</source>
        <translation>La tabla muestra ahora otra cosa: elija de nuevo la vista para volver a ella.</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Cambiar &amp;nombre de la vista…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>&amp;Eliminar vista…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importar vistas…</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>E&amp;xportar vista…</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>%1, modificada</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>Sustituir vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Filter, status, order and columns are kept under this name, on this computer.</source>
        <translation>Filtro, estado, orden y columnas se guardan con este nombre en este equipo.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose another one.</source>
        <translation>Otra vista tiene este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Ahora se llama «%1».</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Eliminar la vista «%1»?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The table stays as it is, and so do the datasets.</source>
        <translation>Esto no se puede deshacer. La tabla queda como está, y los conjuntos de datos también.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
</context>
<context>
    <name>ViewImport</name>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Your views are as they were.</source>
        <translation>No se puede leer %1. Sus vistas siguen como estaban.</translation>
    </message>
    <message>
        <source>No view was taken from %1. %2 Your views are as they were.</source>
        <translation>No se tomó ninguna vista de %1. %2 Sus vistas siguen como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were added. They are in the list of views.</source>
        <translation>
            <numerusform>Se añadió %Ln vista. Está en la lista de vistas.</numerusform>
            <numerusform>Se añadieron %Ln vistas. Están en la lista de vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All views of %1 are here already.</source>
        <translation>Todas las vistas de %1 ya están aquí.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%Ln campaign tables are no longer dialled.</source>
        <translation>
            <numerusform>%Ln tabla de campaña ya no se marca.</numerusform>
            <numerusform>%Ln tablas de campaña ya no se marcan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The status bar of Dialdesk names what is not dialled.</source>
        <translation>La barra de estado de Dialdesk nombra lo que no se marca.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s), so you were signed out.</source>
        <translation>
            <numerusform>Nadie lo usó durante %Ln minuto, así que se cerró la sesión.</numerusform>
            <numerusform>Nadie lo usó durante %Ln minutos, así que se cerró la sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>Se conserva %Ln cambio preparado.</numerusform>
            <numerusform>Se conservan %Ln cambios preparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1, %2, was created. It is on HOLD.</source>
        <translation>Se creó el conjunto de datos %1, %2. Está en HOLD.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Whether it was created is not known: refresh before you try again.</source>
        <translation>No se sabe si se creó: actualice antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>A new dataset of that name is there now: %1. Nothing was sent again.</source>
        <translation>Ya hay un conjunto de datos nuevo con ese nombre: %1. No se volvió a enviar nada.</translation>
    </message>
</context>
</TS>
