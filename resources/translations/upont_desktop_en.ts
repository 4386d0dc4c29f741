<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this resource</source>
        <translation>About this resource</translation>
    </message>
    <message>
        <source>Maintainers</source>
        <translation>Maintainers</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Who looks after it</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>The version that the copy was made from</source>
        <translation>The version that the copy was made from</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>What has to be there for it to be whole</source>
        <translation>What has to be there for it to be whole</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>What would change with it</source>
        <translation>What would change with it</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name} (missing)</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About uPont Desktop</source>
        <translation>About uPont Desktop</translation>
    </message>
    <message>
        <source>The memory of git for the files of a group, as an application for everyone.</source>
        <translation>The memory of git for the files of a group, as an application for everyone.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt, Python, git and the Tabler icons.</source>
        <translation>Free software under the MIT licence, made with Qt, Python, git and the Tabler icons.</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Kind of account</source>
        <translation>Kind of account</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card payments</source>
        <translation>Card payments</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Outside the books</source>
        <translation>Outside the books</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Find an account</source>
        <translation>Find an account</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>No account</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Who owes</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Cash, bank, sales</source>
        <translation>Cash, bank, sales</translation>
    </message>
    <message>
        <source>By promotion</source>
        <translation>By promotion</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Which accounts</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Credit…</translation>
    </message>
    <message>
        <source>Pay out…</source>
        <translation>Pay out…</translation>
    </message>
    <message>
        <source>Together: {amount}</source>
        <translation>Together: {amount}</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>no promotion</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choose an account</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Save the statement</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>The statement was saved.</translation>
    </message>
    <message>
        <source>Writing the statement…</source>
        <translation>Writing the statement…</translation>
    </message>
    <message>
        <source>Import balances…</source>
        <translation>Import balances…</translation>
    </message>
    <message>
        <source>Below since</source>
        <translation>Below since</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Nobody owes anything</translation>
    </message>
    <message>
        <source>Who is below zero is listed here, with since when.</source>
        <translation>Who is below zero is listed here, with since when.</translation>
    </message>
    <message>
        <source>No club has an account yet</source>
        <translation>No club has an account yet</translation>
    </message>
    <message>
        <source>A transfer or a credit makes one.</source>
        <translation>A transfer or a credit makes one.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>No account yet</translation>
    </message>
    <message>
        <source>A person has one from the first credit or sale on. Balances of last year come from a file.</source>
        <translation>A person has one from the first credit or sale on. Balances of last year come from a file.</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>No account found</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Nothing matches what you search for.</translation>
    </message>
    <message>
        <source>Statement of {account}</source>
        <translation>Statement of {account}</translation>
    </message>
    <message>
        <source>A double click, or Enter, shows the people of a promotion.</source>
        <translation>A double click, or Enter, shows the people of a promotion.</translation>
    </message>
    <message>
        <source>Choose a promotion</source>
        <translation>Choose a promotion</translation>
    </message>
    <message>
        <source>What moved it stands here: each sale, credit and transfer, with the balance after it.</source>
        <translation>What moved it stands here: each sale, credit and transfer, with the balance after it.</translation>
    </message>
    <message>
        <source>By club of the people</source>
        <translation>By club of the people</translation>
    </message>
    <message>
        <source>no club</source>
        <translation>no club</translation>
    </message>
    <message>
        <source>What the people of each club have</source>
        <translation>What the people of each club have</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): type some letters</source>
        <translation>
            <numerusform>%Ln account: type some letters</numerusform>
            <numerusform>%Ln accounts: type some letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open the folder of a circle (git: a clone)</source>
        <translation>Open the folder of a circle (git: a clone)</translation>
    </message>
    <message>
        <source>Open the &amp;sample circle</source>
        <translation>Open the &amp;sample circle</translation>
    </message>
    <message>
        <source>A small circle to play with</source>
        <translation>A small circle to play with</translation>
    </message>
    <message>
        <source>Mark everything as s&amp;een</source>
        <translation>Mark everything as s&amp;een</translation>
    </message>
    <message>
        <source>&amp;Close the circle</source>
        <translation>&amp;Close the circle</translation>
    </message>
    <message>
        <source>&amp;Forget this circle</source>
        <translation>&amp;Forget this circle</translation>
    </message>
    <message>
        <source>Take it off the list; its folder stays as it is</source>
        <translation>Take it off the list; its folder stays as it is</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Whole circle</source>
        <translation>&amp;Whole circle</translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation>Show the history of everything</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Go to…</translation>
    </message>
    <message>
        <source>Show all folders and files as they were at the chosen change (git: checkout)</source>
        <translation>Show all folders and files as they were at the chosen change (git: checkout)</translation>
    </message>
    <message>
        <source>&amp;Filter the resources</source>
        <translation>&amp;Filter the resources</translation>
    </message>
    <message>
        <source>Fi&amp;lter the history…</source>
        <translation>Fi&amp;lter the history…</translation>
    </message>
    <message>
        <source>By person, date, kind of change or file (git: log --author --since …)</source>
        <translation>By person, date, kind of change or file (git: log --author --since …)</translation>
    </message>
    <message>
        <source>Look for words in every version of what is shown, the oldest first (git: log -S)</source>
        <translation>Look for words in every version of what is shown, the oldest first (git: log -S)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Find &amp;previous</translation>
    </message>
    <message>
        <source>Search &amp;everywhere…</source>
        <translation>Search &amp;everywhere…</translation>
    </message>
    <message>
        <source>Search all circles: names, contents, descriptions, people</source>
        <translation>Search all circles: names, contents, descriptions, people</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Find a command by its name</translation>
    </message>
    <message>
        <source>Show the &amp;resources</source>
        <translation>Show the &amp;resources</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Show the &amp;details</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Light colours</translation>
    </message>
    <message>
        <source>Rebuild the &amp;index</source>
        <translation>Rebuild the &amp;index</translation>
    </message>
    <message>
        <source>&amp;Copy a diagnostic report</source>
        <translation>&amp;Copy a diagnostic report</translation>
    </message>
    <message>
        <source>Versions and settings, without anything personal</source>
        <translation>Versions and settings, without anything personal</translation>
    </message>
    <message>
        <source>&amp;About uPont Desktop</source>
        <translation>&amp;About uPont Desktop</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Circle</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>C&amp;ontent</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Room</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Keep changes…</source>
        <translation>&amp;Keep changes…</translation>
    </message>
    <message>
        <source>Make versions of the files that were changed on disk (git: commit)</source>
        <translation>Make versions of the files that were changed on disk (git: commit)</translation>
    </message>
    <message>
        <source>Keep this folder au&amp;tomatically</source>
        <translation>Keep this folder au&amp;tomatically</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>Add files to the chosen folder</source>
        <translation>Add files to the chosen folder</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Add a &amp;folder…</translation>
    </message>
    <message>
        <source>Open the folder on disk in which it is</source>
        <translation>Open the folder on disk in which it is</translation>
    </message>
    <message>
        <source>Copy where it is on disk, as text</source>
        <translation>Copy where it is on disk, as text</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Share</translation>
    </message>
    <message>
        <source>Receive what others did and send what was done here (git: fetch, merge, push)</source>
        <translation>Receive what others did and send what was done here (git: fetch, merge, push)</translation>
    </message>
    <message>
        <source>&amp;Where it is shared…</source>
        <translation>&amp;Where it is shared…</translation>
    </message>
    <message>
        <source>The address or the folder where the circle is shared (git: remote)</source>
        <translation>The address or the folder where the circle is shared (git: remote)</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Save a cop&amp;y…</translation>
    </message>
    <message>
        <source>Show in the file mana&amp;ger</source>
        <translation>Show in the file mana&amp;ger</translation>
    </message>
    <message>
        <source>Copy &amp;its path</source>
        <translation>Copy &amp;its path</translation>
    </message>
    <message>
        <source>Rena&amp;me or move…</source>
        <translation>Rena&amp;me or move…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete it; every version stays in the history</source>
        <translation>Delete it; every version stays in the history</translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation>&amp;Copy to…</translation>
    </message>
    <message>
        <source>Describ&amp;e…</source>
        <translation>Describ&amp;e…</translation>
    </message>
    <message>
        <source>Labels and other fields of this resource (metadata)</source>
        <translation>Labels and other fields of this resource (metadata)</translation>
    </message>
    <message>
        <source>Restore this &amp;version</source>
        <translation>Restore this &amp;version</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Name this version…</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>S&amp;top reading</translation>
    </message>
    <message>
        <source>Find in what is &amp;shown</source>
        <translation>Find in what is &amp;shown</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <translation>Dar&amp;k colours</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>Ch&amp;ange</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>S&amp;ettings…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Look for changes made by other apps</source>
        <translation>Look for changes made by other apps</translation>
    </message>
    <message>
        <source>Stop reading the circle; what was read so far stays</source>
        <translation>Stop reading the circle; what was read so far stays</translation>
    </message>
    <message>
        <source>Clear the dots on what others did since you last looked</source>
        <translation>Clear the dots on what others did since you last looked</translation>
    </message>
    <message>
        <source>Go to a resource, a date, a tag, a branch or a hash</source>
        <translation>Go to a resource, a date, a tag, a branch or a hash</translation>
    </message>
    <message>
        <source>Named &amp;versions…</source>
        <translation>Named &amp;versions…</translation>
    </message>
    <message>
        <source>Go to a named version, a tag or a branch</source>
        <translation>Go to a named version, a tag or a branch</translation>
    </message>
    <message>
        <source>Go to &amp;resources</source>
        <translation>Go to &amp;resources</translation>
    </message>
    <message>
        <source>Go to &amp;history</source>
        <translation>Go to &amp;history</translation>
    </message>
    <message>
        <source>Go to &amp;details</source>
        <translation>Go to &amp;details</translation>
    </message>
    <message>
        <source>Browse this poin&amp;t in time</source>
        <translation>Browse this poin&amp;t in time</translation>
    </message>
    <message>
        <source>Return to toda&amp;y</source>
        <translation>Return to toda&amp;y</translation>
    </message>
    <message>
        <source>Show all folders and files as they are today</source>
        <translation>Show all folders and files as they are today</translation>
    </message>
    <message>
        <source>&amp;Export as ZIP…</source>
        <translation>&amp;Export as ZIP…</translation>
    </message>
    <message>
        <source>Save all files, as they were at the chosen change, in a ZIP file (git: archive)</source>
        <translation>Save all files, as they were at the chosen change, in a ZIP file (git: archive)</translation>
    </message>
    <message>
        <source>Hide n&amp;on-matching</source>
        <translation>Hide n&amp;on-matching</translation>
    </message>
    <message>
        <source>Hide what does not match, or show everything and step through the matches</source>
        <translation>Hide what does not match, or show everything and step through the matches</translation>
    </message>
    <message>
        <source>Find when te&amp;xt first appeared…</source>
        <translation>Find when te&amp;xt first appeared…</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>Open &amp;data folder</translation>
    </message>
    <message>
        <source>Open the folder where uPont keeps its lists and indexes</source>
        <translation>Open the folder where uPont keeps its lists and indexes</translation>
    </message>
    <message>
        <source>Read the whole circle again from the start</source>
        <translation>Read the whole circle again from the start</translation>
    </message>
    <message>
        <source>Make a version of what you save in this folder, shortly after the last save</source>
        <translation>Make a version of what you save in this folder, shortly after the last save</translation>
    </message>
    <message>
        <source>Add the files, picture or text that you copied</source>
        <translation>Add the files, picture or text that you copied</translation>
    </message>
    <message>
        <source>Add a folder and everything in it</source>
        <translation>Add a folder and everything in it</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Start a new resource from this version and note where it came from (fork)</source>
        <translation>Start a new resource from this version and note where it came from (fork)</translation>
    </message>
    <message>
        <source>Bring what is chosen back to this version; it becomes a new version</source>
        <translation>Bring what is chosen back to this version; it becomes a new version</translation>
    </message>
    <message>
        <source>Give it a name such as “handed out 12 March” (git: annotated tag)</source>
        <translation>Give it a name such as “handed out 12 March” (git: annotated tag)</translation>
    </message>
    <message>
        <source>Show c&amp;olumns</source>
        <translation>Show c&amp;olumns</translation>
    </message>
    <message>
        <source>&amp;Match system colours</source>
        <translation>&amp;Match system colours</translation>
    </message>
    <message>
        <source>Language, colours, fonts, your name, default apps</source>
        <translation>Language, colours, fonts, your name, default apps</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Take the tour</translation>
    </message>
    <message>
        <source>The window in five steps, with the sample circle</source>
        <translation>The window in five steps, with the sample circle</translation>
    </message>
    <message>
        <source>Undone c&amp;hanges…</source>
        <translation>Undone c&amp;hanges…</translation>
    </message>
    <message>
        <source>Changes that you undid and can still bring back</source>
        <translation>Changes that you undid and can still bring back</translation>
    </message>
    <message>
        <source>Un&amp;lock the circle…</source>
        <translation>Un&amp;lock the circle…</translation>
    </message>
    <message>
        <source>Remove locks left behind by programs that are no longer running, so that changes are possible again</source>
        <translation>Remove locks left behind by programs that are no longer running, so that changes are possible again</translation>
    </message>
    <message>
        <source>&amp;New circle…</source>
        <translation>&amp;New circle…</translation>
    </message>
    <message>
        <source>Begin a circle, from nothing or from a folder that you have (git: init)</source>
        <translation>Begin a circle, from nothing or from a folder that you have (git: init)</translation>
    </message>
    <message>
        <source>Recei&amp;ve a circle…</source>
        <translation>Recei&amp;ve a circle…</translation>
    </message>
    <message>
        <source>Get a copy of your own of a circle that others share (git: clone)</source>
        <translation>Get a copy of your own of a circle that others share (git: clone)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copy &amp;invitation</translation>
    </message>
    <message>
        <source>Copy what others need to receive this circle, to paste it into a message</source>
        <translation>Copy what others need to receive this circle, to paste it into a message</translation>
    </message>
    <message>
        <source>S&amp;ave invitation…</source>
        <translation>S&amp;ave invitation…</translation>
    </message>
    <message>
        <source>Write a small file with which others receive this circle</source>
        <translation>Write a small file with which others receive this circle</translation>
    </message>
    <message>
        <source>&amp;Open a circle&apos;s folder…</source>
        <translation>&amp;Open a circle&apos;s folder…</translation>
    </message>
    <message>
        <source>&amp;Back to the kept version</source>
        <translation>&amp;Back to the kept version</translation>
    </message>
    <message>
        <source>Take back what was changed on disk since the last version; undo brings the changes back</source>
        <translation>Take back what was changed on disk since the last version; undo brings the changes back</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>All versions of the file (git: log --follow)</source>
        <translation>All versions of the file (git: log --follow)</translation>
    </message>
    <message>
        <source>Open a terminal in the folder on disk in which it is</source>
        <translation>Open a terminal in the folder on disk in which it is</translation>
    </message>
    <message>
        <source>Copy the f&amp;ull hash</source>
        <translation>Copy the f&amp;ull hash</translation>
    </message>
    <message>
        <source>Copy the whole hash of the chosen change, as git knows it (commit)</source>
        <translation>Copy the whole hash of the chosen change, as git knows it (commit)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>What changed from this version to the current one; of the current one, what it changed</source>
        <translation>What changed from this version to the current one; of the current one, what it changed</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Look for &amp;news</source>
        <translation>Look for &amp;news</translation>
    </message>
    <message>
        <source>Ask the shared place what others shared; nothing changes (git: fetch)</source>
        <translation>Ask the shared place what others shared; nothing changes (git: fetch)</translation>
    </message>
    <message>
        <source>Look for news automaticall&amp;y</source>
        <translation>Look for news automaticall&amp;y</translation>
    </message>
    <message>
        <source>Ask the shared place now and then; never where that would ask for a password</source>
        <translation>Ask the shared place now and then; never where that would ask for a password</translation>
    </message>
    <message>
        <source>&amp;Show its history</source>
        <translation>&amp;Show its history</translation>
    </message>
    <message>
        <source>Open in a terminal &amp;window</source>
        <translation>Open in a terminal &amp;window</translation>
    </message>
    <message>
        <source>Compare with the current ver&amp;sion</source>
        <translation>Compare with the current ver&amp;sion</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>&amp;Add a room…</source>
        <translation>&amp;Add a room…</translation>
    </message>
    <message>
        <source>Let the circle keep more than files, such as its people and clubs</source>
        <translation>Let the circle keep more than files, such as its people and clubs</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Add a person…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Import people…</translation>
    </message>
    <message>
        <source>Take in a list (CSV) or cards (vCard); nothing is written before you saw it</source>
        <translation>Take in a list (CSV) or cards (vCard); nothing is written before you saw it</translation>
    </message>
    <message>
        <source>E&amp;xport people…</source>
        <translation>E&amp;xport people…</translation>
    </message>
    <message>
        <source>Write whom the list shows as a list (CSV), cards (vCard) or pages of faces (PDF)</source>
        <translation>Write whom the list shows as a list (CSV), cards (vCard) or pages of faces (PDF)</translation>
    </message>
    <message>
        <source>&amp;Edit the card</source>
        <translation>&amp;Edit the card</translation>
    </message>
    <message>
        <source>Choose a &amp;photo…</source>
        <translation>Choose a &amp;photo…</translation>
    </message>
    <message>
        <source>Remove the ph&amp;oto</source>
        <translation>Remove the ph&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail addresses</source>
        <translation>&amp;Copy e-mail addresses</translation>
    </message>
    <message>
        <source>Copy the addresses of everybody chosen, to paste them into a message</source>
        <translation>Copy the addresses of everybody chosen, to paste them into a message</translation>
    </message>
    <message>
        <source>Show the &amp;history of the card</source>
        <translation>Show the &amp;history of the card</translation>
    </message>
    <message>
        <source>&amp;My own card</source>
        <translation>&amp;My own card</translation>
    </message>
    <message>
        <source>Go to the card that has your e-mail address</source>
        <translation>Go to the card that has your e-mail address</translation>
    </message>
    <message>
        <source>Mer&amp;ge two cards…</source>
        <translation>Mer&amp;ge two cards…</translation>
    </message>
    <message>
        <source>Make one card of the two that are chosen, because both are the same person</source>
        <translation>Make one card of the two that are chosen, because both are the same person</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Forget this person…</translation>
    </message>
    <message>
        <source>Delete the card and the photo because the person asks for it</source>
        <translation>Delete the card and the photo because the person asks for it</translation>
    </message>
    <message>
        <source>Add to a cl&amp;ub…</source>
        <translation>Add to a cl&amp;ub…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Change the &amp;role…</translation>
    </message>
    <message>
        <source>En&amp;d the mandate…</source>
        <translation>En&amp;d the mandate…</translation>
    </message>
    <message>
        <source>&amp;Next year&apos;s committee…</source>
        <translation>&amp;Next year&apos;s committee…</translation>
    </message>
    <message>
        <source>End the mandates of the present committee and begin those of the next, in one go</source>
        <translation>End the mandates of the present committee and begin those of the next, in one go</translation>
    </message>
    <message>
        <source>Add a clu&amp;b…</source>
        <translation>Add a clu&amp;b…</translation>
    </message>
    <message>
        <source>Edit the page of the c&amp;lub…</source>
        <translation>Edit the page of the c&amp;lub…</translation>
    </message>
    <message>
        <source>The club is no longer acti&amp;ve</source>
        <translation>The club is no longer acti&amp;ve</translation>
    </message>
    <message>
        <source>The club is active again</source>
        <translation>The club is active again</translation>
    </message>
    <message>
        <source>As&amp;k for a club…</source>
        <translation>As&amp;k for a club…</translation>
    </message>
    <message>
        <source>Accept the request…</source>
        <translation>Accept the request…</translation>
    </message>
    <message>
        <source>Decline the request…</source>
        <translation>Decline the request…</translation>
    </message>
    <message>
        <source>Add a &amp;thing…</source>
        <translation>Add a &amp;thing…</translation>
    </message>
    <message>
        <source>Lend it…</source>
        <translation>Lend it…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>It came back</translation>
    </message>
    <message>
        <source>Extend the loan…</source>
        <translation>Extend the loan…</translation>
    </message>
    <message>
        <source>Make what somebody changed without the right to what it was before</source>
        <translation>Make what somebody changed without the right to what it was before</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;New post…</translation>
    </message>
    <message>
        <source>Write something for everybody, as yourself or for a club</source>
        <translation>Write something for everybody, as yourself or for a club</translation>
    </message>
    <message>
        <source>&amp;Edit the post…</source>
        <translation>&amp;Edit the post…</translation>
    </message>
    <message>
        <source>&amp;Pin it for a week</source>
        <translation>&amp;Pin it for a week</translation>
    </message>
    <message>
        <source>Let the post stand above the others for seven days</source>
        <translation>Let the post stand above the others for seven days</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Unpin</translation>
    </message>
    <message>
        <source>&amp;Delete the post</source>
        <translation>&amp;Delete the post</translation>
    </message>
    <message>
        <source>It stays in the history, and undoing brings it back</source>
        <translation>It stays in the history, and undoing brings it back</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Like it</source>
        <translation>&amp;Like it</translation>
    </message>
    <message>
        <source>Once more takes it back</source>
        <translation>Once more takes it back</translation>
    </message>
    <message>
        <source>Don’t l&amp;ike it</source>
        <translation>Don’t l&amp;ike it</translation>
    </message>
    <message>
        <source>L&amp;ove it</source>
        <translation>L&amp;ove it</translation>
    </message>
    <message>
        <source>L&amp;augh</source>
        <translation>L&amp;augh</translation>
    </message>
    <message>
        <source>Be &amp;surprised</source>
        <translation>Be &amp;surprised</translation>
    </message>
    <message>
        <source>Be sa&amp;d</source>
        <translation>Be sa&amp;d</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Keep for later</translation>
    </message>
    <message>
        <source>Mark the post, or unmark it: only on this computer</source>
        <translation>Mark the post, or unmark it: only on this computer</translation>
    </message>
    <message>
        <source>Posts of the same pe&amp;rson</source>
        <translation>Posts of the same pe&amp;rson</translation>
    </message>
    <message>
        <source>Show the &amp;history of the post</source>
        <translation>Show the &amp;history of the post</translation>
    </message>
    <message>
        <source>Cop&amp;y the text</source>
        <translation>Cop&amp;y the text</translation>
    </message>
    <message>
        <source>Copy the title and the text as Markdown</source>
        <translation>Copy the title and the text as Markdown</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Mark all as read</translation>
    </message>
    <message>
        <source>&amp;Weekly letter…</source>
        <translation>&amp;Weekly letter…</translation>
    </message>
    <message>
        <source>Write what was published as a letter, ready to be mailed by hand</source>
        <translation>Write what was published as a letter, ready to be mailed by hand</translation>
    </message>
    <message>
        <source>Hide the post…</source>
        <translation>Hide the post…</translation>
    </message>
    <message>
        <source>As a moderator: with a reason, and it can be shown again</source>
        <translation>As a moderator: with a reason, and it can be shown again</translation>
    </message>
    <message>
        <source>Show the post again</source>
        <translation>Show the post again</translation>
    </message>
    <message>
        <source>&amp;Transfer money…</source>
        <translation>&amp;Transfer money…</translation>
    </message>
    <message>
        <source>Take the entry &amp;back…</source>
        <translation>Take the entry &amp;back…</translation>
    </message>
    <message>
        <source>&amp;Credit an account…</source>
        <translation>&amp;Credit an account…</translation>
    </message>
    <message>
        <source>Pay money &amp;out…</source>
        <translation>Pay money &amp;out…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Show the till alone; leaving asks for the PIN of who sells</source>
        <translation>Show the till alone; leaving asks for the PIN of who sells</translation>
    </message>
    <message>
        <source>&amp;Set up this computer as a till…</source>
        <translation>&amp;Set up this computer as a till…</translation>
    </message>
    <message>
        <source>Accept this computer, take the rights of a seller, name the shop</source>
        <translation>Accept this computer, take the rights of a seller, name the shop</translation>
    </message>
    <message>
        <source>&amp;Credit the account…</source>
        <translation>&amp;Credit the account…</translation>
    </message>
    <message>
        <source>Put money on the account of who is served</source>
        <translation>Put money on the account of who is served</translation>
    </message>
    <message>
        <source>Serve a &amp;guest</source>
        <translation>Serve a &amp;guest</translation>
    </message>
    <message>
        <source>Somebody without an account, who pays at once</source>
        <translation>Somebody without an account, who pays at once</translation>
    </message>
    <message>
        <source>&amp;Pay for the basket</source>
        <translation>&amp;Pay for the basket</translation>
    </message>
    <message>
        <source>Serve any&amp;way</source>
        <translation>Serve any&amp;way</translation>
    </message>
    <message>
        <source>Sell although too little is on the account: the entry says so</source>
        <translation>Sell although too little is on the account: the entry says so</translation>
    </message>
    <message>
        <source>&amp;Take back the last entry</source>
        <translation>&amp;Take back the last entry</translation>
    </message>
    <message>
        <source>A&amp;nother seller…</source>
        <translation>A&amp;nother seller…</translation>
    </message>
    <message>
        <source>Choose my P&amp;IN…</source>
        <translation>Choose my P&amp;IN…</translation>
    </message>
    <message>
        <source>It is kept on this computer only</source>
        <translation>It is kept on this computer only</translation>
    </message>
    <message>
        <source>C&amp;ount the box and close…</source>
        <translation>C&amp;ount the box and close…</translation>
    </message>
    <message>
        <source>Add a &amp;good…</source>
        <translation>Add a &amp;good…</translation>
    </message>
    <message>
        <source>&amp;Edit the good…</source>
        <translation>&amp;Edit the good…</translation>
    </message>
    <message>
        <source>Set a &amp;price…</source>
        <translation>Set a &amp;price…</translation>
    </message>
    <message>
        <source>Sell the good no &amp;more</source>
        <translation>Sell the good no &amp;more</translation>
    </message>
    <message>
        <source>Sell the good &amp;again</source>
        <translation>Sell the good &amp;again</translation>
    </message>
    <message>
        <source>&amp;History of the good</source>
        <translation>&amp;History of the good</translation>
    </message>
    <message>
        <source>Add a &amp;shop…</source>
        <translation>Add a &amp;shop…</translation>
    </message>
    <message>
        <source>Edit the s&amp;hop…</source>
        <translation>Edit the s&amp;hop…</translation>
    </message>
    <message>
        <source>Note a &amp;delivery…</source>
        <translation>Note a &amp;delivery…</translation>
    </message>
    <message>
        <source>Count the stoc&amp;k…</source>
        <translation>Count the stoc&amp;k…</translation>
    </message>
    <message>
        <source>Note a &amp;loss…</source>
        <translation>Note a &amp;loss…</translation>
    </message>
    <message>
        <source>Cop&amp;y the shopping list</source>
        <translation>Cop&amp;y the shopping list</translation>
    </message>
    <message>
        <source>Show what is &amp;wrong</source>
        <translation>Show what is &amp;wrong</translation>
    </message>
    <message>
        <source>Accept the de&amp;vice</source>
        <translation>Accept the de&amp;vice</translation>
    </message>
    <message>
        <source>Say that it was looked a&amp;t…</source>
        <translation>Say that it was looked a&amp;t…</translation>
    </message>
    <message>
        <source>New sign-&amp;up sheet…</source>
        <translation>New sign-&amp;up sheet…</translation>
    </message>
    <message>
        <source>Open a sheet on which people sign up: by arrival, by lot or by choice</source>
        <translation>Open a sheet on which people sign up: by arrival, by lot or by choice</translation>
    </message>
    <message>
        <source>Edit the s&amp;heet…</source>
        <translation>Edit the s&amp;heet…</translation>
    </message>
    <message>
        <source>&amp;Sign up</source>
        <translation>&amp;Sign up</translation>
    </message>
    <message>
        <source>L&amp;eave the sheet</source>
        <translation>L&amp;eave the sheet</translation>
    </message>
    <message>
        <source>&amp;Close sign-ups</source>
        <translation>&amp;Close sign-ups</translation>
    </message>
    <message>
        <source>Whoever arrives afterwards is too late</source>
        <translation>Whoever arrives afterwards is too late</translation>
    </message>
    <message>
        <source>&amp;Open sign-ups again</source>
        <translation>&amp;Open sign-ups again</translation>
    </message>
    <message>
        <source>Those who came too late are on the sheet, behind the others</source>
        <translation>Those who came too late are on the sheet, behind the others</translation>
    </message>
    <message>
        <source>&amp;Draw lots…</source>
        <translation>&amp;Draw lots…</translation>
    </message>
    <message>
        <source>Review the &amp;answers…</source>
        <translation>Review the &amp;answers…</translation>
    </message>
    <message>
        <source>&amp;Publish the result…</source>
        <translation>&amp;Publish the result…</translation>
    </message>
    <message>
        <source>Sign somebody &amp;up…</source>
        <translation>Sign somebody &amp;up…</translation>
    </message>
    <message>
        <source>&amp;Take off the sheet</source>
        <translation>&amp;Take off the sheet</translation>
    </message>
    <message>
        <source>Keep the order &amp;here…</source>
        <translation>Keep the order &amp;here…</translation>
    </message>
    <message>
        <source>This computer receives sign-ups from now on, and not the other one</source>
        <translation>This computer receives sign-ups from now on, and not the other one</translation>
    </message>
    <message>
        <source>E&amp;ntrance…</source>
        <translation>E&amp;ntrance…</translation>
    </message>
    <message>
        <source>Check off who comes in, by two letters of the name</source>
        <translation>Check off who comes in, by two letters of the name</translation>
    </message>
    <message>
        <source>Entrance list as PD&amp;F…</source>
        <translation>Entrance list as PD&amp;F…</translation>
    </message>
    <message>
        <source>E&amp;xport as a table…</source>
        <translation>E&amp;xport as a table…</translation>
    </message>
    <message>
        <source>Check the &amp;records…</source>
        <translation>Check the &amp;records…</translation>
    </message>
    <message>
        <source>Work out from the records who has a place, as anyone can</source>
        <translation>Work out from the records who has a place, as anyone can</translation>
    </message>
    <message>
        <source>De&amp;lete the sheet</source>
        <translation>De&amp;lete the sheet</translation>
    </message>
    <message>
        <source>Who may do what in this room: give rights and take them</source>
        <translation>Who may do what in this room: give rights and take them</translation>
    </message>
    <message>
        <source>E&amp;xport the books…</source>
        <translation>E&amp;xport the books…</translation>
    </message>
    <message>
        <source>Save the cha&amp;rt…</source>
        <translation>Save the cha&amp;rt…</translation>
    </message>
    <message>
        <source>Plan an e&amp;vent…</source>
        <translation>Plan an e&amp;vent…</translation>
    </message>
    <message>
        <source>Import a ca&amp;lendar…</source>
        <translation>Import a ca&amp;lendar…</translation>
    </message>
    <message>
        <source>Take in the events of a calendar file (.ics); nothing is written before you saw it</source>
        <translation>Take in the events of a calendar file (.ics); nothing is written before you saw it</translation>
    </message>
    <message>
        <source>E&amp;xport events…</source>
        <translation>E&amp;xport events…</translation>
    </message>
    <message>
        <source>Write all events, those of a club or your own as a calendar file (.ics) for other programs</source>
        <translation>Write all events, those of a club or your own as a calendar file (.ics) for other programs</translation>
    </message>
    <message>
        <source>&amp;Take part</source>
        <translation>&amp;Take part</translation>
    </message>
    <message>
        <source>Say that you come: everybody sees who does</source>
        <translation>Say that you come: everybody sees who does</translation>
    </message>
    <message>
        <source>Take part no &amp;longer</source>
        <translation>Take part no &amp;longer</translation>
    </message>
    <message>
        <source>&amp;Edit the event…</source>
        <translation>&amp;Edit the event…</translation>
    </message>
    <message>
        <source>Plan another one like &amp;it…</source>
        <translation>Plan another one like &amp;it…</translation>
    </message>
    <message>
        <source>&amp;Cancel the event</source>
        <translation>&amp;Cancel the event</translation>
    </message>
    <message>
        <source>It stays in every agenda, crossed out</source>
        <translation>It stays in every agenda, crossed out</translation>
    </message>
    <message>
        <source>It takes place after &amp;all</source>
        <translation>It takes place after &amp;all</translation>
    </message>
    <message>
        <source>&amp;Delete the event</source>
        <translation>&amp;Delete the event</translation>
    </message>
    <message>
        <source>For what was planned by mistake; it stays in the history</source>
        <translation>For what was planned by mistake; it stays in the history</translation>
    </message>
    <message>
        <source>&amp;Write a post about it…</source>
        <translation>&amp;Write a post about it…</translation>
    </message>
    <message>
        <source>Show the &amp;history of the event</source>
        <translation>Show the &amp;history of the event</translation>
    </message>
    <message>
        <source>Agenda: &amp;month</source>
        <translation>Agenda: &amp;month</translation>
    </message>
    <message>
        <source>Agenda: &amp;week</source>
        <translation>Agenda: &amp;week</translation>
    </message>
    <message>
        <source>Agenda: da&amp;y</source>
        <translation>Agenda: da&amp;y</translation>
    </message>
    <message>
        <source>Agenda: li&amp;st</source>
        <translation>Agenda: li&amp;st</translation>
    </message>
    <message>
        <source>Go to t&amp;oday</source>
        <translation>Go to t&amp;oday</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>&amp;Import balances or payments…</source>
        <translation>&amp;Import balances or payments…</translation>
    </message>
    <message>
        <source>Take a change back…</source>
        <translation>Take a change back…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Rights…</translation>
    </message>
    <message>
        <source>Who owes so&amp;mething</source>
        <translation>Who owes so&amp;mething</translation>
    </message>
    <message>
        <source>Add a p&amp;erson…</source>
        <translation>Add a p&amp;erson…</translation>
    </message>
    <message>
        <source>List the people whose accounts are overdrawn, to credit them</source>
        <translation>List the people whose accounts are overdrawn, to credit them</translation>
    </message>
    <message>
        <source>Somebody who stands before the till and has no card yet</source>
        <translation>Somebody who stands before the till and has no card yet</translation>
    </message>
    <message>
        <source>Add a goo&amp;d…</source>
        <translation>Add a goo&amp;d…</translation>
    </message>
    <message>
        <source>Something that this shop sells from now on</source>
        <translation>Something that this shop sells from now on</translation>
    </message>
    <message>
        <source>&amp;Bottles came…</source>
        <translation>&amp;Bottles came…</translation>
    </message>
    <message>
        <source>Note a delivery: how many of each good came</source>
        <translation>Note a delivery: how many of each good came</translation>
    </message>
    <message>
        <source>Take all of its impo&amp;rt back…</source>
        <translation>Take all of its impo&amp;rt back…</translation>
    </message>
    <message>
        <source>Book sign-&amp;ups and deposits…</source>
        <translation>Book sign-&amp;ups and deposits…</translation>
    </message>
    <message>
        <source>Import the histor&amp;y of uPont v4…</source>
        <translation>Import the histor&amp;y of uPont v4…</translation>
    </message>
    <message>
        <source>Show it in the &amp;ledger</source>
        <translation>Show it in the &amp;ledger</translation>
    </message>
    <message>
        <source>Show the acco&amp;unt</source>
        <translation>Show the acco&amp;unt</translation>
    </message>
    <message>
        <source>Not to be ser&amp;ved…</source>
        <translation>Not to be ser&amp;ved…</translation>
    </message>
    <message>
        <source>Serve who is chosen no alcohol, nothing at all, or everything again</source>
        <translation>Serve who is chosen no alcohol, nothing at all, or everything again</translation>
    </message>
    <message>
        <source>Save the stateme&amp;nt…</source>
        <translation>Save the stateme&amp;nt…</translation>
    </message>
    <message>
        <source>&amp;Write to those who owe…</source>
        <translation>&amp;Write to those who owe…</translation>
    </message>
    <message>
        <source>Remit che&amp;ques…</source>
        <translation>Remit che&amp;ques…</translation>
    </message>
    <message>
        <source>Report o&amp;f a period…</source>
        <translation>Report o&amp;f a period…</translation>
    </message>
    <message>
        <source>Import &amp;goods from a table…</source>
        <translation>Import &amp;goods from a table…</translation>
    </message>
    <message>
        <source>Export goods as a tabl&amp;e…</source>
        <translation>Export goods as a tabl&amp;e…</translation>
    </message>
    <message>
        <source>Chec&amp;k the books</source>
        <translation>Chec&amp;k the books</translation>
    </message>
    <message>
        <source>Report of the clos&amp;ing…</source>
        <translation>Report of the clos&amp;ing…</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source>Files to add</source>
        <translation>Files to add</translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation>Folder to add</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <source>Keeping the new version…</source>
        <translation>Keeping the new version…</translation>
    </message>
    <message>
        <source>Adding files…</source>
        <translation>Adding files…</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy files, a picture or some text first.</source>
        <translation>There is nothing to paste: copy files, a picture or some text first.</translation>
    </message>
    <message>
        <source>It contains no files.</source>
        <translation>It contains no files.</translation>
    </message>
    <message>
        <source>Nothing was added: all of them are already here.</source>
        <translation>Nothing was added: all of them are already here.</translation>
    </message>
</context>
<context>
    <name>AddRoomForm</name>
    <message>
        <source>Add a room to “{circle}”</source>
        <translation>Add a room to “{circle}”</translation>
    </message>
    <message>
        <source>A room lets the circle keep more than files. What is in it is shared with the circle, and has a history like everything else.</source>
        <translation>A room lets the circle keep more than files. What is in it is shared with the circle, and has a history like everything else.</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Add the room</translation>
    </message>
    <message>
        <source>It can be undone, and nothing among the files changes.</source>
        <translation>It can be undone, and nothing among the files changes.</translation>
    </message>
</context>
<context>
    <name>AgainLine</name>
    <message>
        <source>Again: {goods}</source>
        <translation>Again: {goods}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, see QLocale</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short day, see QLocale</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>you take part</source>
        <translation>you take part</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day without its weekday, see QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, see QLocale</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaHandlers</name>
    <message>
        <source>Move “{title}”</source>
        <translation>Move “{title}”</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cancel “{title}”</source>
        <translation>Cancel “{title}”</translation>
    </message>
    <message>
        <source>Let “{title}” take place</source>
        <translation>Let “{title}” take place</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>It takes place</source>
        <translation>It takes place</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Delete “{title}”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Import a calendar</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Reading the calendar…</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Export events</translation>
    </message>
    <message>
        <source>events.ics</source>
        <translation>events.ics</translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation>Writing the calendar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to {file}</source>
        <translation>
            <numerusform>%Ln event written to {file}</numerusform>
            <numerusform>%Ln events written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaHeader</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Plan an event…</source>
        <translation>Plan an event…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plan…</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Nothing is planned in these months.</source>
        <translation>Nothing is planned in these months.</translation>
    </message>
</context>
<context>
    <name>AgendaPages</name>
    <message>
        <source>Events of the month</source>
        <translation>Events of the month</translation>
    </message>
    <message>
        <source>Events of the week</source>
        <translation>Events of the week</translation>
    </message>
    <message>
        <source>Events of the day</source>
        <translation>Events of the day</translation>
    </message>
    <message>
        <source>Events in a list</source>
        <translation>Events in a list</translation>
    </message>
    <message>
        <source>From {month}</source>
        <translation>From {month}</translation>
    </message>
</context>
<context>
    <name>AgendaSide</name>
    <message>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>What you take part in, or planned</source>
        <translation>What you take part in, or planned</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Only the events of these clubs</source>
        <translation>Only the events of these clubs</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AmountImport</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
</context>
<context>
    <name>AmountImportForm</name>
    <message>
        <source>Import amounts</source>
        <translation>Import amounts</translation>
    </message>
    <message>
        <source>Nothing is written before you choose “Import”.</source>
        <translation>Nothing is written before you choose “Import”.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>in cents</source>
        <translation>in cents</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>What the import would do</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Balances of another program</source>
        <translation>Balances of another program</translation>
    </message>
    <message>
        <source>Payments to the bank account, with people’s codes</source>
        <translation>Payments to the bank account, with people’s codes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>The file has</source>
        <translation>The file has</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nothing else</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>New ({n})</translation>
    </message>
    <message>
        <source>Imported before ({n})</source>
        <translation>Imported before ({n})</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>Not taken ({n})</translation>
    </message>
    <message>
        <source>New ones come to {amount}.</source>
        <translation>New ones come to {amount}.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Accept “{club}”</source>
        <translation>Accept “{club}”</translation>
    </message>
    <message>
        <source>Decline “{club}”</source>
        <translation>Decline “{club}”</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>A word with it</translation>
    </message>
    <message>
        <source>The page of the club is opened next, to be filled in.</source>
        <translation>The page of the club is opened next, to be filled in.</translation>
    </message>
</context>
<context>
    <name>AppDialogs</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>“{name}” could not be opened.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing personal is in it.</source>
        <translation>The report is on the clipboard. Nothing personal is in it.</translation>
    </message>
    <message>
        <source>Choose another app for it in the settings.</source>
        <translation>Choose another app for it in the settings.</translation>
    </message>
</context>
<context>
    <name>AppearanceBar</name>
    <message>
        <source>Stop looking, or close</source>
        <translation>Stop looking, or close</translation>
    </message>
    <message>
        <source>{done} of {whole} versions read</source>
        <translation>{done} of {whole} versions read</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Stopped before anything was found.</translation>
    </message>
    <message>
        <source>No version contained “{text}”.</source>
        <translation>No version contained “{text}”.</translation>
    </message>
    <message>
        <source>First in version {number} of “{name}”, by {who}, {day}: {line}</source>
        <translation>First in version {number} of “{name}”, by {who}, {day}: {line}</translation>
    </message>
    <message>
        <source>Later in version {number} of “{name}”, by {who}, {day}: {line}</source>
        <translation>Later in version {number} of “{name}”, by {who}, {day}: {line}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message>
        <source>Find when this text first appeared</source>
        <translation>Find when this text first appeared</translation>
    </message>
    <message>
        <source>Previous version with this text</source>
        <translation>Previous version with this text</translation>
    </message>
    <message>
        <source>Next version with this text</source>
        <translation>Next version with this text</translation>
    </message>
    <message>
        <source>Press Enter to look through every version in “{name}”.</source>
        <translation>Press Enter to look through every version in “{name}”.</translation>
    </message>
    <message>
        <source>Press Enter to look through every version of “{name}”.</source>
        <translation>Press Enter to look through every version of “{name}”.</translation>
    </message>
    <message>
        <source>Press Enter to look through every version of everything, the oldest first.</source>
        <translation>Press Enter to look through every version of everything, the oldest first.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Of the window, and of the descriptions that it proposes.</source>
        <translation>Of the window, and of the descriptions that it proposes.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Fixed-width font</source>
        <translation>&amp;Fixed-width font</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>System default</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s text size.</source>
        <translation>Compared with the system&apos;s text size.</translation>
    </message>
    <message>
        <source>For code and tables of text.</source>
        <translation>For code and tables of text.</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>Whether {name} is served</source>
        <translation>Whether {name} is served</translation>
    </message>
    <message>
        <source>Every till of this shop knows it once it is shared, and everybody who has the circle reads why.</source>
        <translation>Every till of this shop knows it once it is shared, and everybody who has the circle reads why.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>everything is sold</source>
        <translation>everything is sold</translation>
    </message>
    <message>
        <source>no alcohol</source>
        <translation>no alcohol</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>nothing at all</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>BarRoom</name>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Another seller shows who it is (F12)</source>
        <translation>Another seller shows who it is (F12)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Count the box and close the bar</source>
        <translation>Count the box and close the bar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Full screen (F11)</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>&amp;Bar</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message>
        <source>Touch a good, or type its first letters.</source>
        <translation>Touch a good, or type its first letters.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Serve anyway</source>
        <translation>Serve anyway</translation>
    </message>
    <message>
        <source>It is kept in the entry that you said so (Ctrl+Enter)</source>
        <translation>It is kept in the entry that you said so (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} missing</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Credit {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Pay {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>BasketRow</name>
    <message>
        <source>One less: {good}</source>
        <translation>One less: {good}</translation>
    </message>
    <message>
        <source>One more: {good}</source>
        <translation>One more: {good}</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>Export the books</source>
        <translation>Export the books</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exported to {file}.</translation>
    </message>
    <message>
        <source>Writing the books…</source>
        <translation>Writing the books…</translation>
    </message>
</context>
<context>
    <name>BookExportForm</name>
    <message>
        <source>Export the books</source>
        <translation>Export the books</translation>
    </message>
    <message>
        <source>Every entry with its moves, names of people left out: whoever gets the file sees ids.</source>
        <translation>Every entry with its moves, names of people left out: whoever gets the file sees ids.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>A table (CSV), for spreadsheets</source>
        <translation>A table (CSV), for spreadsheets</translation>
    </message>
    <message>
        <source>A journal for hledger and ledger</source>
        <translation>A journal for hledger and ledger</translation>
    </message>
    <message>
        <source>A journal for beancount</source>
        <translation>A journal for beancount</translation>
    </message>
    <message>
        <source>The 18 columns of a French audit (FEC)</source>
        <translation>The 18 columns of a French audit (FEC)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>The last line of “{path}” was not written whole.</source>
        <translation>The last line of “{path}” was not written whole.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} does not go on from the one before it.</source>
        <translation>“{device}”: entry {n} does not go on from the one before it.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} is not as it was written, in “{path}”.</source>
        <translation>“{device}”: entry {n} is not as it was written, in “{path}”.</translation>
    </message>
    <message>
        <source>“{device}”: the text of entry {n} was taken out, and no entry says by whom.</source>
        <translation>“{device}”: the text of entry {n} was taken out, and no entry says by whom.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} is of a kind that is not known.</source>
        <translation>“{device}”: entry {n} is of a kind that is not known.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} is of a newer version of the program.</source>
        <translation>“{device}”: entry {n} is of a newer version of the program.</translation>
    </message>
    <message>
        <source>“{device}”: the clock of entry {n} is not credible.</source>
        <translation>“{device}”: the clock of entry {n} is not credible.</translation>
    </message>
    <message>
        <source>“{device}” was written on in a copy, from entry {n} on: both are kept, and both count.</source>
        <translation>“{device}” was written on in a copy, from entry {n} on: both are kept, and both count.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} was there once and is gone, or is another one now.</source>
        <translation>“{device}”: entry {n} was there once and is gone, or is another one now.</translation>
    </message>
    <message>
        <source>“{path}” on disk does not go on from what is kept of it.</source>
        <translation>“{path}” on disk does not go on from what is kept of it.</translation>
    </message>
    <message>
        <source>“{path}” has a line that is no entry.</source>
        <translation>“{path}” has a line that is no entry.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>“{path}” cannot be read.</translation>
    </message>
    <message>
        <source>An entry that was not written whole was set aside, in “{path}”: it does not count.</source>
        <translation>An entry that was not written whole was set aside, in “{path}”: it does not count.</translation>
    </message>
</context>
<context>
    <name>BooksReportForm</name>
    <message>
        <source>Something is not as it was written</source>
        <translation>Something is not as it was written</translation>
    </message>
    <message>
        <source>The books are sound</source>
        <translation>The books are sound</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) were checked.</source>
        <translation>
            <numerusform>%Ln entry was checked.</numerusform>
            <numerusform>%Ln entries were checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{doing} {done} of {whole}</source>
        <translation>{doing} {done} of {whole}</translation>
    </message>
    <message>
        <source>Current operation</source>
        <translation>Current operation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>CalendarExportForm</name>
    <message>
        <source>Thunderbird, Nextcloud and phones open the file.</source>
        <translation>Thunderbird, Nextcloud and phones open the file.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Export events</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>Those of {club}</source>
        <translation>Those of {club}</translation>
    </message>
    <message>
        <source>What I take part in, or planned</source>
        <translation>What I take part in, or planned</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>{file}: guests, organisers and reminders of the file are left out.</source>
        <translation>{file}: guests, organisers and reminders of the file are left out.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Import a calendar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>In whose name</translation>
    </message>
    <message>
        <source>The events of the file</source>
        <translation>The events of the file</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>in doubt: tick to take</source>
        <translation>in doubt: tick to take</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) to take in</source>
        <translation>
            <numerusform>%Ln event to take in</numerusform>
            <numerusform>%Ln events to take in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as it is here</source>
        <translation>
            <numerusform>%Ln as it is here</numerusform>
            <numerusform>%Ln as they are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <translation>
            <numerusform>%Ln not taken</numerusform>
            <numerusform>%Ln not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>For {promotions}</source>
        <translation>For {promotions}</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Go to the event</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>All versions</source>
        <translation>All versions</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Former clubs</source>
        <translation>Former clubs</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Borrowed</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Other fields</translation>
    </message>
    <message>
        <source>History of the card</source>
        <translation>History of the card</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>Choose a person to see the card.</source>
        <translation>Choose a person to see the card.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Login: {login}</source>
        <translation>Login: {login}</translation>
    </message>
    <message>
        <source>Card: {numbers}</source>
        <translation>Card: {numbers}</translation>
    </message>
</context>
<context>
    <name>CardWork</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be shown.</source>
        <translation>“{file}” is no picture that can be shown.</translation>
    </message>
</context>
<context>
    <name>CashPanel</name>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} in cash</translation>
    </message>
    <message>
        <source>What is handed over; nothing where it is exact.</source>
        <translation>What is handed over; nothing where it is exact.</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>Give back {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Pay {amount}</translation>
    </message>
</context>
<context>
    <name>ChangeCounts</name>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>%Ln row changed</numerusform>
            <numerusform>%Ln rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <translation>
            <numerusform>%Ln row added</numerusform>
            <numerusform>%Ln rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln row removed</numerusform>
            <numerusform>%Ln rows removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Information about {name}</source>
        <translation>Information about {name}</translation>
    </message>
    <message>
        <source>Version {number}: {change}</source>
        <translation>Version {number}: {change}</translation>
    </message>
    <message>
        <source>from {path}</source>
        <translation>from {path}</translation>
    </message>
    <message>
        <source>{added} lines added, {removed} removed</source>
        <translation>{added} lines added, {removed} removed</translation>
    </message>
    <message>
        <source>{before} before, {after} now</source>
        <translation>{before} before, {after} now</translation>
    </message>
    <message>
        <source>Top folder</source>
        <translation>Top folder</translation>
    </message>
    <message>
        <source>formerly {path}</source>
        <translation>formerly {path}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln folder(s)</source>
        <translation>
            <numerusform>In %Ln folder</numerusform>
            <numerusform>In %Ln folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Files changed</source>
        <translation>Files changed</translation>
    </message>
</context>
<context>
    <name>ChequeForm</name>
    <message>
        <source>Remit cheques</source>
        <translation>Remit cheques</translation>
    </message>
    <message>
        <source>What was received since cheques were last carried to the bank. Choose some, or remit all.</source>
        <translation>What was received since cheques were last carried to the bank. Choose some, or remit all.</translation>
    </message>
    <message>
        <source>Remit</source>
        <translation>Remit</translation>
    </message>
    <message>
        <source>number of the slip, if there is one</source>
        <translation>number of the slip, if there is one</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cheque(s): {amount}.</source>
        <translation>
            <numerusform>%Ln cheque: {amount}.</numerusform>
            <numerusform>%Ln cheques: {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cheque is to be remitted.</source>
        <translation>No cheque is to be remitted.</translation>
    </message>
</context>
<context>
    <name>CircleDialogs</name>
    <message>
        <source>“{name}” is a circle now. Drop files on the window to add them.</source>
        <translation>“{name}” is a circle now. Drop files on the window to add them.</translation>
    </message>
    <message>
        <source>“{name}” is a circle now, with its first version.</source>
        <translation>“{name}” is a circle now, with its first version.</translation>
    </message>
    <message>
        <source>“{name}” is yours now. Nobody has shared anything there yet.</source>
        <translation>“{name}” is yours now. Nobody has shared anything there yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was received: {changes}.</source>
        <translation>“{name}” was received: {changes}.</translation>
    </message>
    <message>
        <source>Make it a circle…</source>
        <translation>Make it a circle…</translation>
    </message>
    <message>
        <source>This is where a circle is shared.</source>
        <translation>This is where a circle is shared.</translation>
    </message>
    <message>
        <source>You can look at everything here. To change something, make a copy of your own.</source>
        <translation>You can look at everything here. To change something, make a copy of your own.</translation>
    </message>
    <message>
        <source>Make my own copy…</source>
        <translation>Make my own copy…</translation>
    </message>
    <message>
        <source>You are invited to the circle “{name}”. In uPont Desktop, choose “Receive a circle…” and paste this:</source>
        <translation>You are invited to the circle “{name}”. In uPont Desktop, choose “Receive a circle…” and paste this:</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard: paste it into a message.</source>
        <translation>The invitation is on the clipboard: paste it into a message.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>Invitations ({patterns})</source>
        <translation>Invitations ({patterns})</translation>
    </message>
    <message>
        <source>“{file}” invites to the circle: hand it on.</source>
        <translation>“{file}” invites to the circle: hand it on.</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>Writing “{name}”…</translation>
    </message>
    <message>
        <source>Not on this computer, so only noted there (git-lfs): {names}.</source>
        <translation>Not on this computer, so only noted there (git-lfs): {names}.</translation>
    </message>
    <message>
        <source>Export as ZIP</source>
        <translation>Export as ZIP</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP files (*.zip)</translation>
    </message>
    <message>
        <source>Saved as git stores them, because a program was not allowed to run: {names}.</source>
        <translation>Saved as git stores them, because a program was not allowed to run: {names}.</translation>
    </message>
</context>
<context>
    <name>CircleSwitcher</name>
    <message>
        <source>The circle that is open (git: a clone)</source>
        <translation>The circle that is open (git: a clone)</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>No circle</translation>
    </message>
    <message>
        <source>Circle: {name}</source>
        <translation>Circle: {name}</translation>
    </message>
</context>
<context>
    <name>ClashForm</name>
    <message numerus="yes">
        <source>%Ln file(s) already exist</source>
        <translation>
            <numerusform>%Ln file already exists</numerusform>
            <numerusform>%Ln files already exist</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Save as a &amp;new version</source>
        <translation>Save as a &amp;new version</translation>
    </message>
    <message>
        <source>Keep &amp;both (rename the new file)</source>
        <translation>Keep &amp;both (rename the new file)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Skip</translation>
    </message>
</context>
<context>
    <name>ClosingReportForm</name>
    <message>
        <source>Report of a closing</source>
        <translation>Report of a closing</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ClubForm</name>
    <message>
        <source>Edit “{club}”</source>
        <translation>Edit “{club}”</translation>
    </message>
    <message>
        <source>New club</source>
        <translation>New club</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add the club</source>
        <translation>Add the club</translation>
    </message>
    <message>
        <source>Members pay a fee</source>
        <translation>Members pay a fee</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>A picture among the files of the circle</source>
        <translation>A picture among the files of the circle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The description is written in Markdown: **bold**, and a dash before each line of a list.</source>
        <translation>The description is written in Markdown: **bold**, and a dash before each line of a list.</translation>
    </message>
</context>
<context>
    <name>ClubView</name>
    <message>
        <source>No such club</source>
        <translation>No such club</translation>
    </message>
    <message>
        <source>It is not in the circle any more.</source>
        <translation>It is not in the circle any more.</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>Inside it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Former members</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Thing</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Lent to</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Things</translation>
    </message>
    <message>
        <source>History of the page</source>
        <translation>History of the page</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>Add members…</translation>
    </message>
    <message>
        <source>Next year&apos;s committee…</source>
        <translation>Next year&apos;s committee…</translation>
    </message>
    <message>
        <source>Add a thing…</source>
        <translation>Add a thing…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>inside {club}</source>
        <translation>inside {club}</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>no longer active</translation>
    </message>
    <message>
        <source>Things that it lends</source>
        <translation>Things that it lends</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>Lend…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>It came back</translation>
    </message>
    <message>
        <source>In the news</source>
        <translation>In the news</translation>
    </message>
</context>
<context>
    <name>CodeCanvas</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Show the &amp;unchanged lines</source>
        <translation>Show the &amp;unchanged lines</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>moved away</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>moved here</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message>
        <source>Moved to line {number}</source>
        <translation>Moved to line {number}</translation>
    </message>
    <message>
        <source>Moved from line {number}</source>
        <translation>Moved from line {number}</translation>
    </message>
    <message>
        <source>It would take too long to find out who wrote this line</source>
        <translation>It would take too long to find out who wrote this line</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Click to go there</translation>
    </message>
    <message>
        <source>written by {who}, {when}</source>
        <translation>written by {who}, {when}</translation>
    </message>
    <message>
        <source>Go to the change that &amp;wrote this line</source>
        <translation>Go to the change that &amp;wrote this line</translation>
    </message>
    <message>
        <source>Click to see what was here before</source>
        <translation>Click to see what was here before</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Write a comment</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>In whose name</translation>
    </message>
    <message>
        <source>Say it (Ctrl+Enter)</source>
        <translation>Say it (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>As myself</source>
        <translation>As myself</translation>
    </message>
    <message>
        <source>For {club}</source>
        <translation>For {club}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>More about the comment of {name}</source>
        <translation>More about the comment of {name}</translation>
    </message>
    <message>
        <source>Hidden: {reason}</source>
        <translation>Hidden: {reason}</translation>
    </message>
</context>
<context>
    <name>CommitCard</name>
    <message>
        <source>Title of the change</source>
        <translation>Title of the change</translation>
    </message>
    <message>
        <source>Description of the change</source>
        <translation>Description of the change</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <translation>Copy the whole hash</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(no description)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>The name that git gives to this change (git: hash)</source>
        <translation>The name that git gives to this change (git: hash)</translation>
    </message>
    <message>
        <source>and perhaps others</source>
        <translation>and perhaps others</translation>
    </message>
    <message>
        <source>Who put it into the history (git: committer)</source>
        <translation>Who put it into the history (git: committer)</translation>
    </message>
    <message>
        <source>When it was put into the history (git: commit date)</source>
        <translation>When it was put into the history (git: commit date)</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not an ancestor of HEAD</source>
        <translation>Not an ancestor of HEAD</translation>
    </message>
    <message>
        <source>(not in this clone)</source>
        <translation>(not in this clone)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>All differences between the two are listed below (git: diff)</source>
        <translation>All differences between the two are listed below (git: diff)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>What it builds on (git: parents)</source>
        <translation>What it builds on (git: parents)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>What builds on it (git: children)</source>
        <translation>What builds on it (git: children)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>In the author&apos;s time zone (git: author date)</source>
        <translation>In the author&apos;s time zone (git: author date)</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Named at the end of the message (git: trailers)</source>
        <translation>Named at the end of the message (git: trailers)</translation>
    </message>
    <message>
        <source>Lines at the end of the message (git: trailers)</source>
        <translation>Lines at the end of the message (git: trailers)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Not part of your current line of work</source>
        <translation>Not part of your current line of work</translation>
    </message>
    <message>
        <source>The older of the two versions that are compared below (git: diff)</source>
        <translation>The older of the two versions that are compared below (git: diff)</translation>
    </message>
    <message>
        <source>The version that the copy was made from</source>
        <translation>The version that the copy was made from</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>Show all of this change</source>
        <translation>Show all of this change</translation>
    </message>
    <message>
        <source>Show less of this change</source>
        <translation>Show less of this change</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>Next year&apos;s committee of {club}</source>
        <translation>Next year&apos;s committee of {club}</translation>
    </message>
    <message>
        <source>The mandates of everybody who has a role end on the day before. Roles left without a person stay free.</source>
        <translation>The mandates of everybody who has a role end on the day before. Roles left without a person stay free.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Add a role</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>after {name}</translation>
    </message>
    <message>
        <source>Leave this role out</source>
        <translation>Leave this role out</translation>
    </message>
    <message>
        <source>Leave out role {number}</source>
        <translation>Leave out role {number}</translation>
    </message>
    <message>
        <source>Role {number}</source>
        <translation>Role {number}</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>Edit the post</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Pinned until</source>
        <translation>Pinned until</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>at a moment to come</source>
        <translation>at a moment to come</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>What it is about, in a few words</translation>
    </message>
    <message>
        <source>Markdown: **bold**, - lists, [words](address), | tables |, $formulas$. Drop pictures here.</source>
        <translation>Markdown: **bold**, - lists, [words](address), | tables |, $formulas$. Drop pictures here.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>How it will look</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>In whose name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Anybody who has the circle can read it: promotions are a filter, no secret.</source>
        <translation>Anybody who has the circle can read it: promotions are a filter, no secret.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Add pictures…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Promotions with commas: 025, 026</source>
        <translation>Promotions with commas: 025, 026</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} is no picture that can be shown.</translation>
    </message>
    <message numerus="yes">
        <source>A post has %Ln pictures at most.</source>
        <translation>
            <numerusform>A post has %Ln picture at most.</numerusform>
            <numerusform>A post has %Ln pictures at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remove the picture</translation>
    </message>
    <message>
        <source>Remove the picture {name}</source>
        <translation>Remove the picture {name}</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>no event</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>the event</translation>
    </message>
    <message>
        <source>About an event</source>
        <translation>About an event</translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message numerus="yes">
        <source>%Ln file(s) changed on both sides</source>
        <translation>
            <numerusform>%Ln file changed on both sides</numerusform>
            <numerusform>%Ln files changed on both sides</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Files changed on both sides</source>
        <translation>Files changed on both sides</translation>
    </message>
    <message>
        <source>File of the folder</source>
        <translation>File of the folder</translation>
    </message>
    <message>
        <source>Description of {what}</source>
        <translation>Description of {what}</translation>
    </message>
    <message>
        <source>&amp;Theirs: delete it</source>
        <translation>&amp;Theirs: delete it</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>{who}: deleted</source>
        <translation>{who}: deleted</translation>
    </message>
    <message>
        <source>{who}: {path}</source>
        <translation>{who}: {path}</translation>
    </message>
    <message>
        <source>&amp;Mine: delete it</source>
        <translation>&amp;Mine: delete it</translation>
    </message>
    <message>
        <source>{who} (left, or red)</source>
        <translation>{who} (left, or red)</translation>
    </message>
    <message>
        <source>{who} (right, or green)</source>
        <translation>{who} (right, or green)</translation>
    </message>
    <message>
        <source>Choose which version to keep. The other one stays in the history.</source>
        <translation>Choose which version to keep. The other one stays in the history.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Keep &amp;mine</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Keep &amp;theirs</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Keep &amp;both</translation>
    </message>
    <message>
        <source>&amp;Mine keeps the name</source>
        <translation>&amp;Mine keeps the name</translation>
    </message>
    <message>
        <source>&amp;Theirs keeps the name</source>
        <translation>&amp;Theirs keeps the name</translation>
    </message>
    <message>
        <source>The file cannot hold “{letter}”: its encoding has no such letter.</source>
        <translation>The file cannot hold “{letter}”: its encoding has no such letter.</translation>
    </message>
    <message>
        <source>Both, merged by &amp;line</source>
        <translation>Both, merged by &amp;line</translation>
    </message>
    <message>
        <source>Both: your changes and theirs are in one file.</source>
        <translation>Both: your changes and theirs are in one file.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Copy {value}</source>
        <translation>Copy {value}</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Write to {value}</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Call {value}</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>(a file)</source>
        <translation>(a file)</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>What the archive holds</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>The content is the same</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>As it looks</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>As text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Changes marked</source>
        <translation>Changes marked</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modified</translation>
    </message>
    <message>
        <source>{name} (protected)</source>
        <translation>{name} (protected)</translation>
    </message>
    <message>
        <source>the rest is not shown</source>
        <translation>the rest is not shown</translation>
    </message>
    <message>
        <source>{size} when unpacked</source>
        <translation>{size} when unpacked</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit rate</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Sample rate</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Too large to show here</source>
        <translation>Too large to show here</translation>
    </message>
    <message>
        <source>It is whole, but such files (.doc, .xls, .ppt, from before 2007) cannot be shown here. Open it in its own application, and save it there as .docx, .xlsx or .pptx: then it can be shown and compared.</source>
        <translation>It is whole, but such files (.doc, .xls, .ppt, from before 2007) cannot be shown here. Open it in its own application, and save it there as .docx, .xlsx or .pptx: then it can be shown and compared.</translation>
    </message>
    <message>
        <source>This would take too long to show</source>
        <translation>This would take too long to show</translation>
    </message>
    <message>
        <source>This file seems to be damaged</source>
        <translation>This file seems to be damaged</translation>
    </message>
    <message>
        <source>This file is in an old format of Office</source>
        <translation>This file is in an old format of Office</translation>
    </message>
    <message>
        <source>This file is protected by a password</source>
        <translation>This file is protected by a password</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here</source>
        <translation>This kind of file cannot be shown here</translation>
    </message>
    <message>
        <source>This file could not be shown</source>
        <translation>This file could not be shown</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>with a byte order mark</source>
        <translation>with a byte order mark</translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>No line differs</translation>
    </message>
    <message>
        <source>compared roughly: too much changed</source>
        <translation>compared roughly: too much changed</translation>
    </message>
    <message>
        <source>the last line is now ended</source>
        <translation>the last line is now ended</translation>
    </message>
    <message>
        <source>the last line is no longer ended</source>
        <translation>the last line is no longer ended</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>separated by semicolons</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separated by tabs</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separated by bars</translation>
    </message>
    <message>
        <source>the last pages were not compared</source>
        <translation>the last pages were not compared</translation>
    </message>
    <message>
        <source>No page differs</source>
        <translation>No page differs</translation>
    </message>
    <message>
        <source>Slide {number}: {title}</source>
        <translation>Slide {number}: {title}</translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation>The text is the same</translation>
    </message>
    <message>
        <source>they differ from byte {number} on</source>
        <translation>they differ from byte {number} on</translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, version {number}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>The content of this file is not on this computer</source>
        <translation>The content of this file is not on this computer</translation>
    </message>
    <message>
        <source>It is kept by git-lfs, and only a note of it is here. Ask whoever looks after the circle to fetch it, or run “git lfs pull” in its folder.</source>
        <translation>It is kept by git-lfs, and only a note of it is here. Ask whoever looks after the circle to fetch it, or run “git lfs pull” in its folder.</translation>
    </message>
    <message>
        <source>bytes that mean nothing as text differ (marked �)</source>
        <translation>bytes that mean nothing as text differ (marked �)</translation>
    </message>
    <message>
        <source>also different: {parts}</source>
        <translation>also different: {parts}</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>formats</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>drawings</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>charts</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>embedded files</translation>
    </message>
    <message>
        <source>linked data</source>
        <translation>linked data</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>properties</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>other parts of the file</source>
        <translation>other parts of the file</translation>
    </message>
    <message>
        <source>text that cannot be read on page {pages}</source>
        <translation>text that cannot be read on page {pages}</translation>
    </message>
    <message>
        <source>text of the first {count} pages</source>
        <translation>text of the first {count} pages</translation>
    </message>
    <message>
        <source>{encoding} (guessed)</source>
        <translation>{encoding} (guessed)</translation>
    </message>
    <message>
        <source>the first {size}</source>
        <translation>the first {size}</translation>
    </message>
    <message>
        <source>You can still open it in its app, or save a copy.</source>
        <translation>You can still open it in its app, or save a copy.</translation>
    </message>
    <message>
        <source>Another version may be intact, and its app may still be able to read this one.</source>
        <translation>Another version may be intact, and its app may still be able to read this one.</translation>
    </message>
    <message>
        <source>Open it in its app, which asks for the password.</source>
        <translation>Open it in its app, which asks for the password.</translation>
    </message>
    <message>
        <source>Open it in its app, or save a copy.</source>
        <translation>Open it in its app, or save a copy.</translation>
    </message>
    <message>
        <source>The reader for such files stopped on this one; nothing else is affected. Open it in its app, or try again.</source>
        <translation>The reader for such files stopped on this one; nothing else is affected. Open it in its app, or try again.</translation>
    </message>
    <message>
        <source>Windows line endings</source>
        <translation>Windows line endings</translation>
    </message>
    <message>
        <source>old Macintosh line endings</source>
        <translation>old Macintosh line endings</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>mixed line endings</translation>
    </message>
    <message>
        <source>Lines differ only in spaces</source>
        <translation>Lines differ only in spaces</translation>
    </message>
    <message>
        <source>Unix line endings</source>
        <translation>Unix line endings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>no valid TOML: see line {line}</source>
        <translation>no valid TOML: see line {line}</translation>
    </message>
</context>
<context>
    <name>ContentCounts</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln line added</numerusform>
            <numerusform>%Ln lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) changed</source>
        <translation>
            <numerusform>%Ln line changed</numerusform>
            <numerusform>%Ln lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) moved</source>
        <translation>
            <numerusform>%Ln line moved</numerusform>
            <numerusform>%Ln lines moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln line removed</numerusform>
            <numerusform>%Ln lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) added</source>
        <translation>
            <numerusform>%Ln page added</numerusform>
            <numerusform>%Ln pages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) changed</source>
        <translation>
            <numerusform>%Ln page changed</numerusform>
            <numerusform>%Ln pages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) removed</source>
        <translation>
            <numerusform>%Ln page removed</numerusform>
            <numerusform>%Ln pages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) added</source>
        <translation>
            <numerusform>%Ln paragraph added</numerusform>
            <numerusform>%Ln paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%Ln paragraph changed</numerusform>
            <numerusform>%Ln paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) moved</source>
        <translation>
            <numerusform>%Ln paragraph moved</numerusform>
            <numerusform>%Ln paragraphs moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) removed</source>
        <translation>
            <numerusform>%Ln paragraph removed</numerusform>
            <numerusform>%Ln paragraphs removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln slide</numerusform>
            <numerusform>%Ln slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged cell(s)</source>
        <translation>
            <numerusform>⋯ %Ln unchanged cell</numerusform>
            <numerusform>⋯ %Ln unchanged cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %Ln unchanged line</numerusform>
            <numerusform>⋯ %Ln unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged paragraph(s)</source>
        <translation>
            <numerusform>⋯ %Ln unchanged paragraph</numerusform>
            <numerusform>⋯ %Ln unchanged paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged row(s)</source>
        <translation>
            <numerusform>⋯ %Ln unchanged row</numerusform>
            <numerusform>⋯ %Ln unchanged rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that mean nothing as text (marked �)</source>
        <translation>
            <numerusform>%Ln byte that means nothing as text (marked �)</numerusform>
            <numerusform>%Ln bytes that mean nothing as text (marked �)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPane</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>Show this version as it is</source>
        <translation>Show this version as it is</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Next change</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Pre&amp;vious change</translation>
    </message>
    <message>
        <source>&amp;Find in this content…</source>
        <translation>&amp;Find in this content…</translation>
    </message>
    <message>
        <source>Compare texts as if spaces and tabs made no difference</source>
        <translation>Compare texts as if spaces and tabs made no difference</translation>
    </message>
    <message>
        <source>Open a read-only copy of this version</source>
        <translation>Open a read-only copy of this version</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Choose a resource to see it here.</source>
        <translation>Choose a resource to see it here.</translation>
    </message>
    <message>
        <source>as it was before it was deleted</source>
        <translation>as it was before it was deleted</translation>
    </message>
    <message>
        <source>the content is the same as before</source>
        <translation>the content is the same as before</translation>
    </message>
    <message>
        <source>moved from {path}; the content is the same</source>
        <translation>moved from {path}; the content is the same</translation>
    </message>
    <message>
        <source>&amp;Who last changed each line</source>
        <translation>&amp;Who last changed each line</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparison</translation>
    </message>
    <message>
        <source>Show what changed since the previous version (git: diff)</source>
        <translation>Show what changed since the previous version (git: diff)</translation>
    </message>
    <message>
        <source>&amp;Ignore spaces</source>
        <translation>&amp;Ignore spaces</translation>
    </message>
    <message>
        <source>&amp;Open this version</source>
        <translation>&amp;Open this version</translation>
    </message>
    <message>
        <source>Open the pr&amp;evious version</source>
        <translation>Open the pr&amp;evious version</translation>
    </message>
    <message>
        <source>&amp;Save this version as…</source>
        <translation>&amp;Save this version as…</translation>
    </message>
    <message>
        <source>Save this version as a separate file</source>
        <translation>Save this version as a separate file</translation>
    </message>
    <message>
        <source>Show in a &amp;larger window</source>
        <translation>Show in a &amp;larger window</translation>
    </message>
    <message>
        <source>Show names in the margin of a text; click one to go back in time (git: blame)</source>
        <translation>Show names in the margin of a text; click one to go back in time (git: blame)</translation>
    </message>
    <message>
        <source>&amp;Text encoding…</source>
        <translation>&amp;Text encoding…</translation>
    </message>
    <message>
        <source>Choose another encoding if some letters look wrong</source>
        <translation>Choose another encoding if some letters look wrong</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detect automatically</translation>
    </message>
    <message>
        <source>copied from {path}; the content is the same</source>
        <translation>copied from {path}; the content is the same</translation>
    </message>
    <message>
        <source>{name}, on disk and not kept</source>
        <translation>{name}, on disk and not kept</translation>
    </message>
    <message>
        <source>gone from the disk, and still kept</source>
        <translation>gone from the disk, and still kept</translation>
    </message>
</context>
<context>
    <name>ContentToolBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy “{name}” to…</source>
        <translation>Copy “{name}” to…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>{stem} (copy)</source>
        <translation>{stem} (copy)</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln file(s) that it &amp;uses</source>
        <translation>
            <numerusform>With %Ln file that it &amp;uses</numerusform>
            <numerusform>With %Ln files that it &amp;uses</numerusform>
        </translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>The new folder starts with everything in this one. Where each file came from is noted.</source>
        <translation>The new folder starts with everything in this one. Where each file came from is noted.</translation>
    </message>
    <message>
        <source>The new resource starts from this version. Where it came from is noted, and can be followed.</source>
        <translation>The new resource starts from this version. Where it came from is noted, and can be followed.</translation>
    </message>
    <message>
        <source>{stem} (copy {number})</source>
        <translation>{stem} (copy {number})</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>How many of {piece}</source>
        <translation>How many of {piece}</translation>
    </message>
    <message>
        <source>Or just a sum</source>
        <translation>Or just a sum</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>That is no amount.</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Count the cash box</source>
        <translation>Count the cash box</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Reason for the difference</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Close the bar</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Go on selling</translation>
    </message>
    <message>
        <source>There should be {amount} in it.</source>
        <translation>There should be {amount} in it.</translation>
    </message>
    <message>
        <source>What should be in it is being added up.</source>
        <translation>What should be in it is being added up.</translation>
    </message>
    <message>
        <source>It is what should be there.</source>
        <translation>It is what should be there.</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} too much</translation>
    </message>
    <message>
        <source>{amount} too little</source>
        <translation>{amount} too little</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>nothing received for %Ln min</source>
        <translation>
            <numerusform>nothing received for %Ln min</numerusform>
            <numerusform>nothing received for %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing received for %Ln h</source>
        <translation>
            <numerusform>nothing received for %Ln h</numerusform>
            <numerusform>nothing received for %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing received for %Ln day(s)</source>
        <translation>
            <numerusform>nothing received for %Ln day</numerusform>
            <numerusform>nothing received for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditPanel</name>
    <message>
        <source>Put on the account</source>
        <translation>Put on the account</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Given (Tab)</source>
        <translation>Given (Tab)</translation>
    </message>
    <message>
        <source>Credit for {name}</source>
        <translation>Credit for {name}</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Balance {amount}</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>Give back {amount}</translation>
    </message>
    <message>
        <source>Put {amount} on the account</source>
        <translation>Put {amount} on the account</translation>
    </message>
</context>
<context>
    <name>CustomerLine</name>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>price: {group}</source>
        <translation>price: {group}</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Blocked: {why}</source>
        <translation>Blocked: {why}</translation>
    </message>
    <message>
        <source>Below the floor since {day}</source>
        <translation>Below the floor since {day}</translation>
    </message>
    <message>
        <source>Somebody else (Escape)</source>
        <translation>Somebody else (Escape)</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Put money on the account (F9 or +)</source>
        <translation>Put money on the account (F9 or +)</translation>
    </message>
    <message>
        <source>No alcohol: {why}</source>
        <translation>No alcohol: {why}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year, see QLocale</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date, see QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>yesterday at {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a long date, see QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a full date, see QLocale</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day} at {time} (UTC{zone})</source>
        <translation>{day} at {time} (UTC{zone})</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>Between two dates</source>
        <translation>Between two dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Show these changes</source>
        <translation>Show these changes</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>This is not a day.</source>
        <translation>This is not a day.</translation>
    </message>
</context>
<context>
    <name>DaysForm</name>
    <message>
        <source>From a day to a day</source>
        <translation>From a day to a day</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>Take these days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>To, included</translation>
    </message>
</context>
<context>
    <name>DebtForm</name>
    <message>
        <source>Write to those who owe</source>
        <translation>Write to those who owe</translation>
    </message>
    <message>
        <source>A mail opens in your mail program, to people who do not see each other. You send it there.</source>
        <translation>A mail opens in your mail program, to people who do not see each other. You send it there.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Write a mail</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Overdrawn since</source>
        <translation>Overdrawn since</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Who owes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Copy the addresses</translation>
    </message>
    <message>
        <source>Save a table…</source>
        <translation>Save a table…</translation>
    </message>
    <message>
        <source>Your account is overdrawn</source>
        <translation>Your account is overdrawn</translation>
    </message>
    <message>
        <source>Hello,

your account is overdrawn. Please put money on it at the next opening.</source>
        <translation>Hello,

your account is overdrawn. Please put money on it at the next opening.</translation>
    </message>
    <message>
        <source>Owing at least</source>
        <translation>Owing at least</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s): {amount}.</source>
        <translation>
            <numerusform>%Ln person: {amount}.</numerusform>
            <numerusform>%Ln people: {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) no e-mail address.</source>
        <translation>
            <numerusform>%Ln has no e-mail address.</numerusform>
            <numerusform>%Ln have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) open, as one has no room for all.</source>
        <translation>
            <numerusform>%Ln mail opens.</numerusform>
            <numerusform>%Ln mails open, as one has no room for all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nobody owes anything.</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the addresses, and put them in the field Bcc.</source>
        <translation>No mail program opened. Copy the addresses, and put them in the field Bcc.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Save a table</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>who owes</source>
        <translation>who owes</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Delete “{name}”?</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Delete anyway</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)?</source>
        <translation>
            <numerusform>Delete %Ln item?</numerusform>
            <numerusform>Delete %Ln items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use what you are deleting and would no longer find it: {names}</source>
        <translation>
            <numerusform>%Ln file uses what you are deleting and would no longer find it: {names}</numerusform>
            <numerusform>%Ln files use what you are deleting and would no longer find it: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays in the history, and you can undo this.</source>
        <translation>Every version stays in the history, and you can undo this.</translation>
    </message>
</context>
<context>
    <name>Dependencies</name>
    <message>
        <source>Path of the file, such as Pictures/logo.svg</source>
        <translation>Path of the file, such as Pictures/logo.svg</translation>
    </message>
    <message>
        <source>File that is used</source>
        <translation>File that is used</translation>
    </message>
    <message>
        <source>Version that is used</source>
        <translation>Version that is used</translation>
    </message>
    <message>
        <source>newest version</source>
        <translation>newest version</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Add a file it uses…</source>
        <translation>Add a file it uses…</translation>
    </message>
    <message>
        <source>version {number} is available: use it</source>
        <translation>version {number} is available: use it</translation>
    </message>
</context>
<context>
    <name>DescribeForm</name>
    <message>
        <source>Describe “{name}”</source>
        <translation>Describe “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Describe %Ln file(s)</source>
        <translation>
            <numerusform>Describe %Ln file</numerusform>
            <numerusform>Describe %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>exam, second year</source>
        <translation>exam, second year</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>who looks after it</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Other fields</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Maintainers</source>
        <translation>Maintainers</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>different values</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Search finds these fields, and changes to them are kept like any others.</source>
        <translation>Search finds these fields, and changes to them are kept like any others.</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>Save description</translation>
    </message>
    <message>
        <source>on some: {words}</source>
        <translation>on some: {words}</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{path}, version {number}</source>
        <translation>{path}, version {number}</translation>
    </message>
</context>
<context>
    <name>DetailsLayout</name>
    <message>
        <source>Message, author and date</source>
        <translation>Message, author and date</translation>
    </message>
    <message>
        <source>Show the files changed</source>
        <translation>Show the files changed</translation>
    </message>
    <message>
        <source>Hide the files changed</source>
        <translation>Hide the files changed</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>No change chosen</source>
        <translation>No change chosen</translation>
    </message>
    <message>
        <source>Choose a change to see what it was about.</source>
        <translation>Choose a change to see what it was about.</translation>
    </message>
    <message>
        <source>Loading files…</source>
        <translation>Loading files…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>%Ln file differs</numerusform>
            <numerusform>%Ln files differ</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of its own: it merges what others did</source>
        <translation>No files of its own: it merges what others did</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed</source>
        <translation>
            <numerusform>%Ln file changed</numerusform>
            <numerusform>%Ln files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>information about %Ln file(s)</source>
        <translation>
            <numerusform>information about %Ln file</numerusform>
            <numerusform>information about %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not kept yet</source>
        <translation>
            <numerusform>%Ln file not kept yet</numerusform>
            <numerusform>%Ln files not kept yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Information about {name}</source>
        <translation>Information about {name}</translation>
    </message>
    <message>
        <source>No files changed</source>
        <translation>No files changed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of rooms</source>
        <translation>
            <numerusform>%Ln record of rooms</numerusform>
            <numerusform>%Ln records of rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It cannot be read: it is not in the form of such a document.</source>
        <translation>It cannot be read: it is not in the form of such a document.</translation>
    </message>
    <message>
        <source>Its content cannot be read by git.</source>
        <translation>Its content cannot be read by git.</translation>
    </message>
    <message>
        <source>It is too large for such a document: {size} bytes.</source>
        <translation>It is too large for such a document: {size} bytes.</translation>
    </message>
    <message>
        <source>What this room keeps cannot be shown: its program made a mistake ({about}). The records are safe.</source>
        <translation>What this room keeps cannot be shown: its program made a mistake ({about}). The records are safe.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number: it begins with + and the country, and has 9 to 16 digits.</source>
        <translation>“{value}” is no phone number: it begins with + and the country, and has 9 to 16 digits.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>“{value}” is no e-mail address.</translation>
    </message>
    <message>
        <source>“{value}” is no number of a card: it has 4 to 32 letters and digits.</source>
        <translation>“{value}” is no number of a card: it has 4 to 32 letters and digits.</translation>
    </message>
    <message>
        <source>The text about the person is longer than {most} letters.</source>
        <translation>The text about the person is longer than {most} letters.</translation>
    </message>
    <message>
        <source>The date of birth is in the future.</source>
        <translation>The date of birth is in the future.</translation>
    </message>
    <message>
        <source>The date of birth is before 1900.</source>
        <translation>The date of birth is before 1900.</translation>
    </message>
    <message>
        <source>“{value}” is no promotion: its code has 1 to 8 letters and digits.</source>
        <translation>“{value}” is no promotion: its code has 1 to 8 letters and digits.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>The name is longer than {most} letters.</source>
        <translation>The name is longer than {most} letters.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the short name of a club: it has small letters, digits and hyphens.</source>
        <translation>“{value}” cannot be the short name of a club: it has small letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>A club cannot be part of itself.</source>
        <translation>A club cannot be part of itself.</translation>
    </message>
    <message>
        <source>The membership would end ({until}) before it begins ({start}).</source>
        <translation>The membership would end ({until}) before it begins ({start}).</translation>
    </message>
    <message>
        <source>A deposit is not less than nothing.</source>
        <translation>A deposit is not less than nothing.</translation>
    </message>
    <message>
        <source>Say who borrows it.</source>
        <translation>Say who borrows it.</translation>
    </message>
    <message>
        <source>Somebody who is not in the directory leaves a phone number (+33…).</source>
        <translation>Somebody who is not in the directory leaves a phone number (+33…).</translation>
    </message>
    <message>
        <source>The day on which it comes back is in the past.</source>
        <translation>The day on which it comes back is in the past.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>It has no name.</translation>
    </message>
    <message>
        <source>It names no club.</source>
        <translation>It names no club.</translation>
    </message>
    <message>
        <source>It does not say on which day it begins.</source>
        <translation>It does not say on which day it begins.</translation>
    </message>
    <message>
        <source>The day on which it ends is not understood, or comes before it begins.</source>
        <translation>The day on which it ends is not understood, or comes before it begins.</translation>
    </message>
    <message>
        <source>There is no club “{slug}”.</source>
        <translation>There is no club “{slug}”.</translation>
    </message>
    <message>
        <source>There is a club “{slug}” already.</source>
        <translation>There is a club “{slug}” already.</translation>
    </message>
    <message>
        <source>{person} is in {club} at that time already, since {start}.</source>
        <translation>{person} is in {club} at that time already, since {start}.</translation>
    </message>
    <message>
        <source>This membership is not there any more.</source>
        <translation>This membership is not there any more.</translation>
    </message>
    <message>
        <source>There is no club “{slug}” that this one could be part of.</source>
        <translation>There is no club “{slug}” that this one could be part of.</translation>
    </message>
    <message>
        <source>Both are the same card.</source>
        <translation>Both are the same card.</translation>
    </message>
    <message>
        <source>This person still has things that were lent: they have to come back first ({things}).</source>
        <translation>This person still has things that were lent: they have to come back first ({things}).</translation>
    </message>
    <message>
        <source>This thing is not there any more.</source>
        <translation>This thing is not there any more.</translation>
    </message>
    <message>
        <source>There is no club “{slug}” that this thing could belong to.</source>
        <translation>There is no club “{slug}” that this thing could belong to.</translation>
    </message>
    <message>
        <source>“{thing}” is lent until {due}: it has to come back first.</source>
        <translation>“{thing}” is lent until {due}: it has to come back first.</translation>
    </message>
    <message>
        <source>“{thing}” is not lent.</source>
        <translation>“{thing}” is not lent.</translation>
    </message>
    <message>
        <source>There is no card of this person (·{mark}) any more.</source>
        <translation>There is no card of this person (·{mark}) any more.</translation>
    </message>
    <message>
        <source>This person is in the directory already.</source>
        <translation>This person is in the directory already.</translation>
    </message>
    <message>
        <source>The card of this person (·{mark}) cannot be read, so it cannot be changed.</source>
        <translation>The card of this person (·{mark}) cannot be read, so it cannot be changed.</translation>
    </message>
    <message>
        <source>A photo is a JPEG picture of {most} KiB at most.</source>
        <translation>A photo is a JPEG picture of {most} KiB at most.</translation>
    </message>
    <message>
        <source>Lending the things of “{scope}” is for its members.</source>
        <translation>Lending the things of “{scope}” is for its members.</translation>
    </message>
    <message>
        <source>This request is not there any more.</source>
        <translation>This request is not there any more.</translation>
    </message>
    <message>
        <source>It is no card of a person (vCard), or says no name.</source>
        <translation>It is no card of a person (vCard), or says no name.</translation>
    </message>
    <message>
        <source>{person} is in {club} twice at the same time: since {first}, and since {second}.</source>
        <translation>{person} is in {club} twice at the same time: since {first}, and since {second}.</translation>
    </message>
    <message>
        <source>The card with the number {number} is on several people’s: {people}. A till knows none of them by it.</source>
        <translation>The card with the number {number} is on several people’s: {people}. A till knows none of them by it.</translation>
    </message>
    <message>
        <source>This person was forgotten, and has a card again: somebody edited it elsewhere. Forget the person again.</source>
        <translation>This person was forgotten, and has a card again: somebody edited it elsewhere. Forget the person again.</translation>
    </message>
    <message>
        <source>On {day} somebody wrote into the book who had no right to.</source>
        <translation>On {day} somebody wrote into the book who had no right to.</translation>
    </message>
    <message>
        <source>It says no name.</source>
        <translation>It says no name.</translation>
    </message>
    <message>
        <source>It is the same person as on line {line}.</source>
        <translation>It is the same person as on line {line}.</translation>
    </message>
    <message>
        <source>“{value}” is no date: it is written like 31/12/2003 or 2003-12-31.</source>
        <translation>“{value}” is no date: it is written like 31/12/2003 or 2003-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is no status: member, former or guest.</source>
        <translation>“{value}” is no status: member, former or guest.</translation>
    </message>
    <message>
        <source>This person is not in the club on that day.</source>
        <translation>This person is not in the club on that day.</translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>Nobody is found by “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” finds several people: {names}. Say more, or give the id.</source>
        <translation>“{words}” finds several people: {names}. Say more, or give the id.</translation>
    </message>
    <message>
        <source>Say {what}.</source>
        <translation>Say {what}.</translation>
    </message>
    <message>
        <source>There is no field “{key}”: there are {keys}.</source>
        <translation>There is no field “{key}”: there are {keys}.</translation>
    </message>
    <message>
        <source>No thing is called “{words}”.</source>
        <translation>No thing is called “{words}”.</translation>
    </message>
    <message>
        <source>On {day} something was written into the book in the name of {person}, but it came from {address}, which is not on that card.</source>
        <translation>On {day} something was written into the book in the name of {person}, but it came from {address}, which is not on that card.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>It has no title.</translation>
    </message>
    <message>
        <source>The title is longer than {most} letters.</source>
        <translation>The title is longer than {most} letters.</translation>
    </message>
    <message>
        <source>The text is longer than {most} letters.</source>
        <translation>The text is longer than {most} letters.</translation>
    </message>
    <message>
        <source>A post has {most} pictures at most.</source>
        <translation>A post has {most} pictures at most.</translation>
    </message>
    <message>
        <source>“{value}” is no promotion: it has 1 to 8 letters and digits.</source>
        <translation>“{value}” is no promotion: it has 1 to 8 letters and digits.</translation>
    </message>
    <message>
        <source>It does not say when it is published.</source>
        <translation>It does not say when it is published.</translation>
    </message>
    <message>
        <source>The comment says nothing.</source>
        <translation>The comment says nothing.</translation>
    </message>
    <message>
        <source>The comment is longer than {most} letters.</source>
        <translation>The comment is longer than {most} letters.</translation>
    </message>
    <message>
        <source>No reaction is called “{kind}”: there are {kinds}.</source>
        <translation>No reaction is called “{kind}”: there are {kinds}.</translation>
    </message>
    <message>
        <source>Say why it is hidden: the author will ask.</source>
        <translation>Say why it is hidden: the author will ask.</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>This post is not there any more.</translation>
    </message>
    <message>
        <source>“{title}” is somebody else’s post: only who wrote it changes it.</source>
        <translation>“{title}” is somebody else’s post: only who wrote it changes it.</translation>
    </message>
    <message>
        <source>“{name}” is no picture: JPEG, PNG, GIF, WebP and SVG are.</source>
        <translation>“{name}” is no picture: JPEG, PNG, GIF, WebP and SVG are.</translation>
    </message>
    <message>
        <source>Say which room (--room): this circle has {rooms}.</source>
        <translation>Say which room (--room): this circle has {rooms}.</translation>
    </message>
    <message>
        <source>There is no shop “{shop}” here.</source>
        <translation>There is no shop “{shop}” here.</translation>
    </message>
    <message>
        <source>There is no good of that name here: “{good}”.</source>
        <translation>There is no good of that name here: “{good}”.</translation>
    </message>
    <message>
        <source>“{account}” is no account that this can be done with.</source>
        <translation>“{account}” is no account that this can be done with.</translation>
    </message>
    <message>
        <source>The till is not open: open it first, with what is in its box.</source>
        <translation>The till is not open: open it first, with what is in its box.</translation>
    </message>
    <message>
        <source>The till is open already: “{shop}”, since {since}.</source>
        <translation>The till is open already: “{shop}”, since {since}.</translation>
    </message>
    <message>
        <source>This till is open for “{shop}”, so it sells nothing of another one.</source>
        <translation>This till is open for “{shop}”, so it sells nothing of another one.</translation>
    </message>
    <message>
        <source>There is nothing in the basket.</source>
        <translation>There is nothing in the basket.</translation>
    </message>
    <message>
        <source>A quantity is a whole number, from 1 to 10000.</source>
        <translation>A quantity is a whole number, from 1 to 10000.</translation>
    </message>
    <message>
        <source>“{good}” has no price.</source>
        <translation>“{good}” has no price.</translation>
    </message>
    <message>
        <source>“{good}” is not sold any more.</source>
        <translation>“{good}” is not sold any more.</translation>
    </message>
    <message>
        <source>“{good}” is for people of {age} years and more: look at an identity card first.</source>
        <translation>“{good}” is for people of {age} years and more: look at an identity card first.</translation>
    </message>
    <message>
        <source>{missing} are missing: {balance} on the account, {total} to pay.</source>
        <translation>{missing} are missing: {balance} on the account, {total} to pay.</translation>
    </message>
    <message>
        <source>Nothing was received from the other tills for long, so that one account can spend {cap} here: {missing} too much.</source>
        <translation>Nothing was received from the other tills for long, so that one account can spend {cap} here: {missing} too much.</translation>
    </message>
    <message>
        <source>An amount is more than nothing, and at most ten million euros.</source>
        <translation>An amount is more than nothing, and at most ten million euros.</translation>
    </message>
    <message>
        <source>There is only {balance} on this account.</source>
        <translation>There is only {balance} on this account.</translation>
    </message>
    <message>
        <source>Money moves from one account to another one.</source>
        <translation>Money moves from one account to another one.</translation>
    </message>
    <message>
        <source>Say why: this stays in the books.</source>
        <translation>Say why: this stays in the books.</translation>
    </message>
    <message>
        <source>There is no entry “{entry}” here.</source>
        <translation>There is no entry “{entry}” here.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>This entry cannot be taken back.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>This was taken back already.</translation>
    </message>
    <message>
        <source>What was counted cannot be: {value}.</source>
        <translation>What was counted cannot be: {value}.</translation>
    </message>
    <message>
        <source>The box differs by {difference} from what should be in it: say why, or count again.</source>
        <translation>The box differs by {difference} from what should be in it: say why, or count again.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>“{name}” is there already.</translation>
    </message>
    <message>
        <source>This person still has {balance} on an account in “{circle}”. Pay it out, or move it to the account of a club and say why; then the person can be forgotten.</source>
        <translation>This person still has {balance} on an account in “{circle}”. Pay it out, or move it to the account of a club and say why; then the person can be forgotten.</translation>
    </message>
    <message>
        <source>This person still owes {balance} in “{circle}”. Let it be paid, or move it from the account of a club and say why; then the person can be forgotten.</source>
        <translation>This person still owes {balance} in “{circle}”. Let it be paid, or move it from the account of a club and say why; then the person can be forgotten.</translation>
    </message>
    <message>
        <source>What this person has on an account in “{circle}” is not known yet: open that circle once, so that its accounts are read, then try again.</source>
        <translation>What this person has on an account in “{circle}” is not known yet: open that circle once, so that its accounts are read, then try again.</translation>
    </message>
    <message>
        <source>A good needs a name of 1 to 50 letters.</source>
        <translation>A good needs a name of 1 to 50 letters.</translation>
    </message>
    <message>
        <source>It names no shop.</source>
        <translation>It names no shop.</translation>
    </message>
    <message>
        <source>A price is between nothing and 1000 euros, in whole cents.</source>
        <translation>A price is between nothing and 1000 euros, in whole cents.</translation>
    </message>
    <message>
        <source>“{value}” does not say from when a price holds, and for whom.</source>
        <translation>“{value}” does not say from when a price holds, and for whom.</translation>
    </message>
    <message>
        <source>The least age is 16 or 18, or there is none.</source>
        <translation>The least age is 16 or 18, or there is none.</translation>
    </message>
    <message>
        <source>A degree is between 0 and 1000 per mille.</source>
        <translation>A degree is between 0 and 1000 per mille.</translation>
    </message>
    <message>
        <source>A volume is between nothing and 100 litres, in millilitres.</source>
        <translation>A volume is between nothing and 100 litres, in millilitres.</translation>
    </message>
    <message>
        <source>A wanted stock, and how many come in a pack, are whole numbers.</source>
        <translation>A wanted stock, and how many come in a pack, are whole numbers.</translation>
    </message>
    <message>
        <source>“{value}” is no colour: write it like #e0a030.</source>
        <translation>“{value}” is no colour: write it like #e0a030.</translation>
    </message>
    <message>
        <source>A shop needs a name of 1 to 50 letters.</source>
        <translation>A shop needs a name of 1 to 50 letters.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the short name of a shop: it has small letters, digits and hyphens.</source>
        <translation>“{value}” cannot be the short name of a shop: it has small letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>An account cannot be allowed to be overdrawn that far.</source>
        <translation>An account cannot be allowed to be overdrawn that far.</translation>
    </message>
    <message>
        <source>What somebody may spend while nothing is received is not a possible amount.</source>
        <translation>What somebody may spend while nothing is received is not a possible amount.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a price group: it has small letters, digits, hyphens.</source>
        <translation>“{value}” cannot be a price group: it has small letters, digits, hyphens.</translation>
    </message>
    <message>
        <source>“{value}” is no amount of money: write it like 3,50.</source>
        <translation>“{value}” is no amount of money: write it like 3,50.</translation>
    </message>
    <message>
        <source>“{value}” is finer than a cent.</source>
        <translation>“{value}” is finer than a cent.</translation>
    </message>
    <message>
        <source>“{value}” is more than there can be in one amount.</source>
        <translation>“{value}” is more than there can be in one amount.</translation>
    </message>
    <message>
        <source>This event is not there any more.</source>
        <translation>This event is not there any more.</translation>
    </message>
    <message>
        <source>The event has no such date any more.</source>
        <translation>The event has no such date any more.</translation>
    </message>
    <message>
        <source>“{title}” was planned by somebody else: only who planned it changes it.</source>
        <translation>“{title}” was planned by somebody else: only who planned it changes it.</translation>
    </message>
    <message>
        <source>How it repeats is said of all dates, or of this one and those that follow.</source>
        <translation>How it repeats is said of all dates, or of this one and those that follow.</translation>
    </message>
    <message>
        <source>It is no event (iCalendar), or does not say when it begins.</source>
        <translation>It is no event (iCalendar), or does not say when it begins.</translation>
    </message>
    <message>
        <source>The event has no title.</source>
        <translation>The event has no title.</translation>
    </message>
    <message>
        <source>This text is longer than {most} letters.</source>
        <translation>This text is longer than {most} letters.</translation>
    </message>
    <message>
        <source>The event would end before it begins.</source>
        <translation>The event would end before it begins.</translation>
    </message>
    <message>
        <source>An event is of whole days, or has a time at its beginning and at its end.</source>
        <translation>An event is of whole days, or has a time at its beginning and at its end.</translation>
    </message>
    <message>
        <source>The year {year} is not one in which events are planned.</source>
        <translation>The year {year} is not one in which events are planned.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”: it is shown as if it had none.</source>
        <translation>There is no time zone “{zone}”: it is shown as if it had none.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>There is no time zone “{zone}”.</translation>
    </message>
    <message>
        <source>A price is from 0 to 100,000 euros.</source>
        <translation>A price is from 0 to 100,000 euros.</translation>
    </message>
    <message>
        <source>It repeats in a way that this program does not know (“{rule}”): only its first date is shown.</source>
        <translation>It repeats in a way that this program does not know (“{rule}”): only its first date is shown.</translation>
    </message>
    <message>
        <source>It would stop repeating before it begins.</source>
        <translation>It would stop repeating before it begins.</translation>
    </message>
    <message>
        <source>Nobody changed “{path}” without the right to.</source>
        <translation>Nobody changed “{path}” without the right to.</translation>
    </message>
    <message>
        <source>On {day} {who} changed this without the right to.</source>
        <translation>On {day} {who} changed this without the right to.</translation>
    </message>
    <message>
        <source>On {day} {who} deleted this without the right to.</source>
        <translation>On {day} {who} deleted this without the right to.</translation>
    </message>
    <message>
        <source>There is a sheet for this already.</source>
        <translation>There is a sheet for this already.</translation>
    </message>
    <message>
        <source>Somebody has signed up already: how places are given can no longer be changed.</source>
        <translation>Somebody has signed up already: how places are given can no longer be changed.</translation>
    </message>
    <message>
        <source>Somebody has signed up for “{name}”: that slot cannot be deleted.</source>
        <translation>Somebody has signed up for “{name}”: that slot cannot be deleted.</translation>
    </message>
    <message>
        <source>There are people on this sheet: it can be closed, and not deleted.</source>
        <translation>There are people on this sheet: it can be closed, and not deleted.</translation>
    </message>
    <message>
        <source>This sheet is not there any more.</source>
        <translation>This sheet is not there any more.</translation>
    </message>
    <message>
        <source>Another computer ({device}) keeps the order of this sheet. Do it there, or let this one keep the order from now on.</source>
        <translation>Another computer ({device}) keeps the order of this sheet. Do it there, or let this one keep the order from now on.</translation>
    </message>
    <message>
        <source>This computer keeps the order of this sheet already.</source>
        <translation>This computer keeps the order of this sheet already.</translation>
    </message>
    <message>
        <source>This sheet is closed already.</source>
        <translation>This sheet is closed already.</translation>
    </message>
    <message>
        <source>This sheet is not closed.</source>
        <translation>This sheet is not closed.</translation>
    </message>
    <message>
        <source>Close the sheet first: a draw is among those who are on it then.</source>
        <translation>Close the sheet first: a draw is among those who are on it then.</translation>
    </message>
    <message>
        <source>Places of this sheet are not drawn.</source>
        <translation>Places of this sheet are not drawn.</translation>
    </message>
    <message>
        <source>Motivations of this sheet are not reviewed.</source>
        <translation>Motivations of this sheet are not reviewed.</translation>
    </message>
    <message>
        <source>The result was published, and that is done once.</source>
        <translation>The result was published, and that is done once.</translation>
    </message>
    <message>
        <source>Nobody has signed up.</source>
        <translation>Nobody has signed up.</translation>
    </message>
    <message>
        <source>There are motivations that nobody has decided on yet: {count}.</source>
        <translation>There are motivations that nobody has decided on yet: {count}.</translation>
    </message>
    <message>
        <source>Signing up begins on {day} at {time}.</source>
        <translation>Signing up begins on {day} at {time}.</translation>
    </message>
    <message>
        <source>Signing up for this is over.</source>
        <translation>Signing up for this is over.</translation>
    </message>
    <message>
        <source>Choose what to sign up for.</source>
        <translation>Choose what to sign up for.</translation>
    </message>
    <message>
        <source>Each person may bring {most} guests at the most.</source>
        <translation>Each person may bring {most} guests at the most.</translation>
    </message>
    <message>
        <source>Answer the question: the organisers choose by it.</source>
        <translation>Answer the question: the organisers choose by it.</translation>
    </message>
    <message>
        <source>The answer is longer than {most} letters.</source>
        <translation>The answer is longer than {most} letters.</translation>
    </message>
    <message>
        <source>Nobody of that name is on this sheet.</source>
        <translation>Nobody of that name is on this sheet.</translation>
    </message>
    <message>
        <source>You are not on this sheet.</source>
        <translation>You are not on this sheet.</translation>
    </message>
    <message>
        <source>This person is on the sheet already.</source>
        <translation>This person is on the sheet already.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Say who it is.</translation>
    </message>
    <message>
        <source>The result was published: this decision can no longer be changed.</source>
        <translation>The result was published: this decision can no longer be changed.</translation>
    </message>
    <message>
        <source>This person was let in at {time} already.</source>
        <translation>This person was let in at {time} already.</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>You are in.</translation>
    </message>
    <message>
        <source>You are first on the waiting list.</source>
        <translation>You are first on the waiting list.</translation>
    </message>
    <message>
        <source>You are second on the waiting list.</source>
        <translation>You are second on the waiting list.</translation>
    </message>
    <message>
        <source>You are third on the waiting list.</source>
        <translation>You are third on the waiting list.</translation>
    </message>
    <message>
        <source>You are number {position} on the waiting list.</source>
        <translation>You are number {position} on the waiting list.</translation>
    </message>
    <message>
        <source>You take part in the draw.</source>
        <translation>You take part in the draw.</translation>
    </message>
    <message>
        <source>You have applied. The organisers will publish their choice.</source>
        <translation>You have applied. The organisers will publish their choice.</translation>
    </message>
    <message>
        <source>You did not get a place.</source>
        <translation>You did not get a place.</translation>
    </message>
    <message>
        <source>You signed up too late: it counts only if the organiser opens the sheet again.</source>
        <translation>You signed up too late: it counts only if the organiser opens the sheet again.</translation>
    </message>
    <message>
        <source>You signed up before it began, so it does not count. Sign up again.</source>
        <translation>You signed up before it began, so it does not count. Sign up again.</translation>
    </message>
    <message>
        <source>The organiser’s computer has not received it yet: share the circle, and it counts when it arrives.</source>
        <translation>The organiser’s computer has not received it yet: share the circle, and it counts when it arrives.</translation>
    </message>
    <message>
        <source>This sheet is open to {whom}.</source>
        <translation>This sheet is open to {whom}.</translation>
    </message>
    <message>
        <source>Your e-mail address ({address}) is on no card of the directory: nobody would know who signed up. Add yourself among People first.</source>
        <translation>Your e-mail address ({address}) is on no card of the directory: nobody would know who signed up. Add yourself among People first.</translation>
    </message>
    <message>
        <source>“{value}” is no time.</source>
        <translation>“{value}” is no time.</translation>
    </message>
    <message>
        <source>Signing up would end before it begins.</source>
        <translation>Signing up would end before it begins.</translation>
    </message>
    <message>
        <source>The number of places is from 0 (no limit) to {most}.</source>
        <translation>The number of places is from 0 (no limit) to {most}.</translation>
    </message>
    <message>
        <source>Each person may bring 0 to {most} guests.</source>
        <translation>Each person may bring 0 to {most} guests.</translation>
    </message>
    <message>
        <source>Each slot has a name.</source>
        <translation>Each slot has a name.</translation>
    </message>
    <message>
        <source>Two slots are called “{name}”.</source>
        <translation>Two slots are called “{name}”.</translation>
    </message>
    <message>
        <source>A sheet has {most} slots at the most.</source>
        <translation>A sheet has {most} slots at the most.</translation>
    </message>
    <message>
        <source>A price is not less than nothing.</source>
        <translation>A price is not less than nothing.</translation>
    </message>
    <message>
        <source>{day}, {time}: the order names {about} entries that are not there, or may not count.</source>
        <translation>{day}, {time}: the order names {about} entries that are not there, or may not count.</translation>
    </message>
    <message>
        <source>{day}, {time}: what arrived together does not stand in the order that its hashes give.</source>
        <translation>{day}, {time}: what arrived together does not stand in the order that its hashes give.</translation>
    </message>
    <message>
        <source>{day}, {time}: the closing names other people than those who were on the sheet.</source>
        <translation>{day}, {time}: the closing names other people than those who were on the sheet.</translation>
    </message>
    <message>
        <source>{day}, {time}: the published result is not the one that the records give. Theirs counts.</source>
        <translation>{day}, {time}: the published result is not the one that the records give. Theirs counts.</translation>
    </message>
    <message>
        <source>{day}, {time}: a second result was published. The first one counts.</source>
        <translation>{day}, {time}: a second result was published. The first one counts.</translation>
    </message>
    <message>
        <source>{day}, {time}: a draw names no closing of the sheet. It does not count.</source>
        <translation>{day}, {time}: a draw names no closing of the sheet. It does not count.</translation>
    </message>
    <message>
        <source>{day}, {time}: the draw was made from an earlier closing than the last one.</source>
        <translation>{day}, {time}: the draw was made from an earlier closing than the last one.</translation>
    </message>
    <message>
        <source>{day}, {time}: a result was published, though places go by arrival. It does not count.</source>
        <translation>{day}, {time}: a result was published, though places go by arrival. It does not count.</translation>
    </message>
    <message>
        <source>{day}, {time}: {about} kept the order though another computer did. It does not count.</source>
        <translation>{day}, {time}: {about} kept the order though another computer did. It does not count.</translation>
    </message>
    <message>
        <source>{day}, {time}: somebody wrote as an organiser who had no right to. It does not count.</source>
        <translation>{day}, {time}: somebody wrote as an organiser who had no right to. It does not count.</translation>
    </message>
    <message>
        <source>This file is no calendar (iCalendar, .ics).</source>
        <translation>This file is no calendar (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>This file is too large for a calendar: {size} bytes.</source>
        <translation>This file is too large for a calendar: {size} bytes.</translation>
    </message>
    <message>
        <source>The event at line {line} cannot be read.</source>
        <translation>The event at line {line} cannot be read.</translation>
    </message>
    <message>
        <source>There is an event of the same name at that time already.</source>
        <translation>There is an event of the same name at that time already.</translation>
    </message>
    <message>
        <source>It was changed in the circle after this file was written.</source>
        <translation>It was changed in the circle after this file was written.</translation>
    </message>
    <message>
        <source>No event is found by “{words}”.</source>
        <translation>No event is found by “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” finds several events: {names}. Say more, or give the id.</source>
        <translation>“{words}” finds several events: {names}. Say more, or give the id.</translation>
    </message>
    <message>
        <source>“{value}” is no time: write 2026-10-07, or 2026-10-07T20:00.</source>
        <translation>“{value}” is no time: write 2026-10-07, or 2026-10-07T20:00.</translation>
    </message>
    <message>
        <source>“{value}” is no way of repeating that this program knows: FREQ=WEEKLY is one.</source>
        <translation>“{value}” is no way of repeating that this program knows: FREQ=WEEKLY is one.</translation>
    </message>
    <message>
        <source>No motivation has the mark “{mark}”.</source>
        <translation>No motivation has the mark “{mark}”.</translation>
    </message>
    <message>
        <source>No sheet is found by “{words}”.</source>
        <translation>No sheet is found by “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” finds several sheets: {names}. Say more, or give the id.</source>
        <translation>“{words}” finds several sheets: {names}. Say more, or give the id.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>“{value}” is no number.</translation>
    </message>
    <message>
        <source>Places are given by arrival, draw or review, and not by “{value}”.</source>
        <translation>Places are given by arrival, draw or review, and not by “{value}”.</translation>
    </message>
    <message>
        <source>There is no slot “{name}”: there are {names}.</source>
        <translation>There is no slot “{name}”: there are {names}.</translation>
    </message>
    <message>
        <source>No post is found by “{words}”.</source>
        <translation>No post is found by “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” finds several posts: {names}. Say more, or give the id.</source>
        <translation>“{words}” finds several posts: {names}. Say more, or give the id.</translation>
    </message>
    <message>
        <source>“{value}” is no moment: write 2026-12-24T18:00.</source>
        <translation>“{value}” is no moment: write 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>“{words}” means several goods: {names}. Say more, or give the id.</source>
        <translation>“{words}” means several goods: {names}. Say more, or give the id.</translation>
    </message>
    <message>
        <source>All accounts together have {cents}, and should have nothing.</source>
        <translation>All accounts together have {cents}, and should have nothing.</translation>
    </message>
    <message>
        <source>The moves of “{account}” come to {added}, and its balance is {balance}.</source>
        <translation>The moves of “{account}” come to {added}, and its balance is {balance}.</translation>
    </message>
    <message>
        <source>The directory of this circle is not on this computer: nobody has a name.</source>
        <translation>The directory of this circle is not on this computer: nobody has a name.</translation>
    </message>
    <message>
        <source>“{value}” names no columns: write numbers from 1, like 1+2,4.</source>
        <translation>“{value}” names no columns: write numbers from 1, like 1+2,4.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of cents.</source>
        <translation>“{value}” is no whole number of cents.</translation>
    </message>
    <message>
        <source>No column of the table has amounts.</source>
        <translation>No column of the table has amounts.</translation>
    </message>
    <message>
        <source>“{words}” may mean several people.</source>
        <translation>“{words}” may mean several people.</translation>
    </message>
    <message>
        <source>It is no amount that can be received.</source>
        <translation>It is no amount that can be received.</translation>
    </message>
    <message>
        <source>More than {most} entries do not go together: divide the file.</source>
        <translation>More than {most} entries do not go together: divide the file.</translation>
    </message>
    <message>
        <source>There is nothing to write: all of it stands in the books.</source>
        <translation>There is nothing to write: all of it stands in the books.</translation>
    </message>
    <message>
        <source>The entry “{entry}” was not imported with others.</source>
        <translation>The entry “{entry}” was not imported with others.</translation>
    </message>
    <message>
        <source>Say with --club which one’s accounts it is: {clubs}.</source>
        <translation>Say with --club which one’s accounts it is: {clubs}.</translation>
    </message>
    <message>
        <source>This is no dump of uPont v4, nor of Note Kfet.</source>
        <translation>This is no dump of uPont v4, nor of Note Kfet.</translation>
    </message>
    <message>
        <source>Its good was deleted: uPont v4 has it in no balance either.</source>
        <translation>Its good was deleted: uPont v4 has it in no balance either.</translation>
    </message>
    <message>
        <source>“{good}” had no price on that day: uPont v4 cannot tell what it cost.</source>
        <translation>“{good}” had no price on that day: uPont v4 cannot tell what it cost.</translation>
    </message>
    <message>
        <source>It has no date that can be read.</source>
        <translation>It has no date that can be read.</translation>
    </message>
    <message>
        <source>The student was deleted.</source>
        <translation>The student was deleted.</translation>
    </message>
    <message>
        <source>It moves no money, and sells nothing.</source>
        <translation>It moves no money, and sells nothing.</translation>
    </message>
    <message>
        <source>It is more than one entry can have.</source>
        <translation>It is more than one entry can have.</translation>
    </message>
    <message>
        <source>Deposits: {title}</source>
        <translation>Deposits: {title}</translation>
    </message>
    <message>
        <source>Nothing is owed for “{words}”: there are {lists}.</source>
        <translation>Nothing is owed for “{words}”: there are {lists}.</translation>
    </message>
    <message>
        <source>Nothing is sold to this person: {why}</source>
        <translation>Nothing is sold to this person: {why}</translation>
    </message>
    <message>
        <source>“{good}” is not sold to this person: {why}</source>
        <translation>“{good}” is not sold to this person: {why}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-12-31.</source>
        <translation>“{day}” is no day: write it like 2026-12-31.</translation>
    </message>
    <message>
        <source>Say in up to 200 letters why this person is not served.</source>
        <translation>Say in up to 200 letters why this person is not served.</translation>
    </message>
    <message>
        <source>Nobody has the id “{value}”.</source>
        <translation>Nobody has the id “{value}”.</translation>
    </message>
    <message>
        <source>No column of the table is called “name” or “nom”.</source>
        <translation>No column of the table is called “name” or “nom”.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number.</source>
        <translation>“{value}” is no whole number.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened the bar code “{value}”: make its column text.</source>
        <translation>A spreadsheet shortened the bar code “{value}”: make its column text.</translation>
    </message>
    <message>
        <source>“{name}” stands in the table twice.</source>
        <translation>“{name}” stands in the table twice.</translation>
    </message>
    <message>
        <source>This is no list of people: neither a table (CSV) nor cards (vCard).</source>
        <translation>This is no list of people: neither a table (CSV) nor cards (vCard).</translation>
    </message>
    <message>
        <source>Between somebody’s account and a box or the bank, money is credited or paid out, not transferred.</source>
        <translation>Between somebody’s account and a box or the bank, money is credited or paid out, not transferred.</translation>
    </message>
    <message>
        <source>On {day} a right was given or taken in the book of the computer {person}, but it came from {address}, who did not begin that book.</source>
        <translation>On {day} a right was given or taken in the book of the computer {person}, but it came from {address}, who did not begin that book.</translation>
    </message>
    <message>
        <source>No till was closed here yet.</source>
        <translation>No till was closed here yet.</translation>
    </message>
    <message>
        <source>This till is still open: its report is made when it is closed.</source>
        <translation>This till is still open: its report is made when it is closed.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day lies before the first one.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Enter goes on with a draft, Delete throws it away</source>
        <translation>Enter goes on with a draft, Delete throws it away</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No drafts</translation>
    </message>
    <message>
        <source>What you write and do not publish yet is kept here.</source>
        <translation>What you write and do not publish yet is kept here.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
</context>
<context>
    <name>DropMessages</name>
    <message>
        <source>New version of {name}</source>
        <translation>New version of {name}</translation>
    </message>
    <message>
        <source>Add “{name}” to {folder}</source>
        <translation>Add “{name}” to {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s) to {folder}</source>
        <translation>
            <numerusform>Add %Ln file to {folder}</numerusform>
            <numerusform>Add %Ln files to {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the picture to {folder}…</source>
        <translation>Add the picture to {folder}…</translation>
    </message>
    <message>
        <source>Add the text to {folder}…</source>
        <translation>Add the text to {folder}…</translation>
    </message>
    <message>
        <source>Move “{name}” to {folder}</source>
        <translation>Move “{name}” to {folder}</translation>
    </message>
    <message>
        <source>This circle has no folder of files: nothing can be added here</source>
        <translation>This circle has no folder of files: nothing can be added here</translation>
    </message>
    <message>
        <source>It is another kind of file: {ending}, not {before}</source>
        <translation>It is another kind of file: {ending}, not {before}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them exist(s) already</source>
        <translation>
            <numerusform>%Ln of them exists already</numerusform>
            <numerusform>%Ln of them exist already</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: you will be asked</source>
        <translation>{count}: you will be asked</translation>
    </message>
    <message numerus="yes">
        <source>%Ln very large file(s): you will be asked</source>
        <translation>
            <numerusform>%Ln very large file: you will be asked</numerusform>
            <numerusform>%Ln very large files: you will be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) cannot be kept</source>
        <translation>
            <numerusform>%Ln name cannot be kept</numerusform>
            <numerusform>%Ln names cannot be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to {folder}</source>
        <translation>
            <numerusform>Move %Ln item to {folder}</numerusform>
            <numerusform>Move %Ln items to {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains no files</source>
        <translation>It contains no files</translation>
    </message>
    <message>
        <source>It is already there</source>
        <translation>It is already there</translation>
    </message>
    <message>
        <source>The previous version stays in the history</source>
        <translation>The previous version stays in the history</translation>
    </message>
    <message>
        <source>It is added to the circle as it is today, not as it was then</source>
        <translation>It is added to the circle as it is today, not as it was then</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to open “{name}” as a circle</source>
        <translation>Drop to open “{name}” as a circle</translation>
    </message>
    <message>
        <source>Drop to make “{name}” a circle</source>
        <translation>Drop to make “{name}” a circle</translation>
    </message>
    <message>
        <source>You will see which of its files are kept, and nothing in it is moved or changed.</source>
        <translation>You will see which of its files are kept, and nothing in it is moved or changed.</translation>
    </message>
    <message>
        <source>Drop to get a copy of your own of the circle that is shared in “{name}”</source>
        <translation>Drop to get a copy of your own of the circle that is shared in “{name}”</translation>
    </message>
    <message>
        <source>Drop to receive the circle that “{name}” invites to</source>
        <translation>Drop to receive the circle that “{name}” invites to</translation>
    </message>
    <message>
        <source>Drop to receive the circle in “{name}”</source>
        <translation>Drop to receive the circle in “{name}”</translation>
    </message>
    <message>
        <source>Drop the folder of one, an ordinary folder to make it one, or an invitation.</source>
        <translation>Drop the folder of one, an ordinary folder to make it one, or an invitation.</translation>
    </message>
    <message>
        <source>“{name}” is not a circle</source>
        <translation>“{name}” is not a circle</translation>
    </message>
</context>
<context>
    <name>DueForm</name>
    <message>
        <source>Book sign-ups and deposits</source>
        <translation>Book sign-ups and deposits</translation>
    </message>
    <message>
        <source>What each person owes goes from the account of each to that of the club, once; whoever left gets it back. Nothing is written before you choose “Book”.</source>
        <translation>What each person owes goes from the account of each to that of the club, once; whoever left gets it back. Nothing is written before you choose “Book”.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Also from accounts that go below the lowest balance</source>
        <translation>Also from accounts that go below the lowest balance</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>On the account</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Who owes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>To the account of</source>
        <translation>To the account of</translation>
    </message>
    <message>
        <source>Nobody owes anything for a sign-up, or for something that is lent.</source>
        <translation>Nobody owes anything for a sign-up, or for something that is lent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is (are) booked: {amount}.</source>
        <translation>
            <numerusform>%Ln is booked: {amount}.</numerusform>
            <numerusform>%Ln are booked: {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is (are) taken back.</source>
        <translation>
            <numerusform>%Ln is taken back.</numerusform>
            <numerusform>%Ln are taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nothing is booked.</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>to book</source>
        <translation>to book</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>booked</translation>
    </message>
    <message>
        <source>another amount: to book again</source>
        <translation>another amount: to book again</translation>
    </message>
    <message>
        <source>owes it no more: to take back</source>
        <translation>owes it no more: to take back</translation>
    </message>
    <message>
        <source>not enough on the account</source>
        <translation>not enough on the account</translation>
    </message>
    <message>
        <source>no card, no account</source>
        <translation>no card, no account</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>{people} will be listed among the former members of {club}, with role and dates.</source>
        <translation>{people} will be listed among the former members of {club}, with role and dates.</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>End the mandate</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Sign somebody up</source>
        <translation>Sign somebody up</translation>
    </message>
    <message>
        <source>For somebody without a computer, or who came too late: last in the order.</source>
        <translation>For somebody without a computer, or who came too late: last in the order.</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
</context>
<context>
    <name>EntranceScreen</name>
    <message>
        <source>Two letters of a name, then Enter</source>
        <translation>Two letters of a name, then Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>People who may come in</source>
        <translation>People who may come in</translation>
    </message>
    <message>
        <source>Not in after all</source>
        <translation>Not in after all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} of {expected} in</source>
        <translation>{count} of {expected} in</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>in since {time}</source>
        <translation>in since {time}</translation>
    </message>
    <message>
        <source>on the waiting list: {position}</source>
        <translation>on the waiting list: {position}</translation>
    </message>
    <message>
        <source>Nobody of that name is on the list.</source>
        <translation>Nobody of that name is on the list.</translation>
    </message>
    <message>
        <source>{name} is in already, since {time}.</source>
        <translation>{name} is in already, since {time}.</translation>
    </message>
    <message>
        <source>{name} is on the waiting list. Enter once more lets in.</source>
        <translation>{name} is on the waiting list. Enter once more lets in.</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>{name} is in.</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>EntryCounts</name>
    <message numerus="yes">
        <source>%Ln entry(s) not shared</source>
        <translation>
            <numerusform>%Ln entry not shared</numerusform>
            <numerusform>%Ln entries not shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFilterBar</name>
    <message>
        <source>Whose: a few letters of the name</source>
        <translation>Whose: a few letters of the name</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Whose entries</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Kind of entries</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>Every shop</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Credits and payouts</source>
        <translation>Credits and payouts</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Tills opened and closed</source>
        <translation>Tills opened and closed</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Expected before</source>
        <translation>Expected before</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>{name}, in no commit yet</source>
        <translation>{name}, in no commit yet</translation>
    </message>
    <message>
        <source>{name}; takes back {other}</source>
        <translation>{name}; takes back {other}</translation>
    </message>
    <message>
        <source>{name}; taken back by {other}</source>
        <translation>{name}; taken back by {other}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>The stock of no good is kept: say so in the good itself, in the room Accounts.</source>
        <translation>The stock of no good is kept: say so in the good itself, in the room Accounts.</translation>
    </message>
    <message>
        <source>First choose the person who is not to be served.</source>
        <translation>First choose the person who is not to be served.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Something went wrong.</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>There is no folder “{path}”.</translation>
    </message>
    <message>
        <source>It may have been moved: open it from its new place.</source>
        <translation>It may have been moved: open it from its new place.</translation>
    </message>
    <message>
        <source>Part of “{path}” cannot be read by git.</source>
        <translation>Part of “{path}” cannot be read by git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>A fresh copy from where the circle is shared usually brings it back.</source>
        <translation>A fresh copy from where the circle is shared usually brings it back.</translation>
    </message>
    <message>
        <source>“{path}” comes with settings of its own that would run programs: {settings}.</source>
        <translation>“{path}” comes with settings of its own that would run programs: {settings}.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Nothing was run.</translation>
    </message>
    <message>
        <source>Trust this circle first, if you know where it comes from.</source>
        <translation>Trust this circle first, if you know where it comes from.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another user of this computer.</source>
        <translation>“{path}” belongs to another user of this computer.</translation>
    </message>
    <message>
        <source>Copy the folder to a place of your own, or list it in git&apos;s safe.directory.</source>
        <translation>Copy the folder to a place of your own, or list it in git&apos;s safe.directory.</translation>
    </message>
    <message>
        <source>Git was not found on this computer.</source>
        <translation>Git was not found on this computer.</translation>
    </message>
    <message>
        <source>Install git, then start again.</source>
        <translation>Install git, then start again.</translation>
    </message>
    <message>
        <source>Git {found} is too old: {needed} or later is needed.</source>
        <translation>Git {found} is too old: {needed} or later is needed.</translation>
    </message>
    <message>
        <source>Update git, then start again.</source>
        <translation>Update git, then start again.</translation>
    </message>
    <message>
        <source>“{revision}” fits several commits of {circle}.</source>
        <translation>“{revision}” fits several commits of {circle}.</translation>
    </message>
    <message>
        <source>Give more of the hash.</source>
        <translation>Give more of the hash.</translation>
    </message>
    <message>
        <source>{circle} has no resource “{path}”.</source>
        <translation>{circle} has no resource “{path}”.</translation>
    </message>
    <message>
        <source>“{path}” has no version {number}.</source>
        <translation>“{path}” has no version {number}.</translation>
    </message>
    <message>
        <source>No circle is called “{circle}”.</source>
        <translation>No circle is called “{circle}”.</translation>
    </message>
    <message>
        <source>The search “{text}” cannot be understood: {problem}.</source>
        <translation>The search “{text}” cannot be understood: {problem}.</translation>
    </message>
    <message>
        <source>The index of {circle} is being written by another program.</source>
        <translation>The index of {circle} is being written by another program.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>This is too large to show: {size} bytes, where {limit} are read at most.</source>
        <translation>This is too large to show: {size} bytes, where {limit} are read at most.</translation>
    </message>
    <message>
        <source>Save a copy and open it in its own program.</source>
        <translation>Save a copy and open it in its own program.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”.</source>
        <translation>There is no space left on the disk of “{path}”.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nothing was lost.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Make some room, then try again.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>“{path}” cannot be written.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>{what} is under way in “{path}”.</source>
        <translation>{what} is under way in “{path}”.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>“{path}” cannot be read.</translation>
    </message>
    <message>
        <source>Ask whoever it belongs to, or leave it out.</source>
        <translation>Ask whoever it belongs to, or leave it out.</translation>
    </message>
    <message>
        <source>The content of “{path}” ({size} bytes) is kept by git-lfs and is not on this computer.</source>
        <translation>The content of “{path}” ({size} bytes) is kept by git-lfs and is not on this computer.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull” in the circle&apos;s folder, then try again.</source>
        <translation>Fetch it with “git lfs pull” in the circle&apos;s folder, then try again.</translation>
    </message>
    <message>
        <source>A merge</source>
        <translation>A merge</translation>
    </message>
    <message>
        <source>A rebase</source>
        <translation>A rebase</translation>
    </message>
    <message>
        <source>A cherry-pick</source>
        <translation>A cherry-pick</translation>
    </message>
    <message>
        <source>A revert</source>
        <translation>A revert</translation>
    </message>
    <message>
        <source>A bisection</source>
        <translation>A bisection</translation>
    </message>
    <message>
        <source>another window of uPont Desktop</source>
        <translation>another window of uPont Desktop</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>it leaves the circle, or a part is empty</source>
        <translation>it leaves the circle, or a part is empty</translation>
    </message>
    <message>
        <source>the name belongs to git</source>
        <translation>the name belongs to git</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>the path is too long</translation>
    </message>
    <message>
        <source>one of &lt; &gt; : &quot; | ? * \ is in it</source>
        <translation>one of &lt; &gt; : &quot; | ? * \ is in it</translation>
    </message>
    <message>
        <source>the name is reserved on Windows</source>
        <translation>the name is reserved on Windows</translation>
    </message>
    <message>
        <source>it ends with a space or a full stop</source>
        <translation>it ends with a space or a full stop</translation>
    </message>
    <message>
        <source>a folder on the way is a link to another place</source>
        <translation>a folder on the way is a link to another place</translation>
    </message>
    <message>
        <source>Finish or abandon it with the program that began it.</source>
        <translation>Finish or abandon it with the program that began it.</translation>
    </message>
    <message>
        <source>“{path}” is being changed by {holder}.</source>
        <translation>“{path}” is being changed by {holder}.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nothing is running, remove the file “{lock}”.</source>
        <translation>Wait until it has finished. If nothing is running, remove the file “{lock}”.</translation>
    </message>
    <message>
        <source>“{path}” has no folder of files that could be changed.</source>
        <translation>“{path}” has no folder of files that could be changed.</translation>
    </message>
    <message>
        <source>“{path}” holds a change that was prepared with git and is not yet kept.</source>
        <translation>“{path}” holds a change that was prepared with git and is not yet kept.</translation>
    </message>
    <message>
        <source>Commit or unstage it with git first.</source>
        <translation>Commit or unstage it with git first.</translation>
    </message>
    <message>
        <source>“{path}” was edited and is not yet kept as a version.</source>
        <translation>“{path}” was edited and is not yet kept as a version.</translation>
    </message>
    <message>
        <source>Keep it as a new version first.</source>
        <translation>Keep it as a new version first.</translation>
    </message>
    <message>
        <source>There is already something at “{path}”.</source>
        <translation>There is already something at “{path}”.</translation>
    </message>
    <message>
        <source>Choose another name, or make it a new version.</source>
        <translation>Choose another name, or make it a new version.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as a name: {problem}.</source>
        <translation>“{path}” cannot be used as a name: {problem}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>There is nothing to change.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>“{summary}” cannot be undone: “{path}” was changed again since.</source>
        <translation>“{summary}” cannot be undone: “{path}” was changed again since.</translation>
    </message>
    <message>
        <source>A check of this circle ({hook}) refused the change.</source>
        <translation>A check of this circle ({hook}) refused the change.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: another program may have it open.</source>
        <translation>“{path}” cannot be replaced: another program may have it open.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Everything is as it was before.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Close it there, then try again.</translation>
    </message>
    <message>
        <source>The circle changed while this was being done.</source>
        <translation>The circle changed while this was being done.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>“{circle}” has no place where it is shared yet.</source>
        <translation>“{circle}” has no place where it is shared yet.</translation>
    </message>
    <message>
        <source>Say where: the address of an empty repository, or a folder.</source>
        <translation>Say where: the address of an empty repository, or a folder.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) cannot be reached.</source>
        <translation>The place where “{circle}” is shared ({remote}) cannot be reached.</translation>
    </message>
    <message>
        <source>Your versions are safe on this computer.</source>
        <translation>Your versions are safe on this computer.</translation>
    </message>
    <message>
        <source>Check the network and your access, then share again.</source>
        <translation>Check the network and your access, then share again.</translation>
    </message>
    <message>
        <source>“{path}” is a repository of its own (a submodule).</source>
        <translation>“{path}” is a repository of its own (a submodule).</translation>
    </message>
    <message>
        <source>Change it with git.</source>
        <translation>Change it with git.</translation>
    </message>
    <message>
        <source>There is no connection to the place where “{circle}” is shared ({remote}).</source>
        <translation>There is no connection to the place where “{circle}” is shared ({remote}).</translation>
    </message>
    <message>
        <source>Go on working, and share when you are online again.</source>
        <translation>Go on working, and share when you are online again.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) does not let you in.</source>
        <translation>The place where “{circle}” is shared ({remote}) does not let you in.</translation>
    </message>
    <message>
        <source>Check your name and password there, or your key, and whether you may change this circle.</source>
        <translation>Check your name and password there, or your key, and whether you may change this circle.</translation>
    </message>
    <message>
        <source>There is nothing at the address where “{circle}” is shared ({remote}).</source>
        <translation>There is nothing at the address where “{circle}” is shared ({remote}).</translation>
    </message>
    <message>
        <source>Check the address, or plug the disk in, then share again.</source>
        <translation>Check the address, or plug the disk in, then share again.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) did not accept the versions.</source>
        <translation>The place where “{circle}” is shared ({remote}) did not accept the versions.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) did not accept the versions. It says: {words}</source>
        <translation>The place where “{circle}” is shared ({remote}) did not accept the versions. It says: {words}</translation>
    </message>
    <message>
        <source>“{circle}” is shared already, at {path}.</source>
        <translation>“{circle}” is shared already, at {path}.</translation>
    </message>
    <message>
        <source>Share without naming a place, or change the place in the window.</source>
        <translation>Share without naming a place, or change the place in the window.</translation>
    </message>
    <message>
        <source>“{circle}” stands at a single commit and on no branch (a detached HEAD), so it cannot be shared from there. Go back to a branch with git first: “git switch {branch}”, for instance.</source>
        <translation>“{circle}” stands at a single commit and on no branch (a detached HEAD), so it cannot be shared from there. Go back to a branch with git first: “git switch {branch}”, for instance.</translation>
    </message>
    <message>
        <source>“{circle}” and what is shared at {remote} are two different circles: they have no version in common. The last change there is “{title}”, by {author}, {date}.</source>
        <translation>“{circle}” and what is shared at {remote} are two different circles: they have no version in common. The last change there is “{title}”, by {author}, {date}.</translation>
    </message>
    <message>
        <source>Nothing was changed, neither here nor there.</source>
        <translation>Nothing was changed, neither here nor there.</translation>
    </message>
    <message>
        <source>Choose another place, or have the two circles put together.</source>
        <translation>Choose another place, or have the two circles put together.</translation>
    </message>
    <message>
        <source>“{remote}” lies in “{circle}” itself: a circle cannot be shared inside itself.</source>
        <translation>“{remote}” lies in “{circle}” itself: a circle cannot be shared inside itself.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere: on a USB stick, on a shared drive.</source>
        <translation>Choose a folder elsewhere: on a USB stick, on a shared drive.</translation>
    </message>
    <message>
        <source>“{remote}” is somebody&apos;s working copy, so nothing can be sent there: choose an empty folder.</source>
        <translation>“{remote}” is somebody&apos;s working copy, so nothing can be sent there: choose an empty folder.</translation>
    </message>
    <message>
        <source>Your versions are safe on this computer, and nothing was changed there.</source>
        <translation>Your versions are safe on this computer, and nothing was changed there.</translation>
    </message>
    <message>
        <source>Choose one of the versions in its history.</source>
        <translation>Choose one of the versions in its history.</translation>
    </message>
    <message>
        <source>Each of you changed the same lines of it.</source>
        <translation>Each of you changed the same lines of it.</translation>
    </message>
    <message>
        <source>Each of you changed it, and it has no lines that could be merged.</source>
        <translation>Each of you changed it, and it has no lines that could be merged.</translation>
    </message>
    <message>
        <source>Each of you added a file of this name.</source>
        <translation>Each of you added a file of this name.</translation>
    </message>
    <message>
        <source>One of you changed it, the other deleted it.</source>
        <translation>One of you changed it, the other deleted it.</translation>
    </message>
    <message>
        <source>Each of you moved it to a different name.</source>
        <translation>Each of you moved it to a different name.</translation>
    </message>
    <message>
        <source>Two different files were given this name.</source>
        <translation>Two different files were given this name.</translation>
    </message>
    <message>
        <source>One of you moved it, the other deleted it.</source>
        <translation>One of you moved it, the other deleted it.</translation>
    </message>
    <message>
        <source>It is a file for one of you and a folder for the other.</source>
        <translation>It is a file for one of you and a folder for the other.</translation>
    </message>
    <message>
        <source>It is a file for one of you, a link or a repository for the other.</source>
        <translation>It is a file for one of you, a link or a repository for the other.</translation>
    </message>
    <message>
        <source>The content is the same, but for one of you it is a program.</source>
        <translation>The content is the same, but for one of you it is a program.</translation>
    </message>
    <message>
        <source>It is a link, and leads to a different place for each of you.</source>
        <translation>It is a link, and leads to a different place for each of you.</translation>
    </message>
    <message>
        <source>It is a repository of its own, at a different version for each of you.</source>
        <translation>It is a repository of its own, at a different version for each of you.</translation>
    </message>
    <message>
        <source>Both: it stays.</source>
        <translation>Both: it stays.</translation>
    </message>
    <message>
        <source>Both: the folder has the name, and the file stands beside it.</source>
        <translation>Both: the folder has the name, and the file stands beside it.</translation>
    </message>
    <message>
        <source>Both: as mine.</source>
        <translation>Both: as mine.</translation>
    </message>
    <message>
        <source>“{path}” is now “{now}”: its folder was renamed by one of you.</source>
        <translation>“{path}” is now “{now}”: its folder was renamed by one of you.</translation>
    </message>
    <message>
        <source>“{path}” stayed where it is: it could not go along with its folder.</source>
        <translation>“{path}” stayed where it is: it could not go along with its folder.</translation>
    </message>
    <message>
        <source>“{path}” was kept as “{now}”, so that nothing is lost.</source>
        <translation>“{path}” was kept as “{now}”, so that nothing is lost.</translation>
    </message>
    <message>
        <source>“{path}” is a circle already, or lies in one.</source>
        <translation>“{path}” is a circle already, or lies in one.</translation>
    </message>
    <message>
        <source>Open it as it is, or choose another folder.</source>
        <translation>Open it as it is, or choose another folder.</translation>
    </message>
    <message>
        <source>“{path}” holds files already: choose an empty folder, or the name of a new one.</source>
        <translation>“{path}” holds files already: choose an empty folder, or the name of a new one.</translation>
    </message>
    <message>
        <source>Nothing was done with it.</source>
        <translation>Nothing was done with it.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the address, or for an invitation.</source>
        <translation>Ask whoever gave it to you for the address, or for an invitation.</translation>
    </message>
    <message>
        <source>Several circles are shared in “{path}”: {names}. Choose the folder of one of them.</source>
        <translation>Several circles are shared in “{path}”: {names}. Choose the folder of one of them.</translation>
    </message>
    <message>
        <source>No circle is shared at “{path}”.</source>
        <translation>No circle is shared at “{path}”.</translation>
    </message>
    <message>
        <source>Choose the folder that a circle was shared in, its address, a bundle file or an invitation.</source>
        <translation>Choose the folder that a circle was shared in, its address, a bundle file or an invitation.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Ask for a new one.</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>it is too large to be one</translation>
    </message>
    <message>
        <source>it is not in the form of one</source>
        <translation>it is not in the form of one</translation>
    </message>
    <message>
        <source>a later version of the program wrote it</source>
        <translation>a later version of the program wrote it</translation>
    </message>
    <message>
        <source>its address is none that a circle can be received from</source>
        <translation>its address is none that a circle can be received from</translation>
    </message>
    <message>
        <source>it is large, and every copy of the circle would carry it for ever</source>
        <translation>it is large, and every copy of the circle would carry it for ever</translation>
    </message>
    <message>
        <source>it looks private: a password or a key</source>
        <translation>it looks private: a password or a key</translation>
    </message>
    <message>
        <source>the system or a program made it for itself</source>
        <translation>the system or a program made it for itself</translation>
    </message>
    <message>
        <source>programs can make it again</source>
        <translation>programs can make it again</translation>
    </message>
    <message>
        <source>it is a circle or a git repository of its own</source>
        <translation>it is a circle or a git repository of its own</translation>
    </message>
    <message>
        <source>it is a link to something else</source>
        <translation>it is a link to something else</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>it cannot be read</translation>
    </message>
    <message>
        <source>other systems could not hold its name</source>
        <translation>other systems could not hold its name</translation>
    </message>
    <message>
        <source>Part of “{path}” was left where it was cloned from, and is not on this computer.</source>
        <translation>Part of “{path}” was left where it was cloned from, and is not on this computer.</translation>
    </message>
    <message>
        <source>It is a partial clone, not a damaged one: clone the circle again as a whole, or fetch the rest with git.</source>
        <translation>It is a partial clone, not a damaged one: clone the circle again as a whole, or fetch the rest with git.</translation>
    </message>
    <message>
        <source>“{path}” is kept in a format that the git of this computer does not know.</source>
        <translation>“{path}” is kept in a format that the git of this computer does not know.</translation>
    </message>
    <message>
        <source>Update git, then open it again; the details name the format.</source>
        <translation>Update git, then open it again; the details name the format.</translation>
    </message>
    <message>
        <source>Git cannot read its settings in “{file}”.</source>
        <translation>Git cannot read its settings in “{file}”.</translation>
    </message>
    <message>
        <source>The disk of “{path}” reports a fault.</source>
        <translation>The disk of “{path}” reports a fault.</translation>
    </message>
    <message>
        <source>Copy what matters to another disk first.</source>
        <translation>Copy what matters to another disk first.</translation>
    </message>
    <message>
        <source>Git did not manage to {doing}.</source>
        <translation>Git did not manage to {doing}.</translation>
    </message>
    <message>
        <source>The details have git&apos;s own words.</source>
        <translation>The details have git&apos;s own words.</translation>
    </message>
    <message>
        <source>The program that prepares files for keeping ({filter}) failed.</source>
        <translation>The program that prepares files for keeping ({filter}) failed.</translation>
    </message>
    <message>
        <source>Install it, or ask whoever set this circle up.</source>
        <translation>Install it, or ask whoever set this circle up.</translation>
    </message>
    <message>
        <source>The lock “{lock}” was left by a program that is gone ({age}), and stops every change.</source>
        <translation>The lock “{lock}” was left by a program that is gone ({age}), and stops every change.</translation>
    </message>
    <message>
        <source>Make sure that no other program is at work in this circle, then clear the lock.</source>
        <translation>Make sure that no other program is at work in this circle, then clear the lock.</translation>
    </message>
    <message>
        <source>“{path}” cannot be moved into itself.</source>
        <translation>“{path}” cannot be moved into itself.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>“{path}” cannot be kept: {problem}.</source>
        <translation>“{path}” cannot be kept: {problem}.</translation>
    </message>
    <message>
        <source>It stays on disk as it is.</source>
        <translation>It stays on disk as it is.</translation>
    </message>
    <message>
        <source>Whatever else was changed can be kept without it.</source>
        <translation>Whatever else was changed can be kept without it.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>“{summary}” was already taken back by another program; there is nothing else to undo.</source>
        <translation>“{summary}” was already taken back by another program; there is nothing else to undo.</translation>
    </message>
    <message>
        <source>“{summary}” was done on the branch “{branch}”, not on this one.</source>
        <translation>“{summary}” was done on the branch “{branch}”, not on this one.</translation>
    </message>
    <message>
        <source>Go to that branch with git to undo or redo it; what you do here can be undone here.</source>
        <translation>Go to that branch with git to undo or redo it; what you do here can be undone here.</translation>
    </message>
    <message>
        <source>Restore the version that you want instead. Undo goes on with what was done before.</source>
        <translation>Restore the version that you want instead. Undo goes on with what was done before.</translation>
    </message>
    <message>
        <source>The change could not be signed, as git&apos;s settings ask for.</source>
        <translation>The change could not be signed, as git&apos;s settings ask for.</translation>
    </message>
    <message>
        <source>Check your signing key and the program that signs, or do without signatures in this circle.</source>
        <translation>Check your signing key and the program that signs, or do without signatures in this circle.</translation>
    </message>
    <message>
        <source>“{path}” was left out: {problem}.</source>
        <translation>“{path}” was left out: {problem}.</translation>
    </message>
    <message>
        <source>All the rest was done; it stays on disk as it is.</source>
        <translation>All the rest was done; it stays on disk as it is.</translation>
    </message>
    <message>
        <source>{count} paths were left out, “{path}” among them.</source>
        <translation>{count} paths were left out, “{path}” among them.</translation>
    </message>
    <message>
        <source>All the rest was done; they stay on disk as they are.</source>
        <translation>All the rest was done; they stay on disk as they are.</translation>
    </message>
    <message>
        <source>The details say why, path by path.</source>
        <translation>The details say why, path by path.</translation>
    </message>
    <message>
        <source>{host} has nothing for you at the address where “{circle}” is shared ({remote}).</source>
        <translation>{host} has nothing for you at the address where “{circle}” is shared ({remote}).</translation>
    </message>
    <message>
        <source>“{remote}” is synchronised by {program}, which has not brought everything yet.</source>
        <translation>“{remote}” is synchronised by {program}, which has not brought everything yet.</translation>
    </message>
    <message>
        <source>Wait until it is at rest, then share again.</source>
        <translation>Wait until it is at rest, then share again.</translation>
    </message>
    <message>
        <source>“{path}” has the changes of both of you, merged by line.</source>
        <translation>“{path}” has the changes of both of you, merged by line.</translation>
    </message>
    <message>
        <source>read this clone</source>
        <translation>read this clone</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>read the history</translation>
    </message>
    <message>
        <source>look at the files on disk</source>
        <translation>look at the files on disk</translation>
    </message>
    <message>
        <source>store the files</source>
        <translation>store the files</translation>
    </message>
    <message>
        <source>make the version</source>
        <translation>make the version</translation>
    </message>
    <message>
        <source>bring the branch up to date</source>
        <translation>bring the branch up to date</translation>
    </message>
    <message>
        <source>put the files in their places</source>
        <translation>put the files in their places</translation>
    </message>
    <message>
        <source>put both sides together</source>
        <translation>put both sides together</translation>
    </message>
    <message>
        <source>receive what others shared</source>
        <translation>receive what others shared</translation>
    </message>
    <message>
        <source>send the versions</source>
        <translation>send the versions</translation>
    </message>
    <message>
        <source>read or write its settings</source>
        <translation>read or write its settings</translation>
    </message>
    <message>
        <source>do its part</source>
        <translation>do its part</translation>
    </message>
    <message>
        <source>it is a clone of its own</source>
        <translation>it is a clone of its own</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>it is a link to another place</translation>
    </message>
    <message>
        <source>a name that some systems take for the same is already there</source>
        <translation>a name that some systems take for the same is already there</translation>
    </message>
    <message>
        <source>a program that prepares files for keeping failed on it</source>
        <translation>a program that prepares files for keeping failed on it</translation>
    </message>
    <message>
        <source>it is a repository of its own (a submodule)</source>
        <translation>it is a repository of its own (a submodule)</translation>
    </message>
    <message>
        <source>“{path}” was made from no other resource.</source>
        <translation>“{path}” was made from no other resource.</translation>
    </message>
    <message>
        <source>Who are you? A name and an e-mail address are written into every version.</source>
        <translation>Who are you? A name and an e-mail address are written into every version.</translation>
    </message>
    <message>
        <source>This message can no longer be changed.</source>
        <translation>This message can no longer be changed.</translation>
    </message>
    <message>
        <source>The change was shared, or something else was done since.</source>
        <translation>The change was shared, or something else was done since.</translation>
    </message>
    <message>
        <source>“{path}” did not exist yet, or no longer existed, at {revision}.</source>
        <translation>“{path}” did not exist yet, or no longer existed, at {revision}.</translation>
    </message>
    <message>
        <source>Both: theirs is placed beside mine, under another name.</source>
        <translation>Both: theirs is placed beside mine, under another name.</translation>
    </message>
    <message>
        <source>Both: it exists under each of the names.</source>
        <translation>Both: it exists under each of the names.</translation>
    </message>
    <message>
        <source>Correct the line named in the details, in a text editor.</source>
        <translation>Correct the line named in the details, in a text editor.</translation>
    </message>
    <message>
        <source>“{summary}” was already redone by another program; there is nothing else to redo.</source>
        <translation>“{summary}” was already redone by another program; there is nothing else to redo.</translation>
    </message>
    <message>
        <source>“{summary}” cannot be redone: “{path}” has changed since.</source>
        <translation>“{summary}” cannot be redone: “{path}” has changed since.</translation>
    </message>
    <message>
        <source>It stays under “Undone changes”, from where you can bring it back.</source>
        <translation>It stays under “Undone changes”, from where you can bring it back.</translation>
    </message>
    <message>
        <source>“{path}” is not a circle (git: a clone).</source>
        <translation>“{path}” is not a circle (git: a clone).</translation>
    </message>
    <message>
        <source>Make it a new circle, or choose the folder of one.</source>
        <translation>Make it a new circle, or choose the folder of one.</translation>
    </message>
    <message>
        <source>“{path}” cannot be put back to its kept version: {problem}.</source>
        <translation>“{path}” cannot be put back to its kept version: {problem}.</translation>
    </message>
    <message>
        <source>{circle} has no change called “{revision}”.</source>
        <translation>{circle} has no change called “{revision}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference: write circle:path or circle:path{{3}}.</source>
        <translation>“{text}” is not a reference: write circle:path or circle:path{{3}}.</translation>
    </message>
    <message>
        <source>Receive it into a folder of your own first.</source>
        <translation>Receive it into a folder of your own first.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that a circle can be received from.</source>
        <translation>“{address}” is not an address that a circle can be received from.</translation>
    </message>
    <message>
        <source>“{path}” is not an invitation that can be used: {problem}.</source>
        <translation>“{path}” is not an invitation that can be used: {problem}.</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>it is not an ordinary file</translation>
    </message>
    <message>
        <source>it is not a file but a pipe, a socket or a device</source>
        <translation>it is not a file but a pipe, a socket or a device</translation>
    </message>
    <message>
        <source>{host} asks who you are before “{circle}” can be shared there.</source>
        <translation>{host} asks who you are before “{circle}” can be shared there.</translation>
    </message>
    <message>
        <source>Sign in, then share again.</source>
        <translation>Sign in, then share again.</translation>
    </message>
    <message>
        <source>{host} did not accept your name with this password or access token: it is wrong, or has expired.</source>
        <translation>{host} did not accept your name with this password or access token: it is wrong, or has expired.</translation>
    </message>
    <message>
        <source>Sign in again. Most hosts want an access token in place of the password.</source>
        <translation>Sign in again. Most hosts want an access token in place of the password.</translation>
    </message>
    <message>
        <source>{host} takes no password here, only an access token.</source>
        <translation>{host} takes no password here, only an access token.</translation>
    </message>
    <message>
        <source>Make an access token at the host, and sign in with it in place of the password.</source>
        <translation>Make an access token at the host, and sign in with it in place of the password.</translation>
    </message>
    <message>
        <source>Your key “{place}” is protected by a pass phrase.</source>
        <translation>Your key “{place}” is protected by a pass phrase.</translation>
    </message>
    <message>
        <source>Give the pass phrase, then try again.</source>
        <translation>Give the pass phrase, then try again.</translation>
    </message>
    <message>
        <source>{host} does not know a key of yours, so it does not let you in.</source>
        <translation>{host} does not know a key of yours, so it does not let you in.</translation>
    </message>
    <message>
        <source>Make a key, or copy the one that you have, and paste it at the host. Then share again.</source>
        <translation>Make a key, or copy the one that you have, and paste it at the host. Then share again.</translation>
    </message>
    <message>
        <source>No key could be made at “{path}”.</source>
        <translation>No key could be made at “{path}”.</translation>
    </message>
    <message>
        <source>The details say why. OpenSSH must be installed on this computer.</source>
        <translation>The details say why. OpenSSH must be installed on this computer.</translation>
    </message>
    <message>
        <source>This computer has never met {host}. Its key has the fingerprint {fingerprint}.</source>
        <translation>This computer has never met {host}. Its key has the fingerprint {fingerprint}.</translation>
    </message>
    <message>
        <source>Compare it with what the host publishes, or ask whoever runs it, then accept it.</source>
        <translation>Compare it with what the host publishes, or ask whoever runs it, then accept it.</translation>
    </message>
    <message>
        <source>{host} shows another key than before: somebody may be pretending to be it. Nothing was sent.</source>
        <translation>{host} shows another key than before: somebody may be pretending to be it. Nothing was sent.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. Only if so, remove the old one in a terminal with “ssh-keygen -R {host}”, then share again.</source>
        <translation>Ask whoever runs the host whether its key was changed. Only if so, remove the old one in a terminal with “ssh-keygen -R {host}”, then share again.</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is: this computer does not know who signed its certificate.</source>
        <translation>{host} cannot prove who it is: this computer does not know who signed its certificate.</translation>
    </message>
    <message>
        <source>Check the address. If the host belongs to your group, ask its administrator for its certificate.</source>
        <translation>Check the address. If the host belongs to your group, ask its administrator for its certificate.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, so it cannot prove who it is.</source>
        <translation>The certificate of {host} has expired, so it cannot prove who it is.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell whoever runs the host, and share again later.</source>
        <translation>Check the date of this computer. If it is right, tell whoever runs the host, and share again later.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let a connection to {host} through.</source>
        <translation>The proxy of this network does not let a connection to {host} through.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s settings, or try again from another network.</source>
        <translation>Check the proxy in your system&apos;s settings, or try again from another network.</translation>
    </message>
    <message>
        <source>Nothing has come from {host} for half a minute, so the connection was ended.</source>
        <translation>Nothing has come from {host} for half a minute, so the connection was ended.</translation>
    </message>
    <message>
        <source>Share again when the network is better: what has arrived already is not fetched twice, where possible.</source>
        <translation>Share again when the network is better: what has arrived already is not fetched twice, where possible.</translation>
    </message>
    <message>
        <source>You may receive “{circle}” from {remote}, but not send to it. The host says: {words}</source>
        <translation>You may receive “{circle}” from {remote}, but not send to it. The host says: {words}</translation>
    </message>
    <message>
        <source>Ask whoever runs the circle there for the right to change it.</source>
        <translation>Ask whoever runs the circle there for the right to change it.</translation>
    </message>
    <message>
        <source>“{circle}” is archived at {remote}: it can be received, and nobody can send to it.</source>
        <translation>“{circle}” is archived at {remote}: it can be received, and nobody can send to it.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to bring it back, or share at another place.</source>
        <translation>Ask whoever runs it to bring it back, or share at another place.</translation>
    </message>
    <message>
        <source>The branch “{branch}” at {remote} is protected. The host says: {words}</source>
        <translation>The branch “{branch}” at {remote} is protected. The host says: {words}</translation>
    </message>
    <message>
        <source>Send to a branch of your own, “{own}”, and ask somebody who may to take it over.</source>
        <translation>Send to a branch of your own, “{own}”, and ask somebody who may to take it over.</translation>
    </message>
    <message>
        <source>{host} takes no file as large as “{path}” ({size} MB, where {limit} MB are the limit).</source>
        <translation>{host} takes no file as large as “{path}” ({size} MB, where {limit} MB are the limit).</translation>
    </message>
    <message>
        <source>Keep this one out: it stays on your disk, and everything else is shared.</source>
        <translation>Keep this one out: it stays on your disk, and everything else is shared.</translation>
    </message>
    <message>
        <source>{host} refused the versions, as a file in them is too large for it. It says: {words}</source>
        <translation>{host} refused the versions, as a file in them is too large for it. It says: {words}</translation>
    </message>
    <message>
        <source>Take the file back with “Undo”, and keep the rest without it.</source>
        <translation>Take the file back with “Undo”, and keep the rest without it.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}</source>
        <translation>“{path}” cannot be read: {why}</translation>
    </message>
    <message>
        <source>An earlier version of it is in its history.</source>
        <translation>An earlier version of it is in its history.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of uPont Desktop, so it is only shown here.</source>
        <translation>“{path}” was written by a newer version of uPont Desktop, so it is only shown here.</translation>
    </message>
    <message>
        <source>Update uPont Desktop to change it.</source>
        <translation>Update uPont Desktop to change it.</translation>
    </message>
    <message>
        <source>This cannot be kept: {why}</source>
        <translation>This cannot be kept: {why}</translation>
    </message>
    <message>
        <source>What is kept in “{circle}” is still being read.</source>
        <translation>What is kept in “{circle}” is still being read.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Entries that were already received from “{device}” are no longer at the shared place ({count}).</source>
        <translation>Entries that were already received from “{device}” are no longer at the shared place ({count}).</translation>
    </message>
    <message>
        <source>Nothing was changed: your circle still has them, and what the shared place has was kept beside it.</source>
        <translation>Nothing was changed: your circle still has them, and what the shared place has was kept beside it.</translation>
    </message>
    <message>
        <source>Ask the others who changed it. “upont-desktop share --put-back” puts the entries back for everybody.</source>
        <translation>Ask the others who changed it. “upont-desktop share --put-back” puts the entries back for everybody.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”, which you do not have here.</source>
        <translation>This needs the right “{right}”, which you do not have here.</translation>
    </message>
    <message>
        <source>Ask somebody who may give rights for it.</source>
        <translation>Ask somebody who may give rights for it.</translation>
    </message>
    <message>
        <source>There is no entry “{entry}” in the books of this circle.</source>
        <translation>There is no entry “{entry}” in the books of this circle.</translation>
    </message>
    <message>
        <source>The circle knows no device “{device}”.</source>
        <translation>The circle knows no device “{device}”.</translation>
    </message>
    <message>
        <source>There is no room “{room}”.</source>
        <translation>There is no room “{room}”.</translation>
    </message>
    <message>
        <source>These can be added: {rooms}.</source>
        <translation>These can be added: {rooms}.</translation>
    </message>
    <message>
        <source>{host} shows the certificate of another host, so it cannot prove who it is.</source>
        <translation>{host} shows the certificate of another host, so it cannot prove who it is.</translation>
    </message>
    <message>
        <source>Check the address, letter by letter. If it is right, tell whoever runs the host.</source>
        <translation>Check the address, letter by letter. If it is right, tell whoever runs the host.</translation>
    </message>
    <message>
        <source>The proxy of this network asks who you are before it lets a connection to {host} through.</source>
        <translation>The proxy of this network asks who you are before it lets a connection to {host} through.</translation>
    </message>
    <message>
        <source>Write your name before the proxy&apos;s address in your system&apos;s settings, as in name@proxy.example: then this program asks for the password.</source>
        <translation>Write your name before the proxy&apos;s address in your system&apos;s settings, as in name@proxy.example: then this program asks for the password.</translation>
    </message>
    <message>
        <source>The proxy of this network ({proxy}) has said nothing for half a minute, so the connection was ended.</source>
        <translation>The proxy of this network ({proxy}) has said nothing for half a minute, so the connection was ended.</translation>
    </message>
    <message>
        <source>{host} takes a token only in a way (“Bearer”) that git does not know.</source>
        <translation>{host} takes a token only in a way (“Bearer”) that git does not know.</translation>
    </message>
    <message>
        <source>Share over ssh, with a key, or ask whoever runs the host to let people sign in with a name and a token.</source>
        <translation>Share over ssh, with a key, or ask whoever runs the host to let people sign in with a name and a token.</translation>
    </message>
    <message>
        <source>Keep this one out, or give it to git-lfs, which keeps its content at the host beside the versions: everybody who has git-lfs receives it.</source>
        <translation>Keep this one out, or give it to git-lfs, which keeps its content at the host beside the versions: everybody who has git-lfs receives it.</translation>
    </message>
    <message>
        <source>git-lfs is not set up on this computer, so “{path}” cannot be kept with it.</source>
        <translation>git-lfs is not set up on this computer, so “{path}” cannot be kept with it.</translation>
    </message>
    <message>
        <source>Install git-lfs, run “git lfs install” once in a terminal, and try again; or keep the file out.</source>
        <translation>Install git-lfs, run “git lfs install” once in a terminal, and try again; or keep the file out.</translation>
    </message>
    <message>
        <source>{host} does not exchange large files through git-lfs. It says: {words}</source>
        <translation>{host} does not exchange large files through git-lfs. It says: {words}</translation>
    </message>
    <message>
        <source>Take it back with “Undo”, then keep the file out; or ask whoever runs the host.</source>
        <translation>Take it back with “Undo”, then keep the file out; or ask whoever runs the host.</translation>
    </message>
    <message>
        <source>It was removed or renamed there, or your account may not see it: ask whoever runs the host, or share elsewhere.</source>
        <translation>It was removed or renamed there, or your account may not see it: ask whoever runs the host, or share elsewhere.</translation>
    </message>
    <message>
        <source>“{circle}” has no room “{room}”.</source>
        <translation>“{circle}” has no room “{room}”.</translation>
    </message>
    <message>
        <source>Add the room to the circle first.</source>
        <translation>Add the room to the circle first.</translation>
    </message>
    <message>
        <source>What is kept in “{circle}” cannot be shown: {why}</source>
        <translation>What is kept in “{circle}” cannot be shown: {why}</translation>
    </message>
    <message>
        <source>Please report this mistake of the program.</source>
        <translation>Please report this mistake of the program.</translation>
    </message>
    <message>
        <source>This computer is not accepted here yet: nothing that it writes would count.</source>
        <translation>This computer is not accepted here yet: nothing that it writes would count.</translation>
    </message>
    <message>
        <source>Ask somebody who may give rights to accept the device “{device}”.</source>
        <translation>Ask somebody who may give rights to accept the device “{device}”.</translation>
    </message>
    <message>
        <source>No right is called “{right}”: there are {rights}.</source>
        <translation>No right is called “{right}”: there are {rights}.</translation>
    </message>
    <message>
        <source>Nobody would be left who may give rights here.</source>
        <translation>Nobody would be left who may give rights here.</translation>
    </message>
    <message>
        <source>Give the right “grant” to somebody else first.</source>
        <translation>Give the right “grant” to somebody else first.</translation>
    </message>
    <message>
        <source>This circle has no room “{room}”.</source>
        <translation>This circle has no room “{room}”.</translation>
    </message>
    <message>
        <source>It has these: {rooms}.</source>
        <translation>It has these: {rooms}.</translation>
    </message>
    <message>
        <source>“{value}” is no day: write it like 2026-09-01.</source>
        <translation>“{value}” is no day: write it like 2026-09-01.</translation>
    </message>
    <message>
        <source>Nothing is taken out of the books of a room where money changes hands.</source>
        <translation>Nothing is taken out of the books of a room where money changes hands.</translation>
    </message>
    <message>
        <source>Take the entry back with another one, which says why.</source>
        <translation>Take the entry back with another one, which says why.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Plan an event</source>
        <translation>Plan an event</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Edit the event</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Whole days</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Not certain yet</source>
        <translation>Not certain yet</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>nothing said; 0 is free</source>
        <translation>nothing said; 0 is free</translation>
    </message>
    <message>
        <source>a room, an address</source>
        <translation>a room, an address</translation>
    </message>
    <message>
        <source>This date alone</source>
        <translation>This date alone</translation>
    </message>
    <message>
        <source>This date and those that follow</source>
        <translation>This date and those that follow</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Markdown: *important*, lists, links</source>
        <translation>Markdown: *important*, lists, links</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>In whose name</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Price in euros</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>About it</translation>
    </message>
    <message>
        <source>times of {zone}</source>
        <translation>times of {zone}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time: {events}</source>
        <translation>At the same time: {events}</translation>
    </message>
    <message>
        <source>Choose a poster</source>
        <translation>Choose a poster</translation>
    </message>
    <message>
        <source>{name} · take it away</source>
        <translation>{name} · take it away</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>Posts about it</source>
        <translation>Posts about it</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Planned by</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>I take part</source>
        <translation>I take part</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Click to take part no longer</source>
        <translation>Click to take part no longer</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>It does not take place.</translation>
    </message>
    <message>
        <source>It is not certain yet.</source>
        <translation>It is not certain yet.</translation>
    </message>
    <message>
        <source>Moved from {day}</source>
        <translation>Moved from {day}</translation>
    </message>
    <message>
        <source>Nobody has said yet that they come.</source>
        <translation>Nobody has said yet that they come.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest(s)</source>
        <translation>
            <numerusform>%Ln guest</numerusform>
            <numerusform>%Ln guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionHook</name>
    <message>
        <source>Your files were not touched.</source>
        <translation>Your files were not touched.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Something went wrong in the program.</translation>
    </message>
    <message>
        <source>It was noted in the log. If it happens again, a report helps to fix it.</source>
        <translation>It was noted in the log. If it happens again, a report helps to fix it.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export people</source>
        <translation>Export people</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Those in the list: {people}</source>
        <translation>Those in the list: {people}</translation>
    </message>
    <message>
        <source>A list (CSV), for spreadsheets</source>
        <translation>A list (CSV), for spreadsheets</translation>
    </message>
    <message>
        <source>Cards (vCard), for phones and address books</source>
        <translation>Cards (vCard), for phones and address books</translation>
    </message>
    <message>
        <source>Pages of faces (PDF), to print</source>
        <translation>Pages of faces (PDF), to print</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>by promotion</source>
        <translation>by promotion</translation>
    </message>
    <message>
        <source>by club, with roles</source>
        <translation>by club, with roles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The file is for you to give away: what it holds about people is no longer in your hands.</source>
        <translation>The file is for you to give away: what it holds about people is no longer in your hands.</translation>
    </message>
    <message>
        <source>people.{ending}</source>
        <translation>people.{ending}</translation>
    </message>
    <message>
        <source>Writing people…</source>
        <translation>Writing people…</translation>
    </message>
    <message>
        <source>Exported to {file}: {people}</source>
        <translation>Exported to {file}: {people}</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>Extend the loan of “{thing}”</source>
        <translation>Extend the loan of “{thing}”</translation>
    </message>
    <message>
        <source>Lent to {name}.</source>
        <translation>Lent to {name}.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>ExtentForm</name>
    <message>
        <source>The event has several dates. Which ones are meant?</source>
        <translation>The event has several dates. Which ones are meant?</translation>
    </message>
    <message>
        <source>This date alone</source>
        <translation>This date alone</translation>
    </message>
    <message>
        <source>This date and those that follow</source>
        <translation>This date and those that follow</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Choose a photo, or drop one here</source>
        <translation>Choose a photo, or drop one here</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo of {name}</translation>
    </message>
</context>
<context>
    <name>FeedHandlers</name>
    <message>
        <source>Here is what you had changed and not saved.</source>
        <translation>Here is what you had changed and not saved.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>without a title</translation>
    </message>
    <message>
        <source>The draft “{title}” is gone.</source>
        <translation>The draft “{title}” is gone.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The text is on the clipboard, as Markdown.</source>
        <translation>The text is on the clipboard, as Markdown.</translation>
    </message>
    <message>
        <source>The letter is in {name}.</source>
        <translation>The letter is in {name}.</translation>
    </message>
    <message>
        <source>It is kept among your drafts.</source>
        <translation>It is kept among your drafts.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>React otherwise</source>
        <translation>React otherwise</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Keep for later: only on this computer</source>
        <translation>Keep for later: only on this computer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Go to the event</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Find posts</source>
        <translation>Find posts</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Nothing was published yet</translation>
    </message>
    <message>
        <source>Write the first post: everybody will see it.</source>
        <translation>Write the first post: everybody will see it.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Write a post</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Show posts for other promotions than {code} too</source>
        <translation>Show posts for other promotions than {code} too</translation>
    </message>
    <message>
        <source>Show the posts of everybody</source>
        <translation>Show the posts of everybody</translation>
    </message>
    <message>
        <source>No post is like that</source>
        <translation>No post is like that</translation>
    </message>
    <message>
        <source>Write less, or choose another time.</source>
        <translation>Write less, or choose another time.</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>All is read</translation>
    </message>
    <message>
        <source>What comes by sharing will be told here.</source>
        <translation>What comes by sharing will be told here.</translation>
    </message>
    <message>
        <source>Nothing is kept for later</source>
        <translation>Nothing is kept for later</translation>
    </message>
    <message>
        <source>The bookmark of a post keeps it here, on this computer only.</source>
        <translation>The bookmark of a post keeps it here, on this computer only.</translation>
    </message>
    <message>
        <source>You have published nothing yet</source>
        <translation>You have published nothing yet</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
</context>
<context>
    <name>FeedSide</name>
    <message>
        <source>Which posts</source>
        <translation>Which posts</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Kept for later</translation>
    </message>
    <message>
        <source>My posts</source>
        <translation>My posts</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Hide it…</source>
        <translation>Hide it…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Nothing to do here</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>I like it</source>
        <translation>I like it</translation>
    </message>
    <message>
        <source>I don’t like it</source>
        <translation>I don’t like it</translation>
    </message>
    <message>
        <source>I love it</source>
        <translation>I love it</translation>
    </message>
    <message>
        <source>It makes me laugh</source>
        <translation>It makes me laugh</translation>
    </message>
    <message>
        <source>It surprises me</source>
        <translation>It surprises me</translation>
    </message>
    <message>
        <source>It makes me sad</source>
        <translation>It makes me sad</translation>
    </message>
    <message>
        <source>Somebody without a card</source>
        <translation>Somebody without a card</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>by {person}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Hidden: {reason}</source>
        <translation>Hidden: {reason}</translation>
    </message>
    <message>
        <source>Scheduled: {when}. Only you see it here until then</source>
        <translation>Scheduled: {when}. Only you see it here until then</translation>
    </message>
    <message>
        <source>Pinned until {day}</source>
        <translation>Pinned until {day}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>without “{text}”</source>
        <translation>without “{text}”</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>with “{text}”</translation>
    </message>
    <message>
        <source>not by {who}</source>
        <translation>not by {who}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>by {who}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>from {day} on</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>not in “{path}”</source>
        <translation>not in “{path}”</translation>
    </message>
    <message>
        <source>in “{path}”</source>
        <translation>in “{path}”</translation>
    </message>
    <message>
        <source>not of type {type}</source>
        <translation>not of type {type}</translation>
    </message>
    <message>
        <source>of type {type}</source>
        <translation>of type {type}</translation>
    </message>
    <message>
        <source>unless {test}</source>
        <translation>unless {test}</translation>
    </message>
    <message>
        <source>where {test}</source>
        <translation>where {test}</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>each change of books</source>
        <translation>each change of books</translation>
    </message>
    <message>
        <source>without changes of books</source>
        <translation>without changes of books</translation>
    </message>
    <message>
        <source>only changes of books</source>
        <translation>only changes of books</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only matches</source>
        <translation>Only matches</translation>
    </message>
    <message>
        <source>Hide what does not match, or show everything and step through the matches</source>
        <translation>Hide what does not match, or show everything and step through the matches</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <translation>Remove: {condition}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show &amp;everything again</source>
        <translation>Show &amp;everything again</translation>
    </message>
    <message>
        <source>Someone &amp;else…</source>
        <translation>Someone &amp;else…</translation>
    </message>
    <message>
        <source>Between two &amp;dates…</source>
        <translation>Between two &amp;dates…</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texts</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Pictures</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>T&amp;ables</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>D&amp;ocuments</translation>
    </message>
    <message>
        <source>P&amp;resentations</source>
        <translation>P&amp;resentations</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Type of change</source>
        <translation>&amp;Type of change</translation>
    </message>
    <message>
        <source>Type of &amp;file</source>
        <translation>Type of &amp;file</translation>
    </message>
    <message>
        <source>F&amp;older or file…</source>
        <translation>F&amp;older or file…</translation>
    </message>
    <message>
        <source>Find &amp;when text first appeared…</source>
        <translation>Find &amp;when text first appeared…</translation>
    </message>
    <message>
        <source>As &amp;one row each evening</source>
        <translation>As &amp;one row each evening</translation>
    </message>
    <message>
        <source>&amp;Each by itself</source>
        <translation>&amp;Each by itself</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;Hidden</translation>
    </message>
    <message>
        <source>&amp;Nothing else</source>
        <translation>&amp;Nothing else</translation>
    </message>
    <message>
        <source>Changes of &amp;books</source>
        <translation>Changes of &amp;books</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this content</source>
        <translation>Find in this content</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>No matches</translation>
    </message>
</context>
<context>
    <name>FirstShareForm</name>
    <message>
        <source>Where is “{circle}” shared?</source>
        <translation>Where is “{circle}” shared?</translation>
    </message>
    <message>
        <source>Give the address of an empty repository at any git host, or choose a folder that others can reach: on a USB stick, on a shared drive. A copy of all versions is made there.</source>
        <translation>Give the address of an empty repository at any git host, or choose a folder that others can reach: on a USB stick, on a shared drive. A copy of all versions is made there.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Folder where the circle is shared</source>
        <translation>Folder where the circle is shared</translation>
    </message>
</context>
<context>
    <name>FirstVersionList</name>
    <message>
        <source>What the circle begins with</source>
        <translation>What the circle begins with</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>The circle begins with %Ln file(s)</source>
        <translation>
            <numerusform>The circle begins with %Ln file</numerusform>
            <numerusform>The circle begins with %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the folder without being kept.</source>
        <translation>
            <numerusform>%Ln stays in the folder without being kept.</numerusform>
            <numerusform>%Ln stay in the folder without being kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds more than can be listed: the others are left out.</source>
        <translation>The folder holds more than can be listed: the others are left out.</translation>
    </message>
</context>
<context>
    <name>FirstVersionModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Why it is left out</translation>
    </message>
</context>
<context>
    <name>ForgetForm</name>
    <message>
        <source>Forget {name}?</source>
        <translation>Forget {name}?</translation>
    </message>
    <message>
        <source>The card and the photo are deleted, and every membership ends today. From then on all lists say “Former member” in place of the name.</source>
        <translation>The card and the photo are deleted, and every membership ends today. From then on all lists say “Former member” in place of the name.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Forget this person</translation>
    </message>
    <message>
        <source>What stays: earlier versions of the card remain in the history of the circle, in every copy of it, until its history is cut. Whoever has a copy can still read them.</source>
        <translation>What stays: earlier versions of the card remain in the history of the circle, in every copy of it, until its history is cut. Whoever has a copy can still read them.</translation>
    </message>
    <message>
        <source>First, these things must come back: {things}</source>
        <translation>First, these things must come back: {things}</translation>
    </message>
    <message>
        <source>Also delete what this person wrote: requests and comments</source>
        <translation>Also delete what this person wrote: requests and comments</translation>
    </message>
</context>
<context>
    <name>Fork</name>
    <message>
        <source>Copying…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Taking the newer versions…</source>
        <translation>Taking the newer versions…</translation>
    </message>
    <message>
        <source>Look at both, then choose. Whatever you choose, every version stays in the history.</source>
        <translation>Look at both, then choose. Whatever you choose, every version stays in the history.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Take the original&apos;s</source>
        <translation>Take the original&apos;s</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>“{name}” was copied to {circle}.</source>
        <translation>“{name}” was copied to {circle}.</translation>
    </message>
    <message>
        <source>“{name}” and its original cannot be merged automatically</source>
        <translation>“{name}” and its original cannot be merged automatically</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FoundPeople</name>
    <message>
        <source>Nobody is called that.</source>
        <translation>Nobody is called that.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nobody owes anything.</translation>
    </message>
</context>
<context>
    <name>GitDialog</name>
    <message>
        <source>Git is too old</source>
        <translation>Git is too old</translation>
    </message>
    <message>
        <source>Git is missing</source>
        <translation>Git is missing</translation>
    </message>
    <message>
        <source>uPont keeps versions with git. Version {found} is here, and {needed} or later is needed.</source>
        <translation>uPont keeps versions with git. Version {found} is here, and {needed} or later is needed.</translation>
    </message>
    <message>
        <source>uPont keeps versions with git, a free program that was not found on this computer. Version {needed} or later is needed.</source>
        <translation>uPont keeps versions with git, a free program that was not found on this computer. Version {needed} or later is needed.</translation>
    </message>
    <message>
        <source>In a terminal, this command gets it:</source>
        <translation>In a terminal, this command gets it:</translation>
    </message>
    <message>
        <source>&amp;Open the page of git</source>
        <translation>&amp;Open the page of git</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
</context>
<context>
    <name>GoodForm</name>
    <message>
        <source>Edit “{good}”</source>
        <translation>Edit “{good}”</translation>
    </message>
    <message>
        <source>New good</source>
        <translation>New good</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add the good</source>
        <translation>Add the good</translation>
    </message>
    <message>
        <source>Keep its stock</source>
        <translation>Keep its stock</translation>
    </message>
    <message>
        <source>beers, soft drinks, snacks</source>
        <translation>beers, soft drinks, snacks</translation>
    </message>
    <message>
        <source>bar codes, with commas between them</source>
        <translation>bar codes, with commas between them</translation>
    </message>
    <message>
        <source>:pictures/pint.jpg, a resource of the circle</source>
        <translation>:pictures/pint.jpg, a resource of the circle</translation>
    </message>
    <message>
        <source>from {age} years on</source>
        <translation>from {age} years on</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Who may buy it</source>
        <translation>Who may buy it</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Should be there</translation>
    </message>
    <message>
        <source>Come together</source>
        <translation>Come together</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>GoodImportForm</name>
    <message>
        <source>Import goods</source>
        <translation>Import goods</translation>
    </message>
    <message>
        <source>A table as the export writes it. Prices hold from now on; what was sold keeps its price. Nothing is written before you choose “Import”.</source>
        <translation>A table as the export writes it. Prices hold from now on; what was sold keeps its price. Nothing is written before you choose “Import”.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>What the import would do</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Price now</translation>
    </message>
    <message>
        <source>Price in the table</source>
        <translation>Price in the table</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Written ({n})</source>
        <translation>Written ({n})</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>Not taken ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good(s) stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln good stays as it is.</numerusform>
            <numerusform>%Ln goods stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Export goods</source>
        <translation>Export goods</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>{count} × …</source>
        <translation>{count} × …</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>from {age} years</source>
        <translation>from {age} years</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing is sold here yet.</source>
        <translation>Nothing is sold here yet.</translation>
    </message>
    <message>
        <source>Add a good…</source>
        <translation>Add a good…</translation>
    </message>
    <message>
        <source>not for this person</source>
        <translation>not for this person</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Most sold</source>
        <translation>Most sold</translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message>
        <source>Also what is not sold any more</source>
        <translation>Also what is not sold any more</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Other prices</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Nothing is sold here yet</source>
        <translation>Nothing is sold here yet</translation>
    </message>
    <message>
        <source>A shop has goods, prices and cash boxes. Begin with the shop, then add what it sells.</source>
        <translation>A shop has goods, prices and cash boxes. Begin with the shop, then add what it sells.</translation>
    </message>
    <message>
        <source>Add a shop…</source>
        <translation>Add a shop…</translation>
    </message>
    <message>
        <source>Add a good…</source>
        <translation>Add a good…</translation>
    </message>
    <message>
        <source>The shop…</source>
        <translation>The shop…</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>New price…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>not sold any more</source>
        <translation>not sold any more</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>no price yet</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age}+</translation>
    </message>
    <message>
        <source>Choose a good</source>
        <translation>Choose a good</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>No good yet</source>
        <translation>No good yet</translation>
    </message>
    <message>
        <source>Each has a name, a price for everybody, and others for price groups.</source>
        <translation>Each has a name, a price for everybody, and others for price groups.</translation>
    </message>
    <message>
        <source>No good is sold now</source>
        <translation>No good is sold now</translation>
    </message>
    <message>
        <source>What was put away is shown by the box above.</source>
        <translation>What was put away is shown by the box above.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>The guide is not there. It comes with the program: install it anew.</source>
        <translation>The guide is not there. It comes with the program: install it anew.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>{name} sells</source>
        <translation>{name} sells</translation>
    </message>
    <message>
        <source>the clock of this computer is wrong</source>
        <translation>the clock of this computer is wrong</translation>
    </message>
    <message>
        <source>shared with nobody yet</source>
        <translation>shared with nobody yet</translation>
    </message>
</context>
<context>
    <name>HideForm</name>
    <message>
        <source>Hide it</source>
        <translation>Hide it</translation>
    </message>
    <message>
        <source>The reason is shown in its place. It can be shown again, and stays in the history.</source>
        <translation>The reason is shown in its place. It can be shown again, and stays in the history.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Off topic</translation>
    </message>
    <message>
        <source>Insulting</source>
        <translation>Insulting</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>Not true</translation>
    </message>
    <message>
        <source>Published twice</source>
        <translation>Published twice</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{title}, by {who}, {day} {time}</source>
        <translation>{title}, by {who}, {day} {time}</translation>
    </message>
    <message>
        <source>version {number}, {change}, {day}, {title}</source>
        <translation>version {number}, {change}, {day}, {title}</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(no description)</translation>
    </message>
    <message>
        <source>{title}, {day}, folded</source>
        <translation>{title}, {day}, folded</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Import the history of uPont v4</source>
        <translation>Import the history of uPont v4</translation>
    </message>
    <message>
        <source>Every transaction with its day and the price of then, goods with their prices. Nothing is written before you choose “Import”; undoing takes all of it back.</source>
        <translation>Every transaction with its day and the price of then, goods with their prices. Nothing is written before you choose “Import”; undoing takes all of it back.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Give the rights that people had there</source>
        <translation>Give the rights that people had there</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>What the import would do</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Difference, or why not</source>
        <translation>Difference, or why not</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Accounts of</source>
        <translation>Accounts of</translation>
    </message>
    <message>
        <source>These files have no accounts of uPont v4.</source>
        <translation>These files have no accounts of uPont v4.</translation>
    </message>
    <message>
        <source>Add a shop first: its goods and entries will be those of that club.</source>
        <translation>Add a shop first: its goods and entries will be those of that club.</translation>
    </message>
    <message>
        <source>Other balances ({n})</source>
        <translation>Other balances ({n})</translation>
    </message>
    <message>
        <source>Same balances ({n})</source>
        <translation>Same balances ({n})</translation>
    </message>
    <message>
        <source>Left out ({n})</source>
        <translation>Left out ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new good(s)</source>
        <translation>
            <numerusform>%Ln new good</numerusform>
            <numerusform>%Ln new goods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported before</source>
        <translation>
            <numerusform>%Ln imported before</numerusform>
            <numerusform>%Ln imported before</numerusform>
        </translation>
    </message>
    <message>
        <source>A dump of uPont v4, or its tables; with them, a list of balances</source>
        <translation>A dump of uPont v4, or its tables; with them, a list of balances</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Find in history</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>No matches</translation>
    </message>
    <message>
        <source>No change matches. Remove a condition, or search the whole circle.</source>
        <translation>No change matches. Remove a condition, or search the whole circle.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>dddd d</source>
        <comment>a day of a week, see QLocale</comment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a narrow day of a week, see QLocale</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your name and e-mail are written into every version that you make, so that others know whom to thank or ask. They stay on this computer until you share.</source>
        <translation>Your name and e-mail are written into every version that you make, so that others know whom to thank or ask. They stay on this computer until you share.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Use a different name in “{circle}”</source>
        <translation>&amp;Use a different name in “{circle}”</translation>
    </message>
    <message>
        <source>For a circle where you are known by another name or e-mail.</source>
        <translation>For a circle where you are known by another name or e-mail.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Please enter a name, and an e-mail address with an @.</source>
        <translation>Please enter a name, and an e-mail address with an @.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Only for “{circle}”</source>
        <translation>Only for “{circle}”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name and an e-mail are written into every version, so that others know whom to thank or ask. They stay on this computer until you share.</source>
        <translation>A name and an e-mail are written into every version, so that others know whom to thank or ask. They stay on this computer until you share.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>From {files}. Nothing is written before you choose “Import”.</source>
        <translation>From {files}. Nothing is written before you choose “Import”.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>What the import would do</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>What “{column}” is</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>whole name</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>nickname</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>login</source>
        <translation>login</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categories</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>card number</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>New ({n})</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Known ({n})</translation>
    </message>
    <message>
        <source>In doubt ({n})</source>
        <translation>In doubt ({n})</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>Not taken ({n})</translation>
    </message>
    <message>
        <source>Import {people}</source>
        <translation>Import {people}</translation>
    </message>
    <message>
        <source>Lists and cards ({kinds})</source>
        <translation>Lists and cards ({kinds})</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>is added</source>
        <translation>is added</translation>
    </message>
    <message>
        <source>the card gains what it does not say yet</source>
        <translation>the card gains what it does not say yet</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>perhaps {known}</source>
        <translation>perhaps {known}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>somebody new</translation>
    </message>
    <message>
        <source>the same as {known}</source>
        <translation>the same as {known}</translation>
    </message>
    <message>
        <source>There is nobody in it. Tables (CSV) and cards (vCard) of people can be imported.</source>
        <translation>There is nobody in it. Tables (CSV) and cards (vCard) of people can be imported.</translation>
    </message>
    <message>
        <source>Added: {people}.</source>
        <translation>Added: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known card(s) gain what they do not say yet.</source>
        <translation>
            <numerusform>%Ln known card gains what it does not say yet.</numerusform>
            <numerusform>%Ln known cards gain what they do not say yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt are left out until you decide.</source>
        <translation>
            <numerusform>%Ln in doubt is left out until you decide.</numerusform>
            <numerusform>%Ln in doubt are left out until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Importing people…</source>
        <translation>Importing people…</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>level {value} added</source>
        <translation>level {value} added</translation>
    </message>
    <message>
        <source>level {value} removed</source>
        <translation>level {value} removed</translation>
    </message>
    <message>
        <source>level {old} changed to {value}</source>
        <translation>level {old} changed to {value}</translation>
    </message>
    <message>
        <source>label “{value}” added</source>
        <translation>label “{value}” added</translation>
    </message>
    <message>
        <source>label “{value}” removed</source>
        <translation>label “{value}” removed</translation>
    </message>
    <message>
        <source>label “{old}” changed to “{value}”</source>
        <translation>label “{old}” changed to “{value}”</translation>
    </message>
    <message>
        <source>maintainer {value} added</source>
        <translation>maintainer {value} added</translation>
    </message>
    <message>
        <source>maintainer {value} removed</source>
        <translation>maintainer {value} removed</translation>
    </message>
    <message>
        <source>maintainer {old} replaced by {value}</source>
        <translation>maintainer {old} replaced by {value}</translation>
    </message>
    <message>
        <source>uses {value} now</source>
        <translation>uses {value} now</translation>
    </message>
    <message>
        <source>no longer uses {value}</source>
        <translation>no longer uses {value}</translation>
    </message>
    <message>
        <source>uses {value} in place of {old}</source>
        <translation>uses {value} in place of {old}</translation>
    </message>
    <message>
        <source>title “{value}” added</source>
        <translation>title “{value}” added</translation>
    </message>
    <message>
        <source>title “{value}” removed</source>
        <translation>title “{value}” removed</translation>
    </message>
    <message>
        <source>title “{old}” changed to “{value}”</source>
        <translation>title “{old}” changed to “{value}”</translation>
    </message>
    <message>
        <source>{key}: “{value}” added</source>
        <translation>{key}: “{value}” added</translation>
    </message>
    <message>
        <source>{key}: “{value}” removed</source>
        <translation>{key}: “{value}” removed</translation>
    </message>
    <message>
        <source>{key}: “{old}” changed to “{value}”</source>
        <translation>{key}: “{old}” changed to “{value}”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
</context>
<context>
    <name>InformationView</name>
    <message>
        <source>What changed in the information</source>
        <translation>What changed in the information</translation>
    </message>
    <message>
        <source>This information cannot be read; the file that holds it is damaged.</source>
        <translation>This information cannot be read; the file that holds it is damaged.</translation>
    </message>
    <message>
        <source>Written anew; it says the same as before.</source>
        <translation>Written anew; it says the same as before.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Add to a club</source>
        <translation>Add to a club</translation>
    </message>
    <message>
        <source>Joining: {people}</source>
        <translation>Joining: {people}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>none, for a plain member</source>
        <translation>none, for a plain member</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>In the club already: {people}.</source>
        <translation>In the club already: {people}.</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>named version</source>
        <translation>named version</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>shared branch</source>
        <translation>shared branch</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branch</translation>
    </message>
</context>
<context>
    <name>JumpPicker</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so here: no resource, date, mark or change.</source>
        <translation>Nothing is called so here: no resource, date, mark or change.</translation>
    </message>
    <message>
        <source>last change until then: {title}</source>
        <translation>last change until then: {title}</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>Go to a resource, a date, a tag, a hash, or circle:path{3}</source>
        <translation>Go to a resource, a date, a tag, a hash, or circle:path{3}</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>Keeping the changes…</source>
        <translation>Keeping the changes…</translation>
    </message>
    <message>
        <source>“{folder}” is kept automatically now: what is saved there becomes a version after a moment of quiet.</source>
        <translation>“{folder}” is kept automatically now: what is saved there becomes a version after a moment of quiet.</translation>
    </message>
    <message>
        <source>“{folder}” is no longer kept automatically.</source>
        <translation>“{folder}” is no longer kept automatically.</translation>
    </message>
    <message>
        <source>Everything on disk is already kept.</source>
        <translation>Everything on disk is already kept.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Putting back…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Keep…</translation>
    </message>
    <message>
        <source>Back to the kept version</source>
        <translation>Back to the kept version</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message numerus="yes">
        <source>Keep %Ln changed file(s)</source>
        <translation>
            <numerusform>Keep %Ln changed file</numerusform>
            <numerusform>Keep %Ln changed files</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Changed files</translation>
    </message>
    <message>
        <source>What is ticked becomes a new version. The rest stays on disk as it is.</source>
        <translation>What is ticked becomes a new version. The rest stays on disk as it is.</translation>
    </message>
    <message>
        <source>{name}, very large: {size}</source>
        <translation>{name}, very large: {size}</translation>
    </message>
    <message>
        <source>Every version of it stays with everyone who shares the circle</source>
        <translation>Every version of it stays with everyone who shares the circle</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>It stays on disk as it is</source>
        <translation>It stays on disk as it is</translation>
    </message>
    <message>
        <source>{name}: it could be kept as “{offer}”</source>
        <translation>{name}: it could be kept as “{offer}”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Some systems cannot use this name: {problem}. Tick it to rename and keep it.</source>
        <translation>Some systems cannot use this name: {problem}. Tick it to rename and keep it.</translation>
    </message>
    <message>
        <source>&amp;Back to the kept version</source>
        <translation>&amp;Back to the kept version</translation>
    </message>
    <message>
        <source>“{name}” is back to its kept version. Undo brings the change back.</source>
        <translation>“{name}” is back to its kept version. Undo brings the change back.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Show {host} your key</source>
        <translation>Show {host} your key</translation>
    </message>
    <message>
        <source>The host knows people by a key. Its public half is pasted once into the settings of your account there; its secret half stays on this computer.</source>
        <translation>The host knows people by a key. Its public half is pasted once into the settings of your account there; its secret half stays on this computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Make a key</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Open the page of {host}…</source>
        <translation>Open the page of {host}…</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>May be left empty</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Pass phrase</translation>
    </message>
    <message>
        <source>Public half</source>
        <translation>Public half</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>LargeForm</name>
    <message numerus="yes">
        <source>%Ln very large file(s)</source>
        <translation>
            <numerusform>%Ln very large file</numerusform>
            <numerusform>%Ln very large files</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version of them will stay in the circle, on the computer of everyone who shares it, even after they are deleted; some places where circles are shared refuse them: {names}</source>
        <translation>Every version of them will stay in the circle, on the computer of everyone who shares it, even after they are deleted; some places where circles are shared refuse them: {names}</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Leave them out</translation>
    </message>
    <message>
        <source>Add them &amp;anyway</source>
        <translation>Add them &amp;anyway</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Add anyway</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No entry</source>
        <translation>No entry</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>No entry yet</translation>
    </message>
    <message>
        <source>No entry found</source>
        <translation>No entry found</translation>
    </message>
    <message>
        <source>Nothing matches. Remove a condition.</source>
        <translation>Nothing matches. Remove a condition.</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Reading the entries…</translation>
    </message>
    <message>
        <source>They appear here once the circle&apos;s records are read.</source>
        <translation>They appear here once the circle&apos;s records are read.</translation>
    </message>
    <message>
        <source>Add a shop…</source>
        <translation>Add a shop…</translation>
    </message>
    <message>
        <source>Import balances…</source>
        <translation>Import balances…</translation>
    </message>
    <message>
        <source>What is sold, credited or moved stands here. Begin with a shop and its goods, or bring the balances of last year from a file.</source>
        <translation>What is sold, credited or moved stands here. Begin with a shop and its goods, or bring the balances of last year from a file.</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Lend “{thing}”</source>
        <translation>Lend “{thing}”</translation>
    </message>
    <message>
        <source>Deposit: {amount}</source>
        <translation>Deposit: {amount}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Somebody of the directory</source>
        <translation>Somebody of the directory</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>That day is past.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>News from {since} to {until}</source>
        <translation>News from {since} to {until}</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Nothing was published.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Picture: {name}</translation>
    </message>
    <message>
        <source>{author}, {day}</source>
        <translation>{author}, {day}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Weekly letter</source>
        <translation>Weekly letter</translation>
    </message>
    <message>
        <source>What was published for everybody, ready to be pasted into a mail or kept as a file.</source>
        <translation>What was published for everybody, ready to be pasted into a mail or kept as a file.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>The last 14 days</translation>
    </message>
    <message>
        <source>The last 31 days</source>
        <translation>The last 31 days</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Which days</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>uPont Desktop</source>
        <translation>uPont Desktop</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Reading the history…</translation>
    </message>
    <message>
        <source>The circle could not be read to the end.</source>
        <translation>The circle could not be read to the end.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Nothing was changed in it.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet</source>
        <translation>Nothing is kept here yet</translation>
    </message>
    <message>
        <source>The first change that you keep will appear here.</source>
        <translation>The first change that you keep will appear here.</translation>
    </message>
    <message>
        <source>The newest changes appear first, the others follow.</source>
        <translation>The newest changes appear first, the others follow.</translation>
    </message>
    <message>
        <source>Reading the circle stopped unexpectedly several times in a row. Choose “Refresh” to try again.</source>
        <translation>Reading the circle stopped unexpectedly several times in a row. Choose “Refresh” to try again.</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message>
        <source>Merge the two cards…</source>
        <translation>Merge the two cards…</translation>
    </message>
    <message>
        <source>Add to a club…</source>
        <translation>Add to a club…</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copy e-mail addresses</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkPicker</name>
    <message>
        <source>Filter the named versions, tags and branches</source>
        <translation>Filter the named versions, tags and branches</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>Named versions</translation>
    </message>
    <message>
        <source>No version has a name yet: choose one, then “Name this version…”.</source>
        <translation>No version has a name yet: choose one, then “Name this version…”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkdownText</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>MergeEditor</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Previous passage</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Next passage</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>The result can be edited before it is kept.</source>
        <translation>The result can be edited before it is kept.</translation>
    </message>
    <message>
        <source>Both changes are in this text, as they do not touch each other. It can be edited.</source>
        <translation>Both changes are in this text, as they do not touch each other. It can be edited.</translation>
    </message>
    <message>
        <source>Passage {number} of {count}</source>
        <translation>Passage {number} of {count}</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge two cards</source>
        <translation>Merge two cards</translation>
    </message>
    <message>
        <source>Both are the same person. Memberships and loans of both go to the card that is kept; choose what it says where they differ.</source>
        <translation>Both are the same person. Memberships and loans of both go to the card that is kept; choose what it says where they differ.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Name as shown</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Put together: {values}</source>
        <translation>Put together: {values}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Kept: {name}</translation>
    </message>
    <message>
        <source>Merged into it: {name}</source>
        <translation>Merged into it: {name}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{name}: {changes}</source>
        <translation>{name}: {changes}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>What was changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Why, for whom, what is still to do… (may stay empty)</source>
        <translation>Why, for whom, what is still to do… (may stay empty)</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Earlier messages</translation>
    </message>
    <message>
        <source>{count} characters: long titles may be cut off ({most} is best).</source>
        <translation>{count} characters: long titles may be cut off ({most} is best).</translation>
    </message>
    <message>
        <source>If left empty, the message says what was changed.</source>
        <translation>If left empty, the message says what was changed.</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDelete</name>
    <message>
        <source>Moving…</source>
        <translation>Moving…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Deleting…</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Restore everything</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restoring…</translation>
    </message>
    <message>
        <source>Restore everything in {circle} to this point in time?</source>
        <translation>Restore everything in {circle} to this point in time?</translation>
    </message>
    <message>
        <source>Nothing is lost: this becomes a new change, which you can undo. To restore a single file, choose it first.</source>
        <translation>Nothing is lost: this becomes a new change, which you can undo. To restore a single file, choose it first.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Rename or move “{name}”</source>
        <translation>Rename or move “{name}”</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Rename or move</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>the top folder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Its history and description move with it.</source>
        <translation>Its history and description move with it.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s)</source>
        <translation>
            <numerusform>Move %Ln item</numerusform>
            <numerusform>Move %Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Their history and descriptions move with them.</source>
        <translation>Their history and descriptions move with them.</translation>
    </message>
    <message>
        <source>Update the &amp;links, so that everything is still found</source>
        <translation>Update the &amp;links, so that everything is still found</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use what you are moving and would no longer find it: {names}</source>
        <translation>
            <numerusform>%Ln file uses what you are moving and would no longer find it: {names}</numerusform>
            <numerusform>%Ln files use what you are moving and would no longer find it: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name version {version} of “{name}”</source>
        <translation>Name version {version} of “{name}”</translation>
    </message>
    <message>
        <source>Name this version of “{name}”</source>
        <translation>Name this version of “{name}”</translation>
    </message>
    <message>
        <source>The name stays with this version, is shown beside it, and can be searched.</source>
        <translation>The name stays with this version, is shown beside it, and can be searched.</translation>
    </message>
    <message>
        <source>handed out 12 March</source>
        <translation>handed out 12 March</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Save name</translation>
    </message>
    <message>
        <source>Shown as “{name}”. Its tag in git: {tag}</source>
        <translation>Shown as “{name}”. Its tag in git: {tag}</translation>
    </message>
    <message>
        <source>Any words will do, with spaces and accents.</source>
        <translation>Any words will do, with spaces and accents.</translation>
    </message>
</context>
<context>
    <name>NewCircleForm</name>
    <message>
        <source>New circle</source>
        <translation>New circle</translation>
    </message>
    <message>
        <source>A circle keeps every version of the files in its folder. The files themselves stay where they are, as they are.</source>
        <translation>A circle keeps every version of the files in its folder. The files themselves stay where they are, as they are.</translation>
    </message>
    <message>
        <source>Make the circle</source>
        <translation>Make the circle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chess club</source>
        <translation>Chess club</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Name of the circle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Your e-mail</translation>
    </message>
    <message>
        <source>They stand in every version, so that others know whom to thank or to ask. They go nowhere before you share.</source>
        <translation>They stand in every version, so that others know whom to thank or to ask. They go nowhere before you share.</translation>
    </message>
    <message>
        <source>Folder of the new circle</source>
        <translation>Folder of the new circle</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Looking at the folder…</translation>
    </message>
    <message>
        <source>Keeping the first version: {done} of {whole} files</source>
        <translation>Keeping the first version: {done} of {whole} files</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was.</source>
        <translation>Stopped. The folder is as it was.</translation>
    </message>
</context>
<context>
    <name>NewsRoom</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;News</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Output before:</source>
        <translation>Output before:</translation>
    </message>
    <message>
        <source>Output now:</source>
        <translation>Output now:</translation>
    </message>
</context>
<context>
    <name>NotesLine</name>
    <message>
        <source>Hands over</source>
        <translation>Hands over</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Other…</translation>
    </message>
    <message>
        <source>Type what is handed over (F9 or +)</source>
        <translation>Type what is handed over (F9 or +)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copy a report</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Remove the lock…</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Open the bar</source>
        <translation>Open the bar</translation>
    </message>
    <message>
        <source>Open “{shop}”</source>
        <translation>Open “{shop}”</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Open a shop</translation>
    </message>
    <message>
        <source>{name} sells. Count what is in the cash box now: it is what the evening begins with.</source>
        <translation>{name} sells. Count what is in the cash box now: it is what the evening begins with.</translation>
    </message>
    <message>
        <source>It is the {amount} that were left in it.</source>
        <translation>It is the {amount} that were left in it.</translation>
    </message>
    <message>
        <source>{amount} were left in it: {gap} more are put in.</source>
        <translation>{amount} were left in it: {gap} more are put in.</translation>
    </message>
    <message>
        <source>{amount} were left in it: {gap} less are there.</source>
        <translation>{amount} were left in it: {gap} less are there.</translation>
    </message>
</context>
<context>
    <name>OpenSaveActions</name>
    <message>
        <source>This is a program</source>
        <translation>This is a program</translation>
    </message>
    <message>
        <source>Opening it would run it, so it is not opened from here. A copy of it can be saved.</source>
        <translation>Opening it would run it, so it is not opened from here. A copy of it can be saved.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>No app opens this type of file</source>
        <translation>No app opens this type of file</translation>
    </message>
    <message>
        <source>Save a copy, and open it with an app of your choice.</source>
        <translation>Save a copy, and open it with an app of your choice.</translation>
    </message>
    <message>
        <source>Saved as git stores it</source>
        <translation>Saved as git stores it</translation>
    </message>
    <message>
        <source>The circle asks to run a program on this file, which was not allowed. So the copy may not be what its app expects.</source>
        <translation>The circle asks to run a program on this file, which was not allowed. So the copy may not be what its app expects.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>“{name}” may be a program, and is not run from here.</source>
        <translation>“{name}” may be a program, and is not run from here.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>The path is copied.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Saved as git stores it, because a program was not allowed to run: {path}</source>
        <translation>Saved as git stores it, because a program was not allowed to run: {path}</translation>
    </message>
    <message>
        <source>The hash is copied.</source>
        <translation>The hash is copied.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer.</source>
        <translation>No terminal was found on this computer.</translation>
    </message>
    <message>
        <source>There is no other version to compare with.</source>
        <translation>There is no other version to compare with.</translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Tills</translation>
    </message>
    <message>
        <source>No till was opened yet</source>
        <translation>No till was opened yet</translation>
    </message>
    <message>
        <source>A till is opened at the counter, with what is in its box.</source>
        <translation>A till is opened at the counter, with what is in its box.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Sold in this opening</source>
        <translation>Sold in this opening</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Sold: {amount}</source>
        <translation>Sold: {amount}</translation>
    </message>
    <message>
        <source>Credited: {amount}</source>
        <translation>Credited: {amount}</translation>
    </message>
    <message>
        <source>Paid out: {amount}</source>
        <translation>Paid out: {amount}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
</context>
<context>
    <name>OperationQueue</name>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
</context>
<context>
    <name>OriginalBar</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message numerus="yes">
        <source>The original has %Ln newer version(s)</source>
        <translation>
            <numerusform>The original has %Ln newer version</numerusform>
            <numerusform>The original has %Ln newer versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Use them</translation>
    </message>
</context>
<context>
    <name>OwnBranchForm</name>
    <message>
        <source>Only some may send to “{branch}”</source>
        <translation>Only some may send to “{branch}”</translation>
    </message>
    <message>
        <source>Send to “{branch}”</source>
        <translation>Send to “{branch}”</translation>
    </message>
    <message>
        <source>Your versions can go to a branch of your own, beside it. Then ask somebody who may to take them over at the host (a merge request, or pull request).</source>
        <translation>Your versions can go to a branch of your own, beside it. Then ask somebody who may to take them over at the host (a merge request, or pull request).</translation>
    </message>
</context>
<context>
    <name>OwnRightsForm</name>
    <message>
        <source>Accept this computer?</source>
        <translation>Accept this computer?</translation>
    </message>
    <message>
        <source>Accept this computer</source>
        <translation>Accept this computer</translation>
    </message>
    <message>
        <source>What “{device}” writes does not count yet. You may accept it.</source>
        <translation>What “{device}” writes does not count yet. You may accept it.</translation>
    </message>
    <message>
        <source>Take the rights?</source>
        <translation>Take the rights?</translation>
    </message>
    <message>
        <source>Take the rights</source>
        <translation>Take the rights</translation>
    </message>
    <message>
        <source>Nobody holds a right in these accounts yet. You were here first, so you may take them all: {rights}. Later, “Rights…” gives others theirs.</source>
        <translation>Nobody holds a right in these accounts yet. You were here first, so you may take them all: {rights}. Later, “Rights…” gives others theirs.</translation>
    </message>
    <message>
        <source>Take the right?</source>
        <translation>Take the right?</translation>
    </message>
    <message>
        <source>Take the right</source>
        <translation>Take the right</translation>
    </message>
    <message>
        <source>This needs the right “{right}”, which you do not have. You may give rights here, so you may take it: the book says so.</source>
        <translation>This needs the right “{right}”, which you do not have. You may give rights here, so you may take it: the book says so.</translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message>
        <source>As it was on {day}</source>
        <translation>As it was on {day}</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>Return to today</translation>
    </message>
</context>
<context>
    <name>PasteForm</name>
    <message>
        <source>Add the picture</source>
        <translation>Add the picture</translation>
    </message>
    <message>
        <source>Add the text</source>
        <translation>Add the text</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>Picture {day}</source>
        <translation>Picture {day}</translation>
    </message>
    <message>
        <source>Text {day}</source>
        <translation>Text {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It goes into {folder}.</source>
        <translation>It goes into {folder}.</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Pay money out</source>
        <translation>Pay money out</translation>
    </message>
    <message>
        <source>Credit an account</source>
        <translation>Credit an account</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>PdfCanvas</name>
    <message>
        <source>looks the same</source>
        <translation>looks the same</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {old}, now page {new}</source>
        <translation>Page {old}, now page {new}</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>This page cannot be drawn</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Drawing…</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} of {count}</translation>
    </message>
    <message>
        <source>Highlight differences</source>
        <translation>Highlight differences</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Former member ·{mark}</source>
        <translation>Former member ·{mark}</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Promotion {code}</source>
        <translation>Promotion {code}</translation>
    </message>
    <message>
        <source>Formerly {club}</source>
        <translation>Formerly {club}</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <translation>Remove: {condition}</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Formerly in a club</source>
        <translation>Formerly in a club</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
</context>
<context>
    <name>PeopleCounts</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln person chosen</numerusform>
            <numerusform>%Ln people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>No one found</translation>
    </message>
    <message>
        <source>Nobody matches. Remove a condition, or write less.</source>
        <translation>Nobody matches. Remove a condition, or write less.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Show as a list with photos</source>
        <translation>Show as a list with photos</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Import a list (CSV, vCard) or add the first person.</source>
        <translation>Import a list (CSV, vCard) or add the first person.</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>C&amp;lubs</source>
        <translation>C&amp;lubs</translation>
    </message>
    <message>
        <source>&amp;Things and loans</source>
        <translation>&amp;Things and loans</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;People</translation>
    </message>
    <message>
        <source>Choose lists or cards</source>
        <translation>Choose lists or cards</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Former member</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Poles</source>
        <translation>Poles</translation>
    </message>
    <message>
        <source>fee due</source>
        <translation>fee due</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>fee paid</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>returned on {day}</source>
        <translation>returned on {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>“{nick}”</source>
        <translation>“{nick}”</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>This school year</translation>
    </message>
    <message>
        <source>Last school year</source>
        <translation>Last school year</translation>
    </message>
    <message>
        <source>From a day to a day…</source>
        <translation>From a day to a day…</translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message>
        <source>Report of a period</source>
        <translation>Report of a period</translation>
    </message>
    <message>
        <source>For the end of a year, or of a committee: what was sold and credited, how the accounts stand, and all that was ever sold, with the last line of each book as proof.</source>
        <translation>For the end of a year, or of a committee: what was sold and credited, how the accounts stand, and all that was ever sold, with the last line of each book as proof.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>The report was saved.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
</context>
<context>
    <name>PeriodPages</name>
    <message>
        <source>What people have together</source>
        <translation>What people have together</translation>
    </message>
    <message>
        <source>What clubs have together</source>
        <translation>What clubs have together</translation>
    </message>
    <message>
        <source>In cash boxes</source>
        <translation>In cash boxes</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>At the bank</translation>
    </message>
    <message>
        <source>In cheques</source>
        <translation>In cheques</translation>
    </message>
    <message>
        <source>In card payments</source>
        <translation>In card payments</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>all days</translation>
    </message>
    <message>
        <source>Accounts at the end</source>
        <translation>Accounts at the end</translation>
    </message>
    <message>
        <source>Sold by good</source>
        <translation>Sold by good</translation>
    </message>
    <message>
        <source>Last line of each book, now</source>
        <translation>Last line of each book, now</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Credited</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Ever sold, at the beginning</source>
        <translation>Ever sold, at the beginning</translation>
    </message>
    <message>
        <source>Ever sold, at the end</source>
        <translation>Ever sold, at the end</translation>
    </message>
    <message>
        <source>Of that, people owe</source>
        <translation>Of that, people owe</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>several with commas</source>
        <translation>several with commas</translation>
    </message>
    <message>
        <source>what a reader at the bar types</source>
        <translation>what a reader at the bar types</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Name as shown</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Nicknames</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Card numbers</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>The birthday is not a day.</source>
        <translation>The birthday is not a day.</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Ada Lovelace</source>
        <translation>Ada Lovelace</translation>
    </message>
    <message>
        <source>ada@example.org</source>
        <translation>ada@example.org</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>a few letters of the name</source>
        <translation>a few letters of the name</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>How much of the newer picture shows</source>
        <translation>How much of the newer picture shows</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>{share} differs</source>
        <translation>{share} differs</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Swipe</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Show differences</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>No differences</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in {circle}</source>
        <translation>
            <numerusform>%Ln change in {circle}</numerusform>
            <numerusform>%Ln changes in {circle}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written into “{name}”</source>
        <translation>
            <numerusform>%Ln file written into “{name}”</numerusform>
            <numerusform>%Ln files written into “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln version of “{name}”</numerusform>
            <numerusform>%Ln versions of “{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>copied once</source>
        <translation>copied once</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in “{folder}”</source>
        <translation>
            <numerusform>%Ln change in “{folder}”</numerusform>
            <numerusform>%Ln changes in “{folder}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied %Ln time(s)</source>
        <translation>
            <numerusform>copied %Ln time</numerusform>
            <numerusform>copied %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Books: %Ln change(s), {span}</source>
        <translation>
            <numerusform>Books: %Ln change, {span}</numerusform>
            <numerusform>Books: %Ln changes, {span}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>No post is open</source>
        <translation>No post is open</translation>
    </message>
    <message>
        <source>Choose one to read it with its comments.</source>
        <translation>Choose one to read it with its comments.</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Go to the event</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Close the post</source>
        <translation>Close the post</translation>
    </message>
    <message>
        <source>For {promotions}: a filter, everybody can read it</source>
        <translation>For {promotions}: a filter, everybody can read it</translation>
    </message>
    <message>
        <source>Keep for later: only on this computer</source>
        <translation>Keep for later: only on this computer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>No comment yet</translation>
    </message>
</context>
<context>
    <name>PostPicture</name>
    <message>
        <source>Picture {name}</source>
        <translation>Picture {name}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Price of “{good}”</source>
        <translation>Price of “{good}”</translation>
    </message>
    <message>
        <source>What was sold keeps the price at which it was sold.</source>
        <translation>What was sold keeps the price at which it was sold.</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Set the price</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Everything is in order</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Accept the device</source>
        <translation>Accept the device</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Settle…</translation>
    </message>
    <message>
        <source>Below the floor</source>
        <translation>Below the floor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of a device that nobody accepted count for nothing</source>
        <translation>
            <numerusform>%Ln entry of a device that nobody accepted counts for nothing</numerusform>
            <numerusform>%Ln entries of a device that nobody accepted count for nothing</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Check the books</translation>
    </message>
    <message>
        <source>Checking the books…</source>
        <translation>Checking the books…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies): all as they were written.</source>
        <translation>
            <numerusform>%Ln entry: it is as it was written.</numerusform>
            <numerusform>%Ln entries: all as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Files that end in</source>
        <translation>Files that end in</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>&amp;Let the system choose</source>
        <translation>&amp;Let the system choose</translation>
    </message>
    <message>
        <source>Default apps</source>
        <translation>Default apps</translation>
    </message>
    <message>
        <source>“Open” uses the system&apos;s choice. Here you can choose another app for a type of file.</source>
        <translation>“Open” uses the system&apos;s choice. Here you can choose another app for a type of file.</translation>
    </message>
    <message>
        <source>Apps by type of file</source>
        <translation>Apps by type of file</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>&amp;Choose an app…</source>
        <translation>&amp;Choose an app…</translation>
    </message>
    <message>
        <source>App for .{ending} files</source>
        <translation>App for .{ending} files</translation>
    </message>
</context>
<context>
    <name>PutBackForm</name>
    <message>
        <source>Put missing entries back?</source>
        <translation>Put missing entries back?</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Put them back</translation>
    </message>
    <message>
        <source>Ask the others who changed it, and why: nobody should. Put back, the entries stand at the shared place again, for everybody, beside whatever is there now.</source>
        <translation>Ask the others who changed it, and why: nobody should. Put back, the entries stand at the shared place again, for everybody, beside whatever is there now.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Seen an identity card</source>
        <translation>Seen an identity card</translation>
    </message>
    <message>
        <source>Serve anyway</source>
        <translation>Serve anyway</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{good} is sold from {age} years on.</source>
        <translation>{good} is sold from {age} years on.</translation>
    </message>
    <message>
        <source>Enter where you have seen an identity card.</source>
        <translation>Enter where you have seen an identity card.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>Wrong good</source>
        <translation>Wrong good</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>Take back {amount}</source>
        <translation>Take back {amount}</translation>
    </message>
</context>
<context>
    <name>ReceiveForm</name>
    <message>
        <source>Receive a circle</source>
        <translation>Receive a circle</translation>
    </message>
    <message>
        <source>You get a copy of your own: all files of the circle, with every version.</source>
        <translation>You get a copy of your own: all files of the circle, with every version.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>A folder or a stick…</source>
        <translation>A folder or a stick…</translation>
    </message>
    <message>
        <source>An invitation or a bundle file…</source>
        <translation>An invitation or a bundle file…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>The address that you were given, the folder or stick where the circle is shared, a bundle file, or an invitation. Paste it, or drop it here.</source>
        <translation>The address that you were given, the folder or stick where the circle is shared, a bundle file, or an invitation. Paste it, or drop it here.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Folder where the circle is shared</source>
        <translation>Folder where the circle is shared</translation>
    </message>
    <message>
        <source>Invitation or bundle file</source>
        <translation>Invitation or bundle file</translation>
    </message>
    <message>
        <source>Invitations and bundles ({patterns})</source>
        <translation>Invitations and bundles ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>All files ({patterns})</translation>
    </message>
    <message>
        <source>Folder for the circle</source>
        <translation>Folder for the circle</translation>
    </message>
    <message>
        <source>The circle is called “{name}”.</source>
        <translation>The circle is called “{name}”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Receiving the versions: {done} of {whole} parts</source>
        <translation>Receiving the versions: {done} of {whole} parts</translation>
    </message>
    <message>
        <source>Writing the files: {done} of {whole}</source>
        <translation>Writing the files: {done} of {whole}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Stopped. Nothing was left behind.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Check the address and the network, then try again.</source>
        <translation>Nothing was changed here. Check the address and the network, then try again.</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Recent entries</source>
        <translation>Recent entries</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Take back {what}, {amount}</source>
        <translation>Take back {what}, {amount}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
</context>
<context>
    <name>RecordsForm</name>
    <message>
        <source>All of it fits.</source>
        <translation>All of it fits.</translation>
    </message>
    <message>
        <source>The records of “{title}”</source>
        <translation>The records of “{title}”</translation>
    </message>
    <message>
        <source>Closed {when}, with {count} people. Entry {hash}</source>
        <translation>Closed {when}, with {count} people. Entry {hash}</translation>
    </message>
    <message>
        <source>Seed of its draw: {seed}</source>
        <translation>Seed of its draw: {seed}</translation>
    </message>
    <message>
        <source>Result published {when}.</source>
        <translation>Result published {when}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>RefusedForm</name>
    <message numerus="yes">
        <source>%Ln name(s) cannot be kept</source>
        <translation>
            <numerusform>%Ln name cannot be kept</numerusform>
            <numerusform>%Ln names cannot be kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone in the circle could not have such files. Rename them, then add them again.</source>
        <translation>Someone in the circle could not have such files. Rename them, then add them again.</translation>
    </message>
    <message>
        <source>Add the others</source>
        <translation>Add the others</translation>
    </message>
    <message>
        <source>Names that cannot be kept</source>
        <translation>Names that cannot be kept</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>How it repeats</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Every two weeks</translation>
    </message>
    <message>
        <source>Every month on this day</source>
        <translation>Every month on this day</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report of the closing</source>
        <translation>Report of the closing</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Share now</translation>
    </message>
    <message>
        <source>It takes a network; the bar is closed either way</source>
        <translation>It takes a network; the bar is closed either way</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Ask for a club</source>
        <translation>Ask for a club</translation>
    </message>
    <message>
        <source>Those who look after the clubs see the request, and answer it.</source>
        <translation>Those who look after the clubs see the request, and answer it.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Name of the club</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
</context>
<context>
    <name>ResultMessages</name>
    <message>
        <source>&amp;Undo “{what}”</source>
        <translation>&amp;Undo “{what}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo “{what}”</source>
        <translation>&amp;Redo “{what}”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The window closes when this is done.</source>
        <translation>The window closes when this is done.</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Added: {what}</translation>
    </message>
    <message>
        <source>New version of {what}</source>
        <translation>New version of {what}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Kept: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}. Its versions stay in the history.</source>
        <translation>Deleted: {what}. Its versions stay in the history.</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Restored: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Brought back: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>Nothing to change: it is already like that.</source>
        <translation>Nothing to change: it is already like that.</translation>
    </message>
    <message>
        <source>Moved to {path}</source>
        <translation>Moved to {path}</translation>
    </message>
    <message>
        <source>Moved: {what}</source>
        <translation>Moved: {what}</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Copied to {path}</translation>
    </message>
    <message>
        <source>Copied: {what}</source>
        <translation>Copied: {what}</translation>
    </message>
    <message>
        <source>The version is now named “{name}”.</source>
        <translation>The version is now named “{name}”.</translation>
    </message>
    <message>
        <source>Description saved: {what}</source>
        <translation>Description saved: {what}</translation>
    </message>
    <message>
        <source>Message saved.</source>
        <translation>Message saved.</translation>
    </message>
    <message>
        <source>Updated from its original: {what}</source>
        <translation>Updated from its original: {what}</translation>
    </message>
    <message>
        <source>The lock was removed. You can try again now.</source>
        <translation>The lock was removed. You can try again now.</translation>
    </message>
    <message>
        <source>Back to the kept version: {what}</source>
        <translation>Back to the kept version: {what}</translation>
    </message>
</context>
<context>
    <name>ReverseForm</name>
    <message>
        <source>Take the entry back</source>
        <translation>Take the entry back</translation>
    </message>
    <message>
        <source>{entry}. Everything that it moved goes back; both entries stay in the book.</source>
        <translation>{entry}. Everything that it moved goes back; both entries stay in the book.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>wrong person, wrong good…</source>
        <translation>wrong person, wrong good…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{entry}, and every entry that was imported or booked together with it. Everything that they moved goes back; all entries stay in the book.</source>
        <translation>{entry}, and every entry that was imported or booked together with it. Everything that they moved goes back; all entries stay in the book.</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Take the import back</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Review the answers</source>
        <translation>Review the answers</translation>
    </message>
    <message>
        <source>Without names, and in an order that tells nothing. It is no secret: whoever has the circle can find out who wrote what.</source>
        <translation>Without names, and in an order that tells nothing. It is no secret: whoever has the circle can find out who wrote what.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nobody has answered yet.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>{number} of {count} · {state}</source>
        <translation>{number} of {count} · {state}</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Text as it looks</source>
        <translation>Text as it looks</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Give rights</source>
        <translation>Give rights</translation>
    </message>
    <message>
        <source>Give rights to others and take them, and accept devices</source>
        <translation>Give rights to others and take them, and accept devices</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add people, edit the cards of others, forget somebody; every club, too</source>
        <translation>Add people, edit the cards of others, forget somebody; every club, too</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Edit a club, its members and its things</source>
        <translation>Edit a club, its members and its things</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Post and invite in the name of a club</source>
        <translation>Post and invite in the name of a club</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Hide what others wrote, take a text out of a book</source>
        <translation>Hide what others wrote, take a text out of a book</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Sell, and take one’s own sales back for ten minutes</source>
        <translation>Sell, and take one’s own sales back for ten minutes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take any sale back</source>
        <translation>Take any sale back</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Put money on accounts and pay it out</source>
        <translation>Put money on accounts and pay it out</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Goods, prices, deliveries and stock</source>
        <translation>Goods, prices, deliveries and stock</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close for others, move money, export the accounts</source>
        <translation>Close for others, move money, export the accounts</translation>
    </message>
    <message>
        <source>waits to be accepted</source>
        <translation>waits to be accepted</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>needs not be accepted</source>
        <translation>needs not be accepted</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Rights in “{room}”</source>
        <translation>Rights in “{room}”</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>Writes in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Take this right</source>
        <translation>Take this right</translation>
    </message>
    <message>
        <source>Accept this device</source>
        <translation>Accept this device</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>for good; or a day, such as {day}</source>
        <translation>for good; or a day, such as {day}</translation>
    </message>
    <message>
        <source>Give a right</source>
        <translation>Give a right</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Give the right</source>
        <translation>Give the right</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>Who may do what here. What somebody does without the right to is shown as such.</source>
        <translation>Who may do what here. What somebody does without the right to is shown as such.</translation>
    </message>
    <message>
        <source>Nobody was given a right yet, so everybody may do everything here.</source>
        <translation>Nobody was given a right yet, so everybody may do everything here.</translation>
    </message>
    <message>
        <source>From the first one that you give on, rights count: give yourself those that you need, too.</source>
        <translation>From the first one that you give on, rights count: give yourself those that you need, too.</translation>
    </message>
    <message>
        <source>Rights are given by: {people}.</source>
        <translation>Rights are given by: {people}.</translation>
    </message>
    <message>
        <source>An entry in the name of another stays in the book: ask the person whom it names.</source>
        <translation>An entry in the name of another stays in the book: ask the person whom it names.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>for good</translation>
    </message>
    <message>
        <source>{device} (this computer)</source>
        <translation>{device} (this computer)</translation>
    </message>
    <message>
        <source>Only what accepted devices write counts here. Accept those that you know.</source>
        <translation>Only what accepted devices write counts here. Accept those that you know.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <source>The circle with the cards of people is not on this computer.</source>
        <translation>The circle with the cards of people is not on this computer.</translation>
    </message>
    <message>
        <source>Without a right</source>
        <translation>Without a right</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Git cannot forbid: other programs changed this. Taken back, it is what it was.</source>
        <translation>Git cannot forbid: other programs changed this. Taken back, it is what it was.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>{document} (deleted)</source>
        <translation>{document} (deleted)</translation>
    </message>
    <message>
        <source>An entry in the name of {person}</source>
        <translation>An entry in the name of {person}</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>Of {people}, in {club}.</source>
        <translation>Of {people}, in {club}.</translation>
    </message>
    <message>
        <source>none, for a plain member</source>
        <translation>none, for a plain member</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Smaller numbers come first: 1 for the president, for example.</source>
        <translation>Smaller numbers come first: 1 for the president, for example.</translation>
    </message>
</context>
<context>
    <name>RoomHandlers</name>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln address copied.</numerusform>
            <numerusform>%Ln addresses copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has your e-mail address yet. Add yourself, or ask for it.</source>
        <translation>No card has your e-mail address yet. Add yourself, or ask for it.</translation>
    </message>
    <message>
        <source>Forgotten here, but not in: {circles}.</source>
        <translation>Forgotten here, but not in: {circles}.</translation>
    </message>
</context>
<context>
    <name>RoomSections</name>
    <message>
        <source>Birthdays today</source>
        <translation>Birthdays today</translation>
    </message>
    <message>
        <source>No birthday today</source>
        <translation>No birthday today</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Nothing is lent</source>
        <translation>Nothing is lent</translation>
    </message>
    <message>
        <source>Things are lent from the page of their club.</source>
        <translation>Things are lent from the page of their club.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Thing</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Lent to</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Requests for a club</source>
        <translation>Requests for a club</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>No request</translation>
    </message>
    <message>
        <source>Anybody can ask for a club that does not exist yet.</source>
        <translation>Anybody can ask for a club that does not exist yet.</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Everything is in order</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Ask for a club…</source>
        <translation>Ask for a club…</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>Rooms of the circle</source>
        <translation>Rooms of the circle</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who is who: cards with photos, promotions, clubs with their members of every year. Clubs lend their things here, and know when they come back.</source>
        <translation>Who is who: cards with photos, promotions, clubs with their members of every year. Clubs lend their things here, and know when they come back.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>What happens: posts of people and clubs with pictures, comments and reactions, events and sign-ups. All of it is kept in the circle, and read without a network.</source>
        <translation>What happens: posts of people and clubs with pictures, comments and reactions, events and sign-ups. All of it is kept in the circle, and read without a network.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>The money of an association: goods and prices, what everybody has on their account, cash boxes, stock. Every amount moves from one account to another, so that nothing can be lost.</source>
        <translation>The money of an association: goods and prices, what everybody has on their account, cash boxes, stock. Every amount moves from one account to another, so that nothing can be lost.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>A till for the bar, also without a network: two letters for a person, a key for a drink, the box counted at the end. It brings the room Accounts with it, which has the goods and what everybody has on their account.</source>
        <translation>A till for the bar, also without a network: two letters for a person, a key for a drink, the box counted at the end. It brings the room Accounts with it, which has the goods and what everybody has on their account.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Sign-ups</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{every} on {days}</source>
        <translation>{every} on {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Every %Ln day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s)</source>
        <translation>
            <numerusform>Every %Ln week</numerusform>
            <numerusform>Every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s)</source>
        <translation>
            <numerusform>Every %Ln month</numerusform>
            <numerusform>Every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln year(s)</source>
        <translation>
            <numerusform>Every %Ln year</numerusform>
            <numerusform>Every %Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>by a rule of another program</source>
        <translation>by a rule of another program</translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation>on the last {day}</translation>
    </message>
    <message>
        <source>on {day} number {number}</source>
        <translation>on {day} number {number}</translation>
    </message>
</context>
<context>
    <name>SayMoreForm</name>
    <message>
        <source>Why, for whom, with whose help: others will read it in the history.</source>
        <translation>Why, for whom, with whose help: others will read it in the history.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Edit message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SearchEverywhere</name>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Search names, contents, descriptions, people…</source>
        <translation>Search names, contents, descriptions, people…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message>
        <source>author:</source>
        <translation>author:</translation>
    </message>
    <message>
        <source>what one person made</source>
        <translation>what one person made</translation>
    </message>
    <message>
        <source>type:pdf</source>
        <translation>type:pdf</translation>
    </message>
    <message>
        <source>files of one kind</source>
        <translation>files of one kind</translation>
    </message>
    <message>
        <source>after:2024</source>
        <translation>after:2024</translation>
    </message>
    <message>
        <source>what changed since then</source>
        <translation>what changed since then</translation>
    </message>
    <message>
        <source>in:messages</source>
        <translation>in:messages</translation>
    </message>
    <message>
        <source>descriptions of changes only</source>
        <translation>descriptions of changes only</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>these words in this order</translation>
    </message>
    <message>
        <source>Words are looked for in names first, then in information, then in contents</source>
        <translation>Words are looked for in names first, then in information, then in contents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are still being read: there may be more</source>
        <translation>
            <numerusform>%Ln file is still being read: there may be more</numerusform>
            <numerusform>%Ln files are still being read: there may be more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or shorter words find more.</source>
        <translation>Nothing was found. Fewer or shorter words find more.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Did you mean “{query}”?</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>its name before</source>
        <translation>its name before</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Two letters of a name, or a card on the reader</source>
        <translation>Two letters of a name, or a card on the reader</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Somebody without an account, who pays at once (F10)</source>
        <translation>Somebody without an account, who pays at once (F10)</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Keys on the screen</translation>
    </message>
    <message>
        <source>Who owes something</source>
        <translation>Who owes something</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>Say that it was looked at</source>
        <translation>Say that it was looked at</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) will no longer be listed; they stay in the book.</source>
        <translation>
            <numerusform>%Ln entry will no longer be listed; it stays in the book.</numerusform>
            <numerusform>%Ln entries will no longer be listed; they stay in the book.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Set up this computer as a till</source>
        <translation>Set up this computer as a till</translation>
    </message>
    <message>
        <source>{name} will have every right at the counter: to sell, to credit, to take back, to change goods and prices, and to close. This computer is accepted, so that what it sells counts.</source>
        <translation>{name} will have every right at the counter: to sell, to credit, to take back, to change goods and prices, and to close. This computer is accepted, so that what it sells counts.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name of the shop</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Sharing with the others…</source>
        <translation>Sharing with the others…</translation>
    </message>
    <message>
        <source>Shared at {address} from now on.</source>
        <translation>Shared at {address} from now on.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Use the new address</translation>
    </message>
    <message>
        <source>You can receive from this place, but not send to it.</source>
        <translation>You can receive from this place, but not send to it.</translation>
    </message>
    <message>
        <source>Its branch is called “{branch}” there now.</source>
        <translation>Its branch is called “{branch}” there now.</translation>
    </message>
    <message>
        <source>The place has moved to {address}.</source>
        <translation>The place has moved to {address}.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>There is nothing new.</translation>
    </message>
    <message>
        <source>Shared: {done}.</source>
        <translation>Shared: {done}.</translation>
    </message>
    <message>
        <source>Shared: everyone already has the same.</source>
        <translation>Shared: everyone already has the same.</translation>
    </message>
    <message>
        <source>Nothing new there.</source>
        <translation>Nothing new there.</translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>Looking for news…</translation>
    </message>
    <message>
        <source>The place asks who you are. Share, to be let in.</source>
        <translation>The place asks who you are. Share, to be let in.</translation>
    </message>
    <message>
        <source>Sent to “{branch}”.</source>
        <translation>Sent to “{branch}”.</translation>
    </message>
    <message>
        <source>Giving the file to git-lfs…</source>
        <translation>Giving the file to git-lfs…</translation>
    </message>
    <message>
        <source>{circle} was not shared: {why}</source>
        <translation>{circle} was not shared: {why}</translation>
    </message>
    <message>
        <source>{circle} was not shared: both sides changed the same. Share that circle first.</source>
        <translation>{circle} was not shared: both sides changed the same. Share that circle first.</translation>
    </message>
    <message>
        <source>{circle}: {done}.</source>
        <translation>{circle}: {done}.</translation>
    </message>
</context>
<context>
    <name>ShareCounts</name>
    <message numerus="yes">
        <source>%Ln change(s) received</source>
        <translation>
            <numerusform>%Ln change received</numerusform>
            <numerusform>%Ln changes received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln change sent</numerusform>
            <numerusform>%Ln changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) do not suit every computer.</source>
        <translation>
            <numerusform>%Ln name does not suit every computer.</numerusform>
            <numerusform>%Ln names do not suit every computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to receive. Share to get them.</source>
        <translation>
            <numerusform>%Ln change to receive. Share to get it.</numerusform>
            <numerusform>%Ln changes to receive. Share to get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Sharing</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>&amp;Look for news automatically</source>
        <translation>&amp;Look for news automatically</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>The window asks the place where the open circle is shared what others shared, and says it on the Share button. Nothing is received or sent before you share, and you are never asked for a password.</source>
        <translation>The window asks the place where the open circle is shared what others shared, and says it on the Share button. Nothing is received or sent before you share, and you are never asked for a password.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Every</translation>
    </message>
</context>
<context>
    <name>ShareReportForm</name>
    <message>
        <source>Some names do not suit every computer</source>
        <translation>Some names do not suit every computer</translation>
    </message>
    <message>
        <source>What sharing did</source>
        <translation>What sharing did</translation>
    </message>
    <message>
        <source>They were kept as they are. You can give them names that everybody&apos;s computer can hold.</source>
        <translation>They were kept as they are. You can give them names that everybody&apos;s computer can hold.</translation>
    </message>
    <message>
        <source>Nobody had to choose here, and nothing was lost.</source>
        <translation>Nobody had to choose here, and nothing was lost.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>New name of {path}</source>
        <translation>New name of {path}</translation>
    </message>
    <message>
        <source>Some computers cannot tell “{path}” from “{other}”.</source>
        <translation>Some computers cannot tell “{path}” from “{other}”.</translation>
    </message>
    <message>
        <source>Some computers cannot hold “{path}”: {problem}.</source>
        <translation>Some computers cannot hold “{path}”: {problem}.</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Not shared yet</source>
        <translation>Not shared yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln change to send</numerusform>
            <numerusform>%Ln changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to receive</source>
        <translation>
            <numerusform>%Ln change to receive</numerusform>
            <numerusform>%Ln changes to receive</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send or to receive</source>
        <translation>Nothing to send or to receive</translation>
    </message>
    <message>
        <source>{who}, {when}: {title}</source>
        <translation>{who}, {when}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>You can receive from this place, but not send to it</source>
        <translation>You can receive from this place, but not send to it</translation>
    </message>
    <message>
        <source>Shared at {address}</source>
        <translation>Shared at {address}</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>No sign-ups for this.</source>
        <translation>No sign-ups for this.</translation>
    </message>
    <message>
        <source>Open sign-ups…</source>
        <translation>Open sign-ups…</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Sign-ups</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>New sign-up sheet</source>
        <translation>New sign-up sheet</translation>
    </message>
    <message>
        <source>Edit “{title}”</source>
        <translation>Edit “{title}”</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Open the sheet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>when I close it</source>
        <translation>when I close it</translation>
    </message>
    <message>
        <source>One a line, with its places: Morning = 12</source>
        <translation>One a line, with its places: Morning = 12</translation>
    </message>
    <message>
        <source>everybody; else promotions, with commas</source>
        <translation>everybody; else promotions, with commas</translation>
    </message>
    <message>
        <source>everybody; else short names of clubs, with commas</source>
        <translation>everybody; else short names of clubs, with commas</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Places are given</source>
        <translation>Places are given</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Guests per person</source>
        <translation>Guests per person</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Open to promotions</source>
        <translation>Open to promotions</translation>
    </message>
    <message>
        <source>Open to clubs</source>
        <translation>Open to clubs</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Price in euros</translation>
    </message>
    <message>
        <source>The price goes to</source>
        <translation>The price goes to</translation>
    </message>
    <message>
        <source>To those with a place</source>
        <translation>To those with a place</translation>
    </message>
    <message>
        <source>To those without</source>
        <translation>To those without</translation>
    </message>
    <message>
        <source>no club</source>
        <translation>no club</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>the account of {club}</source>
        <translation>the account of {club}</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sign-up sheets</source>
        <translation>Sign-up sheets</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Open and to come</source>
        <translation>Open and to come</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>No sign-ups yet</source>
        <translation>No sign-ups yet</translation>
    </message>
    <message>
        <source>A sheet gives places by arrival, by lot or by choice, with a waiting list that moves by itself.</source>
        <translation>A sheet gives places by arrival, by lot or by choice, with a waiting list that moves by itself.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>People on the sheet</source>
        <translation>People on the sheet</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>For the organisers</translation>
    </message>
    <message>
        <source>It is no secret who signed up or what they answered: whoever has the circle can read it.</source>
        <translation>It is no secret who signed up or what they answered: whoever has the circle can read it.</translation>
    </message>
    <message>
        <source>{price}, to the account of {payee}</source>
        <translation>{price}, to the account of {payee}</translation>
    </message>
    <message>
        <source>Open to {whom}.</source>
        <translation>Open to {whom}.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>not of those it is open to</source>
        <translation>not of those it is open to</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>Change my sign-up</source>
        <translation>Change my sign-up</translation>
    </message>
    <message>
        <source>Another slot, or more guests: you would be the last in the order.</source>
        <translation>Another slot, or more guests: you would be the last in the order.</translation>
    </message>
</context>
<context>
    <name>ShopBox</name>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Edit “{shop}”</source>
        <translation>Edit “{shop}”</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>New shop</translation>
    </message>
    <message>
        <source>A shop has its own goods, prices and cash boxes: a bar, a kiosk, an office.</source>
        <translation>A shop has its own goods, prices and cash boxes: a bar, a kiosk, an office.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add the shop</source>
        <translation>Add the shop</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>member = bde, bds</source>
        <translation>member = bde, bds</translation>
    </message>
    <message>
        <source>A line each: the name of the group, =, and the clubs whose members pay its prices.</source>
        <translation>A line each: the name of the group, =, and the clubs whose members pay its prices.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>Lowest balance</translation>
    </message>
    <message>
        <source>0, or less where people may owe something: −5 lets everybody drink for 5 € more.</source>
        <translation>0, or less where people may owe something: −5 lets everybody drink for 5 € more.</translation>
    </message>
    <message>
        <source>Offline, spend at most</source>
        <translation>Offline, spend at most</translation>
    </message>
    <message>
        <source>when nothing came for</source>
        <translation>when nothing came for</translation>
    </message>
    <message>
        <source>Price groups</source>
        <translation>Price groups</translation>
    </message>
    <message>
        <source>On printed pages</source>
        <translation>On printed pages</translation>
    </message>
    <message>
        <source>Bank account of</source>
        <translation>Bank account of</translation>
    </message>
    <message>
        <source>Name and address of the association</source>
        <translation>Name and address of the association</translation>
    </message>
    <message>
        <source>A till without a network does not know what others sold: it lets nobody spend more.</source>
        <translation>A till without a network does not know what others sold: it lets nobody spend more.</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>its own</translation>
    </message>
</context>
<context>
    <name>SideTree</name>
    <message>
        <source>People and clubs</source>
        <translation>People and clubs</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>No longer active</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>Birthdays today</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Requests for a club</source>
        <translation>Requests for a club</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Unlock your key</source>
        <translation>Unlock your key</translation>
    </message>
    <message>
        <source>Sign in at {host}</source>
        <translation>Sign in at {host}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s password manager</source>
        <translation>Remember it in this computer&apos;s password manager</translation>
    </message>
    <message>
        <source>Make an access token at {host}…</source>
        <translation>Make an access token at {host}…</translation>
    </message>
    <message>
        <source>Give the name of your account there, with its password or an access token. Most hosts want a token: a long password for one program, made on a page of your account.</source>
        <translation>Give the name of your account there, with its password or an access token. Most hosts want a token: a long password for one program, made on a page of your account.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Pass phrase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Password or token</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>No password manager here: known until the window closes</source>
        <translation>No password manager here: known until the window closes</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Name or PIN</source>
        <translation>Name or PIN</translation>
    </message>
    <message>
        <source>Who sells?</source>
        <translation>Who sells?</translation>
    </message>
    <message>
        <source>Two letters of the name.</source>
        <translation>Two letters of the name.</translation>
    </message>
    <message>
        <source>The same PIN once more.</source>
        <translation>The same PIN once more.</translation>
    </message>
    <message>
        <source>Choose a PIN of four digits or more. It is kept on this computer only.</source>
        <translation>Choose a PIN of four digits or more. It is kept on this computer only.</translation>
    </message>
    <message>
        <source>Your PIN, to leave the full screen.</source>
        <translation>Your PIN, to leave the full screen.</translation>
    </message>
    <message>
        <source>Your PIN.</source>
        <translation>Your PIN.</translation>
    </message>
    <message>
        <source>That is not the PIN. After five wrong ones, wait half a minute.</source>
        <translation>That is not the PIN. After five wrong ones, wait half a minute.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>SignInsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Passwords</translation>
    </message>
    <message>
        <source>Hosts where you are signed in. Passwords and access tokens lie in this computer&apos;s password manager, not in files of this program.</source>
        <translation>Hosts where you are signed in. Passwords and access tokens lie in this computer&apos;s password manager, not in files of this program.</translation>
    </message>
    <message>
        <source>&amp;Forget the password</source>
        <translation>&amp;Forget the password</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>You are signed in nowhere.</source>
        <translation>You are signed in nowhere.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Forgotten.</translation>
    </message>
</context>
<context>
    <name>SignupCounts</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln place left</numerusform>
            <numerusform>%Ln places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed up</source>
        <translation>
            <numerusform>%Ln signed up</numerusform>
            <numerusform>%Ln signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may bring %Ln guest(s).</source>
        <translation>
            <numerusform>You may bring %Ln guest.</numerusform>
            <numerusform>You may bring %Ln guests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln expected</numerusform>
            <numerusform>%Ln expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-up(s) not received there yet</source>
        <translation>
            <numerusform>%Ln sign-up not received there yet</numerusform>
            <numerusform>%Ln sign-ups not received there yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the records do not fit</source>
        <translation>
            <numerusform>%Ln thing in the records does not fit</numerusform>
            <numerusform>%Ln things in the records do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignupView</name>
    <message>
        <source>Sign-ups</source>
        <translation>Sign-ups</translation>
    </message>
</context>
<context>
    <name>Signups</name>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>All of it fits.</source>
        <translation>All of it fits.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Something does not fit.</translation>
    </message>
    <message>
        <source>The order is kept by {device}.</source>
        <translation>The order is kept by {device}.</translation>
    </message>
    <message>
        <source>{n} entry is not received there yet.</source>
        <translation>{n} entry is not received there yet.</translation>
    </message>
    <message>
        <source>{n} entries are not received there yet.</source>
        <translation>{n} entries are not received there yet.</translation>
    </message>
    <message>
        <source>Closed on {day} at {time} by the entry {hash}, with {count} people.</source>
        <translation>Closed on {day} at {time} by the entry {hash}, with {count} people.</translation>
    </message>
    <message>
        <source>Seed of its draw: {seed}</source>
        <translation>Seed of its draw: {seed}</translation>
    </message>
    <message>
        <source>Result published on {day} at {time}.</source>
        <translation>Result published on {day} at {time}.</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Opens later</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Signed up</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>signed up</translation>
    </message>
    <message>
        <source>has a place</source>
        <translation>has a place</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>Printed {when}</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continued)</translation>
    </message>
    <message>
        <source>Draw lots among {count} people</source>
        <translation>Draw lots among {count} people</translation>
    </message>
    <message>
        <source>The order follows from the entry that closed the sheet: anyone can check it. It is published at once, and cannot be drawn again.</source>
        <translation>The order follows from the entry that closed the sheet: anyone can check it. It is published at once, and cannot be drawn again.</translation>
    </message>
    <message>
        <source>Draw and publish</source>
        <translation>Draw and publish</translation>
    </message>
    <message>
        <source>Publish the result</source>
        <translation>Publish the result</translation>
    </message>
    <message>
        <source>{good} accepted, {bad} refused. It is published once, and everybody sees it.</source>
        <translation>{good} accepted, {bad} refused. It is published once, and everybody sees it.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Keep the order on this computer</source>
        <translation>Keep the order on this computer</translation>
    </message>
    <message>
        <source>Sign-ups count from now on in the order in which they arrive here. Do this where the other computer is no longer used for it: what it receives without knowing counts for nothing.</source>
        <translation>Sign-ups count from now on in the order in which they arrive here. Do this where the other computer is no longer used for it: what it receives without knowing counts for nothing.</translation>
    </message>
    <message>
        <source>Keep the order here</source>
        <translation>Keep the order here</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>today at {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>tomorrow at {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Opens {when}</translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation>Open until {when}</translation>
    </message>
    <message>
        <source>Ended {when}</source>
        <translation>Ended {when}</translation>
    </message>
    <message>
        <source>Result published</source>
        <translation>Result published</translation>
    </message>
    <message>
        <source>Places go in the order in which sign-ups arrive at the organiser’s computer.</source>
        <translation>Places go in the order in which sign-ups arrive at the organiser’s computer.</translation>
    </message>
    <message>
        <source>Places are drawn by lot once it is closed. Anyone can check the draw.</source>
        <translation>Places are drawn by lot once it is closed. Anyone can check the draw.</translation>
    </message>
    <message>
        <source>The organisers choose by the answers, which they read without names.</source>
        <translation>The organisers choose by the answers, which they read without names.</translation>
    </message>
    <message>
        <source>By arrival at the organiser</source>
        <translation>By arrival at the organiser</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>By lot</translation>
    </message>
    <message>
        <source>By choice, from answers without names</source>
        <translation>By choice, from answers without names</translation>
    </message>
    <message>
        <source>{count} of {places} places</source>
        <translation>{count} of {places} places</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>waits: {position}</source>
        <translation>waits: {position}</translation>
    </message>
    <message>
        <source>No computer keeps the order yet.</source>
        <translation>No computer keeps the order yet.</translation>
    </message>
    <message>
        <source>This computer keeps the order: it receives sign-ups when the circle is shared.</source>
        <translation>This computer keeps the order: it receives sign-ups when the circle is shared.</translation>
    </message>
    <message>
        <source>The order is kept by another computer ({whose}).</source>
        <translation>The order is kept by another computer ({whose}).</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>not received yet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>StatementPages</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>The code to write on a bank transfer: {code}</source>
        <translation>The code to write on a bank transfer: {code}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The newest {count} entries: the saved statement has all of them.</source>
        <translation>The newest {count} entries: the saved statement has all of them.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Nothing was sold</translation>
    </message>
    <message>
        <source>Choose other days, or another shop.</source>
        <translation>Choose other days, or another shop.</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>by hour</translation>
    </message>
    <message>
        <source>by day of the week</source>
        <translation>by day of the week</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>by day</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>by month</translation>
    </message>
    <message>
        <source>by good</source>
        <translation>by good</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>by category</translation>
    </message>
    <message>
        <source>by promotion</source>
        <translation>by promotion</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>By what</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Save the chart…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Sales {by_what}</source>
        <translation>Sales {by_what}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>guests and others</source>
        <translation>guests and others</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>The chart was saved.</translation>
    </message>
    <message>
        <source>The chart could not be written there.</source>
        <translation>The chart could not be written there.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Reading the circle</source>
        <translation>Reading the circle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln resource</numerusform>
            <numerusform>%Ln resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>%Ln author</numerusform>
            <numerusform>%Ln authors</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped: what is shown may not be all.</source>
        <translation>Reading was stopped: what is shown may not be all.</translation>
    </message>
    <message>
        <source>Reading could not be finished.</source>
        <translation>Reading could not be finished.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Reading changes: {done} of {total}</source>
        <translation>Reading changes: {done} of {total}</translation>
    </message>
    <message>
        <source>Reading changes: {done}</source>
        <translation>Reading changes: {done}</translation>
    </message>
    <message>
        <source>Following resources: {done} of {total}</source>
        <translation>Following resources: {done} of {total}</translation>
    </message>
    <message>
        <source>Preparing the search: {done} of {total}</source>
        <translation>Preparing the search: {done} of {total}</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finishing…</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>Note a delivery</source>
        <translation>Note a delivery</translation>
    </message>
    <message>
        <source>How many of each came.</source>
        <translation>How many of each came.</translation>
    </message>
    <message>
        <source>Note the delivery</source>
        <translation>Note the delivery</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Count the stock</translation>
    </message>
    <message>
        <source>How many of each are there now, whatever was thought.</source>
        <translation>How many of each are there now, whatever was thought.</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Keep the count</translation>
    </message>
    <message>
        <source>Note a loss</source>
        <translation>Note a loss</translation>
    </message>
    <message>
        <source>Broken, gone off, given away.</source>
        <translation>Broken, gone off, given away.</translation>
    </message>
    <message>
        <source>Note the loss</source>
        <translation>Note the loss</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} left</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Number of the slip</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>It cost</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>To buy</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>No stock is kept</source>
        <translation>No stock is kept</translation>
    </message>
    <message>
        <source>Edit a good and choose that its stock is kept: deliveries and sales then count it.</source>
        <translation>Edit a good and choose that its stock is kept: deliveries and sales then count it.</translation>
    </message>
    <message>
        <source>Only what is to buy</source>
        <translation>Only what is to buy</translation>
    </message>
    <message>
        <source>Delivery…</source>
        <translation>Delivery…</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Count…</translation>
    </message>
    <message>
        <source>Loss…</source>
        <translation>Loss…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>fewer than none: count it</source>
        <translation>fewer than none: count it</translation>
    </message>
    <message>
        <source>{packs} × {bundle}</source>
        <translation>{packs} × {bundle}</translation>
    </message>
    <message>
        <source>The shopping list was copied.</source>
        <translation>The shopping list was copied.</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Saving versions</source>
        <translation>Saving versions</translation>
    </message>
    <message>
        <source>&amp;Keep changes automatically</source>
        <translation>&amp;Keep changes automatically</translation>
    </message>
    <message>
        <source>In folders where you ask for it, what you save in other apps becomes a version without a question. Elsewhere, the window shows what was changed, and you decide.</source>
        <translation>In folders where you ask for it, what you save in other apps becomes a version without a question. Elsewhere, the window shows what was changed, and you decide.</translation>
    </message>
    <message>
        <source>&amp;Wait after the last save</source>
        <translation>&amp;Wait after the last save</translation>
    </message>
    <message>
        <source>So that a version is made when you have finished, not each time you save.</source>
        <translation>So that a version is made when you have finished, not each time you save.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Writing the table…</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is not shown</source>
        <translation>the rest is not shown</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <translation>
            <numerusform>%Ln row added</numerusform>
            <numerusform>%Ln rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln row removed</numerusform>
            <numerusform>%Ln rows removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) added</source>
        <translation>
            <numerusform>%Ln column added</numerusform>
            <numerusform>%Ln columns added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) removed</source>
        <translation>
            <numerusform>%Ln column removed</numerusform>
            <numerusform>%Ln columns removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) moved</source>
        <translation>
            <numerusform>%Ln column moved</numerusform>
            <numerusform>%Ln columns moved</numerusform>
        </translation>
    </message>
    <message>
        <source>the cells are the same</source>
        <translation>the cells are the same</translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <source>Take the change back?</source>
        <translation>Take the change back?</translation>
    </message>
    <message>
        <source>{problem} It becomes what it was before; the change stays in the history.</source>
        <translation>{problem} It becomes what it was before; the change stays in the history.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Before, it was not there: it is deleted.</source>
        <translation>Before, it was not there: it is deleted.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The content is the same.</source>
        <translation>The content is the same.</translation>
    </message>
    <message>
        <source>The content differs, in nothing that can be told here.</source>
        <translation>The content differs, in nothing that can be told here.</translation>
    </message>
    <message>
        <source>encoding: {old} → {new}</source>
        <translation>encoding: {old} → {new}</translation>
    </message>
    <message>
        <source>line ends: {old} → {new}</source>
        <translation>line ends: {old} → {new}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixed</translation>
    </message>
    <message>
        <source>picture {name}</source>
        <translation>picture {name}</translation>
    </message>
    <message>
        <source>page {name}</source>
        <translation>page {name}</translation>
    </message>
    <message>
        <source>the last pages were not compared</source>
        <translation>the last pages were not compared</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>cell {number}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>sheet {name}</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>column {name}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>row {number}</translation>
    </message>
    <message>
        <source>page {number} of {whole}</source>
        <translation>page {number} of {whole}</translation>
    </message>
    <message>
        <source>slide {number}: {title}</source>
        <translation>slide {number}: {title}</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>a command is needed</translation>
    </message>
    <message>
        <source>no command {name}; did you mean {other}?</source>
        <translation>no command {name}; did you mean {other}?</translation>
    </message>
    <message>
        <source>no command {name}</source>
        <translation>no command {name}</translation>
    </message>
    <message>
        <source>{what}; see {program} --help.</source>
        <translation>{what}; see {program} --help.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation>{names} is missing</translation>
    </message>
    <message>
        <source>no option {name}; did you mean {other}?</source>
        <translation>no option {name}; did you mean {other}?</translation>
    </message>
    <message>
        <source>“{name}” is not understood</source>
        <translation>“{name}” is not understood</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} needs a value</translation>
    </message>
    <message>
        <source>{name} is one of {choices}, not “{value}”</source>
        <translation>{name} is one of {choices}, not “{value}”</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>Exit codes: 0 where it was done; 1 where it was not, with the reason on the standard error and nothing changed, where nothing was found, or where a person has to choose first; 2 for wrong usage; 130 after Ctrl+C.</source>
        <translation>Exit codes: 0 where it was done; 1 where it was not, with the reason on the standard error and nothing changed, where nothing was found, or where a person has to choose first; 2 for wrong usage; 130 after Ctrl+C.</translation>
    </message>
    <message>
        <source>show this, and end</source>
        <translation>show this, and end</translation>
    </message>
    <message>
        <source>say which version this is, and end</source>
        <translation>say which version this is, and end</translation>
    </message>
    <message>
        <source>not a number from 1 on: {text}</source>
        <translation>not a number from 1 on: {text}</translation>
    </message>
    <message>
        <source>not KEY=VALUE: {text}</source>
        <translation>not KEY=VALUE: {text}</translation>
    </message>
    <message>
        <source>no encoding is called {name}</source>
        <translation>no encoding is called {name}</translation>
    </message>
    <message>
        <source>not a size: {text}</source>
        <translation>not a size: {text}</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>The memory of git for the files of a group. Without a command, opens the window.</source>
        <translation>The memory of git for the files of a group. Without a command, opens the window.</translation>
    </message>
    <message>
        <source>{group}:</source>
        <translation>{group}:</translation>
    </message>
    <message>
        <source>show this, and end; after a command, what it takes</source>
        <translation>show this, and end; after a command, what it takes</translation>
    </message>
    <message>
        <source>The window:</source>
        <translation>The window:</translation>
    </message>
    <message>
        <source>For developers:</source>
        <translation>For developers:</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Look at a circle</source>
        <translation>Look at a circle</translation>
    </message>
    <message>
        <source>Change a circle</source>
        <translation>Change a circle</translation>
    </message>
    <message>
        <source>Share a circle</source>
        <translation>Share a circle</translation>
    </message>
    <message>
        <source>Rooms of a circle</source>
        <translation>Rooms of a circle</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>print for scripts; docs/json.md describes the shapes</source>
        <translation>print for scripts; docs/json.md describes the shapes</translation>
    </message>
    <message>
        <source>keep lists and indexes here</source>
        <translation>keep lists and indexes here</translation>
    </message>
    <message>
        <source>speak this language; by default, the system&apos;s</source>
        <translation>speak this language; by default, the system&apos;s</translation>
    </message>
    <message>
        <source>show where in the program an error came from</source>
        <translation>show where in the program an error came from</translation>
    </message>
    <message>
        <source>what to show: circle:path{3}, a path, a hash</source>
        <translation>what to show: circle:path{3}, a path, a hash</translation>
    </message>
    <message>
        <source>open the sample circle</source>
        <translation>open the sample circle</translation>
    </message>
    <message>
        <source>the window&apos;s colours</source>
        <translation>the window&apos;s colours</translation>
    </message>
    <message>
        <source>the window&apos;s size, 1280x800 for instance</source>
        <translation>the window&apos;s size, 1280x800 for instance</translation>
    </message>
    <message>
        <source>keep lists, indexes and settings here</source>
        <translation>keep lists, indexes and settings here</translation>
    </message>
    <message>
        <source>draw the window into a PNG file, and end</source>
        <translation>draw the window into a PNG file, and end</translation>
    </message>
    <message>
        <source>write how fast the window was, as JSON</source>
        <translation>write how fast the window was, as JSON</translation>
    </message>
    <message>
        <source>scroll through the history by itself, for --timings</source>
        <translation>scroll through the history by itself, for --timings</translation>
    </message>
    <message>
        <source>the folder of a clone, or the short name of a known circle</source>
        <translation>the folder of a clone, or the short name of a known circle</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>a resource</translation>
    </message>
    <message>
        <source>resources or folders</source>
        <translation>resources or folders</translation>
    </message>
    <message>
        <source>a hash, a branch, a tag, or {3} for version 3</source>
        <translation>a hash, a branch, a tag, or {3} for version 3</translation>
    </message>
    <message>
        <source>what was done, in words</source>
        <translation>what was done, in words</translation>
    </message>
    <message>
        <source>run the programs that the clone itself names (hooks, filters), or go on without them; remembered</source>
        <translation>run the programs that the clone itself names (hooks, filters), or go on without them; remembered</translation>
    </message>
    <message>
        <source>what to read the text as: cp1252, utf-16, …, or auto for what it seems to be; else as chosen for it</source>
        <translation>what to read the text as: cp1252, utf-16, …, or auto for what it seems to be; else as chosen for it</translation>
    </message>
    <message>
        <source>every branch, not only what HEAD has</source>
        <translation>every branch, not only what HEAD has</translation>
    </message>
    <message>
        <source>the resources of a circle, now or at a revision</source>
        <translation>the resources of a circle, now or at a revision</translation>
    </message>
    <message>
        <source>as it was at this commit, branch or tag</source>
        <translation>as it was at this commit, branch or tag</translation>
    </message>
    <message>
        <source>with the application&apos;s own files (.upont)</source>
        <translation>with the application&apos;s own files (.upont)</translation>
    </message>
    <message>
        <source>the commits of a circle or a folder, or the versions of a resource</source>
        <translation>the commits of a circle or a folder, or the versions of a resource</translation>
    </message>
    <message>
        <source>a resource, present or deleted; a folder (name/)</source>
        <translation>a resource, present or deleted; a folder (name/)</translation>
    </message>
    <message>
        <source>no more than the newest N</source>
        <translation>no more than the newest N</translation>
    </message>
    <message>
        <source>one commit and what it changed</source>
        <translation>one commit and what it changed</translation>
    </message>
    <message>
        <source>a hash or its beginning, a branch, a tag, or path{3} for the commit of a version</source>
        <translation>a hash or its beginning, a branch, a tag, or path{3} for the commit of a version</translation>
    </message>
    <message>
        <source>what a resource holds, as text: pages, tables, documents, pictures, archives</source>
        <translation>what a resource holds, as text: pages, tables, documents, pictures, archives</translation>
    </message>
    <message>
        <source>how a resource differs between two versions</source>
        <translation>how a resource differs between two versions</translation>
    </message>
    <message>
        <source>the same; by default what stands now</source>
        <translation>the same; by default what stands now</translation>
    </message>
    <message>
        <source>find words in names, contents, metadata and messages</source>
        <translation>find words in names, contents, metadata and messages</translation>
    </message>
    <message>
        <source>words; the last one may be a beginning</source>
        <translation>words; the last one may be a beginning</translation>
    </message>
    <message>
        <source>only in this circle; may be repeated</source>
        <translation>only in this circle; may be repeated</translation>
    </message>
    <message>
        <source>no more than N results (50)</source>
        <translation>no more than N results (50)</translation>
    </message>
    <message>
        <source>the versions in which these very words appeared, the oldest first</source>
        <translation>the versions in which these very words appeared, the oldest first</translation>
    </message>
    <message>
        <source>what a resource uses, or who uses it</source>
        <translation>what a resource uses, or who uses it</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>who uses it</translation>
    </message>
    <message>
        <source>save everything as it was into a zip file, or one version into a file</source>
        <translation>save everything as it was into a zip file, or one version into a file</translation>
    </message>
    <message>
        <source>a hash or its beginning, a branch, a tag, or path{3} for one version of one resource</source>
        <translation>a hash or its beginning, a branch, a tag, or path{3} for one version of one resource</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>the file to make; it must not exist</translation>
    </message>
    <message>
        <source>make a circle: from nothing, or of a folder and its files</source>
        <translation>make a circle: from nothing, or of a folder and its files</translation>
    </message>
    <message>
        <source>a folder; it need not exist yet</source>
        <translation>a folder; it need not exist yet</translation>
    </message>
    <message>
        <source>the circle&apos;s; by default the folder&apos;s</source>
        <translation>the circle&apos;s; by default the folder&apos;s</translation>
    </message>
    <message>
        <source>only say what it would begin with, and what is left out</source>
        <translation>only say what it would begin with, and what is left out</translation>
    </message>
    <message>
        <source>take this in, which is left out; may be repeated</source>
        <translation>take this in, which is left out; may be repeated</translation>
    </message>
    <message>
        <source>leave this out; may be repeated</source>
        <translation>leave this out; may be repeated</translation>
    </message>
    <message>
        <source>get a circle that is shared somewhere, into a folder of one&apos;s own</source>
        <translation>get a circle that is shared somewhere, into a folder of one&apos;s own</translation>
    </message>
    <message>
        <source>an address, a folder (on a USB stick for instance), a bundle file, or an invitation (.upont-circle)</source>
        <translation>an address, a folder (on a USB stick for instance), a bundle file, or an invitation (.upont-circle)</translation>
    </message>
    <message>
        <source>a new or empty folder; by default here</source>
        <translation>a new or empty folder; by default here</translation>
    </message>
    <message>
        <source>keep files and folders of this computer as resources</source>
        <translation>keep files and folders of this computer as resources</translation>
    </message>
    <message>
        <source>files and folders of this computer</source>
        <translation>files and folders of this computer</translation>
    </message>
    <message>
        <source>the circle&apos;s folder that they go into; by default the top, or where they are, for files of the clone&apos;s own folder</source>
        <translation>the circle&apos;s folder that they go into; by default the top, or where they are, for files of the clone&apos;s own folder</translation>
    </message>
    <message>
        <source>resources that exist get a new version</source>
        <translation>resources that exist get a new version</translation>
    </message>
    <message>
        <source>keep what was changed on disk as new versions</source>
        <translation>keep what was changed on disk as new versions</translation>
    </message>
    <message>
        <source>resources or folders; everything where none is named</source>
        <translation>resources or folders; everything where none is named</translation>
    </message>
    <message>
        <source>only say what was changed and is not yet kept</source>
        <translation>only say what was changed and is not yet kept</translation>
    </message>
    <message>
        <source>new files whose names some systems cannot hold get the nearest name</source>
        <translation>new files whose names some systems cannot hold get the nearest name</translation>
    </message>
    <message>
        <source>move or rename resources and folders</source>
        <translation>move or rename resources and folders</translation>
    </message>
    <message>
        <source>the new path, or a folder to move into</source>
        <translation>the new path, or a folder to move into</translation>
    </message>
    <message>
        <source>write links to it anew in text files that use it</source>
        <translation>write links to it anew in text files that use it</translation>
    </message>
    <message>
        <source>delete resources and folders; every version stays</source>
        <translation>delete resources and folders; every version stays</translation>
    </message>
    <message>
        <source>make a resource, a folder or everything what it was</source>
        <translation>make a resource, a folder or everything what it was</translation>
    </message>
    <message>
        <source>a resource, a folder, or . for everything</source>
        <translation>a resource, a folder, or . for everything</translation>
    </message>
    <message>
        <source>make a new resource from a version of another one</source>
        <translation>make a new resource from a version of another one</translation>
    </message>
    <message>
        <source>the resource, or folder, to start from</source>
        <translation>the resource, or folder, to start from</translation>
    </message>
    <message>
        <source>the path of the new one</source>
        <translation>the path of the new one</translation>
    </message>
    <message>
        <source>the circle that PATH is in, if another</source>
        <translation>the circle that PATH is in, if another</translation>
    </message>
    <message>
        <source>with the resources that it uses</source>
        <translation>with the resources that it uses</translation>
    </message>
    <message>
        <source>what the original of a fork has become since; --take brings it in</source>
        <translation>what the original of a fork has become since; --take brings it in</translation>
    </message>
    <message>
        <source>a resource that was forked</source>
        <translation>a resource that was forked</translation>
    </message>
    <message>
        <source>merge what is newer into it</source>
        <translation>merge what is newer into it</translation>
    </message>
    <message>
        <source>with --take: take it whole, where it cannot be merged</source>
        <translation>with --take: take it whole, where it cannot be merged</translation>
    </message>
    <message>
        <source>give a version a name</source>
        <translation>give a version a name</translation>
    </message>
    <message>
        <source>the name, in any words</source>
        <translation>the name, in any words</translation>
    </message>
    <message>
        <source>show or change the metadata of a resource</source>
        <translation>show or change the metadata of a resource</translation>
    </message>
    <message>
        <source>set a field: a number, true, false, a JSON list, or else text; without any, the fields are shown</source>
        <translation>set a field: a number, true, false, a JSON list, or else text; without any, the fields are shown</translation>
    </message>
    <message>
        <source>remove a field; may be repeated</source>
        <translation>remove a field; may be repeated</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>take the last change back</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>do again what was undone last</translation>
    </message>
    <message>
        <source>where both sides changed PATH, keep mine; may be repeated</source>
        <translation>where both sides changed PATH, keep mine; may be repeated</translation>
    </message>
    <message>
        <source>where both sides changed PATH, keep theirs; may be repeated</source>
        <translation>where both sides changed PATH, keep theirs; may be repeated</translation>
    </message>
    <message>
        <source>where both sides changed PATH, keep both; may be repeated</source>
        <translation>where both sides changed PATH, keep both; may be repeated</translation>
    </message>
    <message>
        <source>where both sides changed PATH, merge both by line; may be repeated</source>
        <translation>where both sides changed PATH, merge both by line; may be repeated</translation>
    </message>
    <message>
        <source>receive what others shared, and send what is new here</source>
        <translation>receive what others shared, and send what is new here</translation>
    </message>
    <message>
        <source>the first time: an empty repository on a git host, or a folder, on a USB stick for instance</source>
        <translation>the first time: an empty repository on a git host, or a folder, on a USB stick for instance</translation>
    </message>
    <message>
        <source>where another circle is shared at that place, make one circle of both</source>
        <translation>where another circle is shared at that place, make one circle of both</translation>
    </message>
    <message>
        <source>write a small file that tells others where a circle is shared</source>
        <translation>write a small file that tells others where a circle is shared</translation>
    </message>
    <message>
        <source>by default NAME.upont-circle, here</source>
        <translation>by default NAME.upont-circle, here</translation>
    </message>
    <message>
        <source>the circles known on this computer</source>
        <translation>the circles known on this computer</translation>
    </message>
    <message>
        <source>build or refresh the index of a clone, and say what it holds</source>
        <translation>build or refresh the index of a clone, and say what it holds</translation>
    </message>
    <message>
        <source>forget what is known and begin from nothing</source>
        <translation>forget what is known and begin from nothing</translation>
    </message>
    <message>
        <source>print one line of JSON for each step</source>
        <translation>print one line of JSON for each step</translation>
    </message>
    <message>
        <source>versions of everything, where data is, what is missing</source>
        <translation>versions of everything, where data is, what is missing</translation>
    </message>
    <message>
        <source>print a script that lets a shell complete these commands</source>
        <translation>print a script that lets a shell complete these commands</translation>
    </message>
    <message>
        <source>the shell</source>
        <translation>the shell</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>circle</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>No circle is known yet: index a clone, or open one in the window.</source>
        <translation>No circle is known yet: index a clone, or open one in the window.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>its folder is not there</translation>
    </message>
    <message>
        <source>not indexed yet</source>
        <translation>not indexed yet</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>{files} in {zip}.</source>
        <translation>{files} in {zip}.</translation>
    </message>
    <message>
        <source>{files} in {zip}, {n} left out.</source>
        <translation>{files} in {zip}, {n} left out.</translation>
    </message>
    <message>
        <source>{path} is a pointer of git-lfs: its content is not on this computer (git lfs pull)</source>
        <translation>{path} is a pointer of git-lfs: its content is not on this computer (git lfs pull)</translation>
    </message>
    <message>
        <source>{path} was written as git keeps it: a filter that it asks for is not trusted, or failed</source>
        <translation>{path} was written as git keeps it: a filter that it asks for is not trusted, or failed</translation>
    </message>
    <message>
        <source>{version} in {file}.</source>
        <translation>{version} in {file}.</translation>
    </message>
    <message>
        <source>There is no commit yet.</source>
        <translation>There is no commit yet.</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>club</source>
        <translation>club</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>who comes</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posts</translation>
    </message>
    <message>
        <source>author</source>
        <translation>author</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>{old} is called {new} now.</source>
        <translation>{old} is called {new} now.</translation>
    </message>
    <message>
        <source>{n} more version on other branches: --all shows it.</source>
        <translation>{n} more version on other branches: --all shows it.</translation>
    </message>
    <message>
        <source>{n} more versions on other branches: --all shows them.</source>
        <translation>{n} more versions on other branches: --all shows them.</translation>
    </message>
    <message>
        <source>It has no version here.</source>
        <translation>It has no version here.</translation>
    </message>
    <message>
        <source>{path}: {versions}</source>
        <translation>{path}: {versions}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>from {source}</translation>
    </message>
    <message>
        <source>merges {source}</source>
        <translation>merges {source}</translation>
    </message>
    <message>
        <source>forked as {name}</source>
        <translation>forked as {name}</translation>
    </message>
    <message>
        <source>{n}, of which {head} on HEAD</source>
        <translation>{n}, of which {head} on HEAD</translation>
    </message>
    <message>
        <source>{n} at HEAD</source>
        <translation>{n} at HEAD</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>commits</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>resources</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>could not be read: {what}</source>
        <translation>could not be read: {what}</translation>
    </message>
    <message>
        <source>and {n} more: --json lists all</source>
        <translation>and {n} more: --json lists all</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>all read</translation>
    </message>
    <message>
        <source>{n} resource still to be read</source>
        <translation>{n} resource still to be read</translation>
    </message>
    <message>
        <source>{n} resources still to be read</source>
        <translation>{n} resources still to be read</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Everything is kept.</translation>
    </message>
    <message>
        <source>{n} file not yet kept.</source>
        <translation>{n} file not yet kept.</translation>
    </message>
    <message>
        <source>{n} files not yet kept.</source>
        <translation>{n} files not yet kept.</translation>
    </message>
    <message>
        <source>{n} path cannot be kept like that.</source>
        <translation>{n} path cannot be kept like that.</translation>
    </message>
    <message>
        <source>{n} paths cannot be kept like that.</source>
        <translation>{n} paths cannot be kept like that.</translation>
    </message>
    <message>
        <source>({problem}; with --rename it is kept as “{name}”)</source>
        <translation>({problem}; with --rename it is kept as “{name}”)</translation>
    </message>
    <message>
        <source>(from the file)</source>
        <translation>(from the file)</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>No metadata.</translation>
    </message>
    <message>
        <source>Both changed the same; nothing was done. With --replace, the original&apos;s is taken whole.</source>
        <translation>Both changed the same; nothing was done. With --replace, the original&apos;s is taken whole.</translation>
    </message>
    <message>
        <source>The original, {name}, is gone.</source>
        <translation>The original, {name}, is gone.</translation>
    </message>
    <message>
        <source>The original, {name}, is not newer.</source>
        <translation>The original, {name}, is not newer.</translation>
    </message>
    <message>
        <source>The original, {{name}}, has {n} newer version.</source>
        <translation>The original, {{name}}, has {n} newer version.</translation>
    </message>
    <message>
        <source>The original, {{name}}, has {n} newer versions.</source>
        <translation>The original, {{name}}, has {n} newer versions.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Did you mean “{query}”?</translation>
    </message>
    <message>
        <source>{n} result</source>
        <translation>{n} result</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} results</translation>
    </message>
    <message>
        <source>{{circle}}: the words of {n} resource are still to be read; “index” finishes that.</source>
        <translation>{{circle}}: the words of {n} resource are still to be read; “index” finishes that.</translation>
    </message>
    <message>
        <source>{{circle}}: the words of {n} resources are still to be read; “index” finishes that.</source>
        <translation>{{circle}}: the words of {n} resources are still to be read; “index” finishes that.</translation>
    </message>
    <message>
        <source>No version contained these words.</source>
        <translation>No version contained these words.</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>(had another name)</source>
        <translation>(had another name)</translation>
    </message>
    <message>
        <source>Nothing was changed. Share at another place; or, to make one circle of both, add --unite.</source>
        <translation>Nothing was changed. Share at another place; or, to make one circle of both, add --unite.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Writing files</translation>
    </message>
    <message>
        <source>nothing is shared there yet</source>
        <translation>nothing is shared there yet</translation>
    </message>
    <message>
        <source>{n} commit received</source>
        <translation>{n} commit received</translation>
    </message>
    <message>
        <source>{n} commits received</source>
        <translation>{n} commits received</translation>
    </message>
    <message>
        <source>{circle}: {came}, in {folder}</source>
        <translation>{circle}: {came}, in {folder}</translation>
    </message>
    <message>
        <source>{circle} was not shared: {why}</source>
        <translation>{circle} was not shared: {why}</translation>
    </message>
    <message>
        <source>{circle} was not shared: both sides changed the same. Share that circle first.</source>
        <translation>{circle} was not shared: both sides changed the same. Share that circle first.</translation>
    </message>
    <message>
        <source>{n} commit sent</source>
        <translation>{n} commit sent</translation>
    </message>
    <message>
        <source>{n} commits sent</source>
        <translation>{n} commits sent</translation>
    </message>
    <message>
        <source>Its branch is called “{branch}” there now.</source>
        <translation>Its branch is called “{branch}” there now.</translation>
    </message>
    <message>
        <source>The place has moved to {address}.</source>
        <translation>The place has moved to {address}.</translation>
    </message>
    <message>
        <source>Share in a terminal, to be asked whether to use the new address.</source>
        <translation>Share in a terminal, to be asked whether to use the new address.</translation>
    </message>
    <message>
        <source>Use the new address from now on? (yes/no)</source>
        <translation>Use the new address from now on? (yes/no)</translation>
    </message>
    <message>
        <source>Mine: {what}</source>
        <translation>Mine: {what}</translation>
    </message>
    <message>
        <source>Theirs: {what}</source>
        <translation>Theirs: {what}</translation>
    </message>
    <message>
        <source>{{what}} and {n} other</source>
        <translation>{{what}} and {n} other</translation>
    </message>
    <message>
        <source>{{what}} and {n} others</source>
        <translation>{{what}} and {n} others</translation>
    </message>
    <message>
        <source>Some computers cannot tell “{path}” from “{other}”.</source>
        <translation>Some computers cannot tell “{path}” from “{other}”.</translation>
    </message>
    <message>
        <source>Some computers cannot hold the name “{path}”: {problem}.</source>
        <translation>Some computers cannot hold the name “{path}”: {problem}.</translation>
    </message>
    <message>
        <source>It is kept as it is. To rename it: move “{path}” “{offered}”.</source>
        <translation>It is kept as it is. To rename it: move “{path}” “{offered}”.</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>committer</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>on another branch than HEAD</source>
        <translation>on another branch than HEAD</translation>
    </message>
    <message>
        <source>It changed no resource.</source>
        <translation>It changed no resource.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>resource</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>Nothing is kept here yet.</source>
        <translation>Nothing is kept here yet.</translation>
    </message>
    <message>
        <source>{n} dependency</source>
        <translation>{n} dependency</translation>
    </message>
    <message>
        <source>{n} dependencies</source>
        <translation>{n} dependencies</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(missing)</translation>
    </message>
    <message>
        <source>What {circle} keeps:</source>
        <translation>What {circle} keeps:</translation>
    </message>
    <message>
        <source>The versions of {path}:</source>
        <translation>The versions of {path}:</translation>
    </message>
    <message>
        <source>The last commit:</source>
        <translation>The last commit:</translation>
    </message>
    <message>
        <source>This is a mistake of the program ({about}); --debug shows where</source>
        <translation>This is a mistake of the program ({about}); --debug shows where</translation>
    </message>
    <message>
        <source>Make sure that no other program is at work there, then: {command}</source>
        <translation>Make sure that no other program is at work there, then: {command}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Reading commits</source>
        <translation>Reading commits</translation>
    </message>
    <message>
        <source>Reading changes</source>
        <translation>Reading changes</translation>
    </message>
    <message>
        <source>History is complete; reading words</source>
        <translation>History is complete; reading words</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>You can receive from this place, but not send to it.</source>
        <translation>You can receive from this place, but not send to it.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>{n} commit</source>
        <translation>{n} commit</translation>
    </message>
    <message>
        <source>{n} commits</source>
        <translation>{n} commits</translation>
    </message>
    <message>
        <source>{n} version</source>
        <translation>{n} version</translation>
    </message>
    <message>
        <source>{n} versions</source>
        <translation>{n} versions</translation>
    </message>
    <message>
        <source>{n} resource</source>
        <translation>{n} resource</translation>
    </message>
    <message>
        <source>{n} resources</source>
        <translation>{n} resources</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} file</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} files</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modified</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>forked</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>only its first {n} page is searched</source>
        <translation>only its first {n} page is searched</translation>
    </message>
    <message>
        <source>only its first {n} pages are searched</source>
        <translation>only its first {n} pages are searched</translation>
    </message>
    <message>
        <source>only its first {amount} are searched</source>
        <translation>only its first {amount} are searched</translation>
    </message>
    <message>
        <source>only its first part is searched</source>
        <translation>only its first part is searched</translation>
    </message>
    <message>
        <source>its pages are pictures without text, so only its name is found</source>
        <translation>its pages are pictures without text, so only its name is found</translation>
    </message>
    <message>
        <source>its content ({amount}, kept by git-lfs) is not on this computer</source>
        <translation>its content ({amount}, kept by git-lfs) is not on this computer</translation>
    </message>
    <message>
        <source>a password protects its words from the search</source>
        <translation>a password protects its words from the search</translation>
    </message>
    <message>
        <source>too large to be searched: {amount}</source>
        <translation>too large to be searched: {amount}</translation>
    </message>
    <message>
        <source>its words could not be read</source>
        <translation>its words could not be read</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>retyped</source>
        <translation>retyped</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>executable</source>
        <translation>executable</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>submodule</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadata</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>named version</source>
        <translation>named version</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <translation>(not installed)</translation>
    </message>
    <message>
        <source>{file} invites to {circle}. Hand it on: it is opened with receive.</source>
        <translation>{file} invites to {circle}. Hand it on: it is opened with receive.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>{circle} is a circle now, still empty: {folder}</source>
        <translation>{circle} is a circle now, still empty: {folder}</translation>
    </message>
    <message>
        <source>{circle} is a circle now, begun with {files} ({commit}): {folder}</source>
        <translation>{circle} is a circle now, begun with {files} ({commit}): {folder}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Left out:</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>as you said</translation>
    </message>
    <message>
        <source>{n} second ago</source>
        <translation>{n} second ago</translation>
    </message>
    <message>
        <source>{n} seconds ago</source>
        <translation>{n} seconds ago</translation>
    </message>
    <message>
        <source>{n} minute ago</source>
        <translation>{n} minute ago</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>{n} minutes ago</translation>
    </message>
    <message>
        <source>{n} hour ago</source>
        <translation>{n} hour ago</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>{n} hours ago</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>{n} day ago</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>Nothing that was undone is left.</source>
        <translation>Nothing that was undone is left.</translation>
    </message>
    <message>
        <source>{n} change undone and still there.</source>
        <translation>{n} change undone and still there.</translation>
    </message>
    <message>
        <source>{n} changes undone and still there.</source>
        <translation>{n} changes undone and still there.</translation>
    </message>
    <message>
        <source>{lock}  (left {when})</source>
        <translation>{lock}  (left {when})</translation>
    </message>
    <message>
        <source>Removed: {lock}  (left {when})</source>
        <translation>Removed: {lock}  (left {when})</translation>
    </message>
    <message>
        <source>No program that is gone left a lock.</source>
        <translation>No program that is gone left a lock.</translation>
    </message>
    <message>
        <source>{n} lock left by a program that is gone; --clear removes it.</source>
        <translation>{n} lock left by a program that is gone; --clear removes it.</translation>
    </message>
    <message>
        <source>{n} locks left by programs that are gone; --clear removes them.</source>
        <translation>{n} locks left by programs that are gone; --clear removes them.</translation>
    </message>
    <message>
        <source>Left out: “{path}”: {problem}.</source>
        <translation>Left out: “{path}”: {problem}.</translation>
    </message>
    <message>
        <source>Left out: “{path}”: {problem}. It could be kept as “{offer}”.</source>
        <translation>Left out: “{path}”: {problem}. It could be kept as “{offer}”.</translation>
    </message>
    <message>
        <source>what was undone and is still there; --back brings it back, --forget lets go of it</source>
        <translation>what was undone and is still there; --back brings it back, --forget lets go of it</translation>
    </message>
    <message>
        <source>make its changes once more, as a new change</source>
        <translation>make its changes once more, as a new change</translation>
    </message>
    <message>
        <source>let go of it for good; may be repeated</source>
        <translation>let go of it for good; may be repeated</translation>
    </message>
    <message>
        <source>locks that programs left which are gone; --clear removes them</source>
        <translation>locks that programs left which are gone; --clear removes them</translation>
    </message>
    <message>
        <source>remove them; make sure that no program is at work there</source>
        <translation>remove them; make sure that no program is at work there</translation>
    </message>
    <message>
        <source>a clone, or an invitation, to open</source>
        <translation>a clone, or an invitation, to open</translation>
    </message>
    <message>
        <source>files on disk back to their kept version; undo brings the edits back</source>
        <translation>files on disk back to their kept version; undo brings the edits back</translation>
    </message>
    <message>
        <source>copied from</source>
        <translation>copied from</translation>
    </message>
    <message>
        <source>information about {path}: {changes}</source>
        <translation>information about {path}: {changes}</translation>
    </message>
    <message>
        <source>copied once</source>
        <translation>copied once</translation>
    </message>
    <message>
        <source>copied {n} times</source>
        <translation>copied {n} times</translation>
    </message>
    <message>
        <source>They are not text, and differ from byte {number} on: {old} → {new}.</source>
        <translation>They are not text, and differ from byte {number} on: {old} → {new}.</translation>
    </message>
    <message>
        <source>what is not kept yet, not shared yet, and new at the shared place</source>
        <translation>what is not kept yet, not shared yet, and new at the shared place</translation>
    </message>
    <message>
        <source>ask the shared place first; no password is asked for</source>
        <translation>ask the shared place first; no password is asked for</translation>
    </message>
    <message>
        <source>Not shared yet.</source>
        <translation>Not shared yet.</translation>
    </message>
    <message>
        <source>Shared at {address}.</source>
        <translation>Shared at {address}.</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to receive.</source>
        <translation>Nothing to send, nothing to receive.</translation>
    </message>
    <message>
        <source>{n} commit to send.</source>
        <translation>{n} commit to send.</translation>
    </message>
    <message>
        <source>{n} commits to send.</source>
        <translation>{n} commits to send.</translation>
    </message>
    <message>
        <source>{n} commit to receive:</source>
        <translation>{n} commit to receive:</translation>
    </message>
    <message>
        <source>{n} commits to receive:</source>
        <translation>{n} commits to receive:</translation>
    </message>
    <message>
        <source>Both sides changed these; nothing was done. Choose with --mine, --theirs, --both or --merged:</source>
        <translation>Both sides changed these; nothing was done. Choose with --mine, --theirs, --both or --merged:</translation>
    </message>
    <message>
        <source>Merged: both changes in one text; they do not touch each other.</source>
        <translation>Merged: both changes in one text; they do not touch each other.</translation>
    </message>
    <message>
        <source>Merged: both in one text; in {n} passage, mine stands before theirs.</source>
        <translation>Merged: both in one text; in {n} passage, mine stands before theirs.</translation>
    </message>
    <message>
        <source>Merged: both in one text; in {n} passages, mine stands before theirs.</source>
        <translation>Merged: both in one text; in {n} passages, mine stands before theirs.</translation>
    </message>
    <message>
        <source>take PATH, too large for the host, out of what is not shared yet</source>
        <translation>take PATH, too large for the host, out of what is not shared yet</translation>
    </message>
    <message>
        <source>where the branch is protected, send to one of your own</source>
        <translation>where the branch is protected, send to one of your own</translation>
    </message>
    <message>
        <source>forget the password of the host where it is shared</source>
        <translation>forget the password of the host where it is shared</translation>
    </message>
    <message>
        <source>Forgotten: {place}</source>
        <translation>Forgotten: {place}</translation>
    </message>
    <message>
        <source>No password is kept for this circle.</source>
        <translation>No password is kept for this circle.</translation>
    </message>
    <message>
        <source>Sent to “{branch}”.</source>
        <translation>Sent to “{branch}”.</translation>
    </message>
    <message>
        <source>Pass phrase: </source>
        <translation>Pass phrase: </translation>
    </message>
    <message>
        <source>An access token is made at {page}</source>
        <translation>An access token is made at {page}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password or access token: </source>
        <translation>Password or access token: </translation>
    </message>
    <message>
        <source>There is no password manager here, so it is not remembered.</source>
        <translation>There is no password manager here, so it is not remembered.</translation>
    </message>
    <message>
        <source>It is the one that the host publishes.</source>
        <translation>It is the one that the host publishes.</translation>
    </message>
    <message>
        <source>Is this really the host? (yes/no)</source>
        <translation>Is this really the host? (yes/no)</translation>
    </message>
    <message>
        <source>Make a key? (yes/no)</source>
        <translation>Make a key? (yes/no)</translation>
    </message>
    <message>
        <source>Pass phrase, or nothing: </source>
        <translation>Pass phrase, or nothing: </translation>
    </message>
    <message>
        <source>Your key is {path}. Paste its public half at the host:</source>
        <translation>Your key is {path}. Paste its public half at the host:</translation>
    </message>
    <message>
        <source>Is it pasted there? (yes/no)</source>
        <translation>Is it pasted there? (yes/no)</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>where entries of books are gone at that place, put them back for everybody</source>
        <translation>where entries of books are gone at that place, put them back for everybody</translation>
    </message>
    <message>
        <source>This circle keeps files only.</source>
        <translation>This circle keeps files only.</translation>
    </message>
    <message>
        <source>{room}, in this circle</source>
        <translation>{room}, in this circle</translation>
    </message>
    <message>
        <source>in this circle; a newer version of uPont Desktop shows it</source>
        <translation>in this circle; a newer version of uPont Desktop shows it</translation>
    </message>
    <message>
        <source>the rooms of a circle, and those that it could have</source>
        <translation>the rooms of a circle, and those that it could have</translation>
    </message>
    <message>
        <source>add a room to a circle, or remove one: its records stay</source>
        <translation>add a room to a circle, or remove one: its records stay</translation>
    </message>
    <message>
        <source>the first day; else today</source>
        <translation>the first day; else today</translation>
    </message>
    <message>
        <source>the last day; else a month later</source>
        <translation>the last day; else a month later</translation>
    </message>
    <message>
        <source>what takes place when, on the screen or as a calendar</source>
        <translation>what takes place when, on the screen or as a calendar</translation>
    </message>
    <message>
        <source>only what one takes part in, or planned</source>
        <translation>only what one takes part in, or planned</translation>
    </message>
    <message>
        <source>write a calendar file for other programs, of all days</source>
        <translation>write a calendar file for other programs, of all days</translation>
    </message>
    <message>
        <source>show, plan, edit, move, cancel, attend or import events</source>
        <translation>show, plan, edit, move, cancel, attend or import events</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>what to do</translation>
    </message>
    <message>
        <source>an event: its id, with @ and the key of a date (as “events --json” tells), or words that find it alone; with add its title, with plan a calendar file</source>
        <translation>an event: its id, with @ and the key of a date (as “events --json” tells), or words that find it alone; with add its title, with plan a calendar file</translation>
    </message>
    <message>
        <source>a field: title, start, end, zone, rule (FREQ=WEEKLY), place, text, club, price, poster</source>
        <translation>a field: title, start, end, zone, rule (FREQ=WEEKLY), place, text, club, price, poster</translation>
    </message>
    <message>
        <source>with move: 2026-10-07T20:00</source>
        <translation>with move: 2026-10-07T20:00</translation>
    </message>
    <message>
        <source>of a series: this date, it and those that follow, or all</source>
        <translation>of a series: this date, it and those that follow, or all</translation>
    </message>
    <message>
        <source>with plan: in whose name</source>
        <translation>with plan: in whose name</translation>
    </message>
    <message>
        <source>a picture for the event</source>
        <translation>a picture for the event</translation>
    </message>
    <message>
        <source>with plan: say what would be done, and do nothing</source>
        <translation>with plan: say what would be done, and do nothing</translation>
    </message>
    <message>
        <source>the name of a room, as “rooms” lists it</source>
        <translation>the name of a room, as “rooms” lists it</translation>
    </message>
    <message>
        <source>the circle in which people are looked up; else this one</source>
        <translation>the circle in which people are looked up; else this one</translation>
    </message>
    <message>
        <source>the circle in which clubs are looked up; else this one</source>
        <translation>the circle in which clubs are looked up; else this one</translation>
    </message>
    <message>
        <source>redact: the entry, as device:number; accept, take-out: the device</source>
        <translation>redact: the entry, as device:number; accept, take-out: the device</translation>
    </message>
    <message>
        <source>redact: why</source>
        <translation>redact: why</translation>
    </message>
    <message>
        <source>Everything in the books is kept.</source>
        <translation>Everything in the books is kept.</translation>
    </message>
    <message>
        <source>What this computer shows of these books was not compared with them, as it has not read them all yet: --deep does that.</source>
        <translation>What this computer shows of these books was not compared with them, as it has not read them all yet: --deep does that.</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} entry</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <source>{n} book</source>
        <translation>{n} book</translation>
    </message>
    <message>
        <source>{n} books</source>
        <translation>{n} books</translation>
    </message>
    <message>
        <source>{entries} in {books}: all as they were written.</source>
        <translation>{entries} in {books}: all as they were written.</translation>
    </message>
    <message>
        <source>{entries} in {books} were checked.</source>
        <translation>{entries} in {books} were checked.</translation>
    </message>
    <message>
        <source>The card and the photo are gone from here on, and every list says “Former member”. Earlier versions stay in the history of the circle, and in the copies of others.</source>
        <translation>The card and the photo are gone from here on, and every list says “Former member”. Earlier versions stay in the history of the circle, and in the copies of others.</translation>
    </message>
    <message>
        <source>nicknames</source>
        <translation>nicknames</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>card numbers</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>new: {new}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}</source>
        <translation>new: {new}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}</translation>
    </message>
    <message>
        <source>line {line}: {name} may be {known}; not taken</source>
        <translation>line {line}: {name} may be {known}; not taken</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>line {line}: {problem}</translation>
    </message>
    <message>
        <source>a person: an id, an e-mail address, or words that find one alone</source>
        <translation>a person: an id, an e-mail address, or words that find one alone</translation>
    </message>
    <message>
        <source>the short name of a club</source>
        <translation>the short name of a club</translation>
    </message>
    <message>
        <source>a day: 2026-09-01 or 01/09/2026</source>
        <translation>a day: 2026-09-01 or 01/09/2026</translation>
    </message>
    <message>
        <source>the people of a circle, found by words and filters</source>
        <translation>the people of a circle, found by words and filters</translation>
    </message>
    <message>
        <source>what names begin with</source>
        <translation>what names begin with</translation>
    </message>
    <message>
        <source>only those of this promotion</source>
        <translation>only those of this promotion</translation>
    </message>
    <message>
        <source>only those who are in this club</source>
        <translation>only those who are in this club</translation>
    </message>
    <message>
        <source>with --club: those who were in it before</source>
        <translation>with --club: those who were in it before</translation>
    </message>
    <message>
        <source>only those of it</source>
        <translation>only those of it</translation>
    </message>
    <message>
        <source>only members, former ones or guests</source>
        <translation>only members, former ones or guests</translation>
    </message>
    <message>
        <source>only those whose birthday is today</source>
        <translation>only those whose birthday is today</translation>
    </message>
    <message>
        <source>print their cards (vCard), for an address book</source>
        <translation>print their cards (vCard), for an address book</translation>
    </message>
    <message>
        <source>print a table for a spreadsheet</source>
        <translation>print a table for a spreadsheet</translation>
    </message>
    <message>
        <source>no more than so many people</source>
        <translation>no more than so many people</translation>
    </message>
    <message>
        <source>show, add, edit, merge, import or forget people</source>
        <translation>show, add, edit, merge, import or forget people</translation>
    </message>
    <message>
        <source>a person: an id, an e-mail address, or words that find one alone; a new name, or a file</source>
        <translation>a person: an id, an e-mail address, or words that find one alone; a new name, or a file</translation>
    </message>
    <message>
        <source>with merge: the card that stays</source>
        <translation>with merge: the card that stays</translation>
    </message>
    <message>
        <source>with import: the field of each column, with commas; else guessed</source>
        <translation>with import: the field of each column, with commas; else guessed</translation>
    </message>
    <message>
        <source>a JPEG picture of 64 KiB at most</source>
        <translation>a JPEG picture of 64 KiB at most</translation>
    </message>
    <message>
        <source>with import: say what would be done, and do nothing</source>
        <translation>with import: say what would be done, and do nothing</translation>
    </message>
    <message>
        <source>the clubs of a circle, their members and committees</source>
        <translation>the clubs of a circle, their members and committees</translation>
    </message>
    <message>
        <source>a field: name, nickname, label, parent, categories, active, has_fee, contact, links, body</source>
        <translation>a field: name, nickname, label, parent, categories, active, has_fee, contact, links, body</translation>
    </message>
    <message>
        <source>what they do there; with hand-over, one for each, with commas</source>
        <translation>what they do there; with hand-over, one for each, with commas</translation>
    </message>
    <message>
        <source>the things that clubs lend, and who has them</source>
        <translation>the things that clubs lend, and who has them</translation>
    </message>
    <message>
        <source>a thing, by its id or its name</source>
        <translation>a thing, by its id or its name</translation>
    </message>
    <message>
        <source>who is not in the directory</source>
        <translation>who is not in the directory</translation>
    </message>
    <message>
        <source>the phone of who is not</source>
        <translation>the phone of who is not</translation>
    </message>
    <message>
        <source>only what should have come back</source>
        <translation>only what should have come back</translation>
    </message>
    <message>
        <source>where; else everywhere</source>
        <translation>where; else everywhere</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>who it is about</translation>
    </message>
    <message>
        <source>which card stays (--into)</source>
        <translation>which card stays (--into)</translation>
    </message>
    <message>
        <source>which file to import</source>
        <translation>which file to import</translation>
    </message>
    <message>
        <source>which club it is</source>
        <translation>which club it is</translation>
    </message>
    <message>
        <source>which right it is</source>
        <translation>which right it is</translation>
    </message>
    <message>
        <source>the name of the new person</source>
        <translation>the name of the new person</translation>
    </message>
    <message>
        <source>what the thing is called</source>
        <translation>what the thing is called</translation>
    </message>
    <message>
        <source>until when (--due)</source>
        <translation>until when (--due)</translation>
    </message>
    <message>
        <source>came back on {day}</source>
        <translation>came back on {day}</translation>
    </message>
    <message>
        <source>{n} day late</source>
        <translation>{n} day late</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>{n} days late</translation>
    </message>
    <message>
        <source>Nothing is lent.</source>
        <translation>Nothing is lent.</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>Nobody was given a right: everybody may do everything here.</source>
        <translation>Nobody was given a right: everybody may do everything here.</translation>
    </message>
    <message>
        <source>let git-lfs keep PATH, too large for the host, in what is not shared yet</source>
        <translation>let git-lfs keep PATH, too large for the host, in what is not shared yet</translation>
    </message>
    <message>
        <source>{n} record of rooms</source>
        <translation>{n} record of rooms</translation>
    </message>
    <message>
        <source>{n} records of rooms</source>
        <translation>{n} records of rooms</translation>
    </message>
    <message>
        <source>redact, accept, take-out: who does it, by the number of the card</source>
        <translation>redact, accept, take-out: who does it, by the number of the card</translation>
    </message>
    <message>
        <source>in which room; else that of people, or the only one</source>
        <translation>in which room; else that of people, or the only one</translation>
    </message>
    <message>
        <source>which device it is, as “right devices” lists it</source>
        <translation>which device it is, as “right devices” lists it</translation>
    </message>
    <message>
        <source>what somebody should look at instead: 1 where there is</source>
        <translation>what somebody should look at instead: 1 where there is</translation>
    </message>
    <message>
        <source>a field: shown, given, family, nicknames, emails, phones, birth, note, categories, promotion, department, status, login, numbers (of cards that a reader reads); of a list, with commas</source>
        <translation>a field: shown, given, family, nicknames, emails, phones, birth, note, categories, promotion, department, status, login, numbers (of cards that a reader reads); of a list, with commas</translation>
    </message>
    <message>
        <source>who may do what in a room, which devices count; take back what was changed without a right</source>
        <translation>who may do what in a room, which devices count; take back what was changed without a right</translation>
    </message>
    <message>
        <source>which document it is, as “people --problems” lists it</source>
        <translation>which document it is, as “people --problems” lists it</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Everything is in order.</translation>
    </message>
    <message>
        <source>commits of books: each by itself, none, or nothing else; else one line an evening</source>
        <translation>commits of books: each by itself, none, or nothing else; else one line an evening</translation>
    </message>
    <message>
        <source>books: {n} commit</source>
        <translation>books: {n} commit</translation>
    </message>
    <message>
        <source>books: {n} commits</source>
        <translation>books: {n} commits</translation>
    </message>
    <message>
        <source>which event it is</source>
        <translation>which event it is</translation>
    </message>
    <message>
        <source>which calendar file to import</source>
        <translation>which calendar file to import</translation>
    </message>
    <message>
        <source>what the new event is called</source>
        <translation>what the new event is called</translation>
    </message>
    <message>
        <source>when it begins (--set start=…)</source>
        <translation>when it begins (--set start=…)</translation>
    </message>
    <message>
        <source>when it is to begin (--to)</source>
        <translation>when it is to begin (--to)</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}</source>
        <translation>new: {new}, changed: {changed}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}</translation>
    </message>
    <message>
        <source>{n} event</source>
        <translation>{n} event</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} events</translation>
    </message>
    <message>
        <source>sheets on which people sign up: open, join, draw, check, let in</source>
        <translation>sheets on which people sign up: open, join, draw, check, let in</translation>
    </message>
    <message>
        <source>a sheet: its id, or words that find it alone; with open, its title</source>
        <translation>a sheet: its id, or words that find it alone; with open, its title</translation>
    </message>
    <message>
        <source>with add, remove, check and uncheck: a person; with decide: the mark of a motivation, as decide without one lists them</source>
        <translation>with add, remove, check and uncheck: a person; with decide: the mark of a motivation, as decide without one lists them</translation>
    </message>
    <message>
        <source>a field: title, club, mode (arrival, draw, review), opens, closes (2026-12-01 18:00), capacity, guests, question, promotions, clubs (with commas), accepted_text, refused_text, price, account</source>
        <translation>a field: title, club, mode (arrival, draw, review), opens, closes (2026-12-01 18:00), capacity, guests, question, promotions, clubs (with commas), accepted_text, refused_text, price, account</translation>
    </message>
    <message>
        <source>a slot: with open and edit NAME or NAME=PLACES, with join its name</source>
        <translation>a slot: with open and edit NAME or NAME=PLACES, with join its name</translation>
    </message>
    <message>
        <source>with open: the event it is for</source>
        <translation>with open: the event it is for</translation>
    </message>
    <message>
        <source>how many come along</source>
        <translation>how many come along</translation>
    </message>
    <message>
        <source>the answer to the question</source>
        <translation>the answer to the question</translation>
    </message>
    <message>
        <source>with decide: the motivation is good</source>
        <translation>with decide: the motivation is good</translation>
    </message>
    <message>
        <source>with decide: it is not</source>
        <translation>with decide: it is not</translation>
    </message>
    <message>
        <source>which sheet it is</source>
        <translation>which sheet it is</translation>
    </message>
    <message>
        <source>which motivation it is, and --accept or --refuse</source>
        <translation>which motivation it is, and --accept or --refuse</translation>
    </message>
    <message>
        <source>There are no sheets.</source>
        <translation>There are no sheets.</translation>
    </message>
    <message>
        <source>in the name of this club; else as yourself</source>
        <translation>in the name of this club; else as yourself</translation>
    </message>
    <message>
        <source>what people and clubs published, the newest first</source>
        <translation>what people and clubs published, the newest first</translation>
    </message>
    <message>
        <source>words of titles and texts</source>
        <translation>words of titles and texts</translation>
    </message>
    <message>
        <source>only those of this club</source>
        <translation>only those of this club</translation>
    </message>
    <message>
        <source>only those of this person</source>
        <translation>only those of this person</translation>
    </message>
    <message>
        <source>only from this day on</source>
        <translation>only from this day on</translation>
    </message>
    <message>
        <source>only up to this day</source>
        <translation>only up to this day</translation>
    </message>
    <message>
        <source>only what is unread, kept for later, your own, scheduled or hidden</source>
        <translation>only what is unread, kept for later, your own, scheduled or hidden</translation>
    </message>
    <message>
        <source>print those of the last week, or since --after, as a letter</source>
        <translation>print those of the last week, or since --after, as a letter</translation>
    </message>
    <message>
        <source>no more than so many posts</source>
        <translation>no more than so many posts</translation>
    </message>
    <message>
        <source>read, write, change and hide posts, comment and react</source>
        <translation>read, write, change and hide posts, comment and react</translation>
    </message>
    <message>
        <source>a post, by its id or words that find it alone; with write, a file; with retract, a comment</source>
        <translation>a post, by its id or words that find it alone; with write, a file; with retract, a comment</translation>
    </message>
    <message>
        <source>what is said: a comment, a reaction, a reason; with edit, a file</source>
        <translation>what is said: a comment, a reaction, a reason; with edit, a file</translation>
    </message>
    <message>
        <source>the title; else the first heading of the file</source>
        <translation>the title; else the first heading of the file</translation>
    </message>
    <message>
        <source>when it is published: 2026-12-24T18:00; else at once</source>
        <translation>when it is published: 2026-12-24T18:00; else at once</translation>
    </message>
    <message>
        <source>until when it is pinned</source>
        <translation>until when it is pinned</translation>
    </message>
    <message>
        <source>promotions that it is meant for; everybody can read it</source>
        <translation>promotions that it is meant for; everybody can read it</translation>
    </message>
    <message>
        <source>a picture to be added</source>
        <translation>a picture to be added</translation>
    </message>
    <message>
        <source>with show: the text alone</source>
        <translation>with show: the text alone</translation>
    </message>
    <message>
        <source>which post it is</source>
        <translation>which post it is</translation>
    </message>
    <message>
        <source>which file holds the text</source>
        <translation>which file holds the text</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>what to say</translation>
    </message>
    <message>
        <source>which reaction, or none</source>
        <translation>which reaction, or none</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>{n} post</source>
        <translation>{n} post</translation>
    </message>
    <message>
        <source>{n} posts</source>
        <translation>{n} posts</translation>
    </message>
    <message>
        <source>No posts.</source>
        <translation>No posts.</translation>
    </message>
    <message>
        <source>check the books of a circle, keep or export what is in them, take a text out, accept a device</source>
        <translation>check the books of a circle, keep or export what is in them, take a text out, accept a device</translation>
    </message>
    <message>
        <source>verify: whether every entry is as it was written; keep: make a commit of the new ones; export: print them for another program; redact: take the text out of one; accept, take-out: a device</source>
        <translation>verify: whether every entry is as it was written; keep: make a commit of the new ones; export: print them for another program; redact: take the text out of one; accept, take-out: a device</translation>
    </message>
    <message>
        <source>redact, export: the room</source>
        <translation>redact, export: the room</translation>
    </message>
    <message>
        <source>export: the form; fec is what a French audit asks for</source>
        <translation>export: the form; fec is what a French audit asks for</translation>
    </message>
    <message>
        <source>export: the first day</source>
        <translation>export: the first day</translation>
    </message>
    <message>
        <source>export: the last day</source>
        <translation>export: the last day</translation>
    </message>
    <message>
        <source>the short name of a shop; not needed where there is one alone</source>
        <translation>the short name of a shop; not needed where there is one alone</translation>
    </message>
    <message>
        <source>how much: 3,50 or 3.50</source>
        <translation>how much: 3,50 or 3.50</translation>
    </message>
    <message>
        <source>a number of a cheque, an invoice, a transfer</source>
        <translation>a number of a cheque, an invoice, a transfer</translation>
    </message>
    <message>
        <source>the price group; else everybody’s</source>
        <translation>the price group; else everybody’s</translation>
    </message>
    <message>
        <source>open and close this computer’s till, sell, credit, pay out, take back</source>
        <translation>open and close this computer’s till, sell, credit, pay out, take back</translation>
    </message>
    <message>
        <source>who pays or is credited: a person, an account, or cash or card for a guest</source>
        <translation>who pays or is credited: a person, an account, or cash or card for a guest</translation>
    </message>
    <message>
        <source>sell: a good, by its name, id or bar code, and how many; may be repeated</source>
        <translation>sell: a good, by its name, id or bar code, and how many; may be repeated</translation>
    </message>
    <message>
        <source>how money comes or goes</source>
        <translation>how money comes or goes</translation>
    </message>
    <message>
        <source>open, close: what is in the box</source>
        <translation>open, close: what is in the box</translation>
    </message>
    <message>
        <source>sell: an identity card was seen</source>
        <translation>sell: an identity card was seen</translation>
    </message>
    <message>
        <source>sell: below the floor, too; it is listed</source>
        <translation>sell: below the floor, too; it is listed</translation>
    </message>
    <message>
        <source>show: no more than so many openings</source>
        <translation>show: no more than so many openings</translation>
    </message>
    <message>
        <source>transfer: to whose account</source>
        <translation>transfer: to whose account</translation>
    </message>
    <message>
        <source>groups: what people have together</source>
        <translation>groups: what people have together</translation>
    </message>
    <message>
        <source>balance: at the end of this day</source>
        <translation>balance: at the end of this day</translation>
    </message>
    <message>
        <source>statement: no more than so many entries</source>
        <translation>statement: no more than so many entries</translation>
    </message>
    <message>
        <source>what is sold, at what price, and what is left of it</source>
        <translation>what is sold, at what price, and what is left of it</translation>
    </message>
    <message>
        <source>deliver, lose, count: how many</source>
        <translation>deliver, lose, count: how many</translation>
    </message>
    <message>
        <source>a field: name, category, picture, colour, position, codes, age, degree, volume, counted, wanted, bundle</source>
        <translation>a field: name, category, picture, colour, position, codes, age, degree, volume, counted, wanted, bundle</translation>
    </message>
    <message>
        <source>the short name of the shop</source>
        <translation>the short name of the shop</translation>
    </message>
    <message>
        <source>a field: name, club, floor, offline_cap, offline_minutes, receipt, group.NAME</source>
        <translation>a field: name, club, floor, offline_cap, offline_minutes, receipt, group.NAME</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>There is no account yet.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nobody owes anything.</translation>
    </message>
    <message>
        <source>Nothing moved this account.</source>
        <translation>Nothing moved this account.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <source>which shop it is</source>
        <translation>which shop it is</translation>
    </message>
    <message>
        <source>which good it is</source>
        <translation>which good it is</translation>
    </message>
    <message>
        <source>whose account it is (--to, or a word)</source>
        <translation>whose account it is (--to, or a word)</translation>
    </message>
    <message>
        <source>which entry it is, as device:number</source>
        <translation>which entry it is, as device:number</translation>
    </message>
    <message>
        <source>how much (--amount)</source>
        <translation>how much (--amount)</translation>
    </message>
    <message>
        <source>what is in the box (--box)</source>
        <translation>what is in the box (--box)</translation>
    </message>
    <message>
        <source>Nothing is sold here yet.</source>
        <translation>Nothing is sold here yet.</translation>
    </message>
    <message>
        <source>There is nothing to buy.</source>
        <translation>There is nothing to buy.</translation>
    </message>
    <message>
        <source>There is no shop yet.</source>
        <translation>There is no shop yet.</translation>
    </message>
    <message>
        <source>No till was opened yet.</source>
        <translation>No till was opened yet.</translation>
    </message>
    <message>
        <source>whose account: an id, an e-mail address, words that find one person, its name; a file to import</source>
        <translation>whose account: an id, an e-mail address, words that find one person, its name; a file to import</translation>
    </message>
    <message>
        <source>balances, statements, debts; transfers, imports, and what a treasurer looks at</source>
        <translation>balances, statements, debts; transfers, imports, and what a treasurer looks at</translation>
    </message>
    <message>
        <source>import: payments, with the code (UP-7F3A) on each</source>
        <translation>import: payments, with the code (UP-7F3A) on each</translation>
    </message>
    <message>
        <source>import: say what would be done, and do nothing</source>
        <translation>import: say what would be done, and do nothing</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>In “{circle}” too.</source>
        <translation>In “{circle}” too.</translation>
    </message>
    <message>
        <source>Not in “{circle}”: {why}</source>
        <translation>Not in “{circle}”: {why}</translation>
    </message>
    <message>
        <source>with forget: what they wrote, too: requests, comments</source>
        <translation>with forget: what they wrote, too: requests, comments</translation>
    </message>
    <message>
        <source>import: who (1+2), how much (4, or credits less debits: 4-5): 1+2,4 or 1+2,4-5,cents; or guessed</source>
        <translation>import: who (1+2), how much (4, or credits less debits: 4-5): 1+2,4 or 1+2,4-5,cents; or guessed</translation>
    </message>
    <message>
        <source>import: the whole history of uPont v4, with goods; its dumpdata, or a folder of its tables</source>
        <translation>import: the whole history of uPont v4, with goods; its dumpdata, or a folder of its tables</translation>
    </message>
    <message>
        <source>import --history: the club there whose accounts they are; not needed where there is one</source>
        <translation>import --history: the club there whose accounts they are; not needed where there is one</translation>
    </message>
    <message>
        <source>import --history: a table of what people have there, to compare with</source>
        <translation>import --history: a table of what people have there, to compare with</translation>
    </message>
    <message>
        <source>import --history: give the rights that people had, too</source>
        <translation>import --history: give the rights that people had, too</translation>
    </message>
    <message>
        <source>{entries} new entries, {same} known, {wrong} left out; {goods} new goods, {rights} rights.</source>
        <translation>{entries} new entries, {same} known, {wrong} left out; {goods} new goods, {rights} rights.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>{same} of {all} people have the same balance there and here.</source>
        <translation>{same} of {all} people have the same balance there and here.</translation>
    </message>
    <message>
        <source>book: also from accounts that go below the floor</source>
        <translation>book: also from accounts that go below the floor</translation>
    </message>
    <message>
        <source>which list it is, as “account dues” has them</source>
        <translation>which list it is, as “account dues” has them</translation>
    </message>
    <message>
        <source>Nobody owes anything by another room.</source>
        <translation>Nobody owes anything by another room.</translation>
    </message>
    <message>
        <source>Nobody owes anything for it.</source>
        <translation>Nobody owes anything for it.</translation>
    </message>
    <message>
        <source>the shops of a circle, and whom they do not serve</source>
        <translation>the shops of a circle, and whom they do not serve</translation>
    </message>
    <message>
        <source>ban, lift: who is served no more, or again; by id, address or words of the name</source>
        <translation>ban, lift: who is served no more, or again; by id, address or words of the name</translation>
    </message>
    <message>
        <source>ban: from alcohol, and not from everything</source>
        <translation>ban: from alcohol, and not from everything</translation>
    </message>
    <message>
        <source>ban: the last day (2026-12-31)</source>
        <translation>ban: the last day (2026-12-31)</translation>
    </message>
    <message>
        <source>verify: every text, what any commit ever held, and what is shown of it, too</source>
        <translation>verify: every text, what any commit ever held, and what is shown of it, too</translation>
    </message>
    <message>
        <source>debts, statement: a table for a spreadsheet</source>
        <translation>debts, statement: a table for a spreadsheet</translation>
    </message>
    <message>
        <source>debts: addresses that open a mail to all of them, unseen</source>
        <translation>debts: addresses that open a mail to all of them, unseen</translation>
    </message>
    <message>
        <source>period: from this day on</source>
        <translation>period: from this day on</translation>
    </message>
    <message>
        <source>period: to the end of this day</source>
        <translation>period: to the end of this day</translation>
    </message>
    <message>
        <source>a good: its name, id or bar code; with import, a table as export prints it</source>
        <translation>a good: its name, id or bar code; with import, a table as export prints it</translation>
    </message>
    <message>
        <source>which table to import</source>
        <translation>which table to import</translation>
    </message>
    <message>
        <source>from which day on (--from)</source>
        <translation>from which day on (--from)</translation>
    </message>
    <message>
        <source>to which day (--until)</source>
        <translation>to which day (--until)</translation>
    </message>
    <message>
        <source>No cheque is to be remitted.</source>
        <translation>No cheque is to be remitted.</translation>
    </message>
    <message>
        <source>Cheques remitted</source>
        <translation>Cheques remitted</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>credited</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>paid out</translation>
    </message>
    <message>
        <source>ever sold, at the beginning</source>
        <translation>ever sold, at the beginning</translation>
    </message>
    <message>
        <source>ever sold, at the end</source>
        <translation>ever sold, at the end</translation>
    </message>
    <message>
        <source>owed by people, at the end</source>
        <translation>owed by people, at the end</translation>
    </message>
    <message>
        <source>a person, me, a device, or (take-back) a document</source>
        <translation>a person, me, a device, or (take-back) a document</translation>
    </message>
    <message>
        <source>people, club, grant, sell…; several with commas</source>
        <translation>people, club, grant, sell…; several with commas</translation>
    </message>
    <message>
        <source>price: from this day on; else now</source>
        <translation>price: from this day on; else now</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>below since</source>
        <translation>below since</translation>
    </message>
    <message>
        <source>below the floor</source>
        <translation>below the floor</translation>
    </message>
    <message>
        <source>entries of a device that nobody accepted: they count for nothing</source>
        <translation>entries of a device that nobody accepted: they count for nothing</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>moved by</translation>
    </message>
    <message>
        <source>You may give rights here: “{command}” takes what is missing.</source>
        <translation>You may give rights here: “{command}” takes what is missing.</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>No stock is kept: “goods edit … --set counted=yes” begins to.</source>
        <translation>No stock is kept: “goods edit … --set counted=yes” begins to.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>till</source>
        <translation>till</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>off by</translation>
    </message>
    <message>
        <source>the shop; with undo, the entry; with report, the shop or the entry of an opening</source>
        <translation>the shop; with undo, the entry; with report, the shop or the entry of an opening</translation>
    </message>
</context>
<context>
    <name>TextComparisonView</name>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Wrap long lines</translation>
    </message>
    <message>
        <source>Show the unchanged lines</source>
        <translation>Show the unchanged lines</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Wrap long lines</source>
        <translation>Wrap long lines</translation>
    </message>
    <message>
        <source>Who last changed each line</source>
        <translation>Who last changed each line</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>Add a thing</source>
        <translation>Add a thing</translation>
    </message>
    <message>
        <source>{club} lends it from now on.</source>
        <translation>{club} lends it from now on.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>camping, tools, games</source>
        <translation>camping, tools, games</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Deposit in euros</source>
        <translation>Deposit in euros</translation>
    </message>
    <message>
        <source>The deposit is an amount such as 20 or 12.50.</source>
        <translation>The deposit is an amount such as 20 or 12.50.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>(no longer sold)</source>
        <translation>(no longer sold)</translation>
    </message>
    <message>
        <source>Credit, {means}</source>
        <translation>Credit, {means}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Other entry</translation>
    </message>
    <message>
        <source>Taken back: {amount}</source>
        <translation>Taken back: {amount}</translation>
    </message>
    <message>
        <source>{name} has {amount}</source>
        <translation>{name} has {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} missing</translation>
    </message>
    <message>
        <source>Nothing was sold. Put money on the account, or take something out.</source>
        <translation>Nothing was sold. Put money on the account, or take something out.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>You may not do this here.</translation>
    </message>
    <message>
        <source>Another seller who may can take over (F12).</source>
        <translation>Another seller who may can take over (F12).</translation>
    </message>
    <message>
        <source>“{letters}” finds no good and no card.</source>
        <translation>“{letters}” finds no good and no card.</translation>
    </message>
    <message>
        <source>Too young for {good}.</source>
        <translation>Too young for {good}.</translation>
    </message>
    <message>
        <source>It was not written: something went wrong in the program.</source>
        <translation>It was not written: something went wrong in the program.</translation>
    </message>
    <message>
        <source>Nothing was sold. Try again.</source>
        <translation>Nothing was sold. Try again.</translation>
    </message>
    <message>
        <source>Nobody has the card {number}.</source>
        <translation>Nobody has the card {number}.</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>Choose the person first.</translation>
    </message>
    <message>
        <source>There is no price of it for this person.</source>
        <translation>There is no price of it for this person.</translation>
    </message>
    <message>
        <source>First pay for the basket, or give it up with Escape.</source>
        <translation>First pay for the basket, or give it up with Escape.</translation>
    </message>
    <message>
        <source>Write an amount like 12,50.</source>
        <translation>Write an amount like 12,50.</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>Say why it is taken back.</translation>
    </message>
    <message>
        <source>The PIN is kept on this computer only.</source>
        <translation>The PIN is kept on this computer only.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>The two were not the same. Choose a PIN again.</translation>
    </message>
    <message>
        <source>A PIN has {count} digits at least.</source>
        <translation>A PIN has {count} digits at least.</translation>
    </message>
    <message>
        <source>The computer stopped in the middle of an entry: it was not sold. All the others are there.</source>
        <translation>The computer stopped in the middle of an entry: it was not sold. All the others are there.</translation>
    </message>
    <message>
        <source>give back {amount}</source>
        <translation>give back {amount}</translation>
    </message>
    <message>
        <source>That is less than it comes to.</source>
        <translation>That is less than it comes to.</translation>
    </message>
    <message>
        <source>That was a card or a bar code, not an amount. Write a thousand as 1000,00.</source>
        <translation>That was a card or a bar code, not an amount. Write a thousand as 1000,00.</translation>
    </message>
    <message>
        <source>First answer: was an identity card seen?</source>
        <translation>First answer: was an identity card seen?</translation>
    </message>
    <message>
        <source>Not sold to this person: {why}</source>
        <translation>Not sold to this person: {why}</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>closing-{day}.pdf</source>
        <translation>closing-{day}.pdf</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>The report is saved.</translation>
    </message>
    <message>
        <source>Closing of “{shop}”</source>
        <translation>Closing of “{shop}”</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Cash box</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Received and given back, by means</source>
        <translation>Received and given back, by means</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>In it at the opening</source>
        <translation>In it at the opening</translation>
    </message>
    <message>
        <source>Should be in it</source>
        <translation>Should be in it</translation>
    </message>
    <message>
        <source>Is in it</source>
        <translation>Is in it</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sold in all</source>
        <translation>Sold in all</translation>
    </message>
    <message>
        <source>Put on accounts</source>
        <translation>Put on accounts</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Sold since the first day</source>
        <translation>Sold since the first day</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>Closed by {name}</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Sellers</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Everything is shared.</translation>
    </message>
    <message>
        <source>{entries}: they are on this computer alone, as the circle is shared with nobody yet.</source>
        <translation>{entries}: they are on this computer alone, as the circle is shared with nobody yet.</translation>
    </message>
    <message>
        <source>{entries}: they are on this computer alone, until it is shared.</source>
        <translation>{entries}: they are on this computer alone, until it is shared.</translation>
    </message>
    <message>
        <source>{amount} put on accounts</source>
        <translation>{amount} put on accounts</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
</context>
<context>
    <name>TillSetup</name>
    <message>
        <source>No shop yet</source>
        <translation>No shop yet</translation>
    </message>
    <message>
        <source>A shop has goods with prices, and cash boxes that are counted. Name yours to begin.</source>
        <translation>A shop has goods with prices, and cash boxes that are counted. Name yours to begin.</translation>
    </message>
    <message>
        <source>Set up the bar…</source>
        <translation>Set up the bar…</translation>
    </message>
    <message>
        <source>What it sells would not count. Share the circle; then somebody who may give rights accepts the computer “{device}”.</source>
        <translation>What it sells would not count. Share the circle; then somebody who may give rights accepts the computer “{device}”.</translation>
    </message>
    <message>
        <source>This computer is not accepted as a till</source>
        <translation>This computer is not accepted as a till</translation>
    </message>
    <message>
        <source>Accept this computer…</source>
        <translation>Accept this computer…</translation>
    </message>
    <message>
        <source>{name} may not sell here. Ask somebody who may give rights for the right “Sell”.</source>
        <translation>{name} may not sell here. Ask somebody who may give rights for the right “Sell”.</translation>
    </message>
    <message>
        <source>You have no right to sell here</source>
        <translation>You have no right to sell here</translation>
    </message>
    <message>
        <source>Take the rights of a seller…</source>
        <translation>Take the rights of a seller…</translation>
    </message>
    <message>
        <source>Who sells?</source>
        <translation>Who sells?</translation>
    </message>
    <message>
        <source>Every sale says who made it. Say who you are, once for this computer.</source>
        <translation>Every sale says who made it. Say who you are, once for this computer.</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>Say who you are…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Edit message…</source>
        <translation>Edit message…</translation>
    </message>
</context>
<context>
    <name>TooLargeForm</name>
    <message>
        <source>This file is too large for {host}</source>
        <translation>This file is too large for {host}</translation>
    </message>
    <message>
        <source>Keep this one out</source>
        <translation>Keep this one out</translation>
    </message>
    <message>
        <source>It stays on your disk, and everything else is shared. Others will not get it: hand it on in another way. You can undo this.</source>
        <translation>It stays on your disk, and everything else is shared. Others will not get it: hand it on in another way. You can undo this.</translation>
    </message>
    <message>
        <source>Give it to git-lfs</source>
        <translation>Give it to git-lfs</translation>
    </message>
    <message>
        <source>Or give it to git-lfs: the versions that nobody has yet then hold a pointer, its content lies at the host beside them, and everybody who has git-lfs receives it. You can undo this, too.</source>
        <translation>Or give it to git-lfs: the versions that nobody has yet then hold a pointer, its content lies at the host beside them, and everybody who has git-lfs receives it. You can undo this, too.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What the circle keeps</source>
        <translation>What the circle keeps</translation>
    </message>
    <message>
        <source>These are its resources: folders and files, as on your disk. Choose one, and everything else in the window is about it.</source>
        <translation>These are its resources: folders and files, as on your disk. Choose one, and everything else in the window is about it.</translation>
    </message>
    <message>
        <source>Every version of it</source>
        <translation>Every version of it</translation>
    </message>
    <message>
        <source>This is the history of a poster, the newest version first. Each line says what was done, by whom and when. Nothing that was ever kept is lost.</source>
        <translation>This is the history of a poster, the newest version first. Each line says what was done, by whom and when. Nothing that was ever kept is lost.</translation>
    </message>
    <message>
        <source>What was different</source>
        <translation>What was different</translation>
    </message>
    <message>
        <source>Add and change</source>
        <translation>Add and change</translation>
    </message>
    <message>
        <source>Find everything again</source>
        <translation>Find everything again</translation>
    </message>
    <message>
        <source>One search for names, contents, descriptions and people: {search}. {commands} finds any command by its name, and {guide} opens the guide. This is a circle to play with: try what you like.</source>
        <translation>One search for names, contents, descriptions and people: {search}. {commands} finds any command by its name, and {guide} opens the guide. This is a circle to play with: try what you like.</translation>
    </message>
    <message>
        <source>Here is the chosen version, and what changed since the previous one: pictures, tables, texts and PDF files are shown as they look. Choose two lines of the history to compare any two versions.</source>
        <translation>Here is the chosen version, and what changed since the previous one: pictures, tables, texts and PDF files are shown as they look. Choose two lines of the history to compare any two versions.</translation>
    </message>
    <message>
        <source>Drop a file on the resources: you see what will happen before you let go. Edit files with your usual apps: the window notices, and {keep} makes a version. {undo} takes back whatever you did.</source>
        <translation>Drop a file on the resources: you see what will happen before you let go. Edit files with your usual apps: the window notices, and {keep} makes a version. {undo} takes back whatever you did.</translation>
    </message>
</context>
<context>
    <name>TradeRoom</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Accounts</translation>
    </message>
</context>
<context>
    <name>TradeWords</name>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Payout</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Taken back at the till</source>
        <translation>Taken back at the till</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Till opened</source>
        <translation>Till opened</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Till closed</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Stock counted</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Sales of {name}</source>
        <translation>Sales of {name}</translation>
    </message>
    <message>
        <source>Cash of {name}</source>
        <translation>Cash of {name}</translation>
    </message>
    <message>
        <source>Card payments of {name}</source>
        <translation>Card payments of {name}</translation>
    </message>
    <message>
        <source>Cheques of {name}</source>
        <translation>Cheques of {name}</translation>
    </message>
    <message>
        <source>Bank account of {name}</source>
        <translation>Bank account of {name}</translation>
    </message>
    <message>
        <source>Losses of {name}</source>
        <translation>Losses of {name}</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>cheque</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>bank transfer</translation>
    </message>
    <message>
        <source>not readable: counts for nothing</source>
        <translation>not readable: counts for nothing</translation>
    </message>
    <message>
        <source>from a newer version: counts for nothing here</source>
        <translation>from a newer version: counts for nothing here</translation>
    </message>
    <message>
        <source>its text was taken out: counts for nothing</source>
        <translation>its text was taken out: counts for nothing</translation>
    </message>
    <message>
        <source>takes back an entry that is not here yet</source>
        <translation>takes back an entry that is not here yet</translation>
    </message>
    <message>
        <source>takes back what was taken back before: no effect</source>
        <translation>takes back what was taken back before: no effect</translation>
    </message>
    <message>
        <source>written without the right to</source>
        <translation>written without the right to</translation>
    </message>
    <message>
        <source>its amount is not the sum of its lines</source>
        <translation>its amount is not the sum of its lines</translation>
    </message>
    <message>
        <source>moves money between other accounts than it should</source>
        <translation>moves money between other accounts than it should</translation>
    </message>
    <message>
        <source>taken back later than a seller may</source>
        <translation>taken back later than a seller may</translation>
    </message>
    <message>
        <source>the clock of the till was odd</source>
        <translation>the clock of the till was odd</translation>
    </message>
    <message>
        <source>the till was not open</source>
        <translation>the till was not open</translation>
    </message>
    <message>
        <source>served below the floor</source>
        <translation>served below the floor</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Outside the books</source>
        <translation>Outside the books</translation>
    </message>
    <message>
        <source>was written before, here or elsewhere: counts for nothing</source>
        <translation>was written before, here or elsewhere: counts for nothing</translation>
    </message>
    <message>
        <source>its book is no longer as it was written</source>
        <translation>its book is no longer as it was written</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Transfer money</source>
        <translation>Transfer money</translation>
    </message>
    <message>
        <source>From the cash box to the bank, from one person to another: always for a reason.</source>
        <translation>From the cash box to the bank, from one person to another: always for a reason.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>number of the slip, if there is one</source>
        <translation>number of the slip, if there is one</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln resource</numerusform>
            <numerusform>%Ln resources</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, by {who}</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>New since you last looked</translation>
    </message>
    <message>
        <source>Changed on disk, not yet kept</source>
        <translation>Changed on disk, not yet kept</translation>
    </message>
    <message>
        <source>Folder {name}, {count}</source>
        <translation>Folder {name}, {count}</translation>
    </message>
    <message>
        <source>{name}, version {number}, {change}, {when}</source>
        <translation>{name}, version {number}, {change}, {when}</translation>
    </message>
    <message>
        <source>Contains something new</source>
        <translation>Contains something new</translation>
    </message>
    <message>
        <source>Contains changes that are not yet kept</source>
        <translation>Contains changes that are not yet kept</translation>
    </message>
    <message>
        <source>Contains a file that uses missing files</source>
        <translation>Contains a file that uses missing files</translation>
    </message>
    <message>
        <source>Uses missing files: {paths}</source>
        <translation>Uses missing files: {paths}</translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Filter by name</translation>
    </message>
    <message>
        <source>Resources found</source>
        <translation>Resources found</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columns and order</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
</context>
<context>
    <name>Trombinoscope</name>
    <message>
        <source>Promotion {code}</source>
        <translation>Promotion {code}</translation>
    </message>
    <message>
        <source>Without a promotion</source>
        <translation>Without a promotion</translation>
    </message>
    <message>
        <source>People of {circle}</source>
        <translation>People of {circle}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continued)</translation>
    </message>
</context>
<context>
    <name>TrustForm</name>
    <message>
        <source>“{circle}” brings programs of its own</source>
        <translation>“{circle}” brings programs of its own</translation>
    </message>
    <message>
        <source>These settings came with the folder, and would run when the circle is shared. Run them only if you know who made the folder. Otherwise nothing is shared; your versions stay safe here.</source>
        <translation>These settings came with the folder, and would run when the circle is shared. Run them only if you know who made the folder. Otherwise nothing is shared; your versions stay safe here.</translation>
    </message>
    <message>
        <source>These settings came with the folder, and would run when something is changed. Run them if you know who made the folder; your changes can be kept without them too.</source>
        <translation>These settings came with the folder, and would run when something is changed. Run them if you know who made the folder; your changes can be kept without them too.</translation>
    </message>
    <message>
        <source>Keep my changes without them</source>
        <translation>Keep my changes without them</translation>
    </message>
    <message>
        <source>Trust and share</source>
        <translation>Trust and share</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programs</translation>
    </message>
    <message>
        <source>Trust and run them</source>
        <translation>Trust and run them</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Do not share</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Nothing that was undone is left.</source>
        <translation>Nothing that was undone is left.</translation>
    </message>
    <message>
        <source>No program that is gone left a lock in this circle.</source>
        <translation>No program that is gone left a lock in this circle.</translation>
    </message>
</context>
<context>
    <name>UndoneForm</name>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Changes that were undone</source>
        <translation>Changes that were undone</translation>
    </message>
    <message>
        <source>{what}   ({age})</source>
        <translation>{what}   ({age})</translation>
    </message>
    <message>
        <source>Undone changes</source>
        <translation>Undone changes</translation>
    </message>
    <message>
        <source>A change that you bring back becomes a new change. Nothing done since is lost.</source>
        <translation>A change that you bring back becomes a new change. Nothing done since is lost.</translation>
    </message>
</context>
<context>
    <name>UniteForm</name>
    <message>
        <source>Combine two different circles?</source>
        <translation>Combine two different circles?</translation>
    </message>
    <message>
        <source>Combine them</source>
        <translation>Combine them</translation>
    </message>
    <message>
        <source>Every file and every version of both would be in each. Usually the place is simply the wrong one: then choose another.</source>
        <translation>Every file and every version of both would be in each. Usually the place is simply the wrong one: then choose another.</translation>
    </message>
</context>
<context>
    <name>UnkeptBar</name>
    <message>
        <source>Keep…</source>
        <translation>Keep…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed, not yet kept</source>
        <translation>
            <numerusform>%Ln file changed, not yet kept</numerusform>
            <numerusform>%Ln files changed, not yet kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnkeptRow</name>
    <message>
        <source>Changed on disk and in no version yet</source>
        <translation>Changed on disk and in no version yet</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not kept yet</source>
        <translation>
            <numerusform>%Ln file not kept yet</numerusform>
            <numerusform>%Ln files not kept yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnknownHostForm</name>
    <message>
        <source>Is this really {host}?</source>
        <translation>Is this really {host}?</translation>
    </message>
    <message>
        <source>This computer meets the host for the first time. Its key has this fingerprint:</source>
        <translation>This computer meets the host for the first time. Its key has this fingerprint:</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>It is the one that {host} publishes, so you can go on.</source>
        <translation>It is the one that {host} publishes, so you can go on.</translation>
    </message>
    <message>
        <source>Compare it with what the host publishes, or ask whoever runs it. If it differs, somebody may be listening in: do not go on. You are asked once only.</source>
        <translation>Compare it with what the host publishes, or ask whoever runs it. If it differs, somebody may be listening in: do not go on. You are asked once only.</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>No program that could hold these locks is running on this computer. If another computer works in this very folder, over a network, wait until it has finished.</source>
        <translation>No program that could hold these locks is running on this computer. If another computer works in this very folder, over a network, wait until it has finished.</translation>
    </message>
    <message>
        <source>{path}   ({age})</source>
        <translation>{path}   ({age})</translation>
    </message>
    <message>
        <source>Unlock the circle?</source>
        <translation>Unlock the circle?</translation>
    </message>
    <message>
        <source>Remove locks</source>
        <translation>Remove locks</translation>
    </message>
</context>
<context>
    <name>VersionTitles</name>
    <message>
        <source>On disk, not kept yet</source>
        <translation>On disk, not kept yet</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>ViewStage</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Circles on this computer</source>
        <translation>Circles on this computer</translation>
    </message>
    <message>
        <source>Welcome to uPont</source>
        <translation>Welcome to uPont</translation>
    </message>
    <message>
        <source>A circle is a group and the files that it keeps together. You will see every version of every file, who made it, and why.</source>
        <translation>A circle is a group and the files that it keeps together. You will see every version of every file, who made it, and why.</translation>
    </message>
    <message>
        <source>Begin one: from nothing, or from a folder that you have.</source>
        <translation>Begin one: from nothing, or from a folder that you have.</translation>
    </message>
    <message>
        <source>Get a copy of your own of one that others share with you.</source>
        <translation>Get a copy of your own of one that others share with you.</translation>
    </message>
    <message>
        <source>Open one that is on this computer. You can drop its folder here, too.</source>
        <translation>Open one that is on this computer. You can drop its folder here, too.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open the folder of a circle</source>
        <translation>Open the folder of a circle</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modified</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>changed type</source>
        <translation>changed type</translation>
    </message>
    <message>
        <source>What you have now (git: HEAD)</source>
        <translation>What you have now (git: HEAD)</translation>
    </message>
    <message>
        <source>A line of work (git: branch {name})</source>
        <translation>A line of work (git: branch {name})</translation>
    </message>
    <message>
        <source>A named version (git: {name})</source>
        <translation>A named version (git: {name})</translation>
    </message>
    <message>
        <source>Changes put aside (git: stash)</source>
        <translation>Changes put aside (git: stash)</translation>
    </message>
    <message>
        <source>A reference of git ({name})</source>
        <translation>A reference of git ({name})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Named version</source>
        <translation>Named version</translation>
    </message>
    <message>
        <source>added by {who}</source>
        <translation>added by {who}</translation>
    </message>
    <message>
        <source>modified by {who}</source>
        <translation>modified by {who}</translation>
    </message>
    <message>
        <source>moved by {who}</source>
        <translation>moved by {who}</translation>
    </message>
    <message>
        <source>copied by {who}</source>
        <translation>copied by {who}</translation>
    </message>
    <message>
        <source>deleted by {who}</source>
        <translation>deleted by {who}</translation>
    </message>
    <message>
        <source>changed in type by {who}</source>
        <translation>changed in type by {who}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>only its beginning is searched</source>
        <translation>only its beginning is searched</translation>
    </message>
    <message>
        <source>a scan: its pages have no text</source>
        <translation>a scan: its pages have no text</translation>
    </message>
    <message>
        <source>its content is not on this computer</source>
        <translation>its content is not on this computer</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protected by a password</translation>
    </message>
    <message>
        <source>too large to be searched</source>
        <translation>too large to be searched</translation>
    </message>
    <message>
        <source>its words could not be read</source>
        <translation>its words could not be read</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>Your current line of work (git: current branch {name})</source>
        <translation>Your current line of work (git: current branch {name})</translation>
    </message>
    <message>
        <source>The shared version (git: remote branch {name})</source>
        <translation>The shared version (git: remote branch {name})</translation>
    </message>
    <message>
        <source>A label (git: tag {name})</source>
        <translation>A label (git: tag {name})</translation>
    </message>
    <message>
        <source>restored by {who}</source>
        <translation>restored by {who}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>bytes per second</comment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
</context>
<context>
    <name>WorkForm</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>_Ages</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Cheques remitted</source>
        <translation>Cheques remitted</translation>
    </message>
</context>
</TS>
