<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dialdesk</source>
        <translation>حول Dialdesk</translation>
    </message>
    <message>
        <source>Dialdesk %1</source>
        <translation>Dialdesk %1</translation>
    </message>
    <message>
        <source>A desktop client for the datasets of an 8x8 ContactNow account. MIT licence.</source>
        <translation>برنامج مكتبي لمجموعات البيانات في حساب 8x8 ContactNow. رخصة MIT.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>“%1” is no dataset id.</source>
        <translation>«%1» ليس معرِّف مجموعة بيانات.</translation>
    </message>
    <message>
        <source>A run of Dial first is unfinished: “dialdesk dial-first --resume” goes on with it, and --restore puts back what was LIVE.</source>
        <translation>هناك عملية «اتصل أولاً» غير مكتملة: الأمر «dialdesk dial-first --resume» يتابعها، والخيار --restore يعيد ما كان LIVE.</translation>
    </message>
    <message>
        <source>--read-only lets nothing be changed.</source>
        <translation>لا يسمح --read-only بتغيير أي شيء.</translation>
    </message>
</context>
<context>
    <name>AccountStaging</name>
    <message numerus="yes">
        <source>%Ln change(s) for %1 are kept on this computer, and are staged again when you sign in there.</source>
        <translation>
            <numerusform>محفوظ على هذا الحاسوب لـ %1: %Ln تغيير. يُعاد التجهيز عند تسجيل دخولك إليه.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب لـ %1: تغيير واحد (%Ln). يُعاد التجهيز عند تسجيل دخولك إليه.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب لـ %1: تغييران (%Ln). يُعاد التجهيز عند تسجيل دخولك إليه.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب لـ %1: %Ln تغييرات. يُعاد التجهيز عند تسجيل دخولك إليه.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب لـ %1: %Ln تغييرًا. يُعاد التجهيز عند تسجيل دخولك إليه.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب لـ %1: %Ln تغيير. يُعاد التجهيز عند تسجيل دخولك إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 that were not posted are staged again.</source>
        <extracomment>%1 is &quot;2 datasets&quot;</extracomment>
        <translation>
            <numerusform>أُعيد تجهيز ما لم يُرسل: %Ln تغيير في %1.</numerusform>
            <numerusform>أُعيد تجهيز ما لم يُرسل: تغيير واحد (%Ln) في %1.</numerusform>
            <numerusform>أُعيد تجهيز ما لم يُرسل: تغييران (%Ln) في %1.</numerusform>
            <numerusform>أُعيد تجهيز ما لم يُرسل: %Ln تغييرات في %1.</numerusform>
            <numerusform>أُعيد تجهيز ما لم يُرسل: %Ln تغييرًا في %1.</numerusform>
            <numerusform>أُعيد تجهيز ما لم يُرسل: %Ln تغيير في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln مجموعة بيانات</numerusform>
            <numerusform>مجموعة بيانات واحدة (%Ln)</numerusform>
            <numerusform>مجموعتي بيانات (%Ln)</numerusform>
            <numerusform>%Ln مجموعات بيانات</numerusform>
            <numerusform>%Ln مجموعة بيانات</numerusform>
            <numerusform>%Ln مجموعة بيانات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountViews</name>
    <message>
        <source>How this account&apos;s table was left can&apos;t be read, so it is shown as at the first start. The datasets are not affected.</source>
        <translation>تعذّرت قراءة آخر هيئة لجدول هذا الحساب، لذا يظهر كما في أول تشغيل. لم تتأثر مجموعات البيانات.</translation>
    </message>
</context>
<context>
    <name>AutoRefresh</name>
    <message numerus="yes">
        <source>Next refresh %Ln min after the error</source>
        <translation>
            <numerusform>التحديث التالي بعد %Ln دقيقة من الخطأ</numerusform>
            <numerusform>التحديث التالي بعد دقيقة واحدة (%Ln) من الخطأ</numerusform>
            <numerusform>التحديث التالي بعد دقيقتين (%Ln) من الخطأ</numerusform>
            <numerusform>التحديث التالي بعد %Ln دقائق من الخطأ</numerusform>
            <numerusform>التحديث التالي بعد %Ln دقيقة من الخطأ</numerusform>
            <numerusform>التحديث التالي بعد %Ln دقيقة من الخطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshes every %Ln min</source>
        <translation>
            <numerusform>تحديث كل %Ln دقيقة</numerusform>
            <numerusform>تحديث كل دقيقة (%Ln)</numerusform>
            <numerusform>تحديث كل دقيقتين (%Ln)</numerusform>
            <numerusform>تحديث كل %Ln دقائق</numerusform>
            <numerusform>تحديث كل %Ln دقيقة</numerusform>
            <numerusform>تحديث كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh paused while changes are posted</source>
        <translation>التحديث متوقف مؤقتًا أثناء إرسال التغييرات</translation>
    </message>
    <message>
        <source>Refresh paused while a dialog is open</source>
        <translation>التحديث متوقف مؤقتًا ما دام مربع حوار مفتوحًا</translation>
    </message>
    <message>
        <source>Refresh paused while you edit</source>
        <translation>التحديث متوقف مؤقتًا أثناء التحرير</translation>
    </message>
    <message>
        <source>Refresh paused until you sign in</source>
        <translation>التحديث متوقف مؤقتًا حتى تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Campaign board</source>
        <translation>لوحة الحملات</translation>
    </message>
    <message>
        <source>Close the campaign board</source>
        <translation>إغلاق لوحة الحملات</translation>
    </message>
    <message>
        <source>Campaign tables</source>
        <translation>جداول الحملات</translation>
    </message>
    <message>
        <source>No campaign tables are known yet.</source>
        <translation>لا تُعرف أي جداول حملات بعد.</translation>
    </message>
    <message>
        <source>Click a number to see its datasets above.</source>
        <translation>انقر رقمًا لترى مجموعات بياناته أعلاه.</translation>
    </message>
</context>
<context>
    <name>BuiltInViews</name>
    <message>
        <source>All datasets</source>
        <translation>كل مجموعات البيانات</translation>
    </message>
    <message>
        <source>Every dataset, by ID.</source>
        <translation>كل مجموعات البيانات، حسب المعرِّف.</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>الآن LIVE</translation>
    </message>
    <message>
        <source>What is LIVE, the highest priority first.</source>
        <translation>ما هو LIVE، الأعلى أولوية أولاً.</translation>
    </message>
    <message>
        <source>Loaded this week</source>
        <translation>المحمَّلة هذا الأسبوع</translation>
    </message>
    <message>
        <source>Loaded on %1 or later, the latest first, by the date that the server gives.</source>
        <translation>المحمَّلة في %1 أو بعده، الأحدث أولاً، حسب التاريخ الذي يعطيه الخادم.</translation>
    </message>
    <message>
        <source>On hold, highest first</source>
        <translation>بحالة HOLD، الأعلى أولاً</translation>
    </message>
    <message>
        <source>What is on HOLD, the highest priority first.</source>
        <translation>ما هو على HOLD، الأعلى أولوية أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln days</source>
        <translation>
            <numerusform>غير مستخدمة منذ %Ln يوم</numerusform>
            <numerusform>غير مستخدمة منذ يوم واحد (%Ln)</numerusform>
            <numerusform>غير مستخدمة منذ يومين (%Ln)</numerusform>
            <numerusform>غير مستخدمة منذ %Ln أيام</numerusform>
            <numerusform>غير مستخدمة منذ %Ln يومًا</numerusform>
            <numerusform>غير مستخدمة منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded before %1, and neither LIVE nor EXPIRED today, the oldest first. The server does not say when a dataset was last dialled.</source>
        <translation>المحمَّلة قبل %1، وليست اليوم LIVE ولا EXPIRED، الأقدم أولاً. لا يذكر الخادم متى جرى الاتصال من مجموعة بيانات آخر مرة.</translation>
    </message>
</context>
<context>
    <name>CampaignBoard</name>
    <message>
        <source>nothing is dialled</source>
        <translation>لا يجري أي اتصال</translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>لا توجد في %1 أي مجموعة بيانات LIVE، لذا لا يجري الاتصال منه.</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>جدول الحملة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>HOLD</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>EXPIRED</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Highest live priority</source>
        <translation>أعلى أولوية LIVE</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>يذكر الخادم مجموعة البيانات %1 أكثر من مرة، لذا لا يمكن تحريرها.</translation>
    </message>
    <message>
        <source>The server has no dataset %1.</source>
        <translation>لا توجد على الخادم مجموعة البيانات %1.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Dataset %1, %2</source>
        <translation>مجموعة البيانات %1، %2</translation>
    </message>
</context>
<context>
    <name>ChangeHistory</name>
    <message>
        <source>Dialdesk ended before the outcome was read back.</source>
        <translation>انتهى Dialdesk قبل إعادة قراءة النتيجة.</translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>It was given up before it could be read back.</source>
        <translation>تُرك قبل أن تتسنى إعادة قراءته.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>لقد سُجِّل خروجك.</translation>
    </message>
</context>
<context>
    <name>ChangeVerdict</name>
    <message>
        <source>The server said success, but a fresh read still shows “%1”.</source>
        <translation>أفاد الخادم بالنجاح، لكن قراءة جديدة ما زالت تُظهر «%1».</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>لم يعد الخادم يذكر مجموعة البيانات %1.</translation>
    </message>
    <message>
        <source>Someone set it to “%1” meanwhile.</source>
        <translation>عيّنها شخص آخر في هذه الأثناء إلى «%1».</translation>
    </message>
    <message>
        <source>Not read back.</source>
        <translation>لم تُعَد قراءته.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>No usable answer.</source>
        <translation>لم يصل رد صالح.</translation>
    </message>
    <message>
        <source>Whether it took effect could not be read back.</source>
        <translation>تعذّرت إعادة القراءة لمعرفة هل سرى التغيير.</translation>
    </message>
</context>
<context>
    <name>ColumnChecklist</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأعم&amp;دة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>الافتراضية</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>كما في الجدول</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop client for 8x8 ContactNow datasets. Without a command it opens the window.
Commands: export, set, create, dial-first, history; see “dialdesk COMMAND --help”.</source>
        <translation>برنامج مكتبي لمجموعات بيانات 8x8 ContactNow. يفتح النافذة إذا لم يُعطَ أمرًا.
الأوامر: export وset وcreate وdial-first وhistory؛ انظر «dialdesk COMMAND --help».</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>إظهار هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>إظهار الإصدار.</translation>
    </message>
    <message>
        <source>Print what was changed, oldest first.</source>
        <translation>طباعة ما تم تغييره، الأقدم أولاً.</translation>
    </message>
    <message>
        <source>Write the list of datasets.</source>
        <translation>كتابة قائمة مجموعات البيانات.</translation>
    </message>
    <message>
        <source>Change datasets.</source>
        <translation>تغيير مجموعات بيانات.</translation>
    </message>
    <message>
        <source>Make a dataset.</source>
        <translation>إنشاء مجموعة بيانات.</translation>
    </message>
    <message>
        <source>Make datasets dial next.</source>
        <translation>جعل الاتصال التالي من مجموعات بيانات معيّنة.</translation>
    </message>
    <message>
        <source>There is no command “%1”: it is export, set, create, dial-first or history.</source>
        <translation>لا يوجد أمر «%1»: الأوامر هي export أو set أو create أو dial-first أو history.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what can be typed, what it stands for</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ConflictsLine</name>
    <message>
        <source>Take all &amp;mine</source>
        <translation>اعتماد &amp;قيمي كلها</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>اعتماد قيم ال&amp;خادم كلها</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>The password file can&apos;t be read: %1.</source>
        <translation>تعذّرت قراءة ملف كلمة المرور: %1.</translation>
    </message>
    <message>
        <source>ContactNow server; without it, the built-in sandbox. The address must be https, or http on this computer.</source>
        <translation>خادم ContactNow؛ ومن دونه تُستخدم البيئة التجريبية المضمَّنة. يجب أن يكون العنوان https، أو http على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>API user name; the key comes from $DIALDESK_PASSWORD or a file. In place of both, $DIALDESK_TOKEN may hold a token.</source>
        <translation>اسم مستخدم API؛ يُؤخذ المفتاح من $DIALDESK_PASSWORD أو من ملف. وبدلاً منهما يمكن أن يحمل $DIALDESK_TOKEN رمز وصول.</translation>
    </message>
    <message>
        <source>File whose first line is the API key.</source>
        <translation>ملف سطره الأول هو مفتاح API.</translation>
    </message>
    <message>
        <source>Wire format: json (the default) or xml.</source>
        <translation>تنسيق النقل: json (الافتراضي) أو xml.</translation>
    </message>
    <message>
        <source>Certificates, as PEM, of authorities to trust beside those of the system.</source>
        <translation>شهادات، بتنسيق PEM، لسلطات تصديق يُوثق بها إلى جانب سلطات النظام.</translation>
    </message>
    <message>
        <source>Send nothing that would change the account.</source>
        <translation>عدم إرسال أي شيء يغيّر الحساب.</translation>
    </message>
    <message>
        <source>Seconds without a byte before giving up (20).</source>
        <translation>عدد الثواني دون أي بايت قبل التخلي عن الطلب (20).</translation>
    </message>
    <message>
        <source>The format must be json or xml.</source>
        <translation>يجب أن يكون التنسيق json أو xml.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds above 0.</source>
        <translation>يجب أن تكون المهلة عدد ثوانٍ أكبر من 0.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>لا يحوي ملف CA أي شهادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Signing in needs --user with the key in $DIALDESK_PASSWORD or --password-file, or a token in $DIALDESK_TOKEN.</source>
        <translation>يحتاج تسجيل الدخول إلى --user مع المفتاح في $DIALDESK_PASSWORD أو --password-file، أو إلى رمز وصول في $DIALDESK_TOKEN.</translation>
    </message>
</context>
<context>
    <name>ContactNowApi</name>
    <message>
        <source>The server did not accept the token.</source>
        <translation>لم يقبل الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>لا يبيّن رد الخادم هل نُفِّذ المطلوب.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Campaign table of the new dataset.</source>
        <translation>جدول الحملة لمجموعة البيانات الجديدة.</translation>
    </message>
    <message>
        <source>The name that people will know it by.</source>
        <translation>الاسم الذي تُعرف به.</translation>
    </message>
    <message>
        <source>create takes no arguments, only options.</source>
        <translation>لا يقبل create وسيطات، بل خيارات فقط.</translation>
    </message>
    <message>
        <source>create needs --table and --description.</source>
        <translation>يحتاج create إلى --table و--description.</translation>
    </message>
    <message>
        <source>Whether there is a new dataset could not be read. The request was not sent again.</source>
        <translation>تعذّرت قراءة هل توجد مجموعة بيانات جديدة. لم يُعَد إرسال الطلب.</translation>
    </message>
    <message>
        <source>No new dataset of that name was found. The request was not sent again.</source>
        <translation>لم يُعثر على مجموعة بيانات جديدة بهذا الاسم. لم يُعَد إرسال الطلب.</translation>
    </message>
    <message>
        <source>A new dataset of that name was found: %1. The request was not sent again.</source>
        <translation>عُثر على مجموعة بيانات جديدة بهذا الاسم: %1. لم يُعَد إرسال الطلب.</translation>
    </message>
</context>
<context>
    <name>DatasetChanges</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>%1 was empty</source>
        <translation>%1 سابقًا: فارغ</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 سابقًا: %2</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>جديدة منذ %1</translation>
    </message>
    <message>
        <source>Changed since %1: %2</source>
        <translation>تغيّرت منذ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>واحدة متغيّرة (%Ln)</numerusform>
            <numerusform>اثنتان متغيّرتان (%Ln)</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>واحدة جديدة (%Ln)</numerusform>
            <numerusform>اثنتان جديدتان (%Ln)</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>%Ln اختفت</numerusform>
            <numerusform>واحدة اختفت (%Ln)</numerusform>
            <numerusform>اثنتان اختفتا (%Ln)</numerusform>
            <numerusform>%Ln اختفت</numerusform>
            <numerusform>%Ln اختفت</numerusform>
            <numerusform>%Ln اختفت</numerusform>
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
        <translation>أفاد الخادم بالنجاح، لكن قراءة جديدة لا تُظهر مجموعة البيانات الجديدة.</translation>
    </message>
</context>
<context>
    <name>DatasetExport</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>تعذّرت كتابة ملف التصدير: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetLoader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>The server counts %1, and sent %2.</source>
        <translation>العدد عند الخادم %1، وقد أرسل %2.</translation>
    </message>
    <message>
        <source>Some text was not valid UTF-8: what could not be read shows as U+FFFD.</source>
        <translation>بعض النص ليس UTF-8 صالحًا: ما تعذّرت قراءته يظهر كـ U+FFFD.</translation>
    </message>
    <message>
        <source>The server lists these datasets more than once, so they can&apos;t be edited: %1.</source>
        <translation>يذكر الخادم مجموعات البيانات هذه أكثر من مرة، لذا لا يمكن تحريرها: %1.</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>This account is read only here.</source>
        <translation>هذا الحساب للقراءة فقط هنا.</translation>
    </message>
    <message>
        <source>The server lists dataset %1 more than once, so it can&apos;t be edited.</source>
        <translation>يذكر الخادم مجموعة البيانات %1 أكثر من مرة، لذا لا يمكن تحريرها.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>القيمة السابقة: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation>تغيّر من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>DatasetPane</name>
    <message>
        <source>Refreshing</source>
        <translation>جارٍ التحديث</translation>
    </message>
    <message>
        <source>The table shows what was read at %1.</source>
        <translation>يُظهر الجدول ما قُرئ في %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the first %Ln dataset(s) had come by then.</source>
        <translation>
            <numerusform>القائمة ناقصة: لم تكن قد وصلت حتى ذلك الحين سوى %Ln مجموعة بيانات.</numerusform>
            <numerusform>القائمة ناقصة: لم تكن قد وصلت حتى ذلك الحين سوى مجموعة بيانات واحدة (%Ln).</numerusform>
            <numerusform>القائمة ناقصة: لم تكن قد وصلت حتى ذلك الحين سوى مجموعتي بيانات (%Ln).</numerusform>
            <numerusform>القائمة ناقصة: لم تكن قد وصلت حتى ذلك الحين سوى %Ln مجموعات بيانات.</numerusform>
            <numerusform>القائمة ناقصة: لم تكن قد وصلت حتى ذلك الحين سوى %Ln مجموعة بيانات.</numerusform>
            <numerusform>القائمة ناقصة: لم تكن قد وصلت حتى ذلك الحين سوى %Ln مجموعة بيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>حُفظ %Ln تغيير مُجهَّز.</numerusform>
            <numerusform>حُفظ تغيير مُجهَّز واحد (%Ln).</numerusform>
            <numerusform>حُفظ تغييران مُجهَّزان (%Ln).</numerusform>
            <numerusform>حُفظ %Ln تغييرات مُجهَّزة.</numerusform>
            <numerusform>حُفظ %Ln تغييرًا مُجهَّزًا.</numerusform>
            <numerusform>حُفظ %Ln تغيير مُجهَّز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>DatasetSort</name>
    <message>
        <source>There is no column “%1” to sort by.</source>
        <translation>لا يوجد عمود «%1» للفرز حسبه.</translation>
    </message>
</context>
<context>
    <name>DatasetView</name>
    <message>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>Read the datasets again</source>
        <translation>قراءة مجموعات البيانات من جديد</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>مجموعة بيانات &amp;جديدة…</translation>
    </message>
    <message>
        <source>Create a dataset in a campaign table</source>
        <translation>إنشاء مجموعة بيانات في جدول حملة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>كتابة القائمة إلى ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Discard staged changes…</source>
        <translation>ت&amp;جاهل التغييرات المُجهَّزة…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>&amp;Table (tab-separated)</source>
        <translation>&amp;جدول (مفصول بعلامات جدولة)</translation>
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
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>تعبئة للأ&amp;سفل</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>ت&amp;حرير الخلية</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Show or hide the selected dataset&apos;s details</source>
        <translation>إظهار تفاصيل مجموعة البيانات المحددة أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>سجل الت&amp;غييرات</translation>
    </message>
    <message>
        <source>Show or hide what was posted from this computer</source>
        <translation>إظهار ما أُرسل من هذا الحاسوب أو إخفاؤه</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Show or hide how the campaign tables stand</source>
        <translation>إظهار وضع جداول الحملات أو إخفاؤه</translation>
    </message>
    <message>
        <source>Dial &amp;order</source>
        <translation>ت&amp;رتيب الاتصال</translation>
    </message>
    <message>
        <source>Show or hide in which order a campaign table is dialled</source>
        <translation>إظهار ترتيب الاتصال في جدول حملة أو إخفاؤه</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير التا&amp;لي</translation>
    </message>
    <message>
        <source>Go to the next row that a refresh changed</source>
        <translation>الانتقال إلى الصف التالي الذي غيّره تحديث</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the row before that a refresh changed</source>
        <translation>الانتقال إلى الصف السابق الذي غيّره تحديث</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>تمييز &amp;كمقروء</translation>
    </message>
    <message>
        <source>Take the marks of what changed away</source>
        <translation>إزالة علامات ما تغيّر</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة (%Ln)</numerusform>
            <numerusform>كل دقيقتين (%Ln)</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>&amp;مراجعة وإرسال…</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>&amp;تحويل إلى LIVE</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>تح&amp;ويل إلى HOLD</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>اتصل &amp;أولاً…</translation>
    </message>
    <message>
        <source>Make the selected datasets dial next</source>
        <translation>جعل الاتصال التالي من مجموعات البيانات المحددة</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>ت&amp;بديل الحساب</translation>
    </message>
    <message>
        <source>&amp;Account profile…</source>
        <translation>&amp;ملف تعريف الحساب…</translation>
    </message>
    <message>
        <source>Its name and colour, and how it is reached</source>
        <translation>اسمه ولونه وكيفية الوصول إليه</translation>
    </message>
    <message>
        <source>&amp;Production account</source>
        <translation>حساب إ&amp;نتاج</translation>
    </message>
    <message>
        <source>Mark this account wherever something is posted to it</source>
        <translation>تمييز هذا الحساب حيثما يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>Send nothing that would change this account</source>
        <translation>عدم إرسال أي شيء يغيّر هذا الحساب</translation>
    </message>
    <message>
        <source>What went to the server and came back</source>
        <translation>ما ذهب إلى الخادم وما عاد منه</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات ل&amp;وحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Dialdesk</source>
        <translation>&amp;حول Dialdesk</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Refresh a&amp;utomatically</source>
        <translation>تحديث تل&amp;قائي</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>م&amp;جموعة البيانات</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الاتصال &amp;بالخادم</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>نسخ &amp;كـ</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>مس&amp;ح التصفية</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>&amp;فرز حسب</translation>
    </message>
    <message>
        <source>Th&amp;en by</source>
        <translation>&amp;ثم حسب</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>العرو&amp;ض</translation>
    </message>
    <message>
        <source>Campaign &amp;board</source>
        <translation>لو&amp;حة الحملات</translation>
    </message>
    <message>
        <source>Request &amp;log</source>
        <translation>سجل ال&amp;طلبات</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Read about what has the focus</source>
        <translation>قراءة ما يتعلق بالعنصر المركَّز عليه</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>ال&amp;خطوات الأولى</translation>
    </message>
    <message>
        <source>Be led to a first change in the sandbox</source>
        <translation>إرشاد إلى أول تغيير في البيئة التجريبية</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>تباين &amp;عالٍ، داكن</translation>
    </message>
</context>
<context>
    <name>DeskToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t be edited and will be left alone.</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%Ln منها لا يمكن تحريرها وستُترك كما هي.</numerusform>
            <numerusform>واحدة منها (%Ln) لا يمكن تحريرها وستُترك كما هي.</numerusform>
            <numerusform>اثنتان منها (%Ln) لا يمكن تحريرهما وستُتركان كما هما.</numerusform>
            <numerusform>%Ln منها لا يمكن تحريرها وستُترك كما هي.</numerusform>
            <numerusform>%Ln منها لا يمكن تحريرها وستُترك كما هي.</numerusform>
            <numerusform>%Ln منها لا يمكن تحريرها وستُترك كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>قيم مختلفة</translation>
    </message>
    <message>
        <source>Status: mixed</source>
        <translation>الحالة: قيم مختلفة</translation>
    </message>
    <message>
        <source>Priority in %1</source>
        <translation>الأولوية في %1</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Select a dataset to see it here</source>
        <translation>حدّد مجموعة بيانات لتظهر هنا</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>مجموعة البيانات %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) selected</source>
        <translation>
            <numerusform>%Ln مجموعة بيانات محددة</numerusform>
            <numerusform>مجموعة بيانات واحدة محددة (%Ln)</numerusform>
            <numerusform>مجموعتا بيانات محددتان (%Ln)</numerusform>
            <numerusform>%Ln مجموعات بيانات محددة</numerusform>
            <numerusform>%Ln مجموعة بيانات محددة</numerusform>
            <numerusform>%Ln مجموعة بيانات محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of %1 selected</source>
        <translation>واحدة من %1 محددة</translation>
    </message>
    <message>
        <source>Edit one</source>
        <translation>تحرير واحدة</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>تحرير الكل</translation>
    </message>
    <message>
        <source>Edit the current dataset alone</source>
        <translation>تحرير مجموعة البيانات الحالية وحدها</translation>
    </message>
    <message>
        <source>Edit all selected datasets at once</source>
        <translation>تحرير كل مجموعات البيانات المحددة معًا</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>DialFirst</name>
    <message>
        <source>You are signed out.</source>
        <translation>لقد سُجِّل خروجك.</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>هناك عملية «اتصل أولاً» أخرى غير مكتملة.</translation>
    </message>
    <message>
        <source>The account lists none of the datasets of this run.</source>
        <translation>لا يذكر الحساب أيًّا من مجموعات البيانات في هذه العملية.</translation>
    </message>
</context>
<context>
    <name>DialFirstCommand</name>
    <message>
        <source>Dataset ids, in the order in which they are to dial.</source>
        <translation>معرِّفات مجموعات البيانات، بالترتيب الذي يُراد الاتصال به.</translation>
    </message>
    <message>
        <source>Which LIVE datasets wait meanwhile: those of the same campaign table, or all.</source>
        <translation>أي مجموعات LIVE تنتظر في هذه الأثناء: مجموعات جدول الحملة نفسه (table)، أو الكل (all).</translation>
    </message>
    <message>
        <source>Print what would be done, and send nothing but reads.</source>
        <translation>طباعة ما كان سيُنفَّذ، وعدم إرسال شيء سوى القراءات.</translation>
    </message>
    <message>
        <source>Finish a run that was cut short.</source>
        <translation>إتمام عملية انقطعت.</translation>
    </message>
    <message>
        <source>Put back what a run that was cut short has changed.</source>
        <translation>إعادة ما غيّرته عملية انقطعت.</translation>
    </message>
    <message>
        <source>--resume and --restore stand alone.</source>
        <translation>يُستخدم كل من --resume و--restore وحده.</translation>
    </message>
    <message>
        <source>dial-first needs at least one dataset id.</source>
        <translation>يحتاج dial-first إلى معرِّف مجموعة بيانات واحد على الأقل.</translation>
    </message>
    <message>
        <source>The scope is table or all, not “%1”.</source>
        <translation>النطاق هو table أو all، وليس «%1».</translation>
    </message>
    <message>
        <source>No run of Dial first is unfinished.</source>
        <translation>لا توجد عملية «اتصل أولاً» غير مكتملة.</translation>
    </message>
    <message>
        <source>All is LIVE again that was, so nothing dials first.</source>
        <translation>عاد إلى LIVE كل ما كان كذلك، فلا شيء يُتصل منه أولاً.</translation>
    </message>
</context>
<context>
    <name>DialFirstDialog</name>
    <message>
        <source>Let &amp;all other LIVE datasets wait, too, of whichever table</source>
        <translation>جعل &amp;كل مجموعات LIVE الأخرى تنتظر أيضًا، في أي جدول كانت</translation>
    </message>
    <message>
        <source>&amp;Stop and restore</source>
        <translation>إي&amp;قاف واستعادة</translation>
    </message>
    <message>
        <source>&amp;Restore what was LIVE</source>
        <translation>استعا&amp;دة ما كان LIVE</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;تمام</translation>
    </message>
    <message>
        <source>&amp;Dial first</source>
        <translation>اتصل &amp;أولاً</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Dial first</source>
        <translation>اتصل أولاً</translation>
    </message>
    <message>
        <source>Forecast order afterwards</source>
        <translation>الترتيب المتوقع بعد ذلك</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>هذه بيئة إنتاج.</translation>
    </message>
    <message>
        <source>What is sent changes %1 at once.</source>
        <translation>ما يُرسل يغيّر %1 فورًا.</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>لا يمكن تنفيذ ذلك الآن.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>ال&amp;بت لاحقًا</translation>
    </message>
</context>
<context>
    <name>DialFirstEffect</name>
    <message>
        <source>The server does not tell this account who is called: it has no reporting rights.</source>
        <translation>لا يخبر الخادم هذا الحساب بمن يجري الاتصال بهم: لا يملك الحساب صلاحيات التقارير.</translation>
    </message>
    <message numerus="yes">
        <source>The others: %Ln time(s).</source>
        <translation>
            <numerusform>البقية: %Ln مرة.</numerusform>
            <numerusform>البقية: مرة واحدة (%Ln).</numerusform>
            <numerusform>البقية: مرتان (%Ln).</numerusform>
            <numerusform>البقية: %Ln مرات.</numerusform>
            <numerusform>البقية: %Ln مرة.</numerusform>
            <numerusform>البقية: %Ln مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been dialled %Ln time(s) since</source>
        <translation>
            <numerusform>جرى الاتصال من %1 منذ ذلك الحين %Ln مرة</numerusform>
            <numerusform>جرى الاتصال من %1 منذ ذلك الحين مرة واحدة (%Ln)</numerusform>
            <numerusform>جرى الاتصال من %1 منذ ذلك الحين مرتين (%Ln)</numerusform>
            <numerusform>جرى الاتصال من %1 منذ ذلك الحين %Ln مرات</numerusform>
            <numerusform>جرى الاتصال من %1 منذ ذلك الحين %Ln مرة</numerusform>
            <numerusform>جرى الاتصال من %1 منذ ذلك الحين %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln time(s) in the %2 minutes before.</source>
        <translation>
            <numerusform>%1، و%Ln مرة في الدقائق الـ %2 السابقة.</numerusform>
            <numerusform>%1، ومرة واحدة (%Ln) في الدقائق الـ %2 السابقة.</numerusform>
            <numerusform>%1، ومرتين (%Ln) في الدقائق الـ %2 السابقة.</numerusform>
            <numerusform>%1، و%Ln مرات في الدقائق الـ %2 السابقة.</numerusform>
            <numerusform>%1، و%Ln مرة في الدقائق الـ %2 السابقة.</numerusform>
            <numerusform>%1، و%Ln مرة في الدقائق الـ %2 السابقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialFirstItem</name>
    <message>
        <source>Dataset %1 is still %2.</source>
        <translation>مجموعة البيانات %1 ما زالت %2.</translation>
    </message>
    <message>
        <source>The server said that it had done it.</source>
        <translation>أفاد الخادم بأنه نفّذ ذلك.</translation>
    </message>
    <message>
        <source>The server no longer lists dataset %1.</source>
        <translation>لم يعد الخادم يذكر مجموعة البيانات %1.</translation>
    </message>
    <message>
        <source>Somebody else set dataset %1 to %2.</source>
        <translation>عيّن شخص آخر مجموعة البيانات %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>DialFirstOrder</name>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>DialFirstPlan</name>
    <message>
        <source>Dataset %1 is listed twice, so it can&apos;t be changed.</source>
        <translation>مجموعة البيانات %1 مذكورة مرتين، لذا لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>There is no dataset %1.</source>
        <translation>لا توجد مجموعة بيانات %1.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED, which is for ever.</source>
        <translation>مجموعة البيانات %1 بحالة EXPIRED، وهي حالة نهائية.</translation>
    </message>
    <message>
        <source>Dataset %1 has the status “%2”, which Dialdesk does not know.</source>
        <translation>لمجموعة البيانات %1 الحالة «%2»، وهي غير معروفة لدى Dialdesk.</translation>
    </message>
    <message>
        <source>Dataset %1 is locked.</source>
        <translation>مجموعة البيانات %1 مقفلة.</translation>
    </message>
</context>
<context>
    <name>DialFirstRecorder</name>
    <message>
        <source>It was interrupted before it could be read back.</source>
        <translation>قُطع قبل أن تتسنى إعادة قراءته.</translation>
    </message>
</context>
<context>
    <name>DialFirstStore</name>
    <message>
        <source>What is to be done can&apos;t be kept on disk: %1</source>
        <translation>تعذّر حفظ ما ينبغي تنفيذه على القرص: %1</translation>
    </message>
    <message>
        <source>Another run of Dial first is unfinished.</source>
        <translation>هناك عملية «اتصل أولاً» أخرى غير مكتملة.</translation>
    </message>
    <message>
        <source>Another Dialdesk is at it.</source>
        <translation>هناك برنامج Dialdesk آخر ينفّذها.</translation>
    </message>
</context>
<context>
    <name>DialFirstSummary</name>
    <message>
        <source>Dial first</source>
        <translation>اتصل أولاً</translation>
    </message>
    <message>
        <source>Dial %1 first</source>
        <translation>الاتصال أولاً من %1</translation>
    </message>
    <message numerus="yes">
        <source>Dial %Ln dataset(s) first</source>
        <translation>
            <numerusform>الاتصال أولاً من %Ln مجموعة بيانات</numerusform>
            <numerusform>الاتصال أولاً من مجموعة بيانات واحدة (%Ln)</numerusform>
            <numerusform>الاتصال أولاً من مجموعتي بيانات (%Ln)</numerusform>
            <numerusform>الاتصال أولاً من %Ln مجموعات بيانات</numerusform>
            <numerusform>الاتصال أولاً من %Ln مجموعة بيانات</numerusform>
            <numerusform>الاتصال أولاً من %Ln مجموعة بيانات</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>جارٍ قراءة الحساب…</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>مجموعة البيانات %1</translation>
    </message>
    <message>
        <source>Datasets %1</source>
        <translation>مجموعات البيانات %1</translation>
    </message>
    <message>
        <source>%1, in the campaign table %2</source>
        <translation>%1، في جدول الحملة %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, among %Ln campaign tables</source>
        <translation>
            <numerusform>%1، من بين %Ln جدول حملة</numerusform>
            <numerusform>%1، من بين جدول حملة واحد (%Ln)</numerusform>
            <numerusform>%1، من بين جدولي حملات (%Ln)</numerusform>
            <numerusform>%1، من بين %Ln جداول حملات</numerusform>
            <numerusform>%1، من بين %Ln جدول حملة</numerusform>
            <numerusform>%1، من بين %Ln جدول حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialler idle for about %1 s</source>
        <translation>نظام الاتصال متوقف نحو %1 ث</translation>
    </message>
    <message>
        <source>The dialler idled for %1 s</source>
        <translation>توقف نظام الاتصال %1 ث</translation>
    </message>
    <message>
        <source>Dialler idle for %1 s</source>
        <translation>نظام الاتصال متوقف منذ %1 ث</translation>
    </message>
    <message>
        <source>The dialler has work</source>
        <translation>لدى نظام الاتصال عمل</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>جميعها</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %1 is LIVE between steps 1 and 2. %Ln request(s); a read takes %2 s.</source>
        <translation>
            <numerusform>لا شيء في %1 بحالة LIVE بين الخطوتين 1 و2. %Ln طلب؛ وتستغرق القراءة %2 ث.</numerusform>
            <numerusform>لا شيء في %1 بحالة LIVE بين الخطوتين 1 و2. طلب واحد (%Ln)؛ وتستغرق القراءة %2 ث.</numerusform>
            <numerusform>لا شيء في %1 بحالة LIVE بين الخطوتين 1 و2. طلبان (%Ln)؛ وتستغرق القراءة %2 ث.</numerusform>
            <numerusform>لا شيء في %1 بحالة LIVE بين الخطوتين 1 و2. %Ln طلبات؛ وتستغرق القراءة %2 ث.</numerusform>
            <numerusform>لا شيء في %1 بحالة LIVE بين الخطوتين 1 و2. %Ln طلبًا؛ وتستغرق القراءة %2 ث.</numerusform>
            <numerusform>لا شيء في %1 بحالة LIVE بين الخطوتين 1 و2. %Ln طلب؛ وتستغرق القراءة %2 ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read back.</source>
        <translation>أُعيدت قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Nothing in %1 is LIVE until a step with LIVE is confirmed.</source>
        <translation>لا شيء في %1 بحالة LIVE إلى أن تُؤكَّد خطوة تعيّن LIVE.</translation>
    </message>
    <message>
        <source>Something in %1 is LIVE.</source>
        <translation>يوجد في %1 ما هو LIVE.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln LIVE dataset(s) on HOLD</source>
        <translation>
            <numerusform>تحويل %Ln مجموعة بيانات LIVE إلى HOLD</numerusform>
            <numerusform>تحويل مجموعة بيانات LIVE واحدة (%Ln) إلى HOLD</numerusform>
            <numerusform>تحويل مجموعتي بيانات LIVE (%Ln) إلى HOLD</numerusform>
            <numerusform>تحويل %Ln مجموعات بيانات LIVE إلى HOLD</numerusform>
            <numerusform>تحويل %Ln مجموعة بيانات LIVE إلى HOLD</numerusform>
            <numerusform>تحويل %Ln مجموعة بيانات LIVE إلى HOLD</numerusform>
        </translation>
    </message>
    <message>
        <source>Set dataset %1 LIVE</source>
        <translation>تحويل مجموعة البيانات %1 إلى LIVE</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) LIVE</source>
        <translation>
            <numerusform>تحويل %Ln مجموعة بيانات إلى LIVE</numerusform>
            <numerusform>تحويل مجموعة بيانات واحدة (%Ln) إلى LIVE</numerusform>
            <numerusform>تحويل مجموعتي بيانات (%Ln) إلى LIVE</numerusform>
            <numerusform>تحويل %Ln مجموعات بيانات إلى LIVE</numerusform>
            <numerusform>تحويل %Ln مجموعة بيانات إلى LIVE</numerusform>
            <numerusform>تحويل %Ln مجموعة بيانات إلى LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln dataset(s) back LIVE</source>
        <translation>
            <numerusform>إعادة %Ln مجموعة بيانات إلى LIVE</numerusform>
            <numerusform>إعادة مجموعة بيانات واحدة (%Ln) إلى LIVE</numerusform>
            <numerusform>إعادة مجموعتي بيانات (%Ln) إلى LIVE</numerusform>
            <numerusform>إعادة %Ln مجموعات بيانات إلى LIVE</numerusform>
            <numerusform>إعادة %Ln مجموعة بيانات إلى LIVE</numerusform>
            <numerusform>إعادة %Ln مجموعة بيانات إلى LIVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln dataset(s) back on HOLD</source>
        <translation>
            <numerusform>إعادة %Ln مجموعة بيانات إلى HOLD</numerusform>
            <numerusform>إعادة مجموعة بيانات واحدة (%Ln) إلى HOLD</numerusform>
            <numerusform>إعادة مجموعتي بيانات (%Ln) إلى HOLD</numerusform>
            <numerusform>إعادة %Ln مجموعات بيانات إلى HOLD</numerusform>
            <numerusform>إعادة %Ln مجموعة بيانات إلى HOLD</numerusform>
            <numerusform>إعادة %Ln مجموعة بيانات إلى HOLD</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>All confirmed by reading back</source>
        <translation>الكل مؤكَّد بإعادة القراءة</translation>
    </message>
    <message>
        <source>Sent. Reading back to confirm</source>
        <translation>أُرسل. جارٍ إعادة القراءة للتأكيد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>In order of priority</source>
        <translation>حسب الأولوية</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s) in %1</source>
        <translation>
            <numerusform>%Ln مجموعة بيانات LIVE في %1</numerusform>
            <numerusform>مجموعة بيانات LIVE واحدة (%Ln) في %1</numerusform>
            <numerusform>مجموعتا بيانات LIVE (%Ln) في %1</numerusform>
            <numerusform>%Ln مجموعات بيانات LIVE في %1</numerusform>
            <numerusform>%Ln مجموعة بيانات LIVE في %1</numerusform>
            <numerusform>%Ln مجموعة بيانات LIVE في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln LIVE dataset(s)</source>
        <translation>
            <numerusform>%Ln مجموعة بيانات LIVE</numerusform>
            <numerusform>مجموعة بيانات LIVE واحدة (%Ln)</numerusform>
            <numerusform>مجموعتا بيانات LIVE (%Ln)</numerusform>
            <numerusform>%Ln مجموعات بيانات LIVE</numerusform>
            <numerusform>%Ln مجموعة بيانات LIVE</numerusform>
            <numerusform>%Ln مجموعة بيانات LIVE</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a forecast: the dialler decides, and callbacks always go before these.</source>
        <translation>هذا توقّع: القرار لنظام الاتصال، ومعاودات الاتصال تسبق هذه دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Sets the %Ln dataset(s) LIVE again, and %1 as it was.</source>
        <translation>
            <numerusform>يعيد %Ln مجموعة بيانات إلى LIVE، ويعيد %1 إلى ما كان عليه.</numerusform>
            <numerusform>يعيد مجموعة بيانات واحدة (%Ln) إلى LIVE، ويعيد %1 إلى ما كان عليه.</numerusform>
            <numerusform>يعيد مجموعتي بيانات (%Ln) إلى LIVE، ويعيد %1 إلى ما كان عليه.</numerusform>
            <numerusform>يعيد %Ln مجموعات بيانات إلى LIVE، ويعيد %1 إلى ما كان عليه.</numerusform>
            <numerusform>يعيد %Ln مجموعة بيانات إلى LIVE، ويعيد %1 إلى ما كان عليه.</numerusform>
            <numerusform>يعيد %Ln مجموعة بيانات إلى LIVE، ويعيد %1 إلى ما كان عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is sent before you say so.</source>
        <translation>لا يُرسل شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>All is put back as it was.</source>
        <translation>يعاد كل شيء إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>Another Dialdesk on this computer is at it.</source>
        <translation>هناك برنامج Dialdesk آخر على هذا الحاسوب ينفّذها.</translation>
    </message>
    <message>
        <source>Finish goes on from here. Restore puts all back as it was.</source>
        <translation>الإتمام يتابع من هنا. والاستعادة تعيد كل شيء إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>كل شيء كما كان.</translation>
    </message>
    <message>
        <source>%1 dials first.</source>
        <translation>الاتصال أولاً من %1.</translation>
    </message>
    <message>
        <source>The account has changed since you looked, so nothing was sent: look once more.</source>
        <translation>تغيّر الحساب منذ أن اطّلعت عليه، لذا لم يُرسل شيء: يُرجى الاطلاع مرة أخرى.</translation>
    </message>
    <message>
        <source>Not all is as planned.</source>
        <translation>ليس كل شيء كما خُطِّط له.</translation>
    </message>
    <message>
        <source>A run that began %1 is unfinished.</source>
        <translation>هناك عملية بدأت في %1 ولم تكتمل.</translation>
    </message>
</context>
<context>
    <name>DialOrder</name>
    <message>
        <source>There are not enough priorities from 0 to 90 for that order.</source>
        <translation>لا تكفي الأولويات من 0 إلى 90 لهذا الترتيب.</translation>
    </message>
    <message>
        <source>Dataset %1 is no longer in the list.</source>
        <translation>لم تعد مجموعة البيانات %1 في القائمة.</translation>
    </message>
</context>
<context>
    <name>DialOrderList</name>
    <message>
        <source>once it is posted</source>
        <translation>بعد الإرسال</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>priority newer</source>
        <translation>الأولوية أحدث</translation>
    </message>
    <message>
        <source>known: since %1</source>
        <translation>معروف: منذ %1</translation>
    </message>
    <message>
        <source>It is staged to go LIVE.</source>
        <translation>مُجهَّزة للتحويل إلى LIVE.</translation>
    </message>
    <message>
        <source>It did not go LIVE from this computer, so its place is guessed from its priority.</source>
        <translation>لم تتحول إلى LIVE من هذا الحاسوب، لذا يُخمَّن موضعها من أولويتها.</translation>
    </message>
    <message>
        <source>It went LIVE from this computer at %1.</source>
        <translation>تحولت إلى LIVE من هذا الحاسوب في %1.</translation>
    </message>
    <message>
        <source>Its priority was changed after that, and the dialler may not follow before what it has cached is called. Dial first acts at once.</source>
        <translation>تغيّرت أولويتها بعد ذلك، وقد لا يتبعها نظام الاتصال قبل أن يتصل بما خزّنه مؤقتًا. أما «اتصل أولاً» فيعمل فورًا.</translation>
    </message>
    <message>
        <source>#</source>
        <comment>place in an order</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>LIVE, the next one first</source>
        <translation>بحالة LIVE، التالية أولاً</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>على HOLD</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>DialOrderPanel</name>
    <message>
        <source>Dial order</source>
        <translation>ترتيب الاتصال</translation>
    </message>
    <message>
        <source>Close the dial order</source>
        <translation>إغلاق ترتيب الاتصال</translation>
    </message>
    <message>
        <source>LIVE, in dial order</source>
        <translation>بحالة LIVE، حسب ترتيب الاتصال</translation>
    </message>
    <message>
        <source>On HOLD</source>
        <translation>على HOLD</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>جدول الحملة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل &amp;لأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;نقل لأسفل</translation>
    </message>
    <message>
        <source>Put on &amp;HOLD</source>
        <translation>تح&amp;ويل إلى HOLD</translation>
    </message>
    <message>
        <source>Set &amp;LIVE</source>
        <translation>تحويل &amp;إلى LIVE</translation>
    </message>
    <message>
        <source>D&amp;ial first…</source>
        <translation>اتصل &amp;أولاً…</translation>
    </message>
    <message>
        <source>Drag a row to another place: that stages priorities.</source>
        <translation>اسحب صفًا إلى موضع آخر: تُجهَّز بذلك الأولويات.</translation>
    </message>
    <message>
        <source>Calls are not shown, since this account has no reporting rights.</source>
        <translation>لا تظهر الاتصالات، لأن هذا الحساب لا يملك صلاحيات التقارير.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are those of the last %Ln minute(s).</source>
        <translation>
            <numerusform>الاتصالات هي ما جرى خلال آخر %Ln دقيقة.</numerusform>
            <numerusform>الاتصالات هي ما جرى خلال آخر دقيقة (%Ln).</numerusform>
            <numerusform>الاتصالات هي ما جرى خلال آخر دقيقتين (%Ln).</numerusform>
            <numerusform>الاتصالات هي ما جرى خلال آخر %Ln دقائق.</numerusform>
            <numerusform>الاتصالات هي ما جرى خلال آخر %Ln دقيقة.</numerusform>
            <numerusform>الاتصالات هي ما جرى خلال آخر %Ln دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialling</name>
    <message>
        <source>Nothing is selected. Select the datasets that are to dial first.</source>
        <translation>لا شيء محدد. حدّد مجموعات البيانات التي يُراد الاتصال منها أولاً.</translation>
    </message>
</context>
<context>
    <name>DiallingWatch</name>
    <message numerus="yes">
        <source>%1 is LIVE, and has not been dialled for %Ln minute(s).</source>
        <translation>
            <numerusform>الجدول %1 بحالة LIVE، ولم يجرِ الاتصال منه منذ %Ln دقيقة.</numerusform>
            <numerusform>الجدول %1 بحالة LIVE، ولم يجرِ الاتصال منه منذ دقيقة واحدة (%Ln).</numerusform>
            <numerusform>الجدول %1 بحالة LIVE، ولم يجرِ الاتصال منه منذ دقيقتين (%Ln).</numerusform>
            <numerusform>الجدول %1 بحالة LIVE، ولم يجرِ الاتصال منه منذ %Ln دقائق.</numerusform>
            <numerusform>الجدول %1 بحالة LIVE، ولم يجرِ الاتصال منه منذ %Ln دقيقة.</numerusform>
            <numerusform>الجدول %1 بحالة LIVE، ولم يجرِ الاتصال منه منذ %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset of %1 is LIVE, so nothing in it is dialled.</source>
        <translation>لا توجد في %1 أي مجموعة بيانات LIVE، لذا لا يجري الاتصال منه.</translation>
    </message>
    <message>
        <source>%1 is not dialled</source>
        <translation>لا يجري الاتصال من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign table(s) are not dialled</source>
        <translation>
            <numerusform>لا يجري الاتصال من %Ln جدول حملة</numerusform>
            <numerusform>لا يجري الاتصال من جدول حملة واحد (%Ln)</numerusform>
            <numerusform>لا يجري الاتصال من جدولي حملات (%Ln)</numerusform>
            <numerusform>لا يجري الاتصال من %Ln جداول حملات</numerusform>
            <numerusform>لا يجري الاتصال من %Ln جدول حملة</numerusform>
            <numerusform>لا يجري الاتصال من %Ln جدول حملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditRules</name>
    <message>
        <source>Only status, priority and description can be changed.</source>
        <translation>لا يمكن تغيير سوى الحالة والأولوية والوصف.</translation>
    </message>
    <message>
        <source>The server gave this dataset no id, so it can&apos;t be changed.</source>
        <translation>لم يعطِ الخادم مجموعة البيانات هذه معرِّفًا، لذا لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Dataset %1 is EXPIRED: it can&apos;t be reopened or edited.</source>
        <translation>مجموعة البيانات %1 بحالة EXPIRED: لا يمكن إعادة فتحها ولا تحريرها.</translation>
    </message>
    <message>
        <source>The server did not send this field of dataset %1, so it is never written.</source>
        <translation>لم يرسل الخادم هذا الحقل من مجموعة البيانات %1، لذا لا يُكتب أبدًا.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>يجب أن تكون الحالة LIVE أو HOLD أو EXPIRED.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>يجب أن تكون الأولوية عددًا صحيحًا من 0 إلى 90.</translation>
    </message>
    <message>
        <source>A description can&apos;t contain control characters.</source>
        <translation>لا يمكن أن يحوي الوصف أحرف تحكم.</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>لا يوجد عمود «%1».</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Only datasets of these statuses: LIVE, HOLD, EXPIRED.</source>
        <translation>مجموعات البيانات ذات هذه الحالات فقط: LIVE أو HOLD أو EXPIRED.</translation>
    </message>
    <message>
        <source>Only datasets for which the expression holds.</source>
        <translation>مجموعات البيانات التي ينطبق عليها التعبير فقط.</translation>
    </message>
    <message>
        <source>Sort by a column, downwards with :desc behind it.</source>
        <translation>الفرز حسب عمود، تنازليًا مع :desc بعده.</translation>
    </message>
    <message>
        <source>Only these columns, in this order.</source>
        <translation>هذه الأعمدة فقط، بهذا الترتيب.</translation>
    </message>
    <message>
        <source>csv (the default), excel or json.</source>
        <translation>csv (الافتراضي) أو excel أو json.</translation>
    </message>
    <message>
        <source>File to write; - for standard output (the default).</source>
        <translation>الملف المراد كتابته؛ و- للخرج القياسي (الافتراضي).</translation>
    </message>
    <message>
        <source>export takes no arguments, only options.</source>
        <translation>لا يقبل export وسيطات، بل خيارات فقط.</translation>
    </message>
    <message>
        <source>The status must be LIVE, HOLD or EXPIRED.</source>
        <translation>يجب أن تكون الحالة LIVE أو HOLD أو EXPIRED.</translation>
    </message>
    <message>
        <source>The export format must be csv, excel or json.</source>
        <translation>يجب أن يكون تنسيق التصدير csv أو excel أو json.</translation>
    </message>
    <message>
        <source>The output must be a file name, or - for standard output.</source>
        <translation>يجب أن يكون الخرج اسم ملف، أو - للخرج القياسي.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a file: its folder is not there, or it is a folder.</source>
        <translation>لا يمكن أن يكون «%1» ملفًا: مجلده غير موجود، أو هو نفسه مجلد.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export datasets</source>
        <translation>تصدير مجموعات البيانات</translation>
    </message>
    <message>
        <source>Staged changes are left out: the file holds what the server says.</source>
        <translation>لا تدخل التغييرات المُجهَّزة: يحوي الملف ما يذكره الخادم.</translation>
    </message>
    <message>
        <source>The file that is there now will be replaced.</source>
        <translation>سيُستبدل الملف الموجود الآن.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدُّم التصدير</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>ال&amp;كل (%1)</translation>
    </message>
    <message>
        <source>The %1 s&amp;hown</source>
        <translation>ال&amp;ظاهرة (%1)</translation>
    </message>
    <message>
        <source>The %1 &amp;selected</source>
        <translation>ال&amp;محددة (%1)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>&amp;Data (CSV)</source>
        <translation>&amp;بيانات (CSV)</translation>
    </message>
    <message>
        <source>For programs: values as the server spells them</source>
        <translation>للبرامج: القيم كما يكتبها الخادم</translation>
    </message>
    <message>
        <source>&amp;Excel (CSV)</source>
        <translation>&amp;Excel (CSV)</translation>
    </message>
    <message>
        <source>For people: headers in your language</source>
        <translation>للقراءة: العناوين بلغتك</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>For programs: an object for each dataset</source>
        <translation>للبرامج: كائن لكل مجموعة بيانات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>The first rows as they will be written</source>
        <translation>الصفوف الأولى كما ستُكتب</translation>
    </message>
    <message>
        <source>&amp;Preview of the first rows</source>
        <translation>م&amp;عاينة الصفوف الأولى</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ملفات %1 ‏(*.%2)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dataset(s)</source>
        <translation>
            <numerusform>تصدير %Ln مجموعة بيانات</numerusform>
            <numerusform>تصدير مجموعة بيانات واحدة (%Ln)</numerusform>
            <numerusform>تصدير مجموعتي بيانات (%Ln)</numerusform>
            <numerusform>تصدير %Ln مجموعات بيانات</numerusform>
            <numerusform>تصدير %Ln مجموعة بيانات</numerusform>
            <numerusform>تصدير %Ln مجموعة بيانات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSession</name>
    <message>
        <source>The list was not exported.</source>
        <translation>لم تُصدَّر القائمة.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>No file was written, and one that was there before is as it was.</source>
        <translation>لم يُكتب أي ملف، والملف الذي كان موجودًا بقي كما هو.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إظهار في ال&amp;مجلد</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>تعذّر بدء برنامج لإظهار %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) were exported to %1.</source>
        <translation>
            <numerusform>صُدِّرت %Ln مجموعة بيانات إلى %1.</numerusform>
            <numerusform>صُدِّرت مجموعة بيانات واحدة (%Ln) إلى %1.</numerusform>
            <numerusform>صُدِّرت مجموعتا بيانات (%Ln) إلى %1.</numerusform>
            <numerusform>صُدِّرت %Ln مجموعات بيانات إلى %1.</numerusform>
            <numerusform>صُدِّرت %Ln مجموعة بيانات إلى %1.</numerusform>
            <numerusform>صُدِّرت %Ln مجموعة بيانات إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير سجل التغييرات</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV للبرامج (*.csv)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>تصدير سجل الطلبات</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>تصدير العرض</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>عروض (*.json)</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>لم يُصدَّر شيء. %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
</context>
<context>
    <name>FactLink</name>
    <message>
        <source>%1: %2. Show its datasets</source>
        <translation>%1: %2. إظهار مجموعات بياناته</translation>
    </message>
    <message>
        <source>%1
Show the datasets of %2</source>
        <translation>%1
إظهار مجموعات بيانات %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>%1, %2</source>
        <comment>number, name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>ملف المصدر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>callbacks</comment>
        <translation>لا توجد</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>ID</source>
        <translation>المعرِّف</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>حساب CRM</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>حملة CRM</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>ملف المصدر</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>جدول الحملة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <comment>locked</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>locked</comment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filter, for example status:live priority&gt;=50</source>
        <translation>التصفية، مثل status:live priority&gt;=50</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>مسح التصفية (Esc)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>في النهاية: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>Shows datasets: %1.</source>
        <translation>تظهر مجموعات البيانات: %1.</translation>
    </message>
</context>
<context>
    <name>FilterParser</name>
    <message>
        <source>“%1” is compared with a number such as 50.</source>
        <translation>يُقارَن «%1» بعدد مثل 50.</translation>
    </message>
    <message>
        <source>“%1” is compared with a date such as 2025-01-31.</source>
        <translation>يُقارَن «%1» بتاريخ مثل 2025-01-31.</translation>
    </message>
    <message>
        <source>Only numbers such as 50 and dates such as 2025-01-31 can be compared.</source>
        <translation>لا تُقارَن سوى أعداد مثل 50 وتواريخ مثل 2025-01-31.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>لم يُفتح هذا القوس قط.</translation>
    </message>
    <message>
        <source>“or” needs a term on either side; put it in quotes if it is text.</source>
        <translation>تحتاج «or» إلى حد على كل جانب؛ ضعها بين علامتي اقتباس إن كانت نصًا.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”.</source>
        <translation>لا يوجد حد بعد «-» مباشرة.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>الأقواس المتداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>لا شيء بين القوسين.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>القوس غير مغلق.</translation>
    </message>
    <message>
        <source>Put the name of the column “%1” in quotes.</source>
        <translation>ضع اسم العمود «%1» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The regular expression can&apos;t be read: %1.</source>
        <translation>تعذّرت قراءة التعبير النمطي: %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”; put the whole text in quotes if it is text.</source>
        <translation>لا يوجد عمود «%1»؛ ضع النص كله بين علامتي اقتباس إن كان نصًا.</translation>
    </message>
</context>
<context>
    <name>FilterTokenizer</name>
    <message>
        <source>Put a space here, or quotes around the whole text.</source>
        <translation>ضع مسافة هنا، أو علامتي اقتباس حول النص كله.</translation>
    </message>
    <message>
        <source>There is no term directly after “-”; put a dash that is text in quotes.</source>
        <translation>لا يوجد حد بعد «-» مباشرة؛ ضع الشرطة بين علامتي اقتباس إن كانت نصًا.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a column directly before it; put it in quotes if it is text.</source>
        <translation>يحتاج «%1» إلى اسم عمود قبله مباشرة؛ ضعه بين علامتي اقتباس إن كان نصًا.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>علامة الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The regular expression is not closed; put a slash that is text in quotes.</source>
        <translation>التعبير النمطي غير مغلق؛ ضع الشرطة المائلة بين علامتي اقتباس إن كانت نصًا.</translation>
    </message>
    <message>
        <source>There is no regular expression between the slashes.</source>
        <translation>لا يوجد تعبير نمطي بين الشرطتين المائلتين.</translation>
    </message>
    <message>
        <source>“%1” needs a regular expression such as /^q[1-4]/ directly after it.</source>
        <translation>يحتاج «%1» إلى تعبير نمطي مثل /^q[1-4]/ بعده مباشرة.</translation>
    </message>
    <message>
        <source>There is no regular expression between the quotes.</source>
        <translation>لا يوجد تعبير نمطي بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>There is no value directly after “%1”.</source>
        <translation>لا توجد قيمة بعد «%1» مباشرة.</translation>
    </message>
    <message>
        <source>Put a value that starts with “%1” in quotes.</source>
        <translation>ضع القيمة التي تبدأ بـ «%1» بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not %1</source>
        <translation>باستثناء %1</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>من أي نوع</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conditions that must all hold</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions of which one must hold</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between lists of conditions of which one must hold</comment>
        <translation>؛ أو </translation>
    </message>
    <message>
        <source>matching /%1/</source>
        <translation>تطابق /%1/</translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation>تحتوي على %1</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>in the table %1</source>
        <translation>في الجدول %1</translation>
    </message>
    <message>
        <source>in tables named %1</source>
        <translation>في جداول اسمها %1</translation>
    </message>
    <message>
        <source>loaded after %1</source>
        <translation>محمَّلة بعد %1</translation>
    </message>
    <message>
        <source>loaded on %1 or later</source>
        <translation>محمَّلة في %1 أو بعده</translation>
    </message>
    <message>
        <source>loaded before %1</source>
        <translation>محمَّلة قبل %1</translation>
    </message>
    <message>
        <source>loaded on %1 or earlier</source>
        <translation>محمَّلة في %1 أو قبله</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>with %1 not empty</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة غير فارغة</translation>
    </message>
    <message>
        <source>with %1 other than %2</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة غير %2</translation>
    </message>
    <message>
        <source>with %1 above %2</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة أكبر من %2</translation>
    </message>
    <message>
        <source>with %1 %2 or more</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة %2 أو أكثر</translation>
    </message>
    <message>
        <source>with %1 below %2</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة أصغر من %2</translation>
    </message>
    <message>
        <source>with %1 %2 or less</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة %2 أو أقل</translation>
    </message>
    <message>
        <source>with %1 matching /%2/</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة تطابق /%2/</translation>
    </message>
    <message>
        <source>with %1 containing %2</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة تحتوي على %2</translation>
    </message>
    <message>
        <source>with %1 %2</source>
        <comment>%1 is a column</comment>
        <translation>ذات %1 بقيمة %2</translation>
    </message>
    <message>
        <source>id</source>
        <translation>معرِّف</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>قائمة انتظار</translation>
    </message>
    <message>
        <source>status</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>description</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>معاودات اتصال</translation>
    </message>
    <message>
        <source>CRM account</source>
        <translation>حساب CRM</translation>
    </message>
    <message>
        <source>CRM campaign</source>
        <translation>حملة CRM</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>load date</source>
        <translation>تاريخ تحميل</translation>
    </message>
    <message>
        <source>source file</source>
        <translation>ملف مصدر</translation>
    </message>
    <message>
        <source>campaign table</source>
        <translation>جدول حملة</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>record count</source>
        <translation>عدد سجلات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>%1 is one value or a list</comment>
        <translation>%1 أو %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Don&apos;t show again</source>
        <translation>عدم ال&amp;عرض مجددًا</translation>
    </message>
    <message>
        <source>Try a change: select a dataset that is LIVE, and put it on HOLD in the details beside the table. Nothing is sent yet.</source>
        <translation>للتجربة: حدّد مجموعة بيانات حالتها LIVE، وحوّلها إلى HOLD في التفاصيل بجانب الجدول. لا يُرسَل أي شيء بعد.</translation>
    </message>
    <message>
        <source>It is staged: marked in the table, and known to nobody else. The review shows it beside what the server holds, and posts it.</source>
        <translation>أصبح التغيير مُجهَّزًا: مُعلَّمًا في الجدول ولا يعلم به أحد غيرك. تعرضه المراجعة بجانب ما لدى الخادم، ثم ترسله.</translation>
    </message>
    <message>
        <source>That is how every change goes: staged, reviewed, posted, and read back before it is called confirmed. Your own account is one sign-in away.</source>
        <translation>هكذا يسير كل تغيير: يُجهَّز ويُراجَع ويُرسَل، ثم تُعاد قراءته قبل أن يُعدّ مؤكَّدًا. حسابك الخاص على بُعد تسجيل دخول واحد.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>%1 – Dialdesk guide</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>%1 – دليل Dialdesk</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Only changes of this dataset.</source>
        <translation>تغييرات مجموعة البيانات هذه فقط.</translation>
    </message>
    <message>
        <source>csv (the default) or json.</source>
        <translation>csv (الافتراضي) أو json.</translation>
    </message>
    <message>
        <source>history takes no arguments, only options.</source>
        <translation>لا يقبل history وسيطات، بل خيارات فقط.</translation>
    </message>
    <message>
        <source>The format of the history must be csv or json.</source>
        <translation>يجب أن يكون تنسيق سجل التغييرات csv أو json.</translation>
    </message>
    <message>
        <source>--dataset needs the id of a dataset.</source>
        <translation>يحتاج --dataset إلى معرِّف مجموعة بيانات.</translation>
    </message>
</context>
<context>
    <name>HistoryDatabase</name>
    <message>
        <source>The history of changes is in use by another program. What is posted now is kept in a file beside it, and brought in at a later start.</source>
        <translation>سجل التغييرات قيد الاستخدام من برنامج آخر. ما يُرسل الآن يُحفظ في ملف بجانبه، ويُضم إليه في تشغيل لاحق.</translation>
    </message>
    <message>
        <source>The history of changes was written by a newer Dialdesk. It is left alone, and what is posted now is kept in a file beside it.</source>
        <translation>كتب إصدار أحدث من Dialdesk سجل التغييرات. يُترك كما هو، وما يُرسل الآن يُحفظ في ملف بجانبه.</translation>
    </message>
    <message>
        <source>The history of changes can&apos;t be kept on disk (%1). What is posted now is remembered until the program ends.</source>
        <translation>تعذّر حفظ سجل التغييرات على القرص (%1). يُحتفظ بما يُرسل الآن إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>The history of changes is damaged (%1). It was set aside as %2, and a new one begun.</source>
        <translation>سجل التغييرات تالف (%1). نُقل جانبًا باسم %2، وبُدئ سجل جديد.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>pending</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A status before and after: &quot;HOLD to LIVE&quot;.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Description “%1” to “%2”</source>
        <translation>الوصف من «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>A field and its values before and after: &quot;Priority 40 to 60&quot;.</extracomment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>A time of this day: &quot;Today 09:42&quot;.</extracomment>
        <translation>اليوم %1</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>The history could not be written: %1.</source>
        <translation>تعذّرت كتابة سجل التغييرات: %1.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>مجموعة بيانات جديدة</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>إغلاق سجل التغييرات</translation>
    </message>
    <message>
        <source>Show all datasets</source>
        <translation>إظهار كل مجموعات البيانات</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;استرجاع…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Changes that were posted</source>
        <translation>التغييرات المُرسلة</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>بحث في سجل التغييرات</translation>
    </message>
    <message>
        <source>Stage what takes the selected changes back; nothing is sent before you have reviewed it</source>
        <translation>تجهيز ما يسترجع التغييرات المحددة؛ لا يُرسل شيء قبل مراجعتك</translation>
    </message>
    <message>
        <source>Write what is shown here to a file</source>
        <translation>كتابة ما يظهر هنا إلى ملف</translation>
    </message>
    <message>
        <source>History of dataset %1</source>
        <translation>سجل تغييرات مجموعة البيانات %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>HistoryTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>time, outcome</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing was changed from this computer yet.</source>
        <translation>لم يتغيّر شيء من هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Show all changes of this dataset</source>
        <translation>إظهار كل تغييرات مجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>HistoryUndo</name>
    <message>
        <source>Changes of another account can only be taken back there.</source>
        <translation>لا يمكن استرجاع تغييرات حساب آخر إلا من ذلك الحساب.</translation>
    </message>
    <message>
        <source>A dataset that was created can&apos;t be taken back.</source>
        <translation>لا يمكن استرجاع إنشاء مجموعة بيانات.</translation>
    </message>
    <message>
        <source>What failed did not change anything.</source>
        <translation>ما فشل لم يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Dataset %1 is not in the list.</source>
        <translation>مجموعة البيانات %1 ليست في القائمة.</translation>
    </message>
    <message>
        <source>What dataset %1 held before is not known.</source>
        <translation>لا يُعرف ما كانت تحمله مجموعة البيانات %1 من قبل.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What is staged can&apos;t be kept on disk, so the window stays open. Post it or discard it first.</source>
        <translation>تعذّر حفظ التغييرات المُجهَّزة على القرص، لذا تبقى النافذة مفتوحة. أرسلها أو تجاهلها أولاً.</translation>
    </message>
</context>
<context>
    <name>LoadBar</name>
    <message>
        <source>Datasets read</source>
        <translation>مجموعات البيانات المقروءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading datasets, %1 of %2</source>
        <translation>جارٍ قراءة مجموعات البيانات، %1 من %2</translation>
    </message>
    <message>
        <source>Reading datasets, %1 so far</source>
        <translation>جارٍ قراءة مجموعات البيانات، %1 حتى الآن</translation>
    </message>
    <message>
        <source>Reading datasets</source>
        <translation>جارٍ قراءة مجموعات البيانات</translation>
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
        <translation>لا توجد تغييرات مُجهَّزة. غيّر حالة أو أولوية أو وصفًا أولاً.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>[Only the beginning is kept; the whole has %1 bytes.]</source>
        <translation>[لم تُحفظ سوى البداية؛ الحجم الكامل %1 بايت.]</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>What was sent or came back</source>
        <translation>ما أُرسل أو ما عاد</translation>
    </message>
</context>
<context>
    <name>NewDatasetDialog</name>
    <message>
        <source>New dataset</source>
        <translation>مجموعة بيانات جديدة</translation>
    </message>
    <message>
        <source>Create a dataset</source>
        <translation>إنشاء مجموعة بيانات</translation>
    </message>
    <message>
        <source>It is created on the server at once, and then read back.</source>
        <translation>تُنشأ على الخادم فورًا، ثم تُعاد قراءتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Campaign table</source>
        <translation>جدول الحملة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>هذه بيئة إنتاج.</translation>
    </message>
    <message>
        <source>The dataset is created in %1.</source>
        <translation>تُنشأ مجموعة البيانات في %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Create dataset</source>
        <translation>إنشاء المجموعة</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Show only these</source>
        <translation>إظهار هذه فقط</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>%1; the filter hides them</source>
        <translation>%1؛ تخفيها التصفية</translation>
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
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>تعذّرت كتابة الملف: %1.</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>The text on the clipboard has a quote that never ends, so it is not clear where its cells are. Nothing was changed.</source>
        <translation>في النص الموجود في الحافظة علامة اقتباس لا تنتهي، فلا يتضح أين خلاياه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا يوجد نص في الحافظة.</translation>
    </message>
    <message>
        <source>Select the cell that the text is to go to first.</source>
        <translation>حدّد أولاً الخلية التي يُلصق فيها النص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) reach beyond the last row and were left out.</source>
        <translation>
            <numerusform>استُبعد %Ln سطر لتجاوز الصف الأخير.</numerusform>
            <numerusform>استُبعد سطر واحد (%Ln) لتجاوز الصف الأخير.</numerusform>
            <numerusform>استُبعد سطران (%Ln) لتجاوز الصف الأخير.</numerusform>
            <numerusform>استُبعد %Ln أسطر لتجاوز الصف الأخير.</numerusform>
            <numerusform>استُبعد %Ln سطرًا لتجاوز الصف الأخير.</numerusform>
            <numerusform>استُبعد %Ln سطر لتجاوز الصف الأخير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) reach beyond the last one shown and were left out.</source>
        <translation>
            <numerusform>استُبعد %Ln عمود لتجاوز آخر عمود ظاهر.</numerusform>
            <numerusform>استُبعد عمود واحد (%Ln) لتجاوز آخر عمود ظاهر.</numerusform>
            <numerusform>استُبعد عمودان (%Ln) لتجاوز آخر عمود ظاهر.</numerusform>
            <numerusform>استُبعد %Ln أعمدة لتجاوز آخر عمود ظاهر.</numerusform>
            <numerusform>استُبعد %Ln عمودًا لتجاوز آخر عمود ظاهر.</numerusform>
            <numerusform>استُبعد %Ln عمود لتجاوز آخر عمود ظاهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has the column %1 more than once. Nothing was changed.</source>
        <translation>في النص الملصق يتكرر العمود %1. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not known and were left out: %1.</source>
        <translation>
            <numerusform>استُبعد %Ln عمود غير معروف: %1.</numerusform>
            <numerusform>استُبعد عمود غير معروف واحد (%Ln): %1.</numerusform>
            <numerusform>استُبعد عمودان غير معروفان (%Ln): %1.</numerusform>
            <numerusform>استُبعد %Ln أعمدة غير معروفة: %1.</numerusform>
            <numerusform>استُبعد %Ln عمودًا غير معروف: %1.</numerusform>
            <numerusform>استُبعد %Ln عمود غير معروف: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no ID and were left out.</source>
        <translation>
            <numerusform>استُبعد %Ln سطر بلا معرِّف.</numerusform>
            <numerusform>استُبعد سطر واحد (%Ln) بلا معرِّف.</numerusform>
            <numerusform>استُبعد سطران (%Ln) بلا معرِّف.</numerusform>
            <numerusform>استُبعد %Ln أسطر بلا معرِّف.</numerusform>
            <numerusform>استُبعد %Ln سطرًا بلا معرِّف.</numerusform>
            <numerusform>استُبعد %Ln سطر بلا معرِّف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) stand in the text more than once and were left out: %1.</source>
        <translation>
            <numerusform>استُبعدت %Ln مجموعة بيانات بسبب التكرار في النص: %1.</numerusform>
            <numerusform>استُبعدت مجموعة بيانات واحدة (%Ln) بسبب التكرار في النص: %1.</numerusform>
            <numerusform>استُبعدت مجموعتا بيانات (%Ln) بسبب التكرار في النص: %1.</numerusform>
            <numerusform>استُبعدت %Ln مجموعات بيانات بسبب التكرار في النص: %1.</numerusform>
            <numerusform>استُبعدت %Ln مجموعة بيانات بسبب التكرار في النص: %1.</numerusform>
            <numerusform>استُبعدت %Ln مجموعة بيانات بسبب التكرار في النص: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have more cells than there are headers: those cells were left out.</source>
        <translation>
            <numerusform>استُبعدت الخلايا الزائدة على عدد العناوين في %Ln سطر.</numerusform>
            <numerusform>استُبعدت الخلايا الزائدة على عدد العناوين في سطر واحد (%Ln).</numerusform>
            <numerusform>استُبعدت الخلايا الزائدة على عدد العناوين في سطرين (%Ln).</numerusform>
            <numerusform>استُبعدت الخلايا الزائدة على عدد العناوين في %Ln أسطر.</numerusform>
            <numerusform>استُبعدت الخلايا الزائدة على عدد العناوين في %Ln سطرًا.</numerusform>
            <numerusform>استُبعدت الخلايا الزائدة على عدد العناوين في %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted text has column names, and below them no value for any dataset. Nothing was changed.</source>
        <translation>في النص الملصق أسماء أعمدة ولا توجد تحتها أي قيمة لأي مجموعة بيانات. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>PriorityField</name>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Priority as a number</source>
        <translation>الأولوية كرقم</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>ProfileColour</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Account profile</source>
        <translation>ملف تعريف الحساب</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Apply profile</source>
        <translation>تطبيق ملف التعريف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>لخادم ذي سلطة تصديق خاصة فقط</translation>
    </message>
    <message>
        <source>CA f&amp;ile</source>
        <translation>مل&amp;ف CA</translation>
    </message>
    <message>
        <source>Format and CA file hold from the next sign-in on.</source>
        <translation>يسري التنسيق وملف CA من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>نسيان هذا الحساب</translation>
    </message>
    <message>
        <source>Its key and how to sign in to it go; its views stay</source>
        <translation>يُحذف مفتاحه وطريقة تسجيل الدخول إليه؛ وتبقى عروضه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another account is called so</source>
        <translation>هذا اسم حساب آخر</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Discard what is staged?</source>
        <translation>هل تريد تجاهل التغييرات المُجهَّزة؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Until the window is closed Undo brings them back.</source>
        <translation>
            <numerusform>لم يُرسل %Ln تغيير قط. يمكن استرجاع ذلك بالأمر «تراجع» إلى أن تُغلق النافذة.</numerusform>
            <numerusform>لم يُرسل تغيير واحد (%Ln) قط. يمكن استرجاع ذلك بالأمر «تراجع» إلى أن تُغلق النافذة.</numerusform>
            <numerusform>لم يُرسل تغييران (%Ln) قط. يمكن استرجاع ذلك بالأمر «تراجع» إلى أن تُغلق النافذة.</numerusform>
            <numerusform>لم يُرسل %Ln تغييرات قط. يمكن استرجاع ذلك بالأمر «تراجع» إلى أن تُغلق النافذة.</numerusform>
            <numerusform>لم يُرسل %Ln تغييرًا قط. يمكن استرجاع ذلك بالأمر «تراجع» إلى أن تُغلق النافذة.</numerusform>
            <numerusform>لم يُرسل %Ln تغيير قط. يمكن استرجاع ذلك بالأمر «تراجع» إلى أن تُغلق النافذة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>الا&amp;حتفاظ بها</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln change(s)</source>
        <translation>
            <numerusform>ت&amp;جاهل %Ln تغيير</numerusform>
            <numerusform>ت&amp;جاهل تغيير واحد (%Ln)</numerusform>
            <numerusform>ت&amp;جاهل تغييرين (%Ln)</numerusform>
            <numerusform>ت&amp;جاهل %Ln تغييرات</numerusform>
            <numerusform>ت&amp;جاهل %Ln تغييرًا</numerusform>
            <numerusform>ت&amp;جاهل %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are staged</source>
        <translation>هناك تغييرات مُجهَّزة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were never sent. Kept for next time, they are staged again when you sign in to this account. Discarding them can&apos;t be undone.</source>
        <translation>
            <numerusform>لم يُرسل %Ln تغيير قط. عند الاحتفاظ للمرة القادمة يُعاد التجهيز عند تسجيل دخولك إلى هذا الحساب. ولا يمكن التراجع عن التجاهل.</numerusform>
            <numerusform>لم يُرسل تغيير واحد (%Ln) قط. عند الاحتفاظ للمرة القادمة يُعاد التجهيز عند تسجيل دخولك إلى هذا الحساب. ولا يمكن التراجع عن التجاهل.</numerusform>
            <numerusform>لم يُرسل تغييران (%Ln) قط. عند الاحتفاظ للمرة القادمة يُعاد التجهيز عند تسجيل دخولك إلى هذا الحساب. ولا يمكن التراجع عن التجاهل.</numerusform>
            <numerusform>لم يُرسل %Ln تغييرات قط. عند الاحتفاظ للمرة القادمة يُعاد التجهيز عند تسجيل دخولك إلى هذا الحساب. ولا يمكن التراجع عن التجاهل.</numerusform>
            <numerusform>لم يُرسل %Ln تغييرًا قط. عند الاحتفاظ للمرة القادمة يُعاد التجهيز عند تسجيل دخولك إلى هذا الحساب. ولا يمكن التراجع عن التجاهل.</numerusform>
            <numerusform>لم يُرسل %Ln تغيير قط. عند الاحتفاظ للمرة القادمة يُعاد التجهيز عند تسجيل دخولك إلى هذا الحساب. ولا يمكن التراجع عن التجاهل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>الا&amp;حتفاظ بها للمرة القادمة</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Review and post…</source>
        <translation>&amp;مراجعة وإرسال…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>تعذّر فهم رد الخادم.</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>تعذّر فهم رد الخادم.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
</context>
<context>
    <name>RequestLogEntry</name>
    <message>
        <source># The log has only the beginning of this body.</source>
        <translation># لا يحوي السجل سوى بداية هذا النص.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ التنفيذ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>RequestLogExport</name>
    <message>
        <source>Requests and replies, the oldest first; times are UTC. Keys and tokens were taken out.</source>
        <translation>الطلبات والردود، الأقدم أولاً؛ الأوقات بتوقيت UTC. حُذفت المفاتيح ورموز الوصول.</translation>
    </message>
    <message>
        <source>The request log could not be written: %1.</source>
        <translation>تعذّرت كتابة سجل الطلبات: %1.</translation>
    </message>
</context>
<context>
    <name>RequestLogWindow</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;نسخ كأمر curl</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>الطلبات، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Copy the selected request as a command, with $TOKEN in place of the token</source>
        <translation>نسخ الطلب المحدد كأمر، مع $TOKEN بدلاً من رمز الوصول</translation>
    </message>
    <message>
        <source>Write the log to a text file, for a support case</source>
        <translation>كتابة السجل إلى ملف نصي، لحالة دعم</translation>
    </message>
    <message>
        <source>Forget all requests so far</source>
        <translation>نسيان كل الطلبات حتى الآن</translation>
    </message>
    <message>
        <source>Keys and tokens were taken out.</source>
        <translation>حُذفت المفاتيح ورموز الوصول.</translation>
    </message>
</context>
<context>
    <name>RestCall</name>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>لم يرد الخادم خلال %1 ث.</translation>
    </message>
    <message>
        <source>No byte came or went for that long.</source>
        <translation>لم يصل أي بايت ولم يُرسل طوال هذه المدة.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be a list of datasets.</source>
        <translation>رد الخادم أكبر من أن يكون قائمة مجموعات بيانات.</translation>
    </message>
    <message>
        <source>It passed %1 MiB.</source>
        <translation>تجاوز %1 ميبيبايت.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>أحال الخادم إلى عنوان آخر، ولم تُتبع الإحالة.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>لم يستطع %1 إثبات هويته، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network.</source>
        <translation>تعذّر الوصول إلى %1. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>انقطع الاتصال مع %1.</translation>
    </message>
    <message>
        <source>The server reported a problem of its own.</source>
        <translation>أبلغ الخادم عن مشكلة لديه.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone for %Ln second(s).</source>
        <translation>
            <numerusform>يطلب الخادم الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الخادم الانتظار ثانية واحدة (%Ln).</numerusform>
            <numerusform>يطلب الخادم الانتظار ثانيتين (%Ln).</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>يطلب الخادم تقليل الطلبات.</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>The token was asked for too often. Try again in a minute.</source>
        <translation>طُلب رمز الوصول مرات كثيرة. أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>This account is read only here, so nothing was sent.</source>
        <translation>هذا الحساب للقراءة فقط هنا، لذا لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Read dataset %1 again, %2</source>
        <translation>قراءة مجموعة البيانات %1 من جديد، %2</translation>
    </message>
    <message>
        <source>Details of dataset %1, %2</source>
        <translation>تفاصيل مجموعة البيانات %1، %2</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>م&amp;تابعة التحرير</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;إيقاف بعد هذا</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>هذه بيئة إنتاج.</translation>
    </message>
    <message>
        <source>What you post changes %1 at once.</source>
        <translation>ما ترسله يغيّر %1 فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed change(s)</source>
        <translation>
            <numerusform>إ&amp;عادة محاولة ما فشل: %Ln تغيير</numerusform>
            <numerusform>إ&amp;عادة محاولة ما فشل: تغيير واحد (%Ln)</numerusform>
            <numerusform>إ&amp;عادة محاولة ما فشل: تغييران (%Ln)</numerusform>
            <numerusform>إ&amp;عادة محاولة ما فشل: %Ln تغييرات</numerusform>
            <numerusform>إ&amp;عادة محاولة ما فشل: %Ln تغييرًا</numerusform>
            <numerusform>إ&amp;عادة محاولة ما فشل: %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Keep the &amp;server&apos;s values</source>
        <translation>الا&amp;حتفاظ بقيم الخادم</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Post %Ln change(s)</source>
        <translation>
            <numerusform>إر&amp;سال %Ln تغيير</numerusform>
            <numerusform>إر&amp;سال تغيير واحد (%Ln)</numerusform>
            <numerusform>إر&amp;سال تغييرين (%Ln)</numerusform>
            <numerusform>إر&amp;سال %Ln تغييرات</numerusform>
            <numerusform>إر&amp;سال %Ln تغييرًا</numerusform>
            <numerusform>إر&amp;سال %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The datasets could not be compared with the server.</source>
        <translation>تعذّرت مقارنة مجموعات البيانات بالخادم.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, and your changes are kept.</source>
        <translation>%1 لم يُرسل شيء، وتغييراتك محفوظة.</translation>
    </message>
    <message>
        <source>Changes settled</source>
        <translation>التغييرات المنجزة</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>على الخادم الآن</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم يُقارَن بعد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>تغيّر على الخادم</translation>
    </message>
    <message>
        <source>The server has it already</source>
        <translation>موجود على الخادم أصلاً</translation>
    </message>
    <message>
        <source>Kept the server&apos;s value</source>
        <translation>بقيت قيمة الخادم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>جارٍ إعادة القراءة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>It was %1 when you read it. Someone set it to %2.</source>
        <translation>كانت القيمة %1 عندما قرأتها. عيّنها شخص آخر إلى %2.</translation>
    </message>
    <message>
        <source>Close dataset %1, %2, for ever. This cannot be undone: it can never be reopened or edited.</source>
        <translation>إغلاق مجموعة البيانات %1، %2، نهائيًا. لا يمكن التراجع عن ذلك: لا يمكن إعادة فتحها ولا تحريرها أبدًا.</translation>
    </message>
    <message>
        <source>Keep the server&apos;s %1</source>
        <translation>الاحتفاظ بقيمة الخادم %1</translation>
    </message>
    <message>
        <source>Use yours, %1</source>
        <translation>استخدام قيمتك، %1</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>The server changed while you were looking, so nothing was sent. Please look again.</source>
        <translation>تغيّر الخادم أثناء اطلاعك، لذا لم يُرسل شيء. يُرجى الاطلاع مرة أخرى.</translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you choose a value.</source>
        <translation>يبقى تغيير %1 مُجهَّزًا إلى أن تختار قيمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you choose their values.</source>
        <translation>
            <numerusform>يبقى قيد التجهيز %Ln تغيير إلى أن تختار القيم.</numerusform>
            <numerusform>يبقى قيد التجهيز تغيير واحد (%Ln) إلى أن تختار القيم.</numerusform>
            <numerusform>يبقى قيد التجهيز تغييران (%Ln) إلى أن تختار القيم.</numerusform>
            <numerusform>يبقى قيد التجهيز %Ln تغييرات إلى أن تختار القيم.</numerusform>
            <numerusform>يبقى قيد التجهيز %Ln تغييرًا إلى أن تختار القيم.</numerusform>
            <numerusform>يبقى قيد التجهيز %Ln تغيير إلى أن تختار القيم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change to %1 stays staged until you tick its box.</source>
        <translation>يبقى تغيير %1 مُجهَّزًا إلى أن تحدّد مربعه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes stay staged until you tick their boxes.</source>
        <translation>
            <numerusform>يبقى قيد التجهيز %Ln تغيير إلى أن تحدّد المربعات.</numerusform>
            <numerusform>يبقى قيد التجهيز تغيير واحد (%Ln) إلى أن تحدّد المربعات.</numerusform>
            <numerusform>يبقى قيد التجهيز تغييران (%Ln) إلى أن تحدّد المربعات.</numerusform>
            <numerusform>يبقى قيد التجهيز %Ln تغييرات إلى أن تحدّد المربعات.</numerusform>
            <numerusform>يبقى قيد التجهيز %Ln تغييرًا إلى أن تحدّد المربعات.</numerusform>
            <numerusform>يبقى قيد التجهيز %Ln تغيير إلى أن تحدّد المربعات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were there already and are no longer staged.</source>
        <translation>
            <numerusform>لم يعد قيد التجهيز %Ln تغيير، لأن القيم موجودة أصلاً.</numerusform>
            <numerusform>لم يعد قيد التجهيز تغيير واحد (%Ln)، لأن القيم موجودة أصلاً.</numerusform>
            <numerusform>لم يعد قيد التجهيز تغييران (%Ln)، لأن القيم موجودة أصلاً.</numerusform>
            <numerusform>لم يعد قيد التجهيز %Ln تغييرات، لأن القيم موجودة أصلاً.</numerusform>
            <numerusform>لم يعد قيد التجهيز %Ln تغييرًا، لأن القيم موجودة أصلاً.</numerusform>
            <numerusform>لم يعد قيد التجهيز %Ln تغيير، لأن القيم موجودة أصلاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed and unknown changes stay staged.</source>
        <translation>تبقى التغييرات الفاشلة وغير المعروفة مُجهَّزة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent and stay staged.</source>
        <translation>
            <numerusform>بقي قيد التجهيز دون إرسال %Ln تغيير.</numerusform>
            <numerusform>بقي قيد التجهيز دون إرسال تغيير واحد (%Ln).</numerusform>
            <numerusform>بقي قيد التجهيز دون إرسال تغييران (%Ln).</numerusform>
            <numerusform>بقي قيد التجهيز دون إرسال %Ln تغييرات.</numerusform>
            <numerusform>بقي قيد التجهيز دون إرسال %Ln تغييرًا.</numerusform>
            <numerusform>بقي قيد التجهيز دون إرسال %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) gave way to the server&apos;s values and are no longer staged.</source>
        <translation>
            <numerusform>حلّت قيم الخادم محل %Ln تغيير، وأُلغي التجهيز.</numerusform>
            <numerusform>حلّت قيم الخادم محل تغيير واحد (%Ln)، وأُلغي التجهيز.</numerusform>
            <numerusform>حلّت قيم الخادم محل تغييرين (%Ln)، وأُلغي التجهيز.</numerusform>
            <numerusform>حلّت قيم الخادم محل %Ln تغييرات، وأُلغي التجهيز.</numerusform>
            <numerusform>حلّت قيم الخادم محل %Ln تغييرًا، وأُلغي التجهيز.</numerusform>
            <numerusform>حلّت قيم الخادم محل %Ln تغيير، وأُلغي التجهيز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln change(s)</source>
        <translation>
            <numerusform>جارٍ إعادة قراءة %Ln تغيير</numerusform>
            <numerusform>جارٍ إعادة قراءة تغيير واحد (%Ln)</numerusform>
            <numerusform>جارٍ إعادة قراءة تغييرين (%Ln)</numerusform>
            <numerusform>جارٍ إعادة قراءة %Ln تغييرات</numerusform>
            <numerusform>جارٍ إعادة قراءة %Ln تغييرًا</numerusform>
            <numerusform>جارٍ إعادة قراءة %Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posting %Ln change(s)</source>
        <translation>
            <numerusform>جارٍ إرسال %Ln تغيير</numerusform>
            <numerusform>جارٍ إرسال تغيير واحد (%Ln)</numerusform>
            <numerusform>جارٍ إرسال تغييرين (%Ln)</numerusform>
            <numerusform>جارٍ إرسال %Ln تغييرات</numerusform>
            <numerusform>جارٍ إرسال %Ln تغييرًا</numerusform>
            <numerusform>جارٍ إرسال %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s values were kept</source>
        <translation>بقيت قيم الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s) confirmed</source>
        <translation>
            <numerusform>تم تأكيد %1 من أصل %Ln تغيير</numerusform>
            <numerusform>تم تأكيد %1 من أصل تغيير واحد (%Ln)</numerusform>
            <numerusform>تم تأكيد %1 من أصل تغييرين (%Ln)</numerusform>
            <numerusform>تم تأكيد %1 من أصل %Ln تغييرات</numerusform>
            <numerusform>تم تأكيد %1 من أصل %Ln تغييرًا</numerusform>
            <numerusform>تم تأكيد %1 من أصل %Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln dataset(s)</source>
        <extracomment>The second part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>في %Ln مجموعة بيانات</numerusform>
            <numerusform>في مجموعة بيانات واحدة (%Ln)</numerusform>
            <numerusform>في مجموعتي بيانات (%Ln)</numerusform>
            <numerusform>في %Ln مجموعات بيانات</numerusform>
            <numerusform>في %Ln مجموعة بيانات</numerusform>
            <numerusform>في %Ln مجموعة بيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>The first part of &quot;3 changes to 2 datasets&quot;.</extracomment>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>تغيير واحد (%Ln)</numerusform>
            <numerusform>تغييران (%Ln)</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the server</source>
        <translation>جارٍ المقارنة بالخادم</translation>
    </message>
    <message>
        <source>Compared with the server just now.</source>
        <translation>تمت المقارنة بالخادم للتو.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>حُسم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed on the server since you read them.</source>
        <translation>
            <numerusform>تغيّر على الخادم %Ln حقل منذ قراءتك.</numerusform>
            <numerusform>تغيّر على الخادم حقل واحد (%Ln) منذ قراءتك.</numerusform>
            <numerusform>تغيّر على الخادم حقلان (%Ln) منذ قراءتك.</numerusform>
            <numerusform>تغيّر على الخادم %Ln حقول منذ قراءتك.</numerusform>
            <numerusform>تغيّر على الخادم %Ln حقلاً منذ قراءتك.</numerusform>
            <numerusform>تغيّر على الخادم %Ln حقل منذ قراءتك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحدة أخرى (%Ln)</numerusform>
            <numerusform>واثنتان أخريان (%Ln)</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>This leaves the campaign table %1 with no LIVE dataset, so nothing in it will be dialled.</source>
        <translation>بهذا يبقى جدول الحملة %1 بلا أي مجموعة بيانات LIVE، فلا يجري الاتصال منه.</translation>
    </message>
    <message numerus="yes">
        <source>This leaves %Ln campaign tables with no LIVE dataset, so nothing in them will be dialled: %1.</source>
        <translation>
            <numerusform>بهذا يبقى %Ln جدول حملة بلا أي مجموعة بيانات LIVE، فلا يجري الاتصال من هناك: %1.</numerusform>
            <numerusform>بهذا يبقى جدول حملة واحد (%Ln) بلا أي مجموعة بيانات LIVE، فلا يجري الاتصال من هناك: %1.</numerusform>
            <numerusform>بهذا يبقى جدولا حملات (%Ln) بلا أي مجموعة بيانات LIVE، فلا يجري الاتصال من هناك: %1.</numerusform>
            <numerusform>بهذا يبقى %Ln جداول حملات بلا أي مجموعة بيانات LIVE، فلا يجري الاتصال من هناك: %1.</numerusform>
            <numerusform>بهذا يبقى %Ln جدول حملة بلا أي مجموعة بيانات LIVE، فلا يجري الاتصال من هناك: %1.</numerusform>
            <numerusform>بهذا يبقى %Ln جدول حملة بلا أي مجموعة بيانات LIVE، فلا يجري الاتصال من هناك: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1 is locked: the server may refuse to change it.</source>
        <translation>مجموعة البيانات %1 مقفلة: قد يرفض الخادم تغييرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln datasets are locked, so the server may refuse to change them: %1.</source>
        <translation>
            <numerusform>قد يرفض الخادم تغيير %Ln مجموعة بيانات بسبب القفل: %1.</numerusform>
            <numerusform>قد يرفض الخادم تغيير مجموعة بيانات واحدة (%Ln) بسبب القفل: %1.</numerusform>
            <numerusform>قد يرفض الخادم تغيير مجموعتي بيانات (%Ln) بسبب القفل: %1.</numerusform>
            <numerusform>قد يرفض الخادم تغيير %Ln مجموعات بيانات بسبب القفل: %1.</numerusform>
            <numerusform>قد يرفض الخادم تغيير %Ln مجموعة بيانات بسبب القفل: %1.</numerusform>
            <numerusform>قد يرفض الخادم تغيير %Ln مجموعة بيانات بسبب القفل: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxCard</name>
    <message>
        <source>250 invented datasets on this computer.</source>
        <translation>250 مجموعة بيانات وهمية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>لا حساب لديك الآن؟</translation>
    </message>
    <message>
        <source>Explore the built-in sandbox</source>
        <translation>استكشاف البيئة التجريبية المضمَّنة</translation>
    </message>
    <message>
        <source>New to Dialdesk?</source>
        <translation>جديد على Dialdesk؟</translation>
    </message>
    <message>
        <source>A dataset is a load of people to call. Those that are LIVE are being called, those on HOLD wait, and those that are EXPIRED are closed for ever. In the sandbox, with 250 invented datasets on this computer, nothing that you try reaches anybody.</source>
        <translation>مجموعة البيانات هي دفعة من الأشخاص المطلوب الاتصال بهم. ما حالته LIVE يجري الاتصال به، وما هو HOLD ينتظر، وما هو EXPIRED مغلق نهائيًا. في البيئة التجريبية، وفيها 250 مجموعة بيانات وهمية على هذا الجهاز، لا يصل ما تجرّبه إلى أي أحد.</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>%1, %2</source>
        <comment>status, how many</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The server must be a URL such as https://api-106.dxi.eu/.</source>
        <translation>يجب أن يكون الخادم عنوان URL مثل https://api-106.dxi.eu/.</translation>
    </message>
    <message>
        <source>The server&apos;s URL can&apos;t hold a user name, a key or a query.</source>
        <translation>لا يمكن أن يحوي عنوان URL للخادم اسم مستخدم أو مفتاحًا أو استعلامًا.</translation>
    </message>
    <message>
        <source>Plain http is only for servers on this computer: use https.</source>
        <translation>http العادي للخوادم على هذا الحاسوب فقط: استخدم https.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server refused this name and key.</source>
        <translation>رفض الخادم هذا الاسم والمفتاح.</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>لم يقبل الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>The token is no longer accepted. Sign in again.</source>
        <translation>لم يعد رمز الوصول مقبولاً. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in holds no token.</source>
        <translation>لا يحوي رد الخادم على تسجيل الدخول رمز وصول.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say whether it did what was asked.</source>
        <translation>لا يبيّن رد الخادم هل نُفِّذ المطلوب.</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>It was not sent, because an earlier request got no answer.</source>
        <translation>لم يُرسل، لأن طلبًا سابقًا لم يصله رد.</translation>
    </message>
    <message>
        <source>Dataset ids.</source>
        <translation>معرِّفات مجموعات البيانات.</translation>
    </message>
    <message>
        <source>LIVE, HOLD or EXPIRED.</source>
        <translation>الحالة LIVE أو HOLD أو EXPIRED.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 90.</source>
        <translation>عدد صحيح من 0 إلى 90.</translation>
    </message>
    <message>
        <source>The name that people know the dataset by.</source>
        <translation>الاسم الذي تُعرف به مجموعة البيانات.</translation>
    </message>
    <message>
        <source>Needed with EXPIRED, which closes a dataset for ever.</source>
        <translation>مطلوب مع EXPIRED، التي تغلق مجموعة البيانات نهائيًا.</translation>
    </message>
    <message>
        <source>set needs at least one dataset id.</source>
        <translation>يحتاج set إلى معرِّف مجموعة بيانات واحد على الأقل.</translation>
    </message>
    <message>
        <source>EXPIRED closes a dataset for ever: it can&apos;t be reopened or edited. Add --confirm-expire if that is what you want.</source>
        <translation>الحالة EXPIRED تغلق مجموعة البيانات نهائيًا: لا يمكن إعادة فتحها ولا تحريرها. أضف --confirm-expire إن كان هذا ما تريده.</translation>
    </message>
    <message>
        <source>The priority must be a whole number from 0 to 90.</source>
        <translation>يجب أن تكون الأولوية عددًا صحيحًا من 0 إلى 90.</translation>
    </message>
    <message>
        <source>set needs something to change: --status, --priority or --description.</source>
        <translation>يحتاج set إلى شيء يغيّره: --status أو --priority أو --description.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) did not take the change.</source>
        <translation>
            <numerusform>لم تقبل %Ln مجموعة بيانات التغيير.</numerusform>
            <numerusform>لم تقبل مجموعة بيانات واحدة (%Ln) التغيير.</numerusform>
            <numerusform>لم تقبل مجموعتا بيانات (%Ln) التغيير.</numerusform>
            <numerusform>لم تقبل %Ln مجموعات بيانات التغيير.</numerusform>
            <numerusform>لم تقبل %Ln مجموعة بيانات التغيير.</numerusform>
            <numerusform>لم تقبل %Ln مجموعة بيانات التغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln dataset(s) took the change could not be read back.</source>
        <translation>
            <numerusform>تعذّرت إعادة القراءة لمعرفة هل قبلت %Ln مجموعة بيانات التغيير.</numerusform>
            <numerusform>تعذّرت إعادة القراءة لمعرفة هل قبلت مجموعة بيانات واحدة (%Ln) التغيير.</numerusform>
            <numerusform>تعذّرت إعادة القراءة لمعرفة هل قبلت مجموعتا بيانات (%Ln) التغيير.</numerusform>
            <numerusform>تعذّرت إعادة القراءة لمعرفة هل قبلت %Ln مجموعات بيانات التغيير.</numerusform>
            <numerusform>تعذّرت إعادة القراءة لمعرفة هل قبلت %Ln مجموعة بيانات التغيير.</numerusform>
            <numerusform>تعذّرت إعادة القراءة لمعرفة هل قبلت %Ln مجموعة بيانات التغيير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln setting(s) can&apos;t be used, and the standard holds until you choose anew: %1.</source>
        <translation>
            <numerusform>تعذّر استخدام %Ln إعداد، وتسري القيمة الافتراضية حتى تختار من جديد: %1.</numerusform>
            <numerusform>تعذّر استخدام إعداد واحد (%Ln)، وتسري القيمة الافتراضية حتى تختار من جديد: %1.</numerusform>
            <numerusform>تعذّر استخدام إعدادين (%Ln)، وتسري القيمة الافتراضية حتى تختار من جديد: %1.</numerusform>
            <numerusform>تعذّر استخدام %Ln إعدادات، وتسري القيمة الافتراضية حتى تختار من جديد: %1.</numerusform>
            <numerusform>تعذّر استخدام %Ln إعدادًا، وتسري القيمة الافتراضية حتى تختار من جديد: %1.</numerusform>
            <numerusform>تعذّر استخدام %Ln إعداد، وتسري القيمة الافتراضية حتى تختار من جديد: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file is damaged: what can&apos;t be read in it has its standard value until you choose anew.</source>
        <translation>ملف الإعدادات تالف: ما تعذّرت قراءته فيه يأخذ قيمته الافتراضية حتى تختار من جديد.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>They hold on this computer, for every account.</source>
        <translation>تسري على هذا الحاسوب، لكل الحسابات.</translation>
    </message>
    <message>
        <source>Lock when not used</source>
        <translation>القفل عند عدم الاستخدام</translation>
    </message>
    <message>
        <source>Watch the dialling</source>
        <translation>مراقبة الاتصال</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Datasets in one request</source>
        <translation>مجموعات البيانات في الطلب الواحد</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>تحديث تلقائي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة (%Ln)</numerusform>
            <numerusform>كل دقيقتين (%Ln)</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;fresh automatically</source>
        <translation>&amp;تحديث تلقائي</translation>
    </message>
    <message>
        <source>&amp;Lock when not used</source>
        <translation>ال&amp;قفل عند عدم الاستخدام</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Watch the dialling</source>
        <translation>م&amp;راقبة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>الم&amp;هلة</translation>
    </message>
    <message>
        <source>Watching tells, also on the desktop, when no dataset of a campaign table is LIVE any more, and when none that is LIVE was called for so long.</source>
        <translation>تُنبّه المراقبة، على سطح المكتب أيضًا، عندما لا تبقى أي مجموعة بيانات في جدول الحملة بحالة LIVE، وعندما لا يُتَّصل بأي مجموعة LIVE طوال هذه المدة.</translation>
    </message>
    <message>
        <source>The time-out is how long the server may stay without a byte before a request counts as failed, from %1 to %2 seconds.</source>
        <translation>المهلة هي المدة التي يجوز أن يبقى فيها الخادم دون إرسال أي بايت قبل أن يُعدّ الطلب فاشلاً، من %1 إلى %2 ثانية.</translation>
    </message>
    <message>
        <source>Datasets in one &amp;request</source>
        <translation>مجموعات البيانات في ال&amp;طلب الواحد</translation>
    </message>
    <message>
        <source>Posting sends so many at a time, from %1 to %2. Fewer show how it goes sooner.</source>
        <translation>هذا ما يُرسل في كل مرة، من %1 إلى %2. العدد الأقل يُظهر التقدم أسرع.</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone, so the confirmation before it can&apos;t be turned off.</source>
        <translation>لا يمكن التراجع عن EXPIRED، لذا لا يمكن إيقاف التأكيد الذي يسبقها.</translation>
    </message>
    <message>
        <source>Use the &amp;standard</source>
        <translation>استخدام القيمة الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply settings</source>
        <translation>تطبيق الإعدادات</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>تقليل ال&amp;حركة</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>First and last column of the row</source>
        <translation>أول عمود وآخر عمود في الصف</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>أول صف وآخر صف</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>صفحة للأعلى وللأسفل</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>تحديد صفوف أخرى</translation>
    </message>
    <message>
        <source>Select the row, or take it out</source>
        <translation>تحديد الصف أو إلغاء تحديده</translation>
    </message>
    <message>
        <source>The row whose cell in this column begins so</source>
        <translation>الصف الذي تبدأ خليته في هذا العمود هكذا</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>كتابة أحرفها الأولى</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>ترك الخلية كما كانت</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>قائمة الصفوف المحددة</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>مغادرة الجدول</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Alt and the underlined letter opens a menu.</source>
        <translation>يفتح Alt مع الحرف المسطَّر قائمة.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search for a word or a key</source>
        <translation>البحث عن كلمة أو مفتاح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to ContactNow</source>
        <translation>تسجيل الدخول إلى ContactNow</translation>
    </message>
    <message>
        <source>Use the API user name and key that 8x8 support gave you.</source>
        <translation>استخدم اسم مستخدم API والمفتاح اللذين أعطاك إياهما دعم 8x8.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار رمز الوصول</translation>
    </message>
    <message>
        <source>Remember the key in the system keychain</source>
        <translation>تذكُّر المفتاح في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>US</source>
        <translation>أمريكا</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>عنوان URL مخصص…</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>عنوان URL للخادم</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Only for a server with a private authority</source>
        <translation>لخادم ذي سلطة تصديق خاصة فقط</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>This is no address to sign in to.</source>
        <translation>لا يصلح هذا العنوان لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Use a user name and key</source>
        <translation>استخدام اسم مستخدم ومفتاح</translation>
    </message>
    <message>
        <source>Use a token I already have</source>
        <translation>استخدام رمز وصول موجود لديّ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>None has been signed in to yet</source>
        <translation>لم يُسجَّل الدخول إلى أي حساب بعد</translation>
    </message>
    <message>
        <source>The CA file holds no certificate that can be read.</source>
        <translation>لا يحوي ملف CA أي شهادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation>اختر ملفًا آخر، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>لا يمكن استخدام هذا العنوان.</translation>
    </message>
    <message>
        <source>Changes for another account are staged, and can&apos;t be kept on disk.</source>
        <translation>هناك تغييرات مُجهَّزة لحساب آخر، وتعذّر حفظها على القرص.</translation>
    </message>
    <message>
        <source>Post or discard them before you sign in as somebody else.</source>
        <translation>أرسلها أو تجاهلها قبل تسجيل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <source>Check both, and that your account is on the %1 server.</source>
        <translation>تحقق من كليهما، ومن أن حسابك على خادم %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain: %1</source>
        <translation>تعذّر وضع المفتاح في سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>The key could not be taken out of the keychain: %1</source>
        <translation>تعذّرت إزالة المفتاح من سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>It may have ended, or be meant for another network address or another server than %1.</source>
        <translation>ربما انتهت صلاحيته، أو أنه مخصّص لعنوان شبكة آخر أو لخادم غير %1.</translation>
    </message>
</context>
<context>
    <name>StagedBar</name>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Review and post</source>
        <translation>مراجعة وإرسال</translation>
    </message>
    <message>
        <source>Nothing is sent until you have reviewed it.</source>
        <translation>لا يُرسل شيء إلى أن تراجعه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln تغيير في %1</numerusform>
            <numerusform>تغيير واحد (%Ln) في %1</numerusform>
            <numerusform>تغييران (%Ln) في %1</numerusform>
            <numerusform>%Ln تغييرات في %1</numerusform>
            <numerusform>%Ln تغييرًا في %1</numerusform>
            <numerusform>%Ln تغيير في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <comment>staged</comment>
        <translation>
            <numerusform>%Ln مجموعة بيانات</numerusform>
            <numerusform>مجموعة بيانات واحدة (%Ln)</numerusform>
            <numerusform>مجموعتي بيانات (%Ln)</numerusform>
            <numerusform>%Ln مجموعات بيانات</numerusform>
            <numerusform>%Ln مجموعة بيانات</numerusform>
            <numerusform>%Ln مجموعة بيانات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedNote</name>
    <message>
        <source>Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>إرجاع %1</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>سابقًا: فارغ</translation>
    </message>
    <message>
        <source>was</source>
        <translation>سابقًا:</translation>
    </message>
    <message>
        <source>replaces different values</source>
        <translation>يحل محل قيم مختلفة</translation>
    </message>
    <message>
        <source>staged in %1 of %2</source>
        <translation>مُجهَّز في %1 من %2</translation>
    </message>
</context>
<context>
    <name>StagingFile</name>
    <message>
        <source>another version of Dialdesk wrote it</source>
        <translation>كتبه إصدار آخر من Dialdesk</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>يخص حسابًا آخر</translation>
    </message>
    <message>
        <source>it holds no list of changes</source>
        <translation>لا يحوي قائمة تغييرات</translation>
    </message>
    <message>
        <source>it holds a change that can&apos;t be made sense of</source>
        <translation>يحوي تغييرًا لا يمكن فهمه</translation>
    </message>
</context>
<context>
    <name>StagingJournal</name>
    <message>
        <source>A file of staged changes could not be read and was left alone: %1 (%2).</source>
        <translation>تعذّرت قراءة ملف تغييرات مُجهَّزة وتُرك كما هو: %1 ‏(%2).</translation>
    </message>
    <message numerus="yes">
        <source>Two windows had staged different values for %Ln field(s): those staged last are here.</source>
        <translation>
            <numerusform>كانت نافذتان قد جهّزتا قيمًا مختلفة في %Ln حقل: هنا ما جُهِّز أخيرًا.</numerusform>
            <numerusform>كانت نافذتان قد جهّزتا قيمًا مختلفة في حقل واحد (%Ln): هنا ما جُهِّز أخيرًا.</numerusform>
            <numerusform>كانت نافذتان قد جهّزتا قيمًا مختلفة في حقلين (%Ln): هنا ما جُهِّز أخيرًا.</numerusform>
            <numerusform>كانت نافذتان قد جهّزتا قيمًا مختلفة في %Ln حقول: هنا ما جُهِّز أخيرًا.</numerusform>
            <numerusform>كانت نافذتان قد جهّزتا قيمًا مختلفة في %Ln حقلاً: هنا ما جُهِّز أخيرًا.</numerusform>
            <numerusform>كانت نافذتان قد جهّزتا قيمًا مختلفة في %Ln حقل: هنا ما جُهِّز أخيرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is staged could not be kept on disk: %1. It is still here and can be posted, but would be lost if Dialdesk ended now.</source>
        <translation>تعذّر حفظ التغييرات المُجهَّزة على القرص: %1. ما زالت هنا ويمكن إرسالها، لكنها تضيع لو انتهى Dialdesk الآن.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be written to</source>
        <translation>تعذّرت الكتابة في المجلد %1</translation>
    </message>
    <message>
        <source>too many programs are at work in this account</source>
        <translation>برامج أكثر مما ينبغي تعمل في هذا الحساب</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>This account has no datasets yet</source>
        <translation>لا توجد مجموعات بيانات في هذا الحساب بعد</translation>
    </message>
    <message>
        <source>Create one, then load people into it.</source>
        <translation>أنشئ واحدة، ثم حمّل فيها الأشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden.</source>
        <translation>
            <numerusform>أُخفيت %Ln مجموعة بيانات.</numerusform>
            <numerusform>أُخفيت مجموعة بيانات واحدة (%Ln).</numerusform>
            <numerusform>أُخفيت مجموعتا بيانات (%Ln).</numerusform>
            <numerusform>أُخفيت %Ln مجموعات بيانات.</numerusform>
            <numerusform>أُخفيت %Ln مجموعة بيانات.</numerusform>
            <numerusform>أُخفيت %Ln مجموعة بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset matches the filter</source>
        <translation>لا توجد مجموعة بيانات تطابق التصفية</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>filter, count</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The datasets could not be read</source>
        <translation>تعذّرت قراءة مجموعات البيانات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يُسجَّل دخولك</translation>
    </message>
    <message>
        <source>Dialdesk is locked</source>
        <translation>Dialdesk مقفل</translation>
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
        <translation>تعيين الحالة LIVE</translation>
    </message>
    <message>
        <source>Set status HOLD</source>
        <translation>تعيين الحالة HOLD</translation>
    </message>
    <message>
        <source>Set status EXPIRED, which can&apos;t be undone</source>
        <translation>تعيين الحالة EXPIRED، ولا يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>EXPIRED can&apos;t be undone. The review asks for each dataset by name.</source>
        <translation>لا يمكن التراجع عن EXPIRED. تسأل المراجعة عن كل مجموعة بيانات باسمها.</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Datasets by status</source>
        <translation>مجموعات البيانات حسب الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>HOLD</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>EXPIRED</translation>
    </message>
</context>
<context>
    <name>StatusDelegate</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Token valid %1 h %2 min</source>
        <translation>رمز الوصول صالح %1 س %2 د</translation>
    </message>
    <message>
        <source>Read %1 at %2 in %3 ms</source>
        <translation>قُرئت %1 في %2 خلال %3 م.ث</translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message numerus="yes">
        <source>%Ln change(s) were staged.</source>
        <translation>
            <numerusform>جُهِّز %Ln تغيير.</numerusform>
            <numerusform>جُهِّز تغيير واحد (%Ln).</numerusform>
            <numerusform>جُهِّز تغييران (%Ln).</numerusform>
            <numerusform>جُهِّز %Ln تغييرات.</numerusform>
            <numerusform>جُهِّز %Ln تغييرًا.</numerusform>
            <numerusform>جُهِّز %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: these values are there already.</source>
        <translation>لم يتغيّر شيء: هذه القيم موجودة أصلاً.</translation>
    </message>
    <message>
        <source>What was typed is not staged.</source>
        <translation>ما كُتب ليس مُجهَّزًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) can&apos;t be changed: %1</source>
        <comment>a sentence follows</comment>
        <translation>
            <numerusform>لا يمكن تغيير %Ln خلية: %1</numerusform>
            <numerusform>لا يمكن تغيير خلية واحدة (%Ln): %1</numerusform>
            <numerusform>لا يمكن تغيير خليتين (%Ln): %1</numerusform>
            <numerusform>لا يمكن تغيير %Ln خلايا: %1</numerusform>
            <numerusform>لا يمكن تغيير %Ln خلية: %1</numerusform>
            <numerusform>لا يمكن تغيير %Ln خلية: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are not in the table: %1.</source>
        <translation>
            <numerusform>لا توجد في الجدول %Ln مجموعة بيانات: %1.</numerusform>
            <numerusform>لا توجد في الجدول مجموعة بيانات واحدة (%Ln): %1.</numerusform>
            <numerusform>لا توجد في الجدول مجموعتا بيانات (%Ln): %1.</numerusform>
            <numerusform>لا توجد في الجدول %Ln مجموعات بيانات: %1.</numerusform>
            <numerusform>لا توجد في الجدول %Ln مجموعة بيانات: %1.</numerusform>
            <numerusform>لا توجد في الجدول %Ln مجموعة بيانات: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSorting</name>
    <message>
        <source>ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a rank among several, %2 &quot;ascending&quot; or &quot;descending&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TableViewJson</name>
    <message>
        <source>It was written by a newer Dialdesk.</source>
        <translation>كتبه إصدار أحدث من Dialdesk.</translation>
    </message>
    <message>
        <source>It does not hold views of Dialdesk.</source>
        <translation>لا يحوي عروض Dialdesk.</translation>
    </message>
    <message>
        <source>View %1 in it is damaged.</source>
        <translation>العرض %1 فيه تالف.</translation>
    </message>
    <message>
        <source>The filter of view %1 in it can&apos;t be read: %2</source>
        <translation>تعذّرت قراءة تصفية العرض %1 فيه: %2</translation>
    </message>
</context>
<context>
    <name>TableViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>يحتاج العرض إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %Ln characters at most.</source>
        <translation>
            <numerusform>يتكون الاسم من %Ln حرف على الأكثر.</numerusform>
            <numerusform>يتكون الاسم من حرف واحد (%Ln) على الأكثر.</numerusform>
            <numerusform>يتكون الاسم من حرفين (%Ln) على الأكثر.</numerusform>
            <numerusform>يتكون الاسم من %Ln أحرف على الأكثر.</numerusform>
            <numerusform>يتكون الاسم من %Ln حرفًا على الأكثر.</numerusform>
            <numerusform>يتكون الاسم من %Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A built-in view has this name. Choose another one.</source>
        <translation>هذا اسم عرض مضمَّن. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>TlsProblem</name>
    <message>
        <source>Subject: %1</source>
        <translation>الجهة: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>المُصدِر: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>صالحة من %1 إلى %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>بصمة SHA-256: ‏%1</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>حفظ العرض…</translation>
    </message>
    <message>
        <source>Keep filter, status, order and columns under a name</source>
        <translation>حفظ التصفية والحالة والترتيب والأعمدة باسم</translation>
    </message>
    <message>
        <source>The table shows something else now: choose the view again to go back to it.</source>
        <translation>يُظهر الجدول الآن شيئًا آخر: اختر العرض من جديد للعودة إليه.</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;حفظ العرض…</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>إعادة &amp;تسمية العرض…</translation>
    </message>
    <message>
        <source>&amp;Delete view…</source>
        <translation>ح&amp;ذف العرض…</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>ا&amp;ستيراد عروض…</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>ت&amp;صدير العرض…</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>%1، متغيّر</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>استبدال العرض</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Filter, status, order and columns are kept under this name, on this computer.</source>
        <translation>تُحفظ التصفية والحالة والترتيب والأعمدة بهذا الاسم، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose another one.</source>
        <translation>لعرض آخر هذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>اسمه الآن «%1».</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>هل تريد حذف العرض «%1»؟</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The table stays as it is, and so do the datasets.</source>
        <translation>لا يمكن التراجع عن ذلك. يبقى الجدول كما هو، وكذلك مجموعات البيانات.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الا&amp;حتفاظ به</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>ح&amp;ذف العرض</translation>
    </message>
</context>
<context>
    <name>ViewImport</name>
    <message>
        <source>Import views</source>
        <translation>استيراد عروض</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>عروض (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Your views are as they were.</source>
        <translation>تعذّرت قراءة %1. بقيت عروضك كما كانت.</translation>
    </message>
    <message>
        <source>No view was taken from %1. %2 Your views are as they were.</source>
        <translation>لم يُؤخذ أي عرض من %1. %2 بقيت عروضك كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were added. They are in the list of views.</source>
        <translation>
            <numerusform>أُضيف %Ln عرض. انظر قائمة العروض.</numerusform>
            <numerusform>أُضيف عرض واحد (%Ln). انظر قائمة العروض.</numerusform>
            <numerusform>أُضيف عرضان (%Ln). انظر قائمة العروض.</numerusform>
            <numerusform>أُضيف %Ln عروض. انظر قائمة العروض.</numerusform>
            <numerusform>أُضيف %Ln عرضًا. انظر قائمة العروض.</numerusform>
            <numerusform>أُضيف %Ln عرض. انظر قائمة العروض.</numerusform>
        </translation>
    </message>
    <message>
        <source>All views of %1 are here already.</source>
        <translation>كل عروض %1 موجودة هنا أصلاً.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%Ln campaign tables are no longer dialled.</source>
        <translation>
            <numerusform>لم يعد الاتصال جاريًا من %Ln جدول حملة.</numerusform>
            <numerusform>لم يعد الاتصال جاريًا من جدول حملة واحد (%Ln).</numerusform>
            <numerusform>لم يعد الاتصال جاريًا من جدولي حملات (%Ln).</numerusform>
            <numerusform>لم يعد الاتصال جاريًا من %Ln جداول حملات.</numerusform>
            <numerusform>لم يعد الاتصال جاريًا من %Ln جدول حملة.</numerusform>
            <numerusform>لم يعد الاتصال جاريًا من %Ln جدول حملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The status bar of Dialdesk names what is not dialled.</source>
        <translation>يذكر شريط الحالة في Dialdesk ما لا يجري الاتصال منه.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Nobody used it for %Ln minute(s), so you were signed out.</source>
        <translation>
            <numerusform>لم يُستخدم البرنامج منذ %Ln دقيقة، لذا سُجِّل خروجك.</numerusform>
            <numerusform>لم يُستخدم البرنامج منذ دقيقة واحدة (%Ln)، لذا سُجِّل خروجك.</numerusform>
            <numerusform>لم يُستخدم البرنامج منذ دقيقتين (%Ln)، لذا سُجِّل خروجك.</numerusform>
            <numerusform>لم يُستخدم البرنامج منذ %Ln دقائق، لذا سُجِّل خروجك.</numerusform>
            <numerusform>لم يُستخدم البرنامج منذ %Ln دقيقة، لذا سُجِّل خروجك.</numerusform>
            <numerusform>لم يُستخدم البرنامج منذ %Ln دقيقة، لذا سُجِّل خروجك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) are kept.</source>
        <translation>
            <numerusform>حُفظ %Ln تغيير مُجهَّز.</numerusform>
            <numerusform>حُفظ تغيير مُجهَّز واحد (%Ln).</numerusform>
            <numerusform>حُفظ تغييران مُجهَّزان (%Ln).</numerusform>
            <numerusform>حُفظ %Ln تغييرات مُجهَّزة.</numerusform>
            <numerusform>حُفظ %Ln تغييرًا مُجهَّزًا.</numerusform>
            <numerusform>حُفظ %Ln تغيير مُجهَّز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset %1, %2, was created. It is on HOLD.</source>
        <translation>أُنشئت مجموعة البيانات %1، %2. وهي بحالة HOLD.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Whether it was created is not known: refresh before you try again.</source>
        <translation>لا يُعرف هل أُنشئت: يُرجى التحديث قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>A new dataset of that name is there now: %1. Nothing was sent again.</source>
        <translation>توجد الآن مجموعة بيانات جديدة بهذا الاسم: %1. لم يُعَد إرسال شيء.</translation>
    </message>
</context>
</TS>
