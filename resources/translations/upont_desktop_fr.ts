<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this resource</source>
        <translation>À propos de cette ressource</translation>
    </message>
    <message>
        <source>Maintainers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The version that the copy was made from</source>
        <translation>La version dont la copie est issue</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copié de</translation>
    </message>
    <message>
        <source>What has to be there for it to be whole</source>
        <translation>Ce qui doit être là pour qu’elle soit complète</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>What would change with it</source>
        <translation>Ce qui changerait avec elle</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name} (absent)</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About uPont Desktop</source>
        <translation>À propos d’uPont Desktop</translation>
    </message>
    <message>
        <source>The memory of git for the files of a group, as an application for everyone.</source>
        <translation>La mémoire de git pour les fichiers d’un groupe, dans une application pour tous.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt, Python, git and the Tabler icons.</source>
        <translation>Logiciel libre sous licence MIT, fait avec Qt, Python, git et les icônes Tabler.</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Kind of account</source>
        <translation>Sorte de compte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card payments</source>
        <translation>Paiements par carte</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Chèques</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Outside the books</source>
        <translation>Hors des livres</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Find an account</source>
        <translation>Chercher un compte</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Qui doit</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Cash, bank, sales</source>
        <translation>Caisses, banque, ventes</translation>
    </message>
    <message>
        <source>By promotion</source>
        <translation>Par promotion</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Quels comptes</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Recharger…</translation>
    </message>
    <message>
        <source>Pay out…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Together: {amount}</source>
        <translation>Ensemble&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>no promotion</source>
        <translation>sans promotion</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>Le relevé est enregistré.</translation>
    </message>
    <message>
        <source>Writing the statement…</source>
        <translation>Écriture du relevé…</translation>
    </message>
    <message>
        <source>Import balances…</source>
        <translation>Importer des soldes…</translation>
    </message>
    <message>
        <source>Below since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Personne ne doit rien</translation>
    </message>
    <message>
        <source>Who is below zero is listed here, with since when.</source>
        <translation>Qui est sous zéro apparaît ici, avec le moment depuis lequel.</translation>
    </message>
    <message>
        <source>No club has an account yet</source>
        <translation>Aucun club n’a encore de compte</translation>
    </message>
    <message>
        <source>A transfer or a credit makes one.</source>
        <translation>Un transfert ou un rechargement en crée un.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>A person has one from the first credit or sale on. Balances of last year come from a file.</source>
        <translation>Une personne en a un dès son premier rechargement ou sa première vente. Les soldes de l’an passé viennent d’un fichier.</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Aucun compte trouvé</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Rien ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Statement of {account}</source>
        <translation>Relevé de {account}</translation>
    </message>
    <message>
        <source>A double click, or Enter, shows the people of a promotion.</source>
        <translation>Un double clic, ou Entrée, montre les personnes d’une promotion.</translation>
    </message>
    <message>
        <source>Choose a promotion</source>
        <translation>Choisissez une promotion</translation>
    </message>
    <message>
        <source>What moved it stands here: each sale, credit and transfer, with the balance after it.</source>
        <translation>Ce qui l’a fait bouger se lit ici&#xa0;: chaque vente, rechargement et transfert, avec le solde qui en résulte.</translation>
    </message>
    <message>
        <source>By club of the people</source>
        <translation>Par club des personnes</translation>
    </message>
    <message>
        <source>no club</source>
        <translation>aucun club</translation>
    </message>
    <message>
        <source>What the people of each club have</source>
        <translation>Ce qu’ont les personnes de chaque club</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): type some letters</source>
        <translation>
            <numerusform>%Ln compte&#xa0;: tapez quelques lettres</numerusform>
            <numerusform>%Ln comptes&#xa0;: tapez quelques lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open the folder of a circle (git: a clone)</source>
        <translation>Ouvrir le dossier d’un cercle (git&#xa0;: un clone)</translation>
    </message>
    <message>
        <source>Open the &amp;sample circle</source>
        <translation>Ouvrir le cercle d’&amp;exemple</translation>
    </message>
    <message>
        <source>A small circle to play with</source>
        <translation>Un petit cercle pour essayer</translation>
    </message>
    <message>
        <source>&amp;Close the circle</source>
        <translation>&amp;Fermer le cercle</translation>
    </message>
    <message>
        <source>&amp;Forget this circle</source>
        <translation>Ou&amp;blier ce cercle</translation>
    </message>
    <message>
        <source>Take it off the list; its folder stays as it is</source>
        <translation>Le retirer de la liste&#xa0;; son dossier reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Whole circle</source>
        <translation>&amp;Tout le cercle</translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation>Afficher l’historique de tout le cercle</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Show all folders and files as they were at the chosen change (git: checkout)</source>
        <translation>Afficher tous les dossiers et fichiers dans leur état au changement choisi (git&#xa0;: checkout)</translation>
    </message>
    <message>
        <source>&amp;Filter the resources</source>
        <translation>&amp;Filtrer les ressources</translation>
    </message>
    <message>
        <source>Fi&amp;lter the history…</source>
        <translation>Fi&amp;ltrer l’historique…</translation>
    </message>
    <message>
        <source>By person, date, kind of change or file (git: log --author --since …)</source>
        <translation>Par personne, date, genre de changement ou fichier (git&#xa0;: log --author --since …)</translation>
    </message>
    <message>
        <source>Look for words in every version of what is shown, the oldest first (git: log -S)</source>
        <translation>Chercher des mots dans toutes les versions de ce qui est affiché, la plus ancienne d’abord (git&#xa0;: log -S)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Search &amp;everywhere…</source>
        <translation>Chercher par&amp;tout…</translation>
    </message>
    <message>
        <source>Search all circles: names, contents, descriptions, people</source>
        <translation>Chercher dans tous les cercles&#xa0;: noms, contenus, descriptions, personnes</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>Show the &amp;resources</source>
        <translation>Afficher les &amp;ressources</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs c&amp;laires</translation>
    </message>
    <message>
        <source>Rebuild the &amp;index</source>
        <translation>Reconstruire l’&amp;index</translation>
    </message>
    <message>
        <source>&amp;Copy a diagnostic report</source>
        <translation>&amp;Copier un rapport de diagnostic</translation>
    </message>
    <message>
        <source>Versions and settings, without anything personal</source>
        <translation>Versions et réglages, rien de personnel</translation>
    </message>
    <message>
        <source>&amp;About uPont Desktop</source>
        <translation>À &amp;propos d’uPont Desktop</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Cercle</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>C&amp;ontenu</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Pièce</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Keep changes…</source>
        <translation>&amp;Garder les changements…</translation>
    </message>
    <message>
        <source>Make versions of the files that were changed on disk (git: commit)</source>
        <translation>Faire des versions des fichiers modifiés sur le disque (git&#xa0;: commit)</translation>
    </message>
    <message>
        <source>Keep this folder au&amp;tomatically</source>
        <translation>Garder ce dossier automati&amp;quement</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>Add files to the chosen folder</source>
        <translation>Ajouter des fichiers au dossier choisi</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the folder on disk in which it is</source>
        <translation>Ouvrir le dossier du disque où il se trouve</translation>
    </message>
    <message>
        <source>Copy where it is on disk, as text</source>
        <translation>Copier, sous forme de texte, son emplacement sur le disque</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>Receive what others did and send what was done here (git: fetch, merge, push)</source>
        <translation>Recevoir ce que les autres ont fait et envoyer ce qui a été fait ici (git&#xa0;: fetch, merge, push)</translation>
    </message>
    <message>
        <source>&amp;Where it is shared…</source>
        <translation>Lie&amp;u de partage…</translation>
    </message>
    <message>
        <source>The address or the folder where the circle is shared (git: remote)</source>
        <translation>L’adresse ou le dossier où le cercle est partagé (git&#xa0;: remote)</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Show in the file mana&amp;ger</source>
        <translation>Montrer dans le gestionnaire de &amp;fichiers</translation>
    </message>
    <message>
        <source>Copy &amp;its path</source>
        <translation>Copier son empl&amp;acement</translation>
    </message>
    <message>
        <source>Rena&amp;me or move…</source>
        <translation>Reno&amp;mmer ou déplacer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete it; every version stays in the history</source>
        <translation>Supprimer&#xa0;; toutes les versions restent dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation>&amp;Copier vers…</translation>
    </message>
    <message>
        <source>Describ&amp;e…</source>
        <translation>Décr&amp;ire…</translation>
    </message>
    <message>
        <source>Labels and other fields of this resource (metadata)</source>
        <translation>Étiquettes et autres champs de cette ressource (métadonnées)</translation>
    </message>
    <message>
        <source>Restore this &amp;version</source>
        <translation>Restaurer cette &amp;version</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>Nommer ce&amp;tte version…</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>Find in what is &amp;shown</source>
        <translation>&amp;Chercher dans ce qui est affiché</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Mark everything as s&amp;een</source>
        <translation>Tout marquer comme &amp;vu</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Look for changes made by other apps</source>
        <translation>Chercher ce que d’autres applications ont changé</translation>
    </message>
    <message>
        <source>Stop reading the circle; what was read so far stays</source>
        <translation>Arrêter de lire le cercle&#xa0;; ce qui est déjà lu reste</translation>
    </message>
    <message>
        <source>Go to a resource, a date, a tag, a branch or a hash</source>
        <translation>Aller à une ressource, une date, une étiquette, une branche ou une empreinte</translation>
    </message>
    <message>
        <source>Named &amp;versions…</source>
        <translation>&amp;Versions nommées…</translation>
    </message>
    <message>
        <source>Go to a named version, a tag or a branch</source>
        <translation>Aller à une version nommée, une étiquette ou une branche</translation>
    </message>
    <message>
        <source>Go to &amp;resources</source>
        <translation>Vers les &amp;ressources</translation>
    </message>
    <message>
        <source>Go to &amp;history</source>
        <translation>Vers l’&amp;historique</translation>
    </message>
    <message>
        <source>Go to &amp;details</source>
        <translation>Vers les &amp;détails</translation>
    </message>
    <message>
        <source>Browse this poin&amp;t in time</source>
        <translation>Parcourir l’état de ce &amp;moment</translation>
    </message>
    <message>
        <source>Return to toda&amp;y</source>
        <translation>Revenir à a&amp;ujourd’hui</translation>
    </message>
    <message>
        <source>Show all folders and files as they are today</source>
        <translation>Afficher tous les dossiers et fichiers dans leur état actuel</translation>
    </message>
    <message>
        <source>&amp;Export as ZIP…</source>
        <translation>&amp;Exporter l’état de ce moment…</translation>
    </message>
    <message>
        <source>Save all files, as they were at the chosen change, in a ZIP file (git: archive)</source>
        <translation>Enregistrer tous les fichiers, dans leur état au changement choisi, dans un fichier ZIP (git&#xa0;: archive)</translation>
    </message>
    <message>
        <source>Hide n&amp;on-matching</source>
        <translation>Masquer ce qui ne c&amp;orrespond pas</translation>
    </message>
    <message>
        <source>Hide what does not match, or show everything and step through the matches</source>
        <translation>Masquer ce qui ne correspond pas, ou tout afficher et passer d’un résultat à l’autre</translation>
    </message>
    <message>
        <source>Find when te&amp;xt first appeared…</source>
        <translation>Trouver quand un te&amp;xte est apparu…</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>Ouvrir le dossier des &amp;données</translation>
    </message>
    <message>
        <source>Open the folder where uPont keeps its lists and indexes</source>
        <translation>Ouvrir le dossier où uPont garde ses listes et ses index</translation>
    </message>
    <message>
        <source>Read the whole circle again from the start</source>
        <translation>Relire tout le cercle depuis le début</translation>
    </message>
    <message>
        <source>Make a version of what you save in this folder, shortly after the last save</source>
        <translation>Faire une version de ce que vous enregistrez dans ce dossier, peu après le dernier enregistrement</translation>
    </message>
    <message>
        <source>Add the files, picture or text that you copied</source>
        <translation>Ajouter les fichiers, l’image ou le texte que vous avez copiés</translation>
    </message>
    <message>
        <source>Add a folder and everything in it</source>
        <translation>Ajouter un dossier et tout ce qu’il contient</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Start a new resource from this version and note where it came from (fork)</source>
        <translation>Commencer une nouvelle ressource à partir de cette version&#xa0;; son origine est notée (fork)</translation>
    </message>
    <message>
        <source>Bring what is chosen back to this version; it becomes a new version</source>
        <translation>Ramener le fichier ou le dossier choisi à cette version&#xa0;; cela fait une nouvelle version</translation>
    </message>
    <message>
        <source>Give it a name such as “handed out 12 March” (git: annotated tag)</source>
        <translation>Lui donner un nom, par exemple «&#xa0;distribuée le 12 mars&#xa0;» (git&#xa0;: tag annoté)</translation>
    </message>
    <message>
        <source>Show c&amp;olumns</source>
        <translation>Afficher les colo&amp;nnes</translation>
    </message>
    <message>
        <source>&amp;Match system colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>Language, colours, fonts, your name, default apps</source>
        <translation>Langue, couleurs, polices, votre nom, applications par défaut</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>The window in five steps, with the sample circle</source>
        <translation>La fenêtre en cinq étapes, avec le cercle d’exemple</translation>
    </message>
    <message>
        <source>Clear the dots on what others did since you last looked</source>
        <translation>Retirer les points de ce que les autres ont fait depuis votre dernière visite</translation>
    </message>
    <message>
        <source>Undone c&amp;hanges…</source>
        <translation>C&amp;hangements annulés…</translation>
    </message>
    <message>
        <source>Changes that you undid and can still bring back</source>
        <translation>Les changements annulés que l’on peut encore récupérer</translation>
    </message>
    <message>
        <source>Un&amp;lock the circle…</source>
        <translation>Dé&amp;bloquer le cercle…</translation>
    </message>
    <message>
        <source>Remove locks left behind by programs that are no longer running, so that changes are possible again</source>
        <translation>Enlever les verrous laissés par des programmes qui ne sont plus là, pour que les changements soient de nouveau possibles</translation>
    </message>
    <message>
        <source>&amp;New circle…</source>
        <translation>&amp;Nouveau cercle…</translation>
    </message>
    <message>
        <source>Begin a circle, from nothing or from a folder that you have (git: init)</source>
        <translation>Commencer un cercle, à partir de rien ou d’un dossier que vous avez (git&#xa0;: init)</translation>
    </message>
    <message>
        <source>Recei&amp;ve a circle…</source>
        <translation>Re&amp;cevoir un cercle…</translation>
    </message>
    <message>
        <source>Get a copy of your own of a circle that others share (git: clone)</source>
        <translation>Obtenir votre propre copie d’un cercle que d’autres partagent (git&#xa0;: clone)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Copier l’&amp;invitation</translation>
    </message>
    <message>
        <source>Copy what others need to receive this circle, to paste it into a message</source>
        <translation>Copier ce qu’il faut aux autres pour recevoir ce cercle, à coller dans un message</translation>
    </message>
    <message>
        <source>S&amp;ave invitation…</source>
        <translation>Enre&amp;gistrer l’invitation…</translation>
    </message>
    <message>
        <source>Write a small file with which others receive this circle</source>
        <translation>Écrire un petit fichier avec lequel d’autres reçoivent ce cercle</translation>
    </message>
    <message>
        <source>&amp;Open a circle&apos;s folder…</source>
        <translation>&amp;Ouvrir le dossier d’un cercle…</translation>
    </message>
    <message>
        <source>&amp;Back to the kept version</source>
        <translation>Revenir à la version gard&amp;ée</translation>
    </message>
    <message>
        <source>Take back what was changed on disk since the last version; undo brings the changes back</source>
        <translation>Défait ce qui a été changé sur le disque depuis la dernière version&#xa0;; «&#xa0;Annuler&#xa0;» ramène les changements</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>All versions of the file (git: log --follow)</source>
        <translation>Toutes les versions du fichier (git&#xa0;: log --follow)</translation>
    </message>
    <message>
        <source>Open a terminal in the folder on disk in which it is</source>
        <translation>Ouvrir un terminal dans le dossier du disque où il se trouve</translation>
    </message>
    <message>
        <source>Copy the f&amp;ull hash</source>
        <translation>Copier l’emprei&amp;nte entière</translation>
    </message>
    <message>
        <source>Copy the whole hash of the chosen change, as git knows it (commit)</source>
        <translation>Copier l’empreinte entière du changement choisi, telle que git la connaît (commit)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What changed from this version to the current one; of the current one, what it changed</source>
        <translation>Ce qui a changé de cette version à l’actuelle&#xa0;; pour l’actuelle, ce qu’elle a changé</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Look for &amp;news</source>
        <translation>Voir s’il y a du &amp;nouveau</translation>
    </message>
    <message>
        <source>Ask the shared place what others shared; nothing changes (git: fetch)</source>
        <translation>Demander à l’endroit partagé ce que d’autres y ont mis&#xa0;; rien n’est changé (git&#xa0;: fetch)</translation>
    </message>
    <message>
        <source>Look for news automaticall&amp;y</source>
        <translation>Voir s’il &amp;y a du nouveau, automatiquement</translation>
    </message>
    <message>
        <source>Ask the shared place now and then; never where that would ask for a password</source>
        <translation>Interroger de temps en temps l’endroit partagé&#xa0;; jamais là où il faudrait un mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show its history</source>
        <translation>Afficher son histori&amp;que</translation>
    </message>
    <message>
        <source>Open in a terminal &amp;window</source>
        <translation>Ouvrir dans &amp;un terminal</translation>
    </message>
    <message>
        <source>Compare with the current ver&amp;sion</source>
        <translation>Com&amp;parer avec la version actuelle</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>&amp;Add a room…</source>
        <translation>Ajouter une p&amp;ièce…</translation>
    </message>
    <message>
        <source>Let the circle keep more than files, such as its people and clubs</source>
        <translation>Permettre au cercle de garder plus que des fichiers, par exemple ses membres et ses clubs</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>Take in a list (CSV) or cards (vCard); nothing is written before you saw it</source>
        <translation>Reprendre une liste (CSV) ou des fiches (vCard)&#xa0;; rien n’est écrit avant que vous l’ayez vu</translation>
    </message>
    <message>
        <source>E&amp;xport people…</source>
        <translation>E&amp;xporter des personnes…</translation>
    </message>
    <message>
        <source>Write whom the list shows as a list (CSV), cards (vCard) or pages of faces (PDF)</source>
        <translation>Écrire les personnes affichées dans une liste (CSV), des fiches (vCard) ou un trombinoscope (PDF)</translation>
    </message>
    <message>
        <source>&amp;Edit the card</source>
        <translation>Modifi&amp;er la fiche</translation>
    </message>
    <message>
        <source>Choose a &amp;photo…</source>
        <translation>Choisir une &amp;photo…</translation>
    </message>
    <message>
        <source>Remove the ph&amp;oto</source>
        <translation>Retirer la ph&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail addresses</source>
        <translation>&amp;Copier les adresses e-mail</translation>
    </message>
    <message>
        <source>Copy the addresses of everybody chosen, to paste them into a message</source>
        <translation>Copier les adresses de toutes les personnes choisies, pour les coller dans un message</translation>
    </message>
    <message>
        <source>Show the &amp;history of the card</source>
        <translation>Afficher l’&amp;historique de la fiche</translation>
    </message>
    <message>
        <source>&amp;My own card</source>
        <translation>&amp;Ma fiche</translation>
    </message>
    <message>
        <source>Go to the card that has your e-mail address</source>
        <translation>Aller à la fiche qui porte votre adresse e-mail</translation>
    </message>
    <message>
        <source>Mer&amp;ge two cards…</source>
        <translation>F&amp;usionner deux fiches…</translation>
    </message>
    <message>
        <source>Make one card of the two that are chosen, because both are the same person</source>
        <translation>Faire une seule fiche des deux choisies, parce qu’elles désignent la même personne</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>Ou&amp;blier cette personne…</translation>
    </message>
    <message>
        <source>Delete the card and the photo because the person asks for it</source>
        <translation>Supprimer la fiche et la photo à la demande de la personne</translation>
    </message>
    <message>
        <source>Add to a cl&amp;ub…</source>
        <translation>Ajouter à un c&amp;lub…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Changer le &amp;rôle…</translation>
    </message>
    <message>
        <source>En&amp;d the mandate…</source>
        <translation>Mettre fin au man&amp;dat…</translation>
    </message>
    <message>
        <source>&amp;Next year&apos;s committee…</source>
        <translation>Bureau de l’année suiva&amp;nte…</translation>
    </message>
    <message>
        <source>End the mandates of the present committee and begin those of the next, in one go</source>
        <translation>Terminer les mandats du bureau actuel et commencer ceux du suivant, en une seule fois</translation>
    </message>
    <message>
        <source>Add a clu&amp;b…</source>
        <translation>Ajouter un club…</translation>
    </message>
    <message>
        <source>Edit the page of the c&amp;lub…</source>
        <translation>Modifier la page du club…</translation>
    </message>
    <message>
        <source>The club is no longer acti&amp;ve</source>
        <translation>Le club n’est plus actif</translation>
    </message>
    <message>
        <source>The club is active again</source>
        <translation>Le club est de nouveau actif</translation>
    </message>
    <message>
        <source>As&amp;k for a club…</source>
        <translation>Demander un club…</translation>
    </message>
    <message>
        <source>Accept the request…</source>
        <translation>Accepter la demande…</translation>
    </message>
    <message>
        <source>Decline the request…</source>
        <translation>Refuser la demande…</translation>
    </message>
    <message>
        <source>Add a &amp;thing…</source>
        <translation>Ajouter un obje&amp;t…</translation>
    </message>
    <message>
        <source>Lend it…</source>
        <translation>Prêter…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>L’objet est revenu</translation>
    </message>
    <message>
        <source>Extend the loan…</source>
        <translation>Prolonger le prêt…</translation>
    </message>
    <message>
        <source>Make what somebody changed without the right to what it was before</source>
        <translation>Rendre à ce que quelqu’un a changé sans droit son état d’avant</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Nouvelle publication…</translation>
    </message>
    <message>
        <source>Write something for everybody, as yourself or for a club</source>
        <translation>Écrire quelque chose pour tous, en votre nom ou pour un club</translation>
    </message>
    <message>
        <source>&amp;Edit the post…</source>
        <translation>&amp;Modifier la publication…</translation>
    </message>
    <message>
        <source>&amp;Pin it for a week</source>
        <translation>É&amp;pingler une semaine</translation>
    </message>
    <message>
        <source>Let the post stand above the others for seven days</source>
        <translation>Garder la publication au-dessus des autres pendant sept jours</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Ne pl&amp;us épingler</translation>
    </message>
    <message>
        <source>&amp;Delete the post</source>
        <translation>&amp;Supprimer la publication</translation>
    </message>
    <message>
        <source>It stays in the history, and undoing brings it back</source>
        <translation>Elle reste dans l’historique, et annuler la fait revenir</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commenter</translation>
    </message>
    <message>
        <source>&amp;Like it</source>
        <translation>&amp;J’aime</translation>
    </message>
    <message>
        <source>Once more takes it back</source>
        <translation>Une deuxième fois le retire</translation>
    </message>
    <message>
        <source>Don’t l&amp;ike it</source>
        <translation>Je n’a&amp;ime pas</translation>
    </message>
    <message>
        <source>L&amp;ove it</source>
        <translation>J’ad&amp;ore</translation>
    </message>
    <message>
        <source>L&amp;augh</source>
        <translation>Ç&amp;a me fait rire</translation>
    </message>
    <message>
        <source>Be &amp;surprised</source>
        <translation>Ça me &amp;surprend</translation>
    </message>
    <message>
        <source>Be sa&amp;d</source>
        <translation>Ça m’attris&amp;te</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>Mark the post, or unmark it: only on this computer</source>
        <translation>Mettre ou retirer un signet&#xa0;: sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Posts of the same pe&amp;rson</source>
        <translation>Publications de la même pe&amp;rsonne</translation>
    </message>
    <message>
        <source>Show the &amp;history of the post</source>
        <translation>Afficher l’&amp;historique de la publication</translation>
    </message>
    <message>
        <source>Cop&amp;y the text</source>
        <translation>Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Copy the title and the text as Markdown</source>
        <translation>Copier le titre et le texte en Markdown</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>Tout &amp;marquer comme lu</translation>
    </message>
    <message>
        <source>&amp;Weekly letter…</source>
        <translation>&amp;Lettre de la semaine…</translation>
    </message>
    <message>
        <source>Write what was published as a letter, ready to be mailed by hand</source>
        <translation>Faire une lettre de ce qui a paru, prête à être envoyée par courriel</translation>
    </message>
    <message>
        <source>Hide the post…</source>
        <translation>Masquer la publication…</translation>
    </message>
    <message>
        <source>As a moderator: with a reason, and it can be shown again</source>
        <translation>Comme modérateur&#xa0;: avec une raison, et elle peut être réaffichée</translation>
    </message>
    <message>
        <source>Show the post again</source>
        <translation>Réafficher la publication</translation>
    </message>
    <message>
        <source>&amp;Transfer money…</source>
        <translation>&amp;Transférer de l’argent…</translation>
    </message>
    <message>
        <source>Take the entry &amp;back…</source>
        <translation>&amp;Annuler l’écriture…</translation>
    </message>
    <message>
        <source>&amp;Credit an account…</source>
        <translation>&amp;Recharger un compte…</translation>
    </message>
    <message>
        <source>Pay money &amp;out…</source>
        <translation>Rem&amp;bourser…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Show the till alone; leaving asks for the PIN of who sells</source>
        <translation>Montrer la caisse seule&#xa0;; en sortir demande le code du vendeur</translation>
    </message>
    <message>
        <source>&amp;Set up this computer as a till…</source>
        <translation>Préparer cet ordinateur comme &amp;caisse…</translation>
    </message>
    <message>
        <source>Accept this computer, take the rights of a seller, name the shop</source>
        <translation>Accepter cet ordinateur, prendre les droits de vendeur, nommer le comptoir</translation>
    </message>
    <message>
        <source>&amp;Credit the account…</source>
        <translation>&amp;Recharger le compte…</translation>
    </message>
    <message>
        <source>Put money on the account of who is served</source>
        <translation>Mettre de l’argent sur le compte de la personne servie</translation>
    </message>
    <message>
        <source>Serve a &amp;guest</source>
        <translation>Servir un &amp;invité</translation>
    </message>
    <message>
        <source>Somebody without an account, who pays at once</source>
        <translation>Quelqu’un sans compte, qui paie tout de suite</translation>
    </message>
    <message>
        <source>&amp;Pay for the basket</source>
        <translation>E&amp;ncaisser le panier</translation>
    </message>
    <message>
        <source>Serve any&amp;way</source>
        <translation>Servir &amp;quand même</translation>
    </message>
    <message>
        <source>Sell although too little is on the account: the entry says so</source>
        <translation>Vendre bien que le compte n’y suffise pas&#xa0;: l’écriture le dit</translation>
    </message>
    <message>
        <source>&amp;Take back the last entry</source>
        <translation>&amp;Annuler la dernière écriture</translation>
    </message>
    <message>
        <source>A&amp;nother seller…</source>
        <translation>Autre &amp;vendeur…</translation>
    </message>
    <message>
        <source>Choose my P&amp;IN…</source>
        <translation>Choisir mon c&amp;ode…</translation>
    </message>
    <message>
        <source>It is kept on this computer only</source>
        <translation>Il n’est gardé que sur cet ordinateur</translation>
    </message>
    <message>
        <source>C&amp;ount the box and close…</source>
        <translation>Compter la caisse et &amp;fermer…</translation>
    </message>
    <message>
        <source>Add a &amp;good…</source>
        <translation>Ajouter un arti&amp;cle…</translation>
    </message>
    <message>
        <source>&amp;Edit the good…</source>
        <translation>&amp;Modifier l’article…</translation>
    </message>
    <message>
        <source>Set a &amp;price…</source>
        <translation>Fixer un &amp;prix…</translation>
    </message>
    <message>
        <source>Sell the good no &amp;more</source>
        <translation>Ne plus &amp;vendre l’article</translation>
    </message>
    <message>
        <source>Sell the good &amp;again</source>
        <translation>Vendre de nou&amp;veau l’article</translation>
    </message>
    <message>
        <source>&amp;History of the good</source>
        <translation>&amp;Historique de l’article</translation>
    </message>
    <message>
        <source>Add a &amp;shop…</source>
        <translation>Ajouter un c&amp;omptoir…</translation>
    </message>
    <message>
        <source>Edit the s&amp;hop…</source>
        <translation>Modifier le comp&amp;toir…</translation>
    </message>
    <message>
        <source>Note a &amp;delivery…</source>
        <translation>Noter une &amp;livraison…</translation>
    </message>
    <message>
        <source>Count the stoc&amp;k…</source>
        <translation>Faire l’&amp;inventaire…</translation>
    </message>
    <message>
        <source>Note a &amp;loss…</source>
        <translation>Noter une pert&amp;e…</translation>
    </message>
    <message>
        <source>Cop&amp;y the shopping list</source>
        <translation>Copier la liste de co&amp;urses</translation>
    </message>
    <message>
        <source>Show what is &amp;wrong</source>
        <translation>Montrer ce qui n’est pas &amp;normal</translation>
    </message>
    <message>
        <source>Accept the de&amp;vice</source>
        <translation>Accepter le po&amp;ste</translation>
    </message>
    <message>
        <source>Say that it was looked a&amp;t…</source>
        <translation>Dire que c’est ré&amp;glé…</translation>
    </message>
    <message>
        <source>New sign-&amp;up sheet…</source>
        <translation>Nouvelles &amp;inscriptions…</translation>
    </message>
    <message>
        <source>Open a sheet on which people sign up: by arrival, by lot or by choice</source>
        <translation>Ouvrir une feuille où l’on s’inscrit&#xa0;: par ordre d’arrivée, tirage au sort ou choix</translation>
    </message>
    <message>
        <source>Edit the s&amp;heet…</source>
        <translation>&amp;Modifier la feuille…</translation>
    </message>
    <message>
        <source>&amp;Sign up</source>
        <translation>S’&amp;inscrire</translation>
    </message>
    <message>
        <source>L&amp;eave the sheet</source>
        <translation>Se &amp;désinscrire</translation>
    </message>
    <message>
        <source>&amp;Close sign-ups</source>
        <translation>&amp;Clore les inscriptions</translation>
    </message>
    <message>
        <source>Whoever arrives afterwards is too late</source>
        <translation>Qui arrive ensuite arrive trop tard</translation>
    </message>
    <message>
        <source>&amp;Open sign-ups again</source>
        <translation>&amp;Rouvrir les inscriptions</translation>
    </message>
    <message>
        <source>Those who came too late are on the sheet, behind the others</source>
        <translation>Les retardataires sont inscrits, derrière les autres</translation>
    </message>
    <message>
        <source>&amp;Draw lots…</source>
        <translation>&amp;Tirer au sort…</translation>
    </message>
    <message>
        <source>Review the &amp;answers…</source>
        <translation>&amp;Examiner les réponses…</translation>
    </message>
    <message>
        <source>&amp;Publish the result…</source>
        <translation>&amp;Publier le résultat…</translation>
    </message>
    <message>
        <source>Sign somebody &amp;up…</source>
        <translation>Inscrire &amp;quelqu’un…</translation>
    </message>
    <message>
        <source>&amp;Take off the sheet</source>
        <translation>Retirer de la feui&amp;lle</translation>
    </message>
    <message>
        <source>Keep the order &amp;here…</source>
        <translation>Tenir l’&amp;ordre ici…</translation>
    </message>
    <message>
        <source>This computer receives sign-ups from now on, and not the other one</source>
        <translation>Cet ordinateur reçoit désormais les inscriptions, et non plus l’autre</translation>
    </message>
    <message>
        <source>E&amp;ntrance…</source>
        <translation>E&amp;ntrée…</translation>
    </message>
    <message>
        <source>Check off who comes in, by two letters of the name</source>
        <translation>Pointer les arrivants, avec deux lettres du nom</translation>
    </message>
    <message>
        <source>Entrance list as PD&amp;F…</source>
        <translation>Liste d’entrée en PD&amp;F…</translation>
    </message>
    <message>
        <source>E&amp;xport as a table…</source>
        <translation>E&amp;xporter en tableau…</translation>
    </message>
    <message>
        <source>Check the &amp;records…</source>
        <translation>&amp;Vérifier les écritures…</translation>
    </message>
    <message>
        <source>Work out from the records who has a place, as anyone can</source>
        <translation>Recalculer d’après les écritures qui a une place, comme chacun peut le faire</translation>
    </message>
    <message>
        <source>De&amp;lete the sheet</source>
        <translation>&amp;Supprimer la feuille</translation>
    </message>
    <message>
        <source>Who may do what in this room: give rights and take them</source>
        <translation>Qui peut faire quoi dans cette pièce&#xa0;: donner des droits et les retirer</translation>
    </message>
    <message>
        <source>E&amp;xport the books…</source>
        <translation>E&amp;xporter les livres…</translation>
    </message>
    <message>
        <source>Save the cha&amp;rt…</source>
        <translation>Enregistrer le &amp;graphique…</translation>
    </message>
    <message>
        <source>Plan an e&amp;vent…</source>
        <translation>Prévoir un é&amp;vénement…</translation>
    </message>
    <message>
        <source>Import a ca&amp;lendar…</source>
        <translation>Importer un ca&amp;lendrier…</translation>
    </message>
    <message>
        <source>Take in the events of a calendar file (.ics); nothing is written before you saw it</source>
        <translation>Reprendre les événements d’un fichier de calendrier (.ics)&#xa0;; rien n’est écrit avant que vous ne l’ayez vu</translation>
    </message>
    <message>
        <source>E&amp;xport events…</source>
        <translation>E&amp;xporter des événements…</translation>
    </message>
    <message>
        <source>Write all events, those of a club or your own as a calendar file (.ics) for other programs</source>
        <translation>Écrire tous les événements, ceux d’un club ou les vôtres dans un fichier de calendrier (.ics) pour d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Take part</source>
        <translation>&amp;Participer</translation>
    </message>
    <message>
        <source>Say that you come: everybody sees who does</source>
        <translation>Dire que vous venez&#xa0;: tout le monde voit qui vient</translation>
    </message>
    <message>
        <source>Take part no &amp;longer</source>
        <translation>Ne p&amp;lus participer</translation>
    </message>
    <message>
        <source>&amp;Edit the event…</source>
        <translation>Modifi&amp;er l’événement…</translation>
    </message>
    <message>
        <source>Plan another one like &amp;it…</source>
        <translation>Prév&amp;oir un événement semblable…</translation>
    </message>
    <message>
        <source>&amp;Cancel the event</source>
        <translation>&amp;Annuler l’événement</translation>
    </message>
    <message>
        <source>It stays in every agenda, crossed out</source>
        <translation>Il reste dans tous les agendas, barré</translation>
    </message>
    <message>
        <source>It takes place after &amp;all</source>
        <translation>Il a lieu fin&amp;alement</translation>
    </message>
    <message>
        <source>&amp;Delete the event</source>
        <translation>&amp;Supprimer l’événement</translation>
    </message>
    <message>
        <source>For what was planned by mistake; it stays in the history</source>
        <translation>Pour ce qui a été prévu par erreur&#xa0;; l’historique le garde</translation>
    </message>
    <message>
        <source>&amp;Write a post about it…</source>
        <translation>Écri&amp;re une publication à ce sujet…</translation>
    </message>
    <message>
        <source>Show the &amp;history of the event</source>
        <translation>Voir l’&amp;historique de l’événement</translation>
    </message>
    <message>
        <source>Agenda: &amp;month</source>
        <translation>Agenda&#xa0;: &amp;mois</translation>
    </message>
    <message>
        <source>Agenda: &amp;week</source>
        <translation>Agenda&#xa0;: semai&amp;ne</translation>
    </message>
    <message>
        <source>Agenda: da&amp;y</source>
        <translation>Agenda&#xa0;: &amp;jour</translation>
    </message>
    <message>
        <source>Agenda: li&amp;st</source>
        <translation>Agenda&#xa0;: l&amp;iste</translation>
    </message>
    <message>
        <source>Go to t&amp;oday</source>
        <translation>Aller à auj&amp;ourd’hui</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;Import balances or payments…</source>
        <translation>&amp;Importer des soldes ou des paiements…</translation>
    </message>
    <message>
        <source>Take a change back…</source>
        <translation>Reprendre un chan&amp;gement…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Droits…</translation>
    </message>
    <message>
        <source>Who owes so&amp;mething</source>
        <translation>Qui &amp;doit quelque chose</translation>
    </message>
    <message>
        <source>Add a p&amp;erson…</source>
        <translation>Ajouter une per&amp;sonne…</translation>
    </message>
    <message>
        <source>List the people whose accounts are overdrawn, to credit them</source>
        <translation>Lister les personnes dont le compte est négatif, pour les recharger</translation>
    </message>
    <message>
        <source>Somebody who stands before the till and has no card yet</source>
        <translation>Quelqu’un qui est devant la caisse et n’a pas encore de fiche</translation>
    </message>
    <message>
        <source>Add a goo&amp;d…</source>
        <translation>Ajouter un arti&amp;cle…</translation>
    </message>
    <message>
        <source>Something that this shop sells from now on</source>
        <translation>Quelque chose que ce comptoir vend désormais</translation>
    </message>
    <message>
        <source>&amp;Bottles came…</source>
        <translation>Noter une &amp;livraison…</translation>
    </message>
    <message>
        <source>Note a delivery: how many of each good came</source>
        <translation>Noter ce qui est arrivé, tant de chaque article</translation>
    </message>
    <message>
        <source>Take all of its impo&amp;rt back…</source>
        <translation>Annuler tout son impo&amp;rt…</translation>
    </message>
    <message>
        <source>Book sign-&amp;ups and deposits…</source>
        <translation>Inscrire les ins&amp;criptions et cautions…</translation>
    </message>
    <message>
        <source>Import the histor&amp;y of uPont v4…</source>
        <translation>Importer l’&amp;histoire d’uPont v4…</translation>
    </message>
    <message>
        <source>Show it in the &amp;ledger</source>
        <translation>Montrer dans le &amp;grand livre</translation>
    </message>
    <message>
        <source>Show the acco&amp;unt</source>
        <translation>Montrer le co&amp;mpte</translation>
    </message>
    <message>
        <source>Not to be ser&amp;ved…</source>
        <translation>N&amp;e plus servir…</translation>
    </message>
    <message>
        <source>Serve who is chosen no alcohol, nothing at all, or everything again</source>
        <translation>Ne plus servir d’alcool, ou plus rien, à la personne choisie, ou tout de nouveau</translation>
    </message>
    <message>
        <source>Save the stateme&amp;nt…</source>
        <translation>Enregistrer le &amp;relevé…</translation>
    </message>
    <message>
        <source>&amp;Write to those who owe…</source>
        <translation>&amp;Écrire à ceux qui doivent…</translation>
    </message>
    <message>
        <source>Remit che&amp;ques…</source>
        <translation>Remettre des chè&amp;ques…</translation>
    </message>
    <message>
        <source>Report o&amp;f a period…</source>
        <translation>Bilan d’une &amp;période…</translation>
    </message>
    <message>
        <source>Import &amp;goods from a table…</source>
        <translation>Importer des &amp;articles d’un tableau…</translation>
    </message>
    <message>
        <source>Export goods as a tabl&amp;e…</source>
        <translation>Exporter les articles en &amp;tableau…</translation>
    </message>
    <message>
        <source>Chec&amp;k the books</source>
        <translation>Vérifier les &amp;livres</translation>
    </message>
    <message>
        <source>Report of the clos&amp;ing…</source>
        <translation>Rapport de la clôtu&amp;re…</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source>Files to add</source>
        <translation>Fichiers à ajouter</translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation>Dossier à ajouter</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Keeping the new version…</source>
        <translation>Enregistrement de la nouvelle version…</translation>
    </message>
    <message>
        <source>Adding files…</source>
        <translation>Ajout de fichiers…</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy files, a picture or some text first.</source>
        <translation>Il n’y a rien à coller&#xa0;: copiez d’abord des fichiers, une image ou du texte.</translation>
    </message>
    <message>
        <source>It contains no files.</source>
        <translation>Il ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>Nothing was added: all of them are already here.</source>
        <translation>Rien n’a été ajouté&#xa0;: tout existe déjà.</translation>
    </message>
</context>
<context>
    <name>AddRoomForm</name>
    <message>
        <source>Add a room to “{circle}”</source>
        <translation>Ajouter une pièce à «&#xa0;{circle}&#xa0;»</translation>
    </message>
    <message>
        <source>A room lets the circle keep more than files. What is in it is shared with the circle, and has a history like everything else.</source>
        <translation>Une pièce permet au cercle de garder plus que des fichiers. Ce qu’elle contient est partagé avec le cercle et a un historique, comme tout le reste.</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Ajouter la pièce</translation>
    </message>
    <message>
        <source>It can be undone, and nothing among the files changes.</source>
        <translation>Vous pourrez l’annuler, et rien ne change parmi les fichiers.</translation>
    </message>
</context>
<context>
    <name>AgainLine</name>
    <message>
        <source>Again: {goods}</source>
        <translation>Encore&#xa0;: {goods}</translation>
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
        <translation>journée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>you take part</source>
        <translation>vous participez</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaHandlers</name>
    <message>
        <source>Move “{title}”</source>
        <translation>Déplacer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel “{title}”</source>
        <translation>Annuler «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Let “{title}” take place</source>
        <translation>Rétablir «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Annuler l’événement</translation>
    </message>
    <message>
        <source>It takes place</source>
        <translation>Il a lieu</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Supprimer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Lecture du calendrier…</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter des événements</translation>
    </message>
    <message>
        <source>events.ics</source>
        <translation>evenements.ics</translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation>Écriture du calendrier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to {file}</source>
        <translation>
            <numerusform>%Ln événement écrit dans {file}</numerusform>
            <numerusform>%Ln événements écrits dans {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaHeader</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Plan an event…</source>
        <translation>Prévoir un événement…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Prévoir…</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Nothing is planned in these months.</source>
        <translation>Rien n’est prévu ces mois-ci.</translation>
    </message>
</context>
<context>
    <name>AgendaPages</name>
    <message>
        <source>Events of the month</source>
        <translation>Événements du mois</translation>
    </message>
    <message>
        <source>Events of the week</source>
        <translation>Événements de la semaine</translation>
    </message>
    <message>
        <source>Events of the day</source>
        <translation>Événements du jour</translation>
    </message>
    <message>
        <source>Events in a list</source>
        <translation>Événements en liste</translation>
    </message>
    <message>
        <source>From {month}</source>
        <translation>À partir de {month}</translation>
    </message>
</context>
<context>
    <name>AgendaSide</name>
    <message>
        <source>Only mine</source>
        <translation>Seulement les miens</translation>
    </message>
    <message>
        <source>What you take part in, or planned</source>
        <translation>Ce à quoi vous participez, ou que vous avez prévu</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Only the events of these clubs</source>
        <translation>Seulement les événements de ces clubs</translation>
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
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>AmountImportForm</name>
    <message>
        <source>Import amounts</source>
        <translation>Importer des montants</translation>
    </message>
    <message>
        <source>Nothing is written before you choose “Import”.</source>
        <translation>Rien n’est écrit avant que vous choisissiez «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>in cents</source>
        <translation>en centimes</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Balances of another program</source>
        <translation>Les soldes d’un autre programme</translation>
    </message>
    <message>
        <source>Payments to the bank account, with people’s codes</source>
        <translation>Des paiements au compte en banque, avec le code des personnes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>The file has</source>
        <translation>Le fichier contient</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>Nouveaux ({n})</translation>
    </message>
    <message>
        <source>Imported before ({n})</source>
        <translation>Déjà importés ({n})</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>Laissés de côté ({n})</translation>
    </message>
    <message>
        <source>New ones come to {amount}.</source>
        <translation>Les nouveaux font {amount}.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Accept “{club}”</source>
        <translation>Accepter «&#xa0;{club}&#xa0;»</translation>
    </message>
    <message>
        <source>Decline “{club}”</source>
        <translation>Refuser «&#xa0;{club}&#xa0;»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Un mot avec la réponse</translation>
    </message>
    <message>
        <source>The page of the club is opened next, to be filled in.</source>
        <translation>La page du club s’ouvre ensuite, à remplir.</translation>
    </message>
</context>
<context>
    <name>AppDialogs</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing personal is in it.</source>
        <translation>Le rapport est dans le presse-papiers. Il ne contient rien de personnel.</translation>
    </message>
    <message>
        <source>Choose another app for it in the settings.</source>
        <translation>Choisissez une autre application dans les réglages.</translation>
    </message>
</context>
<context>
    <name>AppearanceBar</name>
    <message>
        <source>Stop looking, or close</source>
        <translation>Arrêter la recherche, ou fermer</translation>
    </message>
    <message>
        <source>{done} of {whole} versions read</source>
        <translation>{done} versions lues sur {whole}</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Arrêté avant d’avoir trouvé quoi que ce soit.</translation>
    </message>
    <message>
        <source>No version contained “{text}”.</source>
        <translation>Aucune version n’a contenu «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>First in version {number} of “{name}”, by {who}, {day}: {line}</source>
        <translation>D’abord dans la version {number} de «&#xa0;{name}&#xa0;», par {who}, {day}&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Later in version {number} of “{name}”, by {who}, {day}: {line}</source>
        <translation>Puis dans la version {number} de «&#xa0;{name}&#xa0;», par {who}, {day}&#xa0;: {line}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Find when this text first appeared</source>
        <translation>Trouver quand ce texte est apparu</translation>
    </message>
    <message>
        <source>Previous version with this text</source>
        <translation>Version précédente avec ce texte</translation>
    </message>
    <message>
        <source>Next version with this text</source>
        <translation>Version suivante avec ce texte</translation>
    </message>
    <message>
        <source>Press Enter to look through every version in “{name}”.</source>
        <translation>Appuyez sur Entrée pour parcourir toutes les versions dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Press Enter to look through every version of “{name}”.</source>
        <translation>Appuyez sur Entrée pour parcourir toutes les versions de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Press Enter to look through every version of everything, the oldest first.</source>
        <translation>Appuyez sur Entrée pour parcourir toutes les versions de tout, la plus ancienne d’abord.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of the window, and of the descriptions that it proposes.</source>
        <translation>De la fenêtre, et des descriptions qu’elle propose.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Fixed-width font</source>
        <translation>Police à &amp;chasse fixe</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Taille du &amp;texte</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s text size.</source>
        <translation>Par rapport à celle du système.</translation>
    </message>
    <message>
        <source>For code and tables of text.</source>
        <translation>Pour le code et les tableaux de texte.</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>Whether {name} is served</source>
        <translation>Ce qui est servi à {name}</translation>
    </message>
    <message>
        <source>Every till of this shop knows it once it is shared, and everybody who has the circle reads why.</source>
        <translation>Chaque caisse de ce comptoir le sait après un partage, et quiconque a le cercle lit pourquoi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>everything is sold</source>
        <translation>tout est vendu</translation>
    </message>
    <message>
        <source>no alcohol</source>
        <translation>pas d’alcool</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>rien du tout</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>BarRoom</name>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Another seller shows who it is (F12)</source>
        <translation>Un autre vendeur prend la suite (F12)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Fermer…</translation>
    </message>
    <message>
        <source>Count the box and close the bar</source>
        <translation>Compter la caisse et fermer le bar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
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
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message>
        <source>Touch a good, or type its first letters.</source>
        <translation>Touchez un article, ou tapez ses premières lettres.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Serve anyway</source>
        <translation>Servir quand même</translation>
    </message>
    <message>
        <source>It is kept in the entry that you said so (Ctrl+Enter)</source>
        <translation>L’écriture garde que vous l’avez dit (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} manquent</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Recharger de {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Encaisser {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
</context>
<context>
    <name>BasketRow</name>
    <message>
        <source>One less: {good}</source>
        <translation>Un de moins&#xa0;: {good}</translation>
    </message>
    <message>
        <source>One more: {good}</source>
        <translation>Un de plus&#xa0;: {good}</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>Export the books</source>
        <translation>Exporter les livres</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté vers {file}.</translation>
    </message>
    <message>
        <source>Writing the books…</source>
        <translation>Écriture des livres…</translation>
    </message>
</context>
<context>
    <name>BookExportForm</name>
    <message>
        <source>Export the books</source>
        <translation>Exporter les livres</translation>
    </message>
    <message>
        <source>Every entry with its moves, names of people left out: whoever gets the file sees ids.</source>
        <translation>Chaque écriture avec ses mouvements, sans les noms des personnes&#xa0;: qui reçoit le fichier voit des identifiants.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>A table (CSV), for spreadsheets</source>
        <translation>Un tableau (CSV), pour les tableurs</translation>
    </message>
    <message>
        <source>A journal for hledger and ledger</source>
        <translation>Un journal pour hledger et ledger</translation>
    </message>
    <message>
        <source>A journal for beancount</source>
        <translation>Un journal pour beancount</translation>
    </message>
    <message>
        <source>The 18 columns of a French audit (FEC)</source>
        <translation>Les 18 colonnes du fichier des écritures comptables (FEC)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>The last line of “{path}” was not written whole.</source>
        <translation>La dernière ligne de «&#xa0;{path}&#xa0;» n’a pas été écrite en entier.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} does not go on from the one before it.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: l’écriture {n} ne suit pas celle qui la précède.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} is not as it was written, in “{path}”.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: l’écriture {n} n’est pas telle qu’elle a été écrite, dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{device}”: the text of entry {n} was taken out, and no entry says by whom.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: le texte de l’écriture {n} a été retiré, et aucune écriture ne dit par qui.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} is of a kind that is not known.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: l’écriture {n} est d’un genre inconnu.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} is of a newer version of the program.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: l’écriture {n} vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>“{device}”: the clock of entry {n} is not credible.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: l’horloge de l’écriture {n} n’est pas crédible.</translation>
    </message>
    <message>
        <source>“{device}” was written on in a copy, from entry {n} on: both are kept, and both count.</source>
        <translation>«&#xa0;{device}&#xa0;» a été continué dans une copie, à partir de l’écriture {n}&#xa0;: les deux suites sont gardées, et comptent.</translation>
    </message>
    <message>
        <source>“{device}”: entry {n} was there once and is gone, or is another one now.</source>
        <translation>«&#xa0;{device}&#xa0;»&#xa0;: l’écriture {n} a existé et n’est plus là, ou c’en est une autre à présent.</translation>
    </message>
    <message>
        <source>“{path}” on disk does not go on from what is kept of it.</source>
        <translation>«&#xa0;{path}&#xa0;», sur le disque, ne continue pas ce qui en est gardé.</translation>
    </message>
    <message>
        <source>“{path}” has a line that is no entry.</source>
        <translation>«&#xa0;{path}&#xa0;» a une ligne qui n’est pas une écriture.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>An entry that was not written whole was set aside, in “{path}”: it does not count.</source>
        <translation>Une écriture qui n’avait pas été écrite en entier a été mise de côté, dans «&#xa0;{path}&#xa0;»&#xa0;: elle ne compte pas.</translation>
    </message>
</context>
<context>
    <name>BooksReportForm</name>
    <message>
        <source>Something is not as it was written</source>
        <translation>Quelque chose n’est pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>The books are sound</source>
        <translation>Les livres sont en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) were checked.</source>
        <translation>
            <numerusform>%Ln écriture a été vérifiée.</numerusform>
            <numerusform>%Ln écritures ont été vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suite</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{doing} {done} of {whole}</source>
        <translation>{doing} {done} sur {whole}</translation>
    </message>
    <message>
        <source>Current operation</source>
        <translation>Opération en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>CalendarExportForm</name>
    <message>
        <source>Thunderbird, Nextcloud and phones open the file.</source>
        <translation>Thunderbird, Nextcloud et les téléphones ouvrent ce fichier.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter des événements</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Those of {club}</source>
        <translation>Ceux de {club}</translation>
    </message>
    <message>
        <source>What I take part in, or planned</source>
        <translation>Ce à quoi je participe, ou que j’ai prévu</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>{file}: guests, organisers and reminders of the file are left out.</source>
        <translation>{file}&#xa0;: les invités, les organisateurs et les rappels du fichier ne sont pas repris.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Moi-même</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>The events of the file</source>
        <translation>Les événements du fichier</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>in doubt: tick to take</source>
        <translation>douteux&#xa0;: cochez pour reprendre</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non repris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) to take in</source>
        <translation>
            <numerusform>%Ln événement à reprendre</numerusform>
            <numerusform>%Ln événements à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as it is here</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln douteux</numerusform>
            <numerusform>%Ln douteux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <translation>
            <numerusform>%Ln non repris</numerusform>
            <numerusform>%Ln non repris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>For {promotions}</source>
        <translation>Pour {promotions}</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Aller à l’événement</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
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
        <translation>Anciens clubs</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Emprunts</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>History of the card</source>
        <translation>Historique de la fiche</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucune personne choisie</translation>
    </message>
    <message>
        <source>Choose a person to see the card.</source>
        <translation>Choisissez une personne pour voir sa fiche.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Login: {login}</source>
        <translation>Identifiant&#xa0;: {login}</translation>
    </message>
    <message>
        <source>Card: {numbers}</source>
        <translation>Carte&#xa0;: {numbers}</translation>
    </message>
</context>
<context>
    <name>CardWork</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be shown.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une image affichable.</translation>
    </message>
</context>
<context>
    <name>CashPanel</name>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} en espèces</translation>
    </message>
    <message>
        <source>What is handed over; nothing where it is exact.</source>
        <translation>Ce que donne l’invité&#xa0;; rien si le compte est juste.</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>Rendre {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Encaisser {amount}</translation>
    </message>
</context>
<context>
    <name>ChangeCounts</name>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>%Ln rangée modifiée</numerusform>
            <numerusform>%Ln rangées modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <translation>
            <numerusform>%Ln rangée ajoutée</numerusform>
            <numerusform>%Ln rangées ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln rangée supprimée</numerusform>
            <numerusform>%Ln rangées supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Version {number}: {change}</source>
        <translation>Version {number}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>from {path}</source>
        <translation>d’après {path}</translation>
    </message>
    <message>
        <source>Information about {name}</source>
        <translation>Informations sur {name}</translation>
    </message>
    <message>
        <source>{added} lines added, {removed} removed</source>
        <translation>{added} lignes ajoutées, {removed} enlevées</translation>
    </message>
    <message>
        <source>{before} before, {after} now</source>
        <translation>{before} avant, {after} maintenant</translation>
    </message>
    <message>
        <source>Top folder</source>
        <translation>Dossier principal</translation>
    </message>
    <message>
        <source>formerly {path}</source>
        <translation>auparavant {path}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln folder(s)</source>
        <translation>
            <numerusform>Dans %Ln dossier</numerusform>
            <numerusform>Dans %Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Files changed</source>
        <translation>Fichiers modifiés</translation>
    </message>
</context>
<context>
    <name>ChequeForm</name>
    <message>
        <source>Remit cheques</source>
        <translation>Remettre des chèques</translation>
    </message>
    <message>
        <source>What was received since cheques were last carried to the bank. Choose some, or remit all.</source>
        <translation>Ce qui a été reçu depuis la dernière remise à la banque. Choisissez-en, ou remettez tout.</translation>
    </message>
    <message>
        <source>Remit</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>number of the slip, if there is one</source>
        <translation>numéro du bordereau, s’il y en a un</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Chèques</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cheque(s): {amount}.</source>
        <translation>
            <numerusform>%Ln chèque&#xa0;: {amount}.</numerusform>
            <numerusform>%Ln chèques&#xa0;: {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cheque is to be remitted.</source>
        <translation>Aucun chèque n’est à remettre.</translation>
    </message>
</context>
<context>
    <name>CircleDialogs</name>
    <message>
        <source>“{name}” is a circle now. Drop files on the window to add them.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant un cercle. Déposez des fichiers sur la fenêtre pour les ajouter.</translation>
    </message>
    <message>
        <source>“{name}” is a circle now, with its first version.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant un cercle, avec sa première version.</translation>
    </message>
    <message>
        <source>“{name}” is yours now. Nobody has shared anything there yet.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant à vous. Personne n’y a encore rien partagé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was received: {changes}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été reçu&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Make it a circle…</source>
        <translation>En faire un cercle…</translation>
    </message>
    <message>
        <source>This is where a circle is shared.</source>
        <translation>C’est ici qu’un cercle est partagé.</translation>
    </message>
    <message>
        <source>You can look at everything here. To change something, make a copy of your own.</source>
        <translation>Vous pouvez tout y consulter. Pour modifier quelque chose, faites-en votre propre copie.</translation>
    </message>
    <message>
        <source>Make my own copy…</source>
        <translation>Faire ma propre copie…</translation>
    </message>
    <message>
        <source>You are invited to the circle “{name}”. In uPont Desktop, choose “Receive a circle…” and paste this:</source>
        <translation>Vous êtes invité(e) dans le cercle «&#xa0;{name}&#xa0;». Dans uPont Desktop, choisissez «&#xa0;Recevoir un cercle…&#xa0;» et collez ceci&#xa0;:</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard: paste it into a message.</source>
        <translation>L’invitation est dans le presse-papiers&#xa0;: collez-la dans un message.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Invitations ({patterns})</source>
        <translation>Invitations ({patterns})</translation>
    </message>
    <message>
        <source>“{file}” invites to the circle: hand it on.</source>
        <translation>«&#xa0;{file}&#xa0;» invite dans le cercle&#xa0;: transmettez-le.</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>Écriture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Not on this computer, so only noted there (git-lfs): {names}.</source>
        <translation>Absents de cet ordinateur, donc seulement notés (git-lfs)&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Export as ZIP</source>
        <translation>Exporter l’état de ce moment</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as git stores them, because a program was not allowed to run: {names}.</source>
        <translation>Enregistrés tels que git les garde, faute d’autorisation de lancer un programme&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>CircleSwitcher</name>
    <message>
        <source>The circle that is open (git: a clone)</source>
        <translation>Le cercle ouvert (git&#xa0;: un clone)</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Aucun cercle</translation>
    </message>
    <message>
        <source>Circle: {name}</source>
        <translation>Cercle&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ClashForm</name>
    <message numerus="yes">
        <source>%Ln file(s) already exist</source>
        <translation>
            <numerusform>%Ln fichier existe déjà</numerusform>
            <numerusform>%Ln fichiers existent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save as a &amp;new version</source>
        <translation>Enregistrer comme &amp;nouvelle version</translation>
    </message>
    <message>
        <source>Keep &amp;both (rename the new file)</source>
        <translation>Garder les &amp;deux (renommer le nouveau fichier)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
</context>
<context>
    <name>ClosingReportForm</name>
    <message>
        <source>Report of a closing</source>
        <translation>Rapport de clôture</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ClubForm</name>
    <message>
        <source>Edit “{club}”</source>
        <translation>Modifier «&#xa0;{club}&#xa0;»</translation>
    </message>
    <message>
        <source>New club</source>
        <translation>Nouveau club</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add the club</source>
        <translation>Ajouter le club</translation>
    </message>
    <message>
        <source>Members pay a fee</source>
        <translation>Les membres paient une cotisation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A picture among the files of the circle</source>
        <translation>Une image parmi les fichiers du cercle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
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
        <translation>La description s’écrit en Markdown&#xa0;: **gras**, et un tiret devant chaque ligne d’une liste.</translation>
    </message>
</context>
<context>
    <name>ClubView</name>
    <message>
        <source>No such club</source>
        <translation>Ce club n’existe pas</translation>
    </message>
    <message>
        <source>It is not in the circle any more.</source>
        <translation>Il n’est plus dans le cercle.</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>Ses clubs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Anciens membres</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prêté à</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>History of the page</source>
        <translation>Historique de la page</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>Ajouter des membres…</translation>
    </message>
    <message>
        <source>Next year&apos;s committee…</source>
        <translation>Bureau suivant…</translation>
    </message>
    <message>
        <source>Add a thing…</source>
        <translation>Ajouter un objet…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>inside {club}</source>
        <translation>dans {club}</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>n’est plus actif</translation>
    </message>
    <message>
        <source>Things that it lends</source>
        <translation>Objets prêtés par le club</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>Prêter…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>In the news</source>
        <translation>Actualités</translation>
    </message>
</context>
<context>
    <name>CodeCanvas</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Show the &amp;unchanged lines</source>
        <translation>Montrer les lignes &amp;inchangées</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>déplacé d’ici</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Moved to line {number}</source>
        <translation>Déplacé à la ligne {number}</translation>
    </message>
    <message>
        <source>Moved from line {number}</source>
        <translation>Déplacé depuis la ligne {number}</translation>
    </message>
    <message>
        <source>It would take too long to find out who wrote this line</source>
        <translation>Il faudrait trop de temps pour savoir qui a écrit cette ligne</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Cliquer pour y aller</translation>
    </message>
    <message>
        <source>written by {who}, {when}</source>
        <translation>écrit par {who}, {when}</translation>
    </message>
    <message>
        <source>Go to the change that &amp;wrote this line</source>
        <translation>Aller au changement qui a &amp;écrit cette ligne</translation>
    </message>
    <message>
        <source>Click to see what was here before</source>
        <translation>Cliquer pour voir ce qu’il y avait avant</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Au nom de qui</translation>
    </message>
    <message>
        <source>Say it (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>As myself</source>
        <translation>En mon nom</translation>
    </message>
    <message>
        <source>For {club}</source>
        <translation>Pour {club}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>More about the comment of {name}</source>
        <translation>Plus, sur le commentaire de {name}</translation>
    </message>
    <message>
        <source>Hidden: {reason}</source>
        <translation>Masqué&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>CommitCard</name>
    <message>
        <source>Title of the change</source>
        <translation>Titre du changement</translation>
    </message>
    <message>
        <source>Description of the change</source>
        <translation>Description du changement</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <translation>Copier l’empreinte entière</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(sans description)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>The name that git gives to this change (git: hash)</source>
        <translation>Le nom que git donne à ce changement (git&#xa0;: hash)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not an ancestor of HEAD</source>
        <translation>git&#xa0;: n’est pas un ancêtre de HEAD</translation>
    </message>
    <message>
        <source>(not in this clone)</source>
        <translation>(absent de ce clone)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>and perhaps others</source>
        <translation>et peut-être d’autres</translation>
    </message>
    <message>
        <source>Who put it into the history (git: committer)</source>
        <translation>Qui l’a mis dans l’historique (git&#xa0;: committer)</translation>
    </message>
    <message>
        <source>When it was put into the history (git: commit date)</source>
        <translation>Quand cela a été mis dans l’historique (git&#xa0;: date du commit)</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relu par</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>All differences between the two are listed below (git: diff)</source>
        <translation>Toutes les différences entre les deux sont listées plus bas (git&#xa0;: diff)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>What it builds on (git: parents)</source>
        <translation>Ce dont il part (git&#xa0;: parents)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>What builds on it (git: children)</source>
        <translation>Ce qui en part (git&#xa0;: enfants)</translation>
    </message>
    <message>
        <source>Lines at the end of the message (git: trailers)</source>
        <translation>Lignes à la fin du message (git&#xa0;: trailers)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Not part of your current line of work</source>
        <translation>Hors de votre ligne de travail actuelle</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>In the author&apos;s time zone (git: author date)</source>
        <translation>Dans le fuseau horaire de l’auteur (git&#xa0;: date de l’auteur)</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Named at the end of the message (git: trailers)</source>
        <translation>Nommés à la fin du message (git&#xa0;: trailers)</translation>
    </message>
    <message>
        <source>The older of the two versions that are compared below (git: diff)</source>
        <translation>La plus ancienne des deux versions comparées ci-dessous (git&#xa0;: diff)</translation>
    </message>
    <message>
        <source>The version that the copy was made from</source>
        <translation>La version dont la copie est issue</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copié de</translation>
    </message>
    <message>
        <source>Show all of this change</source>
        <translation>Afficher tout de ce changement</translation>
    </message>
    <message>
        <source>Show less of this change</source>
        <translation>Réduire ce changement</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>Next year&apos;s committee of {club}</source>
        <translation>Le prochain bureau de {club}</translation>
    </message>
    <message>
        <source>The mandates of everybody who has a role end on the day before. Roles left without a person stay free.</source>
        <translation>Les mandats de toutes les personnes qui ont un rôle se terminent la veille. Les rôles laissés sans personne restent libres.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer la main</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>après {name}</translation>
    </message>
    <message>
        <source>Leave this role out</source>
        <translation>Laisser ce rôle de côté</translation>
    </message>
    <message>
        <source>Leave out role {number}</source>
        <translation>Laisser de côté le rôle {number}</translation>
    </message>
    <message>
        <source>Role {number}</source>
        <translation>Rôle {number}</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Pinned until</source>
        <translation>Épinglée jusqu’au</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>at a moment to come</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>De quoi il s’agit, en quelques mots</translation>
    </message>
    <message>
        <source>Markdown: **bold**, - lists, [words](address), | tables |, $formulas$. Drop pictures here.</source>
        <translation>Markdown&#xa0;: **gras**, - listes, [mots](adresse), | tableaux |, $formules$. Déposez des images ici.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Au nom de qui</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Anybody who has the circle can read it: promotions are a filter, no secret.</source>
        <translation>Quiconque a le cercle peut la lire&#xa0;: les promotions sont un filtre, pas un secret.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Promotions with commas: 025, 026</source>
        <translation>Des promotions, avec des virgules&#xa0;: 025, 026</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown.</source>
        <translation>{name} n’est pas une image qui peut être affichée.</translation>
    </message>
    <message numerus="yes">
        <source>A post has %Ln pictures at most.</source>
        <translation>
            <numerusform>Une publication a %Ln image au plus.</numerusform>
            <numerusform>Une publication a %Ln images au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Remove the picture {name}</source>
        <translation>Retirer l’image {name}</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l’événement</translation>
    </message>
    <message>
        <source>About an event</source>
        <translation>Au sujet d’un événement</translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message numerus="yes">
        <source>%Ln file(s) changed on both sides</source>
        <translation>
            <numerusform>%Ln fichier modifié des deux côtés</numerusform>
            <numerusform>%Ln fichiers modifiés des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Files changed on both sides</source>
        <translation>Fichiers modifiés des deux côtés</translation>
    </message>
    <message>
        <source>File of the folder</source>
        <translation>Fichier du dossier</translation>
    </message>
    <message>
        <source>Description of {what}</source>
        <translation>Description de {what}</translation>
    </message>
    <message>
        <source>&amp;Theirs: delete it</source>
        <translation>La &amp;leur&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>{who}: deleted</source>
        <translation>{who}&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>{who}: {path}</source>
        <translation>{who}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>&amp;Mine: delete it</source>
        <translation>La &amp;mienne&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>{who} (left, or red)</source>
        <translation>{who} (à gauche, ou en rouge)</translation>
    </message>
    <message>
        <source>{who} (right, or green)</source>
        <translation>{who} (à droite, ou en vert)</translation>
    </message>
    <message>
        <source>Choose which version to keep. The other one stays in the history.</source>
        <translation>Choisissez la version à garder. L’autre reste dans l’historique.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder la &amp;mienne</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Garder la leu&amp;r</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Mine keeps the name</source>
        <translation>Le &amp;mien garde le nom</translation>
    </message>
    <message>
        <source>&amp;Theirs keeps the name</source>
        <translation>Le &amp;leur garde le nom</translation>
    </message>
    <message>
        <source>The file cannot hold “{letter}”: its encoding has no such letter.</source>
        <translation>Le fichier ne peut pas contenir «&#xa0;{letter}&#xa0;»&#xa0;: son encodage n’a pas cette lettre.</translation>
    </message>
    <message>
        <source>Both, merged by &amp;line</source>
        <translation>Les deux, fusionnées &amp;ligne à ligne</translation>
    </message>
    <message>
        <source>Both: your changes and theirs are in one file.</source>
        <translation>Les deux&#xa0;: vos modifications et les leurs sont dans un seul fichier.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Copy {value}</source>
        <translation>Copier {value}</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Écrire à {value}</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Appeler {value}</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>(a file)</source>
        <translation>(un fichier)</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>Ce que contient l’archive</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>Le contenu est le même</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Changes marked</source>
        <translation>Changements marqués</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>{name} (protected)</source>
        <translation>{name} (protégé)</translation>
    </message>
    <message>
        <source>the rest is not shown</source>
        <translation>le reste n’est pas montré</translation>
    </message>
    <message>
        <source>{size} when unpacked</source>
        <translation>{size} une fois décompressé</translation>
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
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Too large to show here</source>
        <translation>Trop grand pour être montré ici</translation>
    </message>
    <message>
        <source>It is whole, but such files (.doc, .xls, .ppt, from before 2007) cannot be shown here. Open it in its own application, and save it there as .docx, .xlsx or .pptx: then it can be shown and compared.</source>
        <translation>Il n’est pas abîmé, mais les fichiers de ce genre (.doc, .xls, .ppt, d’avant 2007) ne peuvent pas être montrés ici. Ouvrez-le dans son application et enregistrez-le en .docx, .xlsx ou .pptx&#xa0;: il pourra alors être montré et comparé.</translation>
    </message>
    <message>
        <source>This would take too long to show</source>
        <translation>Ce serait trop long à montrer</translation>
    </message>
    <message>
        <source>This file seems to be damaged</source>
        <translation>Ce fichier semble endommagé</translation>
    </message>
    <message>
        <source>This file is in an old format of Office</source>
        <translation>Ce fichier est dans un ancien format d’Office</translation>
    </message>
    <message>
        <source>This file is protected by a password</source>
        <translation>Ce fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here</source>
        <translation>Ce type de fichier ne peut pas être montré ici</translation>
    </message>
    <message>
        <source>This file could not be shown</source>
        <translation>Ce fichier n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>with a byte order mark</source>
        <translation>avec une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>No line differs</source>
        <translation>Aucune ligne ne diffère</translation>
    </message>
    <message>
        <source>compared roughly: too much changed</source>
        <translation>comparé en gros&#xa0;: trop de changements</translation>
    </message>
    <message>
        <source>the last line is now ended</source>
        <translation>la dernière ligne est maintenant terminée</translation>
    </message>
    <message>
        <source>the last line is no longer ended</source>
        <translation>la dernière ligne n’est plus terminée</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>séparé par des barres</translation>
    </message>
    <message>
        <source>the last pages were not compared</source>
        <translation>les dernières pages n’ont pas été comparées</translation>
    </message>
    <message>
        <source>No page differs</source>
        <translation>Aucune page ne diffère</translation>
    </message>
    <message>
        <source>Slide {number}: {title}</source>
        <translation>Diapositive {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation>Le texte est le même</translation>
    </message>
    <message>
        <source>they differ from byte {number} on</source>
        <translation>ils diffèrent à partir de l’octet {number}</translation>
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
        <translation>Le contenu de ce fichier n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is kept by git-lfs, and only a note of it is here. Ask whoever looks after the circle to fetch it, or run “git lfs pull” in its folder.</source>
        <translation>Il est conservé par git-lfs, et seule une note est ici. Demandez à qui s’occupe du cercle de le récupérer, ou lancez «&#xa0;git lfs pull&#xa0;» dans son dossier.</translation>
    </message>
    <message>
        <source>bytes that mean nothing as text differ (marked �)</source>
        <translation>des octets qui ne forment pas de texte diffèrent (marqués �)</translation>
    </message>
    <message>
        <source>also different: {parts}</source>
        <translation>aussi différents&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dessins</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>fichiers incorporés</translation>
    </message>
    <message>
        <source>linked data</source>
        <translation>données liées</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>propriétés</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>other parts of the file</source>
        <translation>autres parties du fichier</translation>
    </message>
    <message>
        <source>text that cannot be read on page {pages}</source>
        <translation>texte illisible à la page {pages}</translation>
    </message>
    <message>
        <source>text of the first {count} pages</source>
        <translation>texte des {count} premières pages</translation>
    </message>
    <message>
        <source>{encoding} (guessed)</source>
        <translation>{encoding} (deviné)</translation>
    </message>
    <message>
        <source>the first {size}</source>
        <translation>les premiers {size}</translation>
    </message>
    <message>
        <source>You can still open it in its app, or save a copy.</source>
        <translation>Vous pouvez encore l’ouvrir dans son application, ou en enregistrer une copie.</translation>
    </message>
    <message>
        <source>Another version may be intact, and its app may still be able to read this one.</source>
        <translation>Une autre version est peut-être intacte&#xa0;; son application sait peut-être encore lire celle-ci.</translation>
    </message>
    <message>
        <source>Open it in its app, which asks for the password.</source>
        <translation>Ouvrez-le dans son application, qui demande le mot de passe.</translation>
    </message>
    <message>
        <source>Open it in its app, or save a copy.</source>
        <translation>Ouvrez-le dans son application, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>The reader for such files stopped on this one; nothing else is affected. Open it in its app, or try again.</source>
        <translation>Le lecteur de ces fichiers s’est arrêté sur celui-ci&#xa0;; rien d’autre n’est touché. Ouvrez-le dans son application, ou réessayez.</translation>
    </message>
    <message>
        <source>Windows line endings</source>
        <translation>fins de ligne Windows</translation>
    </message>
    <message>
        <source>old Macintosh line endings</source>
        <translation>fins de ligne des anciens Macintosh</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>fins de ligne mélangées</translation>
    </message>
    <message>
        <source>Lines differ only in spaces</source>
        <translation>Les lignes ne diffèrent que par des espaces</translation>
    </message>
    <message>
        <source>Unix line endings</source>
        <translation>fins de ligne Unix</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>no valid TOML: see line {line}</source>
        <translation>TOML non valide&#xa0;: voir la ligne {line}</translation>
    </message>
</context>
<context>
    <name>ContentCounts</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) changed</source>
        <translation>
            <numerusform>%Ln ligne modifiée</numerusform>
            <numerusform>%Ln lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) moved</source>
        <translation>
            <numerusform>%Ln ligne déplacée</numerusform>
            <numerusform>%Ln lignes déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln déplacée</numerusform>
            <numerusform>%Ln déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln ligne supprimée</numerusform>
            <numerusform>%Ln lignes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
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
            <numerusform>%Ln page ajoutée</numerusform>
            <numerusform>%Ln pages ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) changed</source>
        <translation>
            <numerusform>%Ln page modifiée</numerusform>
            <numerusform>%Ln pages modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) removed</source>
        <translation>
            <numerusform>%Ln page retirée</numerusform>
            <numerusform>%Ln pages retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) added</source>
        <translation>
            <numerusform>%Ln paragraphe ajouté</numerusform>
            <numerusform>%Ln paragraphes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%Ln paragraphe modifié</numerusform>
            <numerusform>%Ln paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) moved</source>
        <translation>
            <numerusform>%Ln paragraphe déplacé</numerusform>
            <numerusform>%Ln paragraphes déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) removed</source>
        <translation>
            <numerusform>%Ln paragraphe supprimé</numerusform>
            <numerusform>%Ln paragraphes supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln diapositive</numerusform>
            <numerusform>%Ln diapositives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged cell(s)</source>
        <translation>
            <numerusform>⋯ %Ln cellule inchangée</numerusform>
            <numerusform>⋯ %Ln cellules inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %Ln ligne inchangée</numerusform>
            <numerusform>⋯ %Ln lignes inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged paragraph(s)</source>
        <translation>
            <numerusform>⋯ %Ln paragraphe inchangé</numerusform>
            <numerusform>⋯ %Ln paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged row(s)</source>
        <translation>
            <numerusform>⋯ %Ln ligne inchangée</numerusform>
            <numerusform>⋯ %Ln lignes inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that mean nothing as text (marked �)</source>
        <translation>
            <numerusform>%Ln octet qui ne forme pas de texte (marqué �)</numerusform>
            <numerusform>%Ln octets qui ne forment pas de texte (marqués �)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln réglage</numerusform>
            <numerusform>%Ln réglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPane</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Show this version as it is</source>
        <translation>Afficher cette version telle qu’elle est</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Changement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Find in this content…</source>
        <translation>C&amp;hercher dans ce contenu…</translation>
    </message>
    <message>
        <source>Compare texts as if spaces and tabs made no difference</source>
        <translation>Comparer les textes comme si espaces et tabulations ne comptaient pas</translation>
    </message>
    <message>
        <source>Open a read-only copy of this version</source>
        <translation>Ouvrir une copie en lecture seule de cette version</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucune ressource choisie</translation>
    </message>
    <message>
        <source>Choose a resource to see it here.</source>
        <translation>Choisissez une ressource pour la voir ici.</translation>
    </message>
    <message>
        <source>as it was before it was deleted</source>
        <translation>telle qu’avant sa suppression</translation>
    </message>
    <message>
        <source>the content is the same as before</source>
        <translation>le contenu est le même qu’avant</translation>
    </message>
    <message>
        <source>moved from {path}; the content is the same</source>
        <translation>déplacé depuis {path}&#xa0;; le contenu est le même</translation>
    </message>
    <message>
        <source>&amp;Who last changed each line</source>
        <translation>Qui a modifié cha&amp;que ligne</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>Show what changed since the previous version (git: diff)</source>
        <translation>Afficher ce qui a changé depuis la version précédente (git&#xa0;: diff)</translation>
    </message>
    <message>
        <source>&amp;Ignore spaces</source>
        <translation>&amp;Ignorer les espaces</translation>
    </message>
    <message>
        <source>&amp;Open this version</source>
        <translation>&amp;Ouvrir cette version</translation>
    </message>
    <message>
        <source>Open the pr&amp;evious version</source>
        <translation>Ouvrir la &amp;version précédente</translation>
    </message>
    <message>
        <source>&amp;Save this version as…</source>
        <translation>&amp;Enregistrer cette version sous…</translation>
    </message>
    <message>
        <source>Save this version as a separate file</source>
        <translation>Enregistrer cette version dans un fichier à part</translation>
    </message>
    <message>
        <source>Show in a &amp;larger window</source>
        <translation>A&amp;grandir dans une fenêtre</translation>
    </message>
    <message>
        <source>Show names in the margin of a text; click one to go back in time (git: blame)</source>
        <translation>Afficher les noms dans la marge d’un texte&#xa0;; un clic remonte le temps (git&#xa0;: blame)</translation>
    </message>
    <message>
        <source>&amp;Text encoding…</source>
        <translation>Enco&amp;dage du texte…</translation>
    </message>
    <message>
        <source>Choose another encoding if some letters look wrong</source>
        <translation>Choisir un autre encodage si des lettres semblent fausses</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>copied from {path}; the content is the same</source>
        <translation>copié depuis {path}&#xa0;; le contenu est le même</translation>
    </message>
    <message>
        <source>{name}, on disk and not kept</source>
        <translation>{name}, sur le disque et pas gardé</translation>
    </message>
    <message>
        <source>gone from the disk, and still kept</source>
        <translation>parti du disque, et toujours gardé</translation>
    </message>
</context>
<context>
    <name>ContentToolBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy “{name}” to…</source>
        <translation>Copier «&#xa0;{name}&#xa0;» vers…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>{stem} (copy)</source>
        <translation>{stem} (copie)</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln file(s) that it &amp;uses</source>
        <translation>
            <numerusform>Avec %Ln fichier &amp;utilisé</numerusform>
            <numerusform>Avec %Ln fichiers &amp;utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The new folder starts with everything in this one. Where each file came from is noted.</source>
        <translation>Le nouveau dossier commence avec tout le contenu de celui-ci. L’origine de chaque fichier est notée.</translation>
    </message>
    <message>
        <source>The new resource starts from this version. Where it came from is noted, and can be followed.</source>
        <translation>La nouvelle ressource commence par cette version. Son origine est notée, et peut être suivie.</translation>
    </message>
    <message>
        <source>{stem} (copy {number})</source>
        <translation>{stem} (copie {number})</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>How many of {piece}</source>
        <translation>Nombre de pièces ou billets de {piece}</translation>
    </message>
    <message>
        <source>Or just a sum</source>
        <translation>Ou une somme seule</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Count the cash box</source>
        <translation>Compter la caisse</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Raison de l’écart</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Fermer le bar</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Continuer à vendre</translation>
    </message>
    <message>
        <source>There should be {amount} in it.</source>
        <translation>Elle devrait contenir {amount}.</translation>
    </message>
    <message>
        <source>What should be in it is being added up.</source>
        <translation>Calcul de ce qu’elle devrait contenir…</translation>
    </message>
    <message>
        <source>It is what should be there.</source>
        <translation>Le compte y est.</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} de trop</translation>
    </message>
    <message>
        <source>{amount} too little</source>
        <translation>Il manque {amount}</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>nothing received for %Ln min</source>
        <translation>
            <numerusform>rien reçu depuis %Ln min</numerusform>
            <numerusform>rien reçu depuis %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing received for %Ln h</source>
        <translation>
            <numerusform>rien reçu depuis %Ln h</numerusform>
            <numerusform>rien reçu depuis %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing received for %Ln day(s)</source>
        <translation>
            <numerusform>rien reçu depuis %Ln jour</numerusform>
            <numerusform>rien reçu depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>reste %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditPanel</name>
    <message>
        <source>Put on the account</source>
        <translation>Mettre sur le compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Given (Tab)</source>
        <translation>Donné (Tab)</translation>
    </message>
    <message>
        <source>Credit for {name}</source>
        <translation>Rechargement de {name}</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Solde&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>Rendre {amount}</translation>
    </message>
    <message>
        <source>Put {amount} on the account</source>
        <translation>Mettre {amount} sur le compte</translation>
    </message>
</context>
<context>
    <name>CustomerLine</name>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>price: {group}</source>
        <translation>tarif&#xa0;: {group}</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Blocked: {why}</source>
        <translation>Bloqué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Below the floor since {day}</source>
        <translation>Sous le plancher depuis le {day}</translation>
    </message>
    <message>
        <source>Somebody else (Escape)</source>
        <translation>Quelqu’un d’autre (Échap)</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Put money on the account (F9 or +)</source>
        <translation>Mettre de l’argent sur le compte (F9 ou +)</translation>
    </message>
    <message>
        <source>No alcohol: {why}</source>
        <translation>Pas d’alcool&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
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
        <translation>{day} à {time} (UTC{zone})</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>Between two dates</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show these changes</source>
        <translation>Afficher ces changements</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>This is not a day.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>DaysForm</name>
    <message>
        <source>From a day to a day</source>
        <translation>Du premier au dernier jour</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>Choisir ces jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Au, inclus</translation>
    </message>
</context>
<context>
    <name>DebtForm</name>
    <message>
        <source>Write to those who owe</source>
        <translation>Écrire à ceux qui doivent</translation>
    </message>
    <message>
        <source>A mail opens in your mail program, to people who do not see each other. You send it there.</source>
        <translation>Un message s’ouvre dans votre logiciel de courrier, à des personnes qui ne se voient pas. Vous l’y envoyez.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Overdrawn since</source>
        <translation>Sous zéro depuis</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Qui doit</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Save a table…</source>
        <translation>Enregistrer un tableau…</translation>
    </message>
    <message>
        <source>Your account is overdrawn</source>
        <translation>Votre compte est sous zéro</translation>
    </message>
    <message>
        <source>Hello,

your account is overdrawn. Please put money on it at the next opening.</source>
        <translation>Bonjour,

votre compte est sous zéro. Merci de le recharger à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Owing at least</source>
        <translation>Qui doivent au moins</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s): {amount}.</source>
        <translation>
            <numerusform>%Ln personne&#xa0;: {amount}.</numerusform>
            <numerusform>%Ln personnes&#xa0;: {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) no e-mail address.</source>
        <translation>
            <numerusform>%Ln n’a pas d’adresse e-mail.</numerusform>
            <numerusform>%Ln n’ont pas d’adresse e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) open, as one has no room for all.</source>
        <translation>
            <numerusform>%Ln message s’ouvre.</numerusform>
            <numerusform>%Ln messages s’ouvrent, car un seul n’a pas la place pour tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Personne ne doit rien.</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the addresses, and put them in the field Bcc.</source>
        <translation>Aucun logiciel de courrier ne s’est ouvert. Copiez les adresses, et mettez-les dans le champ Cci.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save a table</source>
        <translation>Enregistrer un tableau</translation>
    </message>
    <message>
        <source>who owes</source>
        <translation>qui doit</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln élément&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln éléments&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use what you are deleting and would no longer find it: {names}</source>
        <translation>
            <numerusform>%Ln fichier utilise ce que vous supprimez et ne le trouverait plus&#xa0;: {names}</numerusform>
            <numerusform>%Ln fichiers utilisent ce que vous supprimez et ne le trouveraient plus&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays in the history, and you can undo this.</source>
        <translation>Toutes les versions restent dans l’historique, et vous pouvez annuler.</translation>
    </message>
</context>
<context>
    <name>Dependencies</name>
    <message>
        <source>Path of the file, such as Pictures/logo.svg</source>
        <translation>Chemin du fichier, comme Images/logo.svg</translation>
    </message>
    <message>
        <source>File that is used</source>
        <translation>Fichier utilisé</translation>
    </message>
    <message>
        <source>Version that is used</source>
        <translation>Version utilisée</translation>
    </message>
    <message>
        <source>newest version</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Add a file it uses…</source>
        <translation>Ajouter un fichier utilisé…</translation>
    </message>
    <message>
        <source>version {number} is available: use it</source>
        <translation>la version {number} existe&#xa0;: l’utiliser</translation>
    </message>
</context>
<context>
    <name>DescribeForm</name>
    <message>
        <source>Describe “{name}”</source>
        <translation>Décrire «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Describe %Ln file(s)</source>
        <translation>
            <numerusform>Décrire %Ln fichier</numerusform>
            <numerusform>Décrire %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>exam, second year</source>
        <translation>examen, deuxième année</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>qui s’en occupe</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Maintainers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>valeurs différentes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Search finds these fields, and changes to them are kept like any others.</source>
        <translation>La recherche trouve les champs, et leurs changements sont gardés comme les autres.</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>Enregistrer la description</translation>
    </message>
    <message>
        <source>on some: {words}</source>
        <translation>sur certains&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
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
        <translation>Message, auteur et date</translation>
    </message>
    <message>
        <source>Show the files changed</source>
        <translation>Afficher les fichiers modifiés</translation>
    </message>
    <message>
        <source>Hide the files changed</source>
        <translation>Masquer les fichiers modifiés</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>No change chosen</source>
        <translation>Aucun changement choisi</translation>
    </message>
    <message>
        <source>Choose a change to see what it was about.</source>
        <translation>Choisissez un changement pour voir de quoi il s’agissait.</translation>
    </message>
    <message>
        <source>Loading files…</source>
        <translation>Chargement des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>%Ln fichier diffère</numerusform>
            <numerusform>%Ln fichiers diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of its own: it merges what others did</source>
        <translation>Aucun fichier en propre&#xa0;: il réunit ce que d’autres ont fait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed</source>
        <translation>
            <numerusform>%Ln fichier modifié</numerusform>
            <numerusform>%Ln fichiers modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>information about %Ln file(s)</source>
        <translation>
            <numerusform>informations sur %Ln fichier</numerusform>
            <numerusform>informations sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not kept yet</source>
        <translation>
            <numerusform>%Ln fichier pas encore gardé</numerusform>
            <numerusform>%Ln fichiers pas encore gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Information about {name}</source>
        <translation>Informations sur {name}</translation>
    </message>
    <message>
        <source>No files changed</source>
        <translation>Aucun fichier n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of rooms</source>
        <translation>
            <numerusform>%Ln fiche d’une pièce</numerusform>
            <numerusform>%Ln fiches des pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It cannot be read: it is not in the form of such a document.</source>
        <translation>Il ne peut pas être lu&#xa0;: il n’a pas la forme d’un tel document.</translation>
    </message>
    <message>
        <source>Its content cannot be read by git.</source>
        <translation>Son contenu ne peut pas être lu par git.</translation>
    </message>
    <message>
        <source>It is too large for such a document: {size} bytes.</source>
        <translation>Il est trop grand pour un tel document&#xa0;: {size} octets.</translation>
    </message>
    <message>
        <source>What this room keeps cannot be shown: its program made a mistake ({about}). The records are safe.</source>
        <translation>Ce que garde cette pièce ne peut pas être affiché&#xa0;: son programme a fait une erreur ({about}). Rien n’est perdu.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number: it begins with + and the country, and has 9 to 16 digits.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un numéro de téléphone&#xa0;: il commence par + et le pays, et compte de 9 à 16 chiffres.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{value}” is no number of a card: it has 4 to 32 letters and digits.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un numéro de carte&#xa0;: il a de 4 à 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The text about the person is longer than {most} letters.</source>
        <translation>Le texte sur la personne dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The date of birth is in the future.</source>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>The date of birth is before 1900.</source>
        <translation>La date de naissance est avant 1900.</translation>
    </message>
    <message>
        <source>“{value}” is no promotion: its code has 1 to 8 letters and digits.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une promotion&#xa0;: son code compte de 1 à 8 lettres et chiffres.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>The name is longer than {most} letters.</source>
        <translation>Le nom dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the short name of a club: it has small letters, digits and hyphens.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être le nom court d’un club&#xa0;: il se compose de minuscules, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>A club cannot be part of itself.</source>
        <translation>Un club ne peut pas faire partie de lui-même.</translation>
    </message>
    <message>
        <source>The membership would end ({until}) before it begins ({start}).</source>
        <translation>L’adhésion finirait ({until}) avant de commencer ({start}).</translation>
    </message>
    <message>
        <source>A deposit is not less than nothing.</source>
        <translation>Une caution ne peut pas être négative.</translation>
    </message>
    <message>
        <source>Say who borrows it.</source>
        <translation>Dites qui l’emprunte.</translation>
    </message>
    <message>
        <source>Somebody who is not in the directory leaves a phone number (+33…).</source>
        <translation>Une personne qui n’est pas dans l’annuaire laisse un numéro de téléphone (+33…).</translation>
    </message>
    <message>
        <source>The day on which it comes back is in the past.</source>
        <translation>La date de retour est déjà passée.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Ce document n’a pas de nom.</translation>
    </message>
    <message>
        <source>It names no club.</source>
        <translation>Ce document ne dit pas de quel club il s’agit.</translation>
    </message>
    <message>
        <source>It does not say on which day it begins.</source>
        <translation>Ce document ne dit pas quel jour l’adhésion commence.</translation>
    </message>
    <message>
        <source>The day on which it ends is not understood, or comes before it begins.</source>
        <translation>La date de fin n’est pas comprise, ou vient avant la date de début.</translation>
    </message>
    <message>
        <source>There is no club “{slug}”.</source>
        <translation>Aucun club ne s’appelle «&#xa0;{slug}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a club “{slug}” already.</source>
        <translation>Un club s’appelle déjà «&#xa0;{slug}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} is in {club} at that time already, since {start}.</source>
        <translation>{person} est déjà membre à ce moment-là ({club}), depuis le {start}.</translation>
    </message>
    <message>
        <source>This membership is not there any more.</source>
        <translation>Cette adhésion n’existe plus.</translation>
    </message>
    <message>
        <source>There is no club “{slug}” that this one could be part of.</source>
        <translation>Aucun club ne s’appelle «&#xa0;{slug}&#xa0;»&#xa0;: celui-ci ne peut pas en faire partie.</translation>
    </message>
    <message>
        <source>Both are the same card.</source>
        <translation>Les deux fiches sont la même.</translation>
    </message>
    <message>
        <source>This person still has things that were lent: they have to come back first ({things}).</source>
        <translation>Cette personne a encore des objets prêtés&#xa0;: ils doivent d’abord revenir ({things}).</translation>
    </message>
    <message>
        <source>This thing is not there any more.</source>
        <translation>Cet objet n’existe plus.</translation>
    </message>
    <message>
        <source>There is no club “{slug}” that this thing could belong to.</source>
        <translation>Aucun club ne s’appelle «&#xa0;{slug}&#xa0;»&#xa0;: cet objet ne peut pas lui appartenir.</translation>
    </message>
    <message>
        <source>“{thing}” is lent until {due}: it has to come back first.</source>
        <translation>«&#xa0;{thing}&#xa0;» est prêté jusqu’au {due}&#xa0;: il doit d’abord revenir.</translation>
    </message>
    <message>
        <source>“{thing}” is not lent.</source>
        <translation>«&#xa0;{thing}&#xa0;» n’est pas prêté.</translation>
    </message>
    <message>
        <source>There is no card of this person (·{mark}) any more.</source>
        <translation>La fiche de cette personne (·{mark}) n’existe plus.</translation>
    </message>
    <message>
        <source>This person is in the directory already.</source>
        <translation>Cette personne est déjà dans l’annuaire.</translation>
    </message>
    <message>
        <source>The card of this person (·{mark}) cannot be read, so it cannot be changed.</source>
        <translation>La fiche de cette personne (·{mark}) est illisible&#xa0;: elle ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>A photo is a JPEG picture of {most} KiB at most.</source>
        <translation>Une photo est une image JPEG de {most} Kio au plus.</translation>
    </message>
    <message>
        <source>Lending the things of “{scope}” is for its members.</source>
        <translation>Seuls les membres de «&#xa0;{scope}&#xa0;» prêtent ses objets.</translation>
    </message>
    <message>
        <source>This request is not there any more.</source>
        <translation>Cette demande n’existe plus.</translation>
    </message>
    <message>
        <source>It is no card of a person (vCard), or says no name.</source>
        <translation>Ce n’est pas la fiche d’une personne (vCard), ou elle ne dit aucun nom.</translation>
    </message>
    <message>
        <source>{person} is in {club} twice at the same time: since {first}, and since {second}.</source>
        <translation>{person} est membre deux fois en même temps ({club})&#xa0;: depuis le {first} et depuis le {second}.</translation>
    </message>
    <message>
        <source>The card with the number {number} is on several people’s: {people}. A till knows none of them by it.</source>
        <translation>Le numéro de carte {number} est sur plusieurs fiches&#xa0;: {people}. Une caisse ne reconnaît personne par ce numéro.</translation>
    </message>
    <message>
        <source>This person was forgotten, and has a card again: somebody edited it elsewhere. Forget the person again.</source>
        <translation>Cette personne a été oubliée, et a de nouveau une fiche&#xa0;: quelqu’un l’a modifiée ailleurs. Oubliez-la de nouveau.</translation>
    </message>
    <message>
        <source>On {day} somebody wrote into the book who had no right to.</source>
        <translation>Le {day}, quelqu’un a écrit dans le livre sans en avoir le droit.</translation>
    </message>
    <message>
        <source>It says no name.</source>
        <translation>Aucun nom n’y figure.</translation>
    </message>
    <message>
        <source>It is the same person as on line {line}.</source>
        <translation>C’est la même personne qu’à la ligne {line}.</translation>
    </message>
    <message>
        <source>“{value}” is no date: it is written like 31/12/2003 or 2003-12-31.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date&#xa0;: on l’écrit comme 31/12/2003 ou 2003-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is no status: member, former or guest.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un statut&#xa0;: membre, ancien ou invité.</translation>
    </message>
    <message>
        <source>This person is not in the club on that day.</source>
        <translation>Cette personne n’est pas membre du club ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>Personne ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}” finds several people: {names}. Say more, or give the id.</source>
        <translation>«&#xa0;{words}&#xa0;» désigne plusieurs personnes&#xa0;: {names}. Précisez, ou donnez l’identifiant.</translation>
    </message>
    <message>
        <source>Say {what}.</source>
        <translation>Dites {what}.</translation>
    </message>
    <message>
        <source>There is no field “{key}”: there are {keys}.</source>
        <translation>Aucun champ ne s’appelle «&#xa0;{key}&#xa0;»&#xa0;: il y a {keys}.</translation>
    </message>
    <message>
        <source>No thing is called “{words}”.</source>
        <translation>Aucun objet ne s’appelle «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>On {day} something was written into the book in the name of {person}, but it came from {address}, which is not on that card.</source>
        <translation>Le {day}, une écriture du livre a été faite au nom de {person}, mais elle vient de {address}, une adresse qui n’est pas sur cette fiche.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Elle n’a pas de titre.</translation>
    </message>
    <message>
        <source>The title is longer than {most} letters.</source>
        <translation>Le titre dépasse {most} lettres.</translation>
    </message>
    <message>
        <source>The text is longer than {most} letters.</source>
        <translation>Le texte dépasse {most} lettres.</translation>
    </message>
    <message>
        <source>A post has {most} pictures at most.</source>
        <translation>Une publication a {most} images au plus.</translation>
    </message>
    <message>
        <source>“{value}” is no promotion: it has 1 to 8 letters and digits.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une promotion&#xa0;: elle a de 1 à 8 lettres et chiffres.</translation>
    </message>
    <message>
        <source>It does not say when it is published.</source>
        <translation>Elle ne dit pas quand elle paraît.</translation>
    </message>
    <message>
        <source>The comment says nothing.</source>
        <translation>Le commentaire ne dit rien.</translation>
    </message>
    <message>
        <source>The comment is longer than {most} letters.</source>
        <translation>Le commentaire dépasse {most} lettres.</translation>
    </message>
    <message>
        <source>No reaction is called “{kind}”: there are {kinds}.</source>
        <translation>Aucune réaction ne s’appelle «&#xa0;{kind}&#xa0;»&#xa0;: il y a {kinds}.</translation>
    </message>
    <message>
        <source>Say why it is hidden: the author will ask.</source>
        <translation>Dites pourquoi&#xa0;: l’auteur le demandera.</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>Cette publication n’existe plus.</translation>
    </message>
    <message>
        <source>“{title}” is somebody else’s post: only who wrote it changes it.</source>
        <translation>«&#xa0;{title}&#xa0;» est la publication de quelqu’un d’autre&#xa0;: seul son auteur la modifie.</translation>
    </message>
    <message>
        <source>“{name}” is no picture: JPEG, PNG, GIF, WebP and SVG are.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image&#xa0;: JPEG, PNG, GIF, WebP et SVG en sont.</translation>
    </message>
    <message>
        <source>Say which room (--room): this circle has {rooms}.</source>
        <translation>Dites quelle pièce (--room)&#xa0;: ce cercle a {rooms}.</translation>
    </message>
    <message>
        <source>There is no shop “{shop}” here.</source>
        <translation>Il n’y a pas de comptoir «&#xa0;{shop}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no good of that name here: “{good}”.</source>
        <translation>Il n’y a pas d’article de ce nom ici&#xa0;: «&#xa0;{good}&#xa0;».</translation>
    </message>
    <message>
        <source>“{account}” is no account that this can be done with.</source>
        <translation>«&#xa0;{account}&#xa0;» n’est pas un compte avec lequel cela peut se faire.</translation>
    </message>
    <message>
        <source>The till is not open: open it first, with what is in its box.</source>
        <translation>La caisse n’est pas ouverte&#xa0;: ouvrez-la d’abord, avec ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The till is open already: “{shop}”, since {since}.</source>
        <translation>La caisse est déjà ouverte&#xa0;: «&#xa0;{shop}&#xa0;», depuis {since}.</translation>
    </message>
    <message>
        <source>This till is open for “{shop}”, so it sells nothing of another one.</source>
        <translation>Cette caisse est ouverte pour «&#xa0;{shop}&#xa0;»&#xa0;: elle ne vend rien d’un autre comptoir.</translation>
    </message>
    <message>
        <source>There is nothing in the basket.</source>
        <translation>Il n’y a rien dans le panier.</translation>
    </message>
    <message>
        <source>A quantity is a whole number, from 1 to 10000.</source>
        <translation>Une quantité est un nombre entier, de 1 à 10000.</translation>
    </message>
    <message>
        <source>“{good}” has no price.</source>
        <translation>«&#xa0;{good}&#xa0;» n’a pas de prix.</translation>
    </message>
    <message>
        <source>“{good}” is not sold any more.</source>
        <translation>«&#xa0;{good}&#xa0;» n’est plus en vente.</translation>
    </message>
    <message>
        <source>“{good}” is for people of {age} years and more: look at an identity card first.</source>
        <translation>«&#xa0;{good}&#xa0;» est réservé aux personnes de {age} ans et plus&#xa0;: regardez d’abord une pièce d’identité.</translation>
    </message>
    <message>
        <source>{missing} are missing: {balance} on the account, {total} to pay.</source>
        <translation>Il manque {missing}&#xa0;: {balance} sur le compte, {total} à payer.</translation>
    </message>
    <message>
        <source>Nothing was received from the other tills for long, so that one account can spend {cap} here: {missing} too much.</source>
        <translation>Rien n’a été reçu des autres caisses depuis longtemps&#xa0;: un compte peut dépenser {cap} ici, et cela fait {missing} de trop.</translation>
    </message>
    <message>
        <source>An amount is more than nothing, and at most ten million euros.</source>
        <translation>Un montant est plus grand que zéro, et d’au plus dix millions d’euros.</translation>
    </message>
    <message>
        <source>There is only {balance} on this account.</source>
        <translation>Il n’y a que {balance} sur ce compte.</translation>
    </message>
    <message>
        <source>Money moves from one account to another one.</source>
        <translation>L’argent va d’un compte à un autre.</translation>
    </message>
    <message>
        <source>Say why: this stays in the books.</source>
        <translation>Dites pourquoi&#xa0;: cela reste dans les livres.</translation>
    </message>
    <message>
        <source>There is no entry “{entry}” here.</source>
        <translation>Il n’y a pas d’écriture «&#xa0;{entry}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>Cette écriture ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
    <message>
        <source>What was counted cannot be: {value}.</source>
        <translation>Ce comptage est impossible&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The box differs by {difference} from what should be in it: say why, or count again.</source>
        <translation>La caisse s’écarte de {difference} de ce qu’elle devrait contenir&#xa0;: dites pourquoi, ou recomptez.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>This person still has {balance} on an account in “{circle}”. Pay it out, or move it to the account of a club and say why; then the person can be forgotten.</source>
        <translation>Cette personne a encore {balance} sur un compte dans «&#xa0;{circle}&#xa0;». Remboursez cette somme, ou transférez-la au compte d’un club en disant pourquoi&#xa0;; la personne pourra ensuite être oubliée.</translation>
    </message>
    <message>
        <source>This person still owes {balance} in “{circle}”. Let it be paid, or move it from the account of a club and say why; then the person can be forgotten.</source>
        <translation>Cette personne doit encore {balance} dans «&#xa0;{circle}&#xa0;». Faites payer cette somme, ou transférez-la depuis le compte d’un club en disant pourquoi&#xa0;; la personne pourra ensuite être oubliée.</translation>
    </message>
    <message>
        <source>What this person has on an account in “{circle}” is not known yet: open that circle once, so that its accounts are read, then try again.</source>
        <translation>On ne sait pas encore ce que cette personne a sur un compte dans «&#xa0;{circle}&#xa0;»&#xa0;: ouvrez ce cercle une fois pour que ses comptes soient lus, puis réessayez.</translation>
    </message>
    <message>
        <source>A good needs a name of 1 to 50 letters.</source>
        <translation>Un article a un nom de 1 à 50 lettres.</translation>
    </message>
    <message>
        <source>It names no shop.</source>
        <translation>Il ne nomme aucun comptoir.</translation>
    </message>
    <message>
        <source>A price is between nothing and 1000 euros, in whole cents.</source>
        <translation>Un prix est compris entre 0 et 1000 euros, en centimes entiers.</translation>
    </message>
    <message>
        <source>“{value}” does not say from when a price holds, and for whom.</source>
        <translation>«&#xa0;{value}&#xa0;» ne dit pas depuis quand un prix vaut, ni pour qui.</translation>
    </message>
    <message>
        <source>The least age is 16 or 18, or there is none.</source>
        <translation>L’âge minimal est 16 ou 18 ans, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>A degree is between 0 and 1000 per mille.</source>
        <translation>Un degré est compris entre 0 et 1000 pour mille.</translation>
    </message>
    <message>
        <source>A volume is between nothing and 100 litres, in millilitres.</source>
        <translation>Un volume est compris entre 0 et 100 litres, en millilitres.</translation>
    </message>
    <message>
        <source>A wanted stock, and how many come in a pack, are whole numbers.</source>
        <translation>Le stock voulu et le nombre par lot sont des nombres entiers.</translation>
    </message>
    <message>
        <source>“{value}” is no colour: write it like #e0a030.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une couleur&#xa0;: écrivez-la comme #e0a030.</translation>
    </message>
    <message>
        <source>A shop needs a name of 1 to 50 letters.</source>
        <translation>Un comptoir a un nom de 1 à 50 lettres.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the short name of a shop: it has small letters, digits and hyphens.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être le nom court d’un comptoir&#xa0;: il a des minuscules, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>An account cannot be allowed to be overdrawn that far.</source>
        <translation>Un compte ne peut pas descendre aussi loin au-dessous de zéro.</translation>
    </message>
    <message>
        <source>What somebody may spend while nothing is received is not a possible amount.</source>
        <translation>Ce qu’on peut dépenser tant que rien n’est reçu n’est pas un montant possible.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a price group: it has small letters, digits, hyphens.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être un tarif&#xa0;: il a des minuscules, des chiffres, des tirets.</translation>
    </message>
    <message>
        <source>“{value}” is no amount of money: write it like 3,50.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un montant&#xa0;: écrivez-le comme 3,50.</translation>
    </message>
    <message>
        <source>“{value}” is finer than a cent.</source>
        <translation>«&#xa0;{value}&#xa0;» est plus fin qu’un centime.</translation>
    </message>
    <message>
        <source>“{value}” is more than there can be in one amount.</source>
        <translation>«&#xa0;{value}&#xa0;» dépasse ce que peut être un montant.</translation>
    </message>
    <message>
        <source>This event is not there any more.</source>
        <translation>Cet événement n’existe plus.</translation>
    </message>
    <message>
        <source>The event has no such date any more.</source>
        <translation>L’événement n’a plus cette date.</translation>
    </message>
    <message>
        <source>“{title}” was planned by somebody else: only who planned it changes it.</source>
        <translation>«&#xa0;{title}&#xa0;» a été prévu par quelqu’un d’autre&#xa0;: seule cette personne peut le modifier.</translation>
    </message>
    <message>
        <source>How it repeats is said of all dates, or of this one and those that follow.</source>
        <translation>La répétition se règle pour toutes les dates, ou pour celle-ci et les suivantes.</translation>
    </message>
    <message>
        <source>It is no event (iCalendar), or does not say when it begins.</source>
        <translation>Ce n’est pas un événement (iCalendar), ou il ne dit pas quand il commence.</translation>
    </message>
    <message>
        <source>The event has no title.</source>
        <translation>L’événement n’a pas de titre.</translation>
    </message>
    <message>
        <source>This text is longer than {most} letters.</source>
        <translation>Ce texte dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The event would end before it begins.</source>
        <translation>L’événement finirait avant de commencer.</translation>
    </message>
    <message>
        <source>An event is of whole days, or has a time at its beginning and at its end.</source>
        <translation>Un événement dure des journées entières, ou a une heure de début et une heure de fin.</translation>
    </message>
    <message>
        <source>The year {year} is not one in which events are planned.</source>
        <translation>On ne prévoit pas d’événement en {year}.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”: it is shown as if it had none.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’existe pas&#xa0;: l’heure est affichée telle quelle.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A price is from 0 to 100,000 euros.</source>
        <translation>Un prix va de 0 à 100&#xa0;000&#xa0;euros.</translation>
    </message>
    <message>
        <source>It repeats in a way that this program does not know (“{rule}”): only its first date is shown.</source>
        <translation>Il se répète d’une façon que ce programme ne connaît pas («&#xa0;{rule}&#xa0;»)&#xa0;: seule sa première date est affichée.</translation>
    </message>
    <message>
        <source>It would stop repeating before it begins.</source>
        <translation>La répétition s’arrêterait avant la première date.</translation>
    </message>
    <message>
        <source>Nobody changed “{path}” without the right to.</source>
        <translation>Personne n’a changé «&#xa0;{path}&#xa0;» sans en avoir le droit.</translation>
    </message>
    <message>
        <source>On {day} {who} changed this without the right to.</source>
        <translation>Le {day}, {who} a changé ceci sans en avoir le droit.</translation>
    </message>
    <message>
        <source>On {day} {who} deleted this without the right to.</source>
        <translation>Le {day}, {who} a supprimé ceci sans en avoir le droit.</translation>
    </message>
    <message>
        <source>There is a sheet for this already.</source>
        <translation>Il y a déjà une feuille d’inscription pour cela.</translation>
    </message>
    <message>
        <source>Somebody has signed up already: how places are given can no longer be changed.</source>
        <translation>Quelqu’un s’est déjà inscrit&#xa0;: la façon de donner les places ne peut plus changer.</translation>
    </message>
    <message>
        <source>Somebody has signed up for “{name}”: that slot cannot be deleted.</source>
        <translation>Quelqu’un s’est inscrit pour «&#xa0;{name}&#xa0;»&#xa0;: ce créneau ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>There are people on this sheet: it can be closed, and not deleted.</source>
        <translation>Il y a des inscrits sur cette feuille&#xa0;: elle peut être close, mais pas supprimée.</translation>
    </message>
    <message>
        <source>This sheet is not there any more.</source>
        <translation>Cette feuille d’inscription n’existe plus.</translation>
    </message>
    <message>
        <source>Another computer ({device}) keeps the order of this sheet. Do it there, or let this one keep the order from now on.</source>
        <translation>Un autre ordinateur ({device}) tient l’ordre de cette feuille. Faites-le là-bas, ou confiez désormais l’ordre à celui-ci.</translation>
    </message>
    <message>
        <source>This computer keeps the order of this sheet already.</source>
        <translation>Cet ordinateur tient déjà l’ordre de cette feuille.</translation>
    </message>
    <message>
        <source>This sheet is closed already.</source>
        <translation>Cette feuille est déjà close.</translation>
    </message>
    <message>
        <source>This sheet is not closed.</source>
        <translation>Cette feuille n’est pas close.</translation>
    </message>
    <message>
        <source>Close the sheet first: a draw is among those who are on it then.</source>
        <translation>Fermez d’abord la feuille&#xa0;: le tirage se fait parmi ceux qui y sont alors.</translation>
    </message>
    <message>
        <source>Places of this sheet are not drawn.</source>
        <translation>Les places de cette feuille ne sont pas tirées au sort.</translation>
    </message>
    <message>
        <source>Motivations of this sheet are not reviewed.</source>
        <translation>Les motivations de cette feuille ne sont pas examinées.</translation>
    </message>
    <message>
        <source>The result was published, and that is done once.</source>
        <translation>Le résultat est publié, et cela ne se fait qu’une fois.</translation>
    </message>
    <message>
        <source>Nobody has signed up.</source>
        <translation>Personne ne s’est inscrit.</translation>
    </message>
    <message>
        <source>There are motivations that nobody has decided on yet: {count}.</source>
        <translation>Il reste des motivations sur lesquelles personne n’a encore décidé&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Signing up begins on {day} at {time}.</source>
        <translation>Les inscriptions ouvrent le {day} à {time}.</translation>
    </message>
    <message>
        <source>Signing up for this is over.</source>
        <translation>Les inscriptions sont terminées.</translation>
    </message>
    <message>
        <source>Choose what to sign up for.</source>
        <translation>Choisissez un créneau.</translation>
    </message>
    <message>
        <source>Each person may bring {most} guests at the most.</source>
        <translation>Chacun peut venir avec {most} invités au plus.</translation>
    </message>
    <message>
        <source>Answer the question: the organisers choose by it.</source>
        <translation>Répondez à la question&#xa0;: les organisateurs choisissent d’après elle.</translation>
    </message>
    <message>
        <source>The answer is longer than {most} letters.</source>
        <translation>La réponse dépasse {most} lettres.</translation>
    </message>
    <message>
        <source>Nobody of that name is on this sheet.</source>
        <translation>Personne de ce nom n’est sur cette feuille.</translation>
    </message>
    <message>
        <source>You are not on this sheet.</source>
        <translation>Vous n’êtes pas sur cette feuille.</translation>
    </message>
    <message>
        <source>This person is on the sheet already.</source>
        <translation>Cette personne est déjà inscrite.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Dites de qui il s’agit.</translation>
    </message>
    <message>
        <source>The result was published: this decision can no longer be changed.</source>
        <translation>Le résultat est publié&#xa0;: cette décision ne peut plus changer.</translation>
    </message>
    <message>
        <source>This person was let in at {time} already.</source>
        <translation>Cette personne est déjà entrée à {time}.</translation>
    </message>
    <message>
        <source>You are in.</source>
        <translation>Vous avez une place.</translation>
    </message>
    <message>
        <source>You are first on the waiting list.</source>
        <translation>Vous êtes en première place sur la liste d’attente.</translation>
    </message>
    <message>
        <source>You are second on the waiting list.</source>
        <translation>Vous êtes en deuxième place sur la liste d’attente.</translation>
    </message>
    <message>
        <source>You are third on the waiting list.</source>
        <translation>Vous êtes en troisième place sur la liste d’attente.</translation>
    </message>
    <message>
        <source>You are number {position} on the waiting list.</source>
        <translation>Vous êtes à la place {position} sur la liste d’attente.</translation>
    </message>
    <message>
        <source>You take part in the draw.</source>
        <translation>Vous participez au tirage au sort.</translation>
    </message>
    <message>
        <source>You have applied. The organisers will publish their choice.</source>
        <translation>Votre candidature est déposée. Les organisateurs publieront leur choix.</translation>
    </message>
    <message>
        <source>You did not get a place.</source>
        <translation>Vous n’avez pas eu de place.</translation>
    </message>
    <message>
        <source>You signed up too late: it counts only if the organiser opens the sheet again.</source>
        <translation>Votre inscription est arrivée trop tard&#xa0;: elle ne comptera que si l’organisateur rouvre la feuille.</translation>
    </message>
    <message>
        <source>You signed up before it began, so it does not count. Sign up again.</source>
        <translation>Vous vous êtes inscrit avant l’ouverture&#xa0;: cela ne compte pas. Inscrivez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The organiser’s computer has not received it yet: share the circle, and it counts when it arrives.</source>
        <translation>L’ordinateur de l’organisateur ne l’a pas encore reçu&#xa0;: partagez le cercle, et cela compte à l’arrivée.</translation>
    </message>
    <message>
        <source>This sheet is open to {whom}.</source>
        <translation>Cette feuille est ouverte à&#xa0;: {whom}.</translation>
    </message>
    <message>
        <source>Your e-mail address ({address}) is on no card of the directory: nobody would know who signed up. Add yourself among People first.</source>
        <translation>Votre adresse ({address}) n’est sur aucune fiche de l’annuaire&#xa0;: personne ne saurait qui s’est inscrit. Ajoutez-vous d’abord parmi les personnes.</translation>
    </message>
    <message>
        <source>“{value}” is no time.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date et une heure.</translation>
    </message>
    <message>
        <source>Signing up would end before it begins.</source>
        <translation>Les inscriptions finiraient avant de commencer.</translation>
    </message>
    <message>
        <source>The number of places is from 0 (no limit) to {most}.</source>
        <translation>Le nombre de places va de 0 (sans limite) à {most}.</translation>
    </message>
    <message>
        <source>Each person may bring 0 to {most} guests.</source>
        <translation>Chacun peut venir avec 0 à {most} invités.</translation>
    </message>
    <message>
        <source>Each slot has a name.</source>
        <translation>Chaque créneau a un nom.</translation>
    </message>
    <message>
        <source>Two slots are called “{name}”.</source>
        <translation>Deux créneaux s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A sheet has {most} slots at the most.</source>
        <translation>Une feuille a {most} créneaux au plus.</translation>
    </message>
    <message>
        <source>A price is not less than nothing.</source>
        <translation>Un prix n’est pas négatif.</translation>
    </message>
    <message>
        <source>{day}, {time}: the order names {about} entries that are not there, or may not count.</source>
        <translation>{day}, {time}&#xa0;: l’ordre nomme {about} écritures qui n’existent pas, ou ne comptent pas.</translation>
    </message>
    <message>
        <source>{day}, {time}: what arrived together does not stand in the order that its hashes give.</source>
        <translation>{day}, {time}&#xa0;: ce qui est arrivé ensemble n’est pas dans l’ordre que donnent les empreintes.</translation>
    </message>
    <message>
        <source>{day}, {time}: the closing names other people than those who were on the sheet.</source>
        <translation>{day}, {time}&#xa0;: la clôture nomme d’autres personnes que celles qui étaient inscrites.</translation>
    </message>
    <message>
        <source>{day}, {time}: the published result is not the one that the records give. Theirs counts.</source>
        <translation>{day}, {time}&#xa0;: le résultat publié n’est pas celui que donnent les écritures. C’est le leur qui compte.</translation>
    </message>
    <message>
        <source>{day}, {time}: a second result was published. The first one counts.</source>
        <translation>{day}, {time}&#xa0;: un second résultat a été publié. Le premier compte.</translation>
    </message>
    <message>
        <source>{day}, {time}: a draw names no closing of the sheet. It does not count.</source>
        <translation>{day}, {time}&#xa0;: un tirage ne nomme aucune clôture de la feuille. Il ne compte pas.</translation>
    </message>
    <message>
        <source>{day}, {time}: the draw was made from an earlier closing than the last one.</source>
        <translation>{day}, {time}&#xa0;: le tirage part d’une clôture antérieure à la dernière.</translation>
    </message>
    <message>
        <source>{day}, {time}: a result was published, though places go by arrival. It does not count.</source>
        <translation>{day}, {time}&#xa0;: un résultat a été publié, alors que les places vont par ordre d’arrivée. Il ne compte pas.</translation>
    </message>
    <message>
        <source>{day}, {time}: {about} kept the order though another computer did. It does not count.</source>
        <translation>{day}, {time}&#xa0;: {about} a tenu l’ordre alors qu’un autre ordinateur le tenait. Cela ne compte pas.</translation>
    </message>
    <message>
        <source>{day}, {time}: somebody wrote as an organiser who had no right to. It does not count.</source>
        <translation>{day}, {time}&#xa0;: quelqu’un a écrit comme organisateur sans en avoir le droit. Cela ne compte pas.</translation>
    </message>
    <message>
        <source>This file is no calendar (iCalendar, .ics).</source>
        <translation>Ce fichier n’est pas un calendrier (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>This file is too large for a calendar: {size} bytes.</source>
        <translation>Ce fichier est trop gros pour un calendrier&#xa0;: {size}&#xa0;octets.</translation>
    </message>
    <message>
        <source>The event at line {line} cannot be read.</source>
        <translation>L’événement de la ligne {line} est illisible.</translation>
    </message>
    <message>
        <source>There is an event of the same name at that time already.</source>
        <translation>Un événement du même nom existe déjà à cette date.</translation>
    </message>
    <message>
        <source>It was changed in the circle after this file was written.</source>
        <translation>Il a été modifié dans le cercle après l’écriture de ce fichier.</translation>
    </message>
    <message>
        <source>No event is found by “{words}”.</source>
        <translation>Aucun événement ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}” finds several events: {names}. Say more, or give the id.</source>
        <translation>«&#xa0;{words}&#xa0;» correspond à plusieurs événements&#xa0;: {names}. Précisez, ou donnez l’identifiant.</translation>
    </message>
    <message>
        <source>“{value}” is no time: write 2026-10-07, or 2026-10-07T20:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date&#xa0;: écrivez 2026-10-07, ou 2026-10-07T20:00.</translation>
    </message>
    <message>
        <source>“{value}” is no way of repeating that this program knows: FREQ=WEEKLY is one.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une répétition que ce programme connaît&#xa0;: FREQ=WEEKLY en est une.</translation>
    </message>
    <message>
        <source>No motivation has the mark “{mark}”.</source>
        <translation>Aucune motivation n’a la marque «&#xa0;{mark}&#xa0;».</translation>
    </message>
    <message>
        <source>No sheet is found by “{words}”.</source>
        <translation>«&#xa0;{words}&#xa0;» ne trouve aucune feuille d’inscription.</translation>
    </message>
    <message>
        <source>“{words}” finds several sheets: {names}. Say more, or give the id.</source>
        <translation>«&#xa0;{words}&#xa0;» trouve plusieurs feuilles&#xa0;: {names}. Précisez, ou donnez l’identifiant.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Places are given by arrival, draw or review, and not by “{value}”.</source>
        <translation>Les places se donnent par arrival, draw ou review, et non par «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no slot “{name}”: there are {names}.</source>
        <translation>Il n’y a pas de créneau «&#xa0;{name}&#xa0;»&#xa0;: il y a {names}.</translation>
    </message>
    <message>
        <source>No post is found by “{words}”.</source>
        <translation>Aucune publication n’est trouvée par «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}” finds several posts: {names}. Say more, or give the id.</source>
        <translation>«&#xa0;{words}&#xa0;» trouve plusieurs publications&#xa0;: {names}. Précisez, ou donnez l’identifiant.</translation>
    </message>
    <message>
        <source>“{value}” is no moment: write 2026-12-24T18:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un moment&#xa0;: écrivez 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>“{words}” means several goods: {names}. Say more, or give the id.</source>
        <translation>«&#xa0;{words}&#xa0;» désigne plusieurs articles&#xa0;: {names}. Précisez, ou donnez l’identifiant.</translation>
    </message>
    <message>
        <source>All accounts together have {cents}, and should have nothing.</source>
        <translation>Tous les comptes ensemble ont {cents}, et devraient n’avoir rien.</translation>
    </message>
    <message>
        <source>The moves of “{account}” come to {added}, and its balance is {balance}.</source>
        <translation>Les mouvements de «&#xa0;{account}&#xa0;» font {added}, et son solde est {balance}.</translation>
    </message>
    <message>
        <source>The directory of this circle is not on this computer: nobody has a name.</source>
        <translation>L’annuaire de ce cercle n’est pas sur cet ordinateur&#xa0;: personne n’a de nom.</translation>
    </message>
    <message>
        <source>“{value}” names no columns: write numbers from 1, like 1+2,4.</source>
        <translation>«&#xa0;{value}&#xa0;» ne désigne pas de colonnes&#xa0;: écrivez des numéros à partir de 1, comme 1+2,4.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of cents.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre entier de centimes.</translation>
    </message>
    <message>
        <source>No column of the table has amounts.</source>
        <translation>Aucune colonne du tableau ne contient de montants.</translation>
    </message>
    <message>
        <source>“{words}” may mean several people.</source>
        <translation>«&#xa0;{words}&#xa0;» peut désigner plusieurs personnes.</translation>
    </message>
    <message>
        <source>It is no amount that can be received.</source>
        <translation>Ce n’est pas un montant qui peut être reçu.</translation>
    </message>
    <message>
        <source>More than {most} entries do not go together: divide the file.</source>
        <translation>On n’écrit pas plus de {most} écritures à la fois&#xa0;: divisez le fichier.</translation>
    </message>
    <message>
        <source>There is nothing to write: all of it stands in the books.</source>
        <translation>Il n’y a rien à écrire&#xa0;: tout est déjà dans les livres.</translation>
    </message>
    <message>
        <source>The entry “{entry}” was not imported with others.</source>
        <translation>L’écriture «&#xa0;{entry}&#xa0;» n’a pas été importée avec d’autres.</translation>
    </message>
    <message>
        <source>Say with --club which one’s accounts it is: {clubs}.</source>
        <translation>Dites avec --club de quel club ce sont les comptes&#xa0;: {clubs}.</translation>
    </message>
    <message>
        <source>This is no dump of uPont v4, nor of Note Kfet.</source>
        <translation>Ce n’est une sauvegarde ni d’uPont v4, ni de la Note Kfet.</translation>
    </message>
    <message>
        <source>Its good was deleted: uPont v4 has it in no balance either.</source>
        <translation>Son article a été supprimé&#xa0;: uPont v4 ne la compte plus dans aucun solde.</translation>
    </message>
    <message>
        <source>“{good}” had no price on that day: uPont v4 cannot tell what it cost.</source>
        <translation>«&#xa0;{good}&#xa0;» n’avait pas de prix ce jour-là&#xa0;: uPont v4 ne peut pas dire ce qu’il coûtait.</translation>
    </message>
    <message>
        <source>It has no date that can be read.</source>
        <translation>Elle n’a pas de date lisible.</translation>
    </message>
    <message>
        <source>The student was deleted.</source>
        <translation>L’élève a été supprimé.</translation>
    </message>
    <message>
        <source>It moves no money, and sells nothing.</source>
        <translation>Cela ne déplace pas d’argent, et ne vend rien.</translation>
    </message>
    <message>
        <source>It is more than one entry can have.</source>
        <translation>C’est plus qu’une écriture ne peut contenir.</translation>
    </message>
    <message>
        <source>Deposits: {title}</source>
        <translation>Cautions&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Nothing is owed for “{words}”: there are {lists}.</source>
        <translation>Rien n’est dû pour «&#xa0;{words}&#xa0;»&#xa0;: il y a {lists}.</translation>
    </message>
    <message>
        <source>Nothing is sold to this person: {why}</source>
        <translation>Rien n’est vendu à cette personne&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{good}” is not sold to this person: {why}</source>
        <translation>«&#xa0;{good}&#xa0;» n’est pas vendu à cette personne&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it like 2026-12-31.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour&#xa0;: il s’écrit 2026-12-31.</translation>
    </message>
    <message>
        <source>Say in up to 200 letters why this person is not served.</source>
        <translation>Dites en 200 lettres au plus pourquoi cette personne n’est pas servie.</translation>
    </message>
    <message>
        <source>Nobody has the id “{value}”.</source>
        <translation>Personne n’a l’identifiant «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>No column of the table is called “name” or “nom”.</source>
        <translation>Aucune colonne du tableau ne s’appelle «&#xa0;nom&#xa0;» ou «&#xa0;name&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” is no whole number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened the bar code “{value}”: make its column text.</source>
        <translation>Un tableur a abrégé le code-barres «&#xa0;{value}&#xa0;»&#xa0;: mettez sa colonne en texte.</translation>
    </message>
    <message>
        <source>“{name}” stands in the table twice.</source>
        <translation>«&#xa0;{name}&#xa0;» est deux fois dans le tableau.</translation>
    </message>
    <message>
        <source>This is no list of people: neither a table (CSV) nor cards (vCard).</source>
        <translation>Ce n’est pas une liste de personnes&#xa0;: ni un tableau (CSV), ni des fiches (vCard).</translation>
    </message>
    <message>
        <source>Between somebody’s account and a box or the bank, money is credited or paid out, not transferred.</source>
        <translation>Entre le compte de quelqu’un et une caisse ou la banque, l’argent se recharge ou se rembourse, il ne se transfère pas.</translation>
    </message>
    <message>
        <source>On {day} a right was given or taken in the book of the computer {person}, but it came from {address}, who did not begin that book.</source>
        <translation>Le {day}, un droit a été donné ou retiré dans le livre de l’ordinateur {person}, mais l’écriture vient de {address}, qui n’a pas commencé ce livre.</translation>
    </message>
    <message>
        <source>No till was closed here yet.</source>
        <translation>Aucune caisse n’a encore été clôturée ici.</translation>
    </message>
    <message>
        <source>This till is still open: its report is made when it is closed.</source>
        <translation>Cette caisse est encore ouverte&#xa0;: son rapport est établi à la clôture.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Enter goes on with a draft, Delete throws it away</source>
        <translation>Entrée reprend un brouillon, Suppr le jette</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>What you write and do not publish yet is kept here.</source>
        <translation>Ce que vous écrivez sans le publier encore est gardé ici.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>DropMessages</name>
    <message>
        <source>New version of {name}</source>
        <translation>Nouvelle version de {name}</translation>
    </message>
    <message>
        <source>Add “{name}” to {folder}</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» à {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln file(s) to {folder}</source>
        <translation>
            <numerusform>Ajouter %Ln fichier à {folder}</numerusform>
            <numerusform>Ajouter %Ln fichiers à {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the picture to {folder}…</source>
        <translation>Ajouter l’image à {folder}…</translation>
    </message>
    <message>
        <source>Add the text to {folder}…</source>
        <translation>Ajouter le texte à {folder}…</translation>
    </message>
    <message>
        <source>Move “{name}” to {folder}</source>
        <translation>Déplacer «&#xa0;{name}&#xa0;» dans {folder}</translation>
    </message>
    <message>
        <source>This circle has no folder of files: nothing can be added here</source>
        <translation>Ce cercle n’a pas de dossier de fichiers&#xa0;: rien ne peut y être ajouté</translation>
    </message>
    <message>
        <source>It is another kind of file: {ending}, not {before}</source>
        <translation>C’est une autre sorte de fichier&#xa0;: {ending}, pas {before}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them exist(s) already</source>
        <translation>
            <numerusform>%Ln existe déjà</numerusform>
            <numerusform>%Ln existent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: you will be asked</source>
        <translation>{count}&#xa0;: on vous demandera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln very large file(s): you will be asked</source>
        <translation>
            <numerusform>%Ln fichier très gros&#xa0;: on vous demandera</numerusform>
            <numerusform>%Ln fichiers très gros&#xa0;: on vous demandera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) cannot be kept</source>
        <translation>
            <numerusform>%Ln nom ne peut pas être gardé</numerusform>
            <numerusform>%Ln noms ne peuvent pas être gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to {folder}</source>
        <translation>
            <numerusform>Déplacer %Ln élément dans {folder}</numerusform>
            <numerusform>Déplacer %Ln éléments dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains no files</source>
        <translation>Il ne contient aucun fichier</translation>
    </message>
    <message>
        <source>It is already there</source>
        <translation>C’est déjà là</translation>
    </message>
    <message>
        <source>The previous version stays in the history</source>
        <translation>La version précédente reste dans l’historique</translation>
    </message>
    <message>
        <source>It is added to the circle as it is today, not as it was then</source>
        <translation>Cela s’ajoute au cercle tel qu’il est aujourd’hui, pas tel qu’il était alors</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to open “{name}” as a circle</source>
        <translation>Déposez pour ouvrir «&#xa0;{name}&#xa0;» comme cercle</translation>
    </message>
    <message>
        <source>Drop to make “{name}” a circle</source>
        <translation>Déposez pour faire de «&#xa0;{name}&#xa0;» un cercle</translation>
    </message>
    <message>
        <source>You will see which of its files are kept, and nothing in it is moved or changed.</source>
        <translation>Vous verrez lesquels de ses fichiers sont gardés&#xa0;; rien n’y est déplacé ni modifié.</translation>
    </message>
    <message>
        <source>Drop to get a copy of your own of the circle that is shared in “{name}”</source>
        <translation>Déposez pour obtenir votre propre copie du cercle partagé dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Drop to receive the circle that “{name}” invites to</source>
        <translation>Déposez pour recevoir le cercle auquel «&#xa0;{name}&#xa0;» invite</translation>
    </message>
    <message>
        <source>Drop to receive the circle in “{name}”</source>
        <translation>Déposez pour recevoir le cercle contenu dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Drop the folder of one, an ordinary folder to make it one, or an invitation.</source>
        <translation>Déposez le dossier d’un cercle, un dossier ordinaire pour en faire un cercle, ou une invitation.</translation>
    </message>
    <message>
        <source>“{name}” is not a circle</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un cercle</translation>
    </message>
</context>
<context>
    <name>DueForm</name>
    <message>
        <source>Book sign-ups and deposits</source>
        <translation>Inscrire au compte les inscriptions et cautions</translation>
    </message>
    <message>
        <source>What each person owes goes from the account of each to that of the club, once; whoever left gets it back. Nothing is written before you choose “Book”.</source>
        <translation>Ce que chacun doit passe de son compte à celui du club, une seule fois&#xa0;; qui s’est désinscrit le récupère. Rien n’est écrit avant que vous choisissiez «&#xa0;Inscrire&#xa0;».</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Also from accounts that go below the lowest balance</source>
        <translation>Aussi sur les comptes qui passent sous le plancher</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>Sur le compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Qui doit</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>To the account of</source>
        <translation>Vers le compte de</translation>
    </message>
    <message>
        <source>Nobody owes anything for a sign-up, or for something that is lent.</source>
        <translation>Personne ne doit rien pour une inscription, ni pour une chose prêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is (are) booked: {amount}.</source>
        <translation>
            <numerusform>%Ln est inscrit&#xa0;: {amount}.</numerusform>
            <numerusform>%Ln sont inscrits&#xa0;: {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is (are) taken back.</source>
        <translation>
            <numerusform>%Ln est annulé.</numerusform>
            <numerusform>%Ln sont annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Rien n’est inscrit.</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>to book</source>
        <translation>à inscrire</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>another amount: to book again</source>
        <translation>autre montant&#xa0;: à réinscrire</translation>
    </message>
    <message>
        <source>owes it no more: to take back</source>
        <translation>n’est plus dû&#xa0;: à annuler</translation>
    </message>
    <message>
        <source>not enough on the account</source>
        <translation>pas assez sur le compte</translation>
    </message>
    <message>
        <source>no card, no account</source>
        <translation>ni fiche, ni compte</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>{people} will be listed among the former members of {club}, with role and dates.</source>
        <translation>{people} figurera parmi les anciens membres de {club}, avec rôle et dates.</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>Mettre fin au mandat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Sign somebody up</source>
        <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
        <source>For somebody without a computer, or who came too late: last in the order.</source>
        <translation>Pour quelqu’un sans ordinateur, ou arrivé trop tard&#xa0;: en dernière place.</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
</context>
<context>
    <name>EntranceScreen</name>
    <message>
        <source>Two letters of a name, then Enter</source>
        <translation>Deux lettres du nom, puis Entrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>People who may come in</source>
        <translation>Personnes qui peuvent entrer</translation>
    </message>
    <message>
        <source>Not in after all</source>
        <translation>Pas entré finalement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{count} of {expected} in</source>
        <translation>{count} entrés sur {expected}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>in since {time}</source>
        <translation>entré à {time}</translation>
    </message>
    <message>
        <source>on the waiting list: {position}</source>
        <translation>en attente&#xa0;: {position}</translation>
    </message>
    <message>
        <source>Nobody of that name is on the list.</source>
        <translation>Personne de ce nom n’est sur la liste.</translation>
    </message>
    <message>
        <source>{name} is in already, since {time}.</source>
        <translation>{name} est déjà entré, à {time}.</translation>
    </message>
    <message>
        <source>{name} is on the waiting list. Enter once more lets in.</source>
        <translation>{name} est en liste d’attente. Entrée encore une fois fait entrer.</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>{name} est entré.</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>EntryCounts</name>
    <message numerus="yes">
        <source>%Ln entry(s) not shared</source>
        <translation>
            <numerusform>%Ln écriture non partagée</numerusform>
            <numerusform>%Ln écritures non partagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln vente</numerusform>
            <numerusform>%Ln ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFilterBar</name>
    <message>
        <source>Whose: a few letters of the name</source>
        <translation>Qui&#xa0;: quelques lettres du nom</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Les écritures de qui</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Sorte d’écritures</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>Tous les comptoirs</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toutes les sortes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Credits and payouts</source>
        <translation>Rechargements et remboursements</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Tills opened and closed</source>
        <translation>Ouvertures et clôtures</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>The entry</source>
        <translation>L’écriture</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Expected before</source>
        <translation>Attendu avant</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>{name}, in no commit yet</source>
        <translation>{name}, dans aucun commit pour l’instant</translation>
    </message>
    <message>
        <source>{name}; takes back {other}</source>
        <translation>{name}&#xa0;; annule {other}</translation>
    </message>
    <message>
        <source>{name}; taken back by {other}</source>
        <translation>{name}&#xa0;; annulée par {other}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>The stock of no good is kept: say so in the good itself, in the room Accounts.</source>
        <translation>Le stock d’aucun article n’est suivi&#xa0;: cela se coche dans l’article, dans la pièce Comptes.</translation>
    </message>
    <message>
        <source>First choose the person who is not to be served.</source>
        <translation>Choisissez d’abord la personne qui ne doit plus être servie.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s’est mal passé.</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>It may have been moved: open it from its new place.</source>
        <translation>Il a peut-être été déplacé&#xa0;: ouvrez-le depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>Part of “{path}” cannot be read by git.</source>
        <translation>Git ne peut pas lire une partie de «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A fresh copy from where the circle is shared usually brings it back.</source>
        <translation>Une nouvelle copie, prise là où le cercle est partagé, répare cela en général.</translation>
    </message>
    <message>
        <source>“{path}” comes with settings of its own that would run programs: {settings}.</source>
        <translation>«&#xa0;{path}&#xa0;» vient avec des réglages qui lanceraient des programmes&#xa0;: {settings}.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Rien n’a été lancé.</translation>
    </message>
    <message>
        <source>Trust this circle first, if you know where it comes from.</source>
        <translation>Si vous savez d’où vient ce cercle, faites-lui d’abord confiance.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another user of this computer.</source>
        <translation>«&#xa0;{path}&#xa0;» appartient à un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the folder to a place of your own, or list it in git&apos;s safe.directory.</source>
        <translation>Copiez le dossier chez vous, ou ajoutez-le à safe.directory dans git.</translation>
    </message>
    <message>
        <source>Git was not found on this computer.</source>
        <translation>Git est introuvable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install git, then start again.</source>
        <translation>Installez git, puis recommencez.</translation>
    </message>
    <message>
        <source>Git {found} is too old: {needed} or later is needed.</source>
        <translation>Git {found} est trop ancien&#xa0;: il faut la version {needed} ou une plus récente.</translation>
    </message>
    <message>
        <source>Update git, then start again.</source>
        <translation>Mettez git à jour, puis recommencez.</translation>
    </message>
    <message>
        <source>“{revision}” fits several commits of {circle}.</source>
        <translation>«&#xa0;{revision}&#xa0;» convient à plusieurs changements de {circle}.</translation>
    </message>
    <message>
        <source>Give more of the hash.</source>
        <translation>Donnez une plus grande partie de l’empreinte.</translation>
    </message>
    <message>
        <source>{circle} has no resource “{path}”.</source>
        <translation>{circle} n’a pas de ressource «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” has no version {number}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas de version {number}.</translation>
    </message>
    <message>
        <source>No circle is called “{circle}”.</source>
        <translation>Aucun cercle ne s’appelle «&#xa0;{circle}&#xa0;».</translation>
    </message>
    <message>
        <source>The search “{text}” cannot be understood: {problem}.</source>
        <translation>La recherche «&#xa0;{text}&#xa0;» n’est pas comprise&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The index of {circle} is being written by another program.</source>
        <translation>L’index de {circle} est en cours d’écriture par un autre programme.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>This is too large to show: {size} bytes, where {limit} are read at most.</source>
        <translation>C’est trop grand pour être montré&#xa0;: {size} octets, quand {limit} au plus sont lus.</translation>
    </message>
    <message>
        <source>Save a copy and open it in its own program.</source>
        <translation>Enregistrez une copie et ouvrez-la dans son propre programme.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”.</source>
        <translation>Il n’y a plus de place sur le disque de «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>{what} is under way in “{path}”.</source>
        <translation>{what} est en cours dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Ask whoever it belongs to, or leave it out.</source>
        <translation>Demandez à qui cela appartient, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>The content of “{path}” ({size} bytes) is kept by git-lfs and is not on this computer.</source>
        <translation>Le contenu de «&#xa0;{path}&#xa0;» ({size} octets) est conservé par git-lfs et n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull” in the circle&apos;s folder, then try again.</source>
        <translation>Récupérez-le avec «&#xa0;git lfs pull&#xa0;» dans le dossier du cercle, puis réessayez.</translation>
    </message>
    <message>
        <source>A merge</source>
        <translation>Une fusion</translation>
    </message>
    <message>
        <source>A rebase</source>
        <translation>Un rebasage</translation>
    </message>
    <message>
        <source>A cherry-pick</source>
        <translation>Un picorage (cherry-pick)</translation>
    </message>
    <message>
        <source>A revert</source>
        <translation>Une annulation (revert)</translation>
    </message>
    <message>
        <source>A bisection</source>
        <translation>Une dichotomie (bisect)</translation>
    </message>
    <message>
        <source>another window of uPont Desktop</source>
        <translation>une autre fenêtre d’uPont Desktop</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it leaves the circle, or a part is empty</source>
        <translation>il sort du cercle, ou une partie en est vide</translation>
    </message>
    <message>
        <source>the name belongs to git</source>
        <translation>ce nom appartient à git</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>le chemin est trop long</translation>
    </message>
    <message>
        <source>one of &lt; &gt; : &quot; | ? * \ is in it</source>
        <translation>il contient un des signes &lt; &gt;&#xa0;: &quot; |&#xa0;? * \</translation>
    </message>
    <message>
        <source>the name is reserved on Windows</source>
        <translation>ce nom est réservé sous Windows</translation>
    </message>
    <message>
        <source>it ends with a space or a full stop</source>
        <translation>il finit par un espace ou un point</translation>
    </message>
    <message>
        <source>a folder on the way is a link to another place</source>
        <translation>un dossier du chemin est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>Finish or abandon it with the program that began it.</source>
        <translation>Terminez-le ou abandonnez-le avec le programme qui l’a commencé.</translation>
    </message>
    <message>
        <source>“{path}” is being changed by {holder}.</source>
        <translation>«&#xa0;{path}&#xa0;» est en train d’être modifié par {holder}.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nothing is running, remove the file “{lock}”.</source>
        <translation>Attendez qu’il ait fini. Si rien ne tourne, supprimez le fichier «&#xa0;{lock}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” has no folder of files that could be changed.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas de dossier de fichiers à modifier.</translation>
    </message>
    <message>
        <source>“{path}” holds a change that was prepared with git and is not yet kept.</source>
        <translation>«&#xa0;{path}&#xa0;» contient un changement préparé avec git et pas encore gardé.</translation>
    </message>
    <message>
        <source>Commit or unstage it with git first.</source>
        <translation>Validez-le ou retirez-le d’abord avec git.</translation>
    </message>
    <message>
        <source>“{path}” was edited and is not yet kept as a version.</source>
        <translation>«&#xa0;{path}&#xa0;» a été modifié et n’est pas encore gardé comme version.</translation>
    </message>
    <message>
        <source>Keep it as a new version first.</source>
        <translation>Gardez-le d’abord comme nouvelle version.</translation>
    </message>
    <message>
        <source>There is already something at “{path}”.</source>
        <translation>Il y a déjà quelque chose à «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or make it a new version.</source>
        <translation>Choisissez un autre nom, ou faites-en une nouvelle version.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as a name: {problem}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas servir de nom&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>“{summary}” cannot be undone: “{path}” was changed again since.</source>
        <translation>«&#xa0;{summary}&#xa0;» ne peut pas être annulé&#xa0;: «&#xa0;{path}&#xa0;» a encore changé depuis.</translation>
    </message>
    <message>
        <source>A check of this circle ({hook}) refused the change.</source>
        <translation>Un contrôle de ce cercle ({hook}) a refusé le changement.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: another program may have it open.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être remplacé&#xa0;: un autre programme l’a peut-être ouvert.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The circle changed while this was being done.</source>
        <translation>Le cercle a changé pendant l’opération.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>“{circle}” has no place where it is shared yet.</source>
        <translation>«&#xa0;{circle}&#xa0;» n’a pas encore d’endroit où il est partagé.</translation>
    </message>
    <message>
        <source>Say where: the address of an empty repository, or a folder.</source>
        <translation>Dites où&#xa0;: l’adresse d’un dépôt vide, ou un dossier.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) cannot be reached.</source>
        <translation>L’endroit où «&#xa0;{circle}&#xa0;» est partagé ({remote}) est injoignable.</translation>
    </message>
    <message>
        <source>Your versions are safe on this computer.</source>
        <translation>Vos versions sont en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the network and your access, then share again.</source>
        <translation>Vérifiez le réseau et votre accès, puis partagez de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is a repository of its own (a submodule).</source>
        <translation>«&#xa0;{path}&#xa0;» est un dépôt à part (un sous-module).</translation>
    </message>
    <message>
        <source>Change it with git.</source>
        <translation>Changez-le avec git.</translation>
    </message>
    <message>
        <source>There is no connection to the place where “{circle}” is shared ({remote}).</source>
        <translation>Il n’y a pas de connexion à l’endroit où «&#xa0;{circle}&#xa0;» est partagé ({remote}).</translation>
    </message>
    <message>
        <source>Go on working, and share when you are online again.</source>
        <translation>Continuez à travailler, et partagez quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) does not let you in.</source>
        <translation>L’endroit où «&#xa0;{circle}&#xa0;» est partagé ({remote}) ne vous laisse pas entrer.</translation>
    </message>
    <message>
        <source>Check your name and password there, or your key, and whether you may change this circle.</source>
        <translation>Vérifiez-y votre nom et votre mot de passe, ou votre clé, et si vous avez le droit de changer ce cercle.</translation>
    </message>
    <message>
        <source>There is nothing at the address where “{circle}” is shared ({remote}).</source>
        <translation>Il n’y a rien à l’adresse où «&#xa0;{circle}&#xa0;» est partagé ({remote}).</translation>
    </message>
    <message>
        <source>Check the address, or plug the disk in, then share again.</source>
        <translation>Vérifiez l’adresse, ou branchez le disque, puis partagez de nouveau.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) did not accept the versions.</source>
        <translation>L’endroit où «&#xa0;{circle}&#xa0;» est partagé ({remote}) n’a pas accepté les versions.</translation>
    </message>
    <message>
        <source>The place where “{circle}” is shared ({remote}) did not accept the versions. It says: {words}</source>
        <translation>L’endroit où «&#xa0;{circle}&#xa0;» est partagé ({remote}) n’a pas accepté les versions. Il répond&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{circle}” is shared already, at {path}.</source>
        <translation>«&#xa0;{circle}&#xa0;» est déjà partagé, à cet endroit&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Share without naming a place, or change the place in the window.</source>
        <translation>Partagez sans indiquer d’endroit, ou changez d’endroit dans la fenêtre.</translation>
    </message>
    <message>
        <source>“{circle}” stands at a single commit and on no branch (a detached HEAD), so it cannot be shared from there. Go back to a branch with git first: “git switch {branch}”, for instance.</source>
        <translation>«&#xa0;{circle}&#xa0;» se trouve sur un commit isolé et sur aucune branche (HEAD détachée)&#xa0;: impossible de partager depuis là. Revenez d’abord sur une branche avec git, par exemple&#xa0;: «&#xa0;git switch {branch}&#xa0;».</translation>
    </message>
    <message>
        <source>“{circle}” and what is shared at {remote} are two different circles: they have no version in common. The last change there is “{title}”, by {author}, {date}.</source>
        <translation>«&#xa0;{circle}&#xa0;» et ce qui est partagé à {remote} sont deux cercles différents&#xa0;: ils n’ont aucune version en commun. Le dernier changement là-bas est «&#xa0;{title}&#xa0;», par {author}, le {date}.</translation>
    </message>
    <message>
        <source>Nothing was changed, neither here nor there.</source>
        <translation>Rien n’a été changé, ni ici ni là-bas.</translation>
    </message>
    <message>
        <source>Choose another place, or have the two circles put together.</source>
        <translation>Choisissez un autre endroit, ou faites réunir les deux cercles.</translation>
    </message>
    <message>
        <source>“{remote}” lies in “{circle}” itself: a circle cannot be shared inside itself.</source>
        <translation>«&#xa0;{remote}&#xa0;» se trouve dans «&#xa0;{circle}&#xa0;»&#xa0;: un cercle ne peut pas être partagé à l’intérieur de lui-même.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere: on a USB stick, on a shared drive.</source>
        <translation>Choisissez un dossier ailleurs&#xa0;: sur une clé USB, sur un disque partagé.</translation>
    </message>
    <message>
        <source>“{remote}” is somebody&apos;s working copy, so nothing can be sent there: choose an empty folder.</source>
        <translation>«&#xa0;{remote}&#xa0;» est la copie de travail de quelqu’un, rien ne peut y être envoyé&#xa0;: choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Your versions are safe on this computer, and nothing was changed there.</source>
        <translation>Vos versions sont en sécurité sur cet ordinateur, et rien n’a été changé là-bas.</translation>
    </message>
    <message>
        <source>Choose one of the versions in its history.</source>
        <translation>Choisissez une des versions de son historique.</translation>
    </message>
    <message>
        <source>Each of you changed the same lines of it.</source>
        <translation>Chacun de vous en a modifié les mêmes lignes.</translation>
    </message>
    <message>
        <source>Each of you changed it, and it has no lines that could be merged.</source>
        <translation>Chacun de vous l’a modifié, et il n’a pas de lignes à fusionner.</translation>
    </message>
    <message>
        <source>Each of you added a file of this name.</source>
        <translation>Chacun de vous a ajouté un fichier de ce nom.</translation>
    </message>
    <message>
        <source>One of you changed it, the other deleted it.</source>
        <translation>L’un de vous l’a modifié, l’autre l’a supprimé.</translation>
    </message>
    <message>
        <source>Each of you moved it to a different name.</source>
        <translation>Chacun de vous l’a déplacé ou renommé autrement.</translation>
    </message>
    <message>
        <source>Two different files were given this name.</source>
        <translation>Deux fichiers différents ont reçu ce nom.</translation>
    </message>
    <message>
        <source>One of you moved it, the other deleted it.</source>
        <translation>L’un de vous l’a déplacé, l’autre l’a supprimé.</translation>
    </message>
    <message>
        <source>It is a file for one of you and a folder for the other.</source>
        <translation>C’est un fichier pour l’un de vous, un dossier pour l’autre.</translation>
    </message>
    <message>
        <source>It is a file for one of you, a link or a repository for the other.</source>
        <translation>C’est un fichier pour l’un de vous, un lien ou un dépôt pour l’autre.</translation>
    </message>
    <message>
        <source>The content is the same, but for one of you it is a program.</source>
        <translation>Le contenu est le même, mais pour l’un de vous c’est un programme.</translation>
    </message>
    <message>
        <source>It is a link, and leads to a different place for each of you.</source>
        <translation>C’est un lien, qui mène ailleurs pour chacun de vous.</translation>
    </message>
    <message>
        <source>It is a repository of its own, at a different version for each of you.</source>
        <translation>C’est un dépôt à part entière, dans une version différente pour chacun de vous.</translation>
    </message>
    <message>
        <source>Both: it stays.</source>
        <translation>Le garder&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>Both: the folder has the name, and the file stands beside it.</source>
        <translation>Les deux&#xa0;: le dossier garde le nom, le fichier est placé à côté.</translation>
    </message>
    <message>
        <source>Both: as mine.</source>
        <translation>Les deux&#xa0;: comme chez moi.</translation>
    </message>
    <message>
        <source>“{path}” is now “{now}”: its folder was renamed by one of you.</source>
        <translation>«&#xa0;{path}&#xa0;» est maintenant «&#xa0;{now}&#xa0;»&#xa0;: l’un de vous a renommé son dossier.</translation>
    </message>
    <message>
        <source>“{path}” stayed where it is: it could not go along with its folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est resté à sa place&#xa0;: il ne pouvait pas suivre son dossier.</translation>
    </message>
    <message>
        <source>“{path}” was kept as “{now}”, so that nothing is lost.</source>
        <translation>«&#xa0;{path}&#xa0;» a été conservé sous le nom «&#xa0;{now}&#xa0;», pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>“{path}” is a circle already, or lies in one.</source>
        <translation>«&#xa0;{path}&#xa0;» est déjà un cercle, ou se trouve dans un cercle.</translation>
    </message>
    <message>
        <source>Open it as it is, or choose another folder.</source>
        <translation>Ouvrez-le tel quel, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” holds files already: choose an empty folder, or the name of a new one.</source>
        <translation>«&#xa0;{path}&#xa0;» contient déjà des fichiers&#xa0;: choisissez un dossier vide, ou le nom d’un nouveau dossier.</translation>
    </message>
    <message>
        <source>Nothing was done with it.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the address, or for an invitation.</source>
        <translation>Demandez l’adresse, ou une invitation, à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>Several circles are shared in “{path}”: {names}. Choose the folder of one of them.</source>
        <translation>Plusieurs cercles sont partagés dans «&#xa0;{path}&#xa0;»&#xa0;: {names}. Choisissez le dossier de l’un d’eux.</translation>
    </message>
    <message>
        <source>No circle is shared at “{path}”.</source>
        <translation>Aucun cercle n’est partagé à cet endroit&#xa0;: «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the folder that a circle was shared in, its address, a bundle file or an invitation.</source>
        <translation>Choisissez le dossier où un cercle a été partagé, son adresse, un fichier «&#xa0;bundle&#xa0;» ou une invitation.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>le fichier est trop gros pour en être une</translation>
    </message>
    <message>
        <source>it is not in the form of one</source>
        <translation>le fichier n’en a pas la forme</translation>
    </message>
    <message>
        <source>a later version of the program wrote it</source>
        <translation>une version plus récente du programme l’a écrite</translation>
    </message>
    <message>
        <source>its address is none that a circle can be received from</source>
        <translation>son adresse n’est pas de celles d’où recevoir un cercle</translation>
    </message>
    <message>
        <source>it is large, and every copy of the circle would carry it for ever</source>
        <translation>fichier volumineux, que chaque copie du cercle porterait pour toujours</translation>
    </message>
    <message>
        <source>it looks private: a password or a key</source>
        <translation>semble privé&#xa0;: un mot de passe ou une clé</translation>
    </message>
    <message>
        <source>the system or a program made it for itself</source>
        <translation>créé par le système ou un programme pour son propre usage</translation>
    </message>
    <message>
        <source>programs can make it again</source>
        <translation>les programmes peuvent le recréer</translation>
    </message>
    <message>
        <source>it is a circle or a git repository of its own</source>
        <translation>c’est un cercle ou un dépôt git à part</translation>
    </message>
    <message>
        <source>it is a link to something else</source>
        <translation>c’est un lien vers autre chose</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>other systems could not hold its name</source>
        <translation>son nom ne convient pas à d’autres systèmes</translation>
    </message>
    <message>
        <source>Part of “{path}” was left where it was cloned from, and is not on this computer.</source>
        <translation>Une partie de «&#xa0;{path}&#xa0;» est restée là d’où vient le clone, et n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is a partial clone, not a damaged one: clone the circle again as a whole, or fetch the rest with git.</source>
        <translation>C’est un clone partiel, il n’est pas abîmé&#xa0;: clonez de nouveau le cercle en entier, ou recevez le reste avec git.</translation>
    </message>
    <message>
        <source>“{path}” is kept in a format that the git of this computer does not know.</source>
        <translation>«&#xa0;{path}&#xa0;» est gardé dans un format que le git de cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>Update git, then open it again; the details name the format.</source>
        <translation>Mettez git à jour, puis ouvrez-le de nouveau&#xa0;; les détails nomment le format.</translation>
    </message>
    <message>
        <source>Git cannot read its settings in “{file}”.</source>
        <translation>Git n’arrive pas à lire ses réglages dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>The disk of “{path}” reports a fault.</source>
        <translation>Le disque de «&#xa0;{path}&#xa0;» signale une panne.</translation>
    </message>
    <message>
        <source>Copy what matters to another disk first.</source>
        <translation>Copiez d’abord ce qui compte sur un autre disque.</translation>
    </message>
    <message>
        <source>Git did not manage to {doing}.</source>
        <translation>Git n’a pas réussi à {doing}.</translation>
    </message>
    <message>
        <source>The details have git&apos;s own words.</source>
        <translation>Les détails donnent les mots de git.</translation>
    </message>
    <message>
        <source>The program that prepares files for keeping ({filter}) failed.</source>
        <translation>Le programme qui prépare les fichiers à garder ({filter}) a échoué.</translation>
    </message>
    <message>
        <source>Install it, or ask whoever set this circle up.</source>
        <translation>Installez-le, ou demandez à la personne qui a mis ce cercle en place.</translation>
    </message>
    <message>
        <source>The lock “{lock}” was left by a program that is gone ({age}), and stops every change.</source>
        <translation>Le verrou «&#xa0;{lock}&#xa0;» a été laissé par un programme qui n’est plus là ({age}), et empêche tout changement.</translation>
    </message>
    <message>
        <source>Make sure that no other program is at work in this circle, then clear the lock.</source>
        <translation>Assurez-vous qu’aucun autre programme ne travaille dans ce cercle, puis enlevez le verrou.</translation>
    </message>
    <message>
        <source>“{path}” cannot be moved into itself.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be kept: {problem}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être gardé&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>It stays on disk as it is.</source>
        <translation>Il reste tel quel sur le disque.</translation>
    </message>
    <message>
        <source>Whatever else was changed can be kept without it.</source>
        <translation>Tout ce qui a changé par ailleurs peut être gardé sans lui.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>“{summary}” was already taken back by another program; there is nothing else to undo.</source>
        <translation>«&#xa0;{summary}&#xa0;» a déjà été annulé par un autre programme&#xa0;; il n’y a rien d’autre à annuler.</translation>
    </message>
    <message>
        <source>“{summary}” was done on the branch “{branch}”, not on this one.</source>
        <translation>«&#xa0;{summary}&#xa0;» a été fait sur la branche «&#xa0;{branch}&#xa0;», pas sur celle-ci.</translation>
    </message>
    <message>
        <source>Go to that branch with git to undo or redo it; what you do here can be undone here.</source>
        <translation>Passez à cette branche avec git pour l’annuler ou le rétablir&#xa0;; ce que vous faites ici peut être annulé ici.</translation>
    </message>
    <message>
        <source>Restore the version that you want instead. Undo goes on with what was done before.</source>
        <translation>Restaurez plutôt la version voulue. La prochaine annulation porte sur ce qui a été fait avant.</translation>
    </message>
    <message>
        <source>The change could not be signed, as git&apos;s settings ask for.</source>
        <translation>Le changement n’a pas pu être signé, comme le demandent les réglages de git.</translation>
    </message>
    <message>
        <source>Check your signing key and the program that signs, or do without signatures in this circle.</source>
        <translation>Vérifiez votre clé et le programme de signature, ou passez-vous de signatures dans ce cercle.</translation>
    </message>
    <message>
        <source>“{path}” was left out: {problem}.</source>
        <translation>«&#xa0;{path}&#xa0;» a été laissé de côté&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>All the rest was done; it stays on disk as it is.</source>
        <translation>Tout le reste a été fait&#xa0;; il reste tel quel sur le disque.</translation>
    </message>
    <message>
        <source>{count} paths were left out, “{path}” among them.</source>
        <translation>{count} éléments ont été laissés de côté, dont «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>All the rest was done; they stay on disk as they are.</source>
        <translation>Tout le reste a été fait&#xa0;; ils restent tels quels sur le disque.</translation>
    </message>
    <message>
        <source>The details say why, path by path.</source>
        <translation>Les détails disent pourquoi, un par un.</translation>
    </message>
    <message>
        <source>{host} has nothing for you at the address where “{circle}” is shared ({remote}).</source>
        <translation>{host} n’a rien pour vous à l’adresse où «&#xa0;{circle}&#xa0;» est partagé ({remote}).</translation>
    </message>
    <message>
        <source>“{remote}” is synchronised by {program}, which has not brought everything yet.</source>
        <translation>«&#xa0;{remote}&#xa0;» est synchronisé par {program}, qui n’a pas encore tout apporté.</translation>
    </message>
    <message>
        <source>Wait until it is at rest, then share again.</source>
        <translation>Attendez qu’il soit au repos, puis partagez à nouveau.</translation>
    </message>
    <message>
        <source>“{path}” has the changes of both of you, merged by line.</source>
        <translation>«&#xa0;{path}&#xa0;» contient vos deux modifications, fusionnées ligne à ligne.</translation>
    </message>
    <message>
        <source>read this clone</source>
        <translation>lire ce clone</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>lire l’historique</translation>
    </message>
    <message>
        <source>look at the files on disk</source>
        <translation>regarder les fichiers du disque</translation>
    </message>
    <message>
        <source>store the files</source>
        <translation>ranger les fichiers</translation>
    </message>
    <message>
        <source>make the version</source>
        <translation>créer la version</translation>
    </message>
    <message>
        <source>bring the branch up to date</source>
        <translation>mettre la branche à jour</translation>
    </message>
    <message>
        <source>put the files in their places</source>
        <translation>mettre les fichiers à leur place</translation>
    </message>
    <message>
        <source>put both sides together</source>
        <translation>réunir les deux côtés</translation>
    </message>
    <message>
        <source>receive what others shared</source>
        <translation>recevoir ce que les autres ont partagé</translation>
    </message>
    <message>
        <source>send the versions</source>
        <translation>envoyer les versions</translation>
    </message>
    <message>
        <source>read or write its settings</source>
        <translation>lire ou écrire ses réglages</translation>
    </message>
    <message>
        <source>do its part</source>
        <translation>faire sa part</translation>
    </message>
    <message>
        <source>it is a clone of its own</source>
        <translation>c’est un clone à part</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>c’est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>a name that some systems take for the same is already there</source>
        <translation>un nom que certains systèmes prennent pour le même est déjà là</translation>
    </message>
    <message>
        <source>a program that prepares files for keeping failed on it</source>
        <translation>un programme qui prépare les fichiers à garder a échoué sur lui</translation>
    </message>
    <message>
        <source>it is a repository of its own (a submodule)</source>
        <translation>c’est un dépôt à part (un sous-module)</translation>
    </message>
    <message>
        <source>“{path}” was made from no other resource.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a été fait à partir d’aucune autre ressource.</translation>
    </message>
    <message>
        <source>Who are you? A name and an e-mail address are written into every version.</source>
        <translation>Qui êtes-vous&#xa0;? Un nom et une adresse e-mail sont inscrits dans chaque version.</translation>
    </message>
    <message>
        <source>This message can no longer be changed.</source>
        <translation>Ce message ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>The change was shared, or something else was done since.</source>
        <translation>Le changement a été partagé, ou autre chose a été fait depuis.</translation>
    </message>
    <message>
        <source>“{path}” did not exist yet, or no longer existed, at {revision}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’existait pas encore, ou n’existait plus, à {revision}.</translation>
    </message>
    <message>
        <source>Both: theirs is placed beside mine, under another name.</source>
        <translation>Les deux&#xa0;: leur version est placée à côté de la mienne, sous un autre nom.</translation>
    </message>
    <message>
        <source>Both: it exists under each of the names.</source>
        <translation>Les deux&#xa0;: il existe sous chacun des noms.</translation>
    </message>
    <message>
        <source>Correct the line named in the details, in a text editor.</source>
        <translation>Corrigez, dans un éditeur de texte, la ligne que nomment les détails.</translation>
    </message>
    <message>
        <source>“{summary}” was already redone by another program; there is nothing else to redo.</source>
        <translation>«&#xa0;{summary}&#xa0;» a déjà été rétabli par un autre programme&#xa0;; il n’y a rien d’autre à rétablir.</translation>
    </message>
    <message>
        <source>“{summary}” cannot be redone: “{path}” has changed since.</source>
        <translation>«&#xa0;{summary}&#xa0;» ne peut pas être rétabli&#xa0;: «&#xa0;{path}&#xa0;» a changé depuis.</translation>
    </message>
    <message>
        <source>It stays under “Undone changes”, from where you can bring it back.</source>
        <translation>Il reste dans «&#xa0;Changements annulés&#xa0;», d’où vous pouvez le récupérer.</translation>
    </message>
    <message>
        <source>“{path}” is not a circle (git: a clone).</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un cercle (git&#xa0;: un clone).</translation>
    </message>
    <message>
        <source>Make it a new circle, or choose the folder of one.</source>
        <translation>Faites-en un nouveau cercle, ou choisissez le dossier d’un cercle.</translation>
    </message>
    <message>
        <source>“{path}” cannot be put back to its kept version: {problem}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas revenir à sa version gardée&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{circle} has no change called “{revision}”.</source>
        <translation>«&#xa0;{revision}&#xa0;» ne désigne aucun changement de {circle}.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference: write circle:path or circle:path{{3}}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une référence&#xa0;: écrivez cercle:chemin ou cercle:chemin{{3}}.</translation>
    </message>
    <message>
        <source>Receive it into a folder of your own first.</source>
        <translation>Recevez-le d’abord dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that a circle can be received from.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse d’où recevoir un cercle.</translation>
    </message>
    <message>
        <source>“{path}” is not an invitation that can be used: {problem}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une invitation utilisable&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not a file but a pipe, a socket or a device</source>
        <translation>ce n’est pas un fichier, mais un tube, une prise ou un périphérique</translation>
    </message>
    <message>
        <source>{host} asks who you are before “{circle}” can be shared there.</source>
        <translation>{host} demande qui vous êtes avant que «&#xa0;{circle}&#xa0;» puisse y être partagé.</translation>
    </message>
    <message>
        <source>Sign in, then share again.</source>
        <translation>Connectez-vous, puis partagez à nouveau.</translation>
    </message>
    <message>
        <source>{host} did not accept your name with this password or access token: it is wrong, or has expired.</source>
        <translation>{host} n’a pas accepté votre nom avec ce mot de passe ou ce jeton d’accès&#xa0;: il est faux, ou il a expiré.</translation>
    </message>
    <message>
        <source>Sign in again. Most hosts want an access token in place of the password.</source>
        <translation>Connectez-vous à nouveau. La plupart des hébergeurs veulent un jeton d’accès à la place du mot de passe.</translation>
    </message>
    <message>
        <source>{host} takes no password here, only an access token.</source>
        <translation>{host} n’accepte pas de mot de passe ici, seulement un jeton d’accès.</translation>
    </message>
    <message>
        <source>Make an access token at the host, and sign in with it in place of the password.</source>
        <translation>Créez un jeton d’accès chez l’hébergeur, et connectez-vous avec lui à la place du mot de passe.</translation>
    </message>
    <message>
        <source>Your key “{place}” is protected by a pass phrase.</source>
        <translation>Votre clé «&#xa0;{place}&#xa0;» est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Give the pass phrase, then try again.</source>
        <translation>Donnez la phrase secrète, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} does not know a key of yours, so it does not let you in.</source>
        <translation>{host} ne connaît aucune de vos clés, et ne vous laisse donc pas entrer.</translation>
    </message>
    <message>
        <source>Make a key, or copy the one that you have, and paste it at the host. Then share again.</source>
        <translation>Créez une clé, ou copiez celle que vous avez, et collez-la chez l’hébergeur. Puis partagez à nouveau.</translation>
    </message>
    <message>
        <source>No key could be made at “{path}”.</source>
        <translation>Aucune clé n’a pu être créée à «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>The details say why. OpenSSH must be installed on this computer.</source>
        <translation>Les détails disent pourquoi. OpenSSH doit être installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has never met {host}. Its key has the fingerprint {fingerprint}.</source>
        <translation>Cet ordinateur n’a jamais rencontré {host}. Sa clé a l’empreinte {fingerprint}.</translation>
    </message>
    <message>
        <source>Compare it with what the host publishes, or ask whoever runs it, then accept it.</source>
        <translation>Comparez-la avec ce que l’hébergeur publie, ou demandez à qui s’en occupe, puis acceptez-la.</translation>
    </message>
    <message>
        <source>{host} shows another key than before: somebody may be pretending to be it. Nothing was sent.</source>
        <translation>{host} montre une autre clé qu’avant&#xa0;: quelqu’un se fait peut-être passer pour lui. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. Only if so, remove the old one in a terminal with “ssh-keygen -R {host}”, then share again.</source>
        <translation>Demandez à qui s’occupe de l’hébergeur si sa clé a été changée. Seulement dans ce cas, retirez l’ancienne dans un terminal avec «&#xa0;ssh-keygen -R {host}&#xa0;», puis partagez à nouveau.</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is: this computer does not know who signed its certificate.</source>
        <translation>{host} ne peut pas prouver qui il est&#xa0;: cet ordinateur ne connaît pas qui a signé son certificat.</translation>
    </message>
    <message>
        <source>Check the address. If the host belongs to your group, ask its administrator for its certificate.</source>
        <translation>Vérifiez l’adresse. Si l’hébergeur est celui de votre groupe, demandez son certificat à qui l’administre.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, so it cannot prove who it is.</source>
        <translation>Le certificat de {host} a expiré&#xa0;: il ne peut pas prouver qui il est.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell whoever runs the host, and share again later.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, prévenez qui s’occupe de l’hébergeur, et partagez plus tard.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let a connection to {host} through.</source>
        <translation>Le serveur mandataire (proxy) de ce réseau ne laisse pas passer de connexion vers {host}.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s settings, or try again from another network.</source>
        <translation>Vérifiez le proxy dans les réglages de votre système, ou réessayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Nothing has come from {host} for half a minute, so the connection was ended.</source>
        <translation>Rien n’est venu de {host} depuis une demi-minute, la connexion a donc été coupée.</translation>
    </message>
    <message>
        <source>Share again when the network is better: what has arrived already is not fetched twice, where possible.</source>
        <translation>Partagez à nouveau quand le réseau ira mieux&#xa0;: ce qui est déjà arrivé n’est pas repris deux fois, si possible.</translation>
    </message>
    <message>
        <source>You may receive “{circle}” from {remote}, but not send to it. The host says: {words}</source>
        <translation>Vous pouvez recevoir «&#xa0;{circle}&#xa0;» depuis {remote}, mais pas y envoyer. L’hébergeur dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Ask whoever runs the circle there for the right to change it.</source>
        <translation>Demandez à qui s’occupe du cercle là-bas le droit de le modifier.</translation>
    </message>
    <message>
        <source>“{circle}” is archived at {remote}: it can be received, and nobody can send to it.</source>
        <translation>«&#xa0;{circle}&#xa0;» est archivé à {remote}&#xa0;: on peut le recevoir, mais personne ne peut y envoyer.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to bring it back, or share at another place.</source>
        <translation>Demandez à qui s’en occupe de le rouvrir, ou partagez à un autre endroit.</translation>
    </message>
    <message>
        <source>The branch “{branch}” at {remote} is protected. The host says: {words}</source>
        <translation>La branche «&#xa0;{branch}&#xa0;» de {remote} est protégée. L’hébergeur dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Send to a branch of your own, “{own}”, and ask somebody who may to take it over.</source>
        <translation>Envoyez vers une branche à vous, «&#xa0;{own}&#xa0;», et demandez à quelqu’un qui en a le droit de la reprendre.</translation>
    </message>
    <message>
        <source>{host} takes no file as large as “{path}” ({size} MB, where {limit} MB are the limit).</source>
        <translation>{host} ne prend pas de fichier aussi gros que «&#xa0;{path}&#xa0;» ({size} Mo, pour une limite de {limit} Mo).</translation>
    </message>
    <message>
        <source>Keep this one out: it stays on your disk, and everything else is shared.</source>
        <translation>Laissez-le de côté&#xa0;: il reste sur votre disque, et tout le reste est partagé.</translation>
    </message>
    <message>
        <source>{host} refused the versions, as a file in them is too large for it. It says: {words}</source>
        <translation>{host} a refusé les versions, car un fichier y est trop gros pour lui. Il dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Take the file back with “Undo”, and keep the rest without it.</source>
        <translation>Reprenez le fichier avec «&#xa0;Annuler&#xa0;», et gardez le reste sans lui.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>An earlier version of it is in its history.</source>
        <translation>Une version plus ancienne se trouve dans son historique.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of uPont Desktop, so it is only shown here.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par une version plus récente d’uPont Desktop&#xa0;: il est seulement affiché ici.</translation>
    </message>
    <message>
        <source>Update uPont Desktop to change it.</source>
        <translation>Mettez uPont Desktop à jour pour le modifier.</translation>
    </message>
    <message>
        <source>This cannot be kept: {why}</source>
        <translation>Ceci ne peut pas être gardé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>What is kept in “{circle}” is still being read.</source>
        <translation>Le contenu de «&#xa0;{circle}&#xa0;» est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Entries that were already received from “{device}” are no longer at the shared place ({count}).</source>
        <translation>Des écritures déjà reçues de «&#xa0;{device}&#xa0;» ne sont plus à l’endroit partagé ({count}).</translation>
    </message>
    <message>
        <source>Nothing was changed: your circle still has them, and what the shared place has was kept beside it.</source>
        <translation>Rien n’a été modifié&#xa0;: votre cercle les a toujours, et ce qui se trouve à l’endroit partagé a été gardé à côté.</translation>
    </message>
    <message>
        <source>Ask the others who changed it. “upont-desktop share --put-back” puts the entries back for everybody.</source>
        <translation>Demandez aux autres qui l’a modifié. «&#xa0;upont-desktop share --put-back&#xa0;» remet les écritures en place pour tout le monde.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”, which you do not have here.</source>
        <translation>Il faut pour cela le droit «&#xa0;{right}&#xa0;», que vous n’avez pas ici.</translation>
    </message>
    <message>
        <source>Ask somebody who may give rights for it.</source>
        <translation>Demandez-le à une personne qui peut donner des droits.</translation>
    </message>
    <message>
        <source>There is no entry “{entry}” in the books of this circle.</source>
        <translation>Il n’y a pas d’écriture «&#xa0;{entry}&#xa0;» dans les livres de ce cercle.</translation>
    </message>
    <message>
        <source>The circle knows no device “{device}”.</source>
        <translation>Le cercle ne connaît pas de poste «&#xa0;{device}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no room “{room}”.</source>
        <translation>Il n’y a pas de pièce «&#xa0;{room}&#xa0;».</translation>
    </message>
    <message>
        <source>These can be added: {rooms}.</source>
        <translation>Celles-ci peuvent être ajoutées&#xa0;: {rooms}.</translation>
    </message>
    <message>
        <source>{host} shows the certificate of another host, so it cannot prove who it is.</source>
        <translation>{host} présente le certificat d’un autre hébergeur&#xa0;: il ne peut pas prouver qui il est.</translation>
    </message>
    <message>
        <source>Check the address, letter by letter. If it is right, tell whoever runs the host.</source>
        <translation>Vérifiez l’adresse, lettre par lettre. Si elle est juste, prévenez la personne qui s’occupe de l’hébergeur.</translation>
    </message>
    <message>
        <source>The proxy of this network asks who you are before it lets a connection to {host} through.</source>
        <translation>Le serveur mandataire (proxy) de ce réseau demande qui vous êtes avant de laisser passer une connexion vers {host}.</translation>
    </message>
    <message>
        <source>Write your name before the proxy&apos;s address in your system&apos;s settings, as in name@proxy.example: then this program asks for the password.</source>
        <translation>Mettez votre nom devant l’adresse du proxy, dans les réglages de votre système, comme dans nom@proxy.example&#xa0;: ce programme demandera alors le mot de passe.</translation>
    </message>
    <message>
        <source>The proxy of this network ({proxy}) has said nothing for half a minute, so the connection was ended.</source>
        <translation>Le serveur mandataire (proxy) de ce réseau ({proxy}) ne dit rien depuis une demi-minute&#xa0;: la connexion a été coupée.</translation>
    </message>
    <message>
        <source>{host} takes a token only in a way (“Bearer”) that git does not know.</source>
        <translation>{host} n’accepte un jeton que d’une façon («&#xa0;Bearer&#xa0;») que git ne connaît pas.</translation>
    </message>
    <message>
        <source>Share over ssh, with a key, or ask whoever runs the host to let people sign in with a name and a token.</source>
        <translation>Partagez par ssh, avec une clé, ou demandez à la personne qui s’occupe de l’hébergeur d’accepter un nom et un jeton.</translation>
    </message>
    <message>
        <source>Keep this one out, or give it to git-lfs, which keeps its content at the host beside the versions: everybody who has git-lfs receives it.</source>
        <translation>Laissez-le de côté, ou confiez-le à git-lfs, qui garde son contenu chez l’hébergeur à côté des versions&#xa0;: toute personne qui a git-lfs le reçoit.</translation>
    </message>
    <message>
        <source>git-lfs is not set up on this computer, so “{path}” cannot be kept with it.</source>
        <translation>git-lfs n’est pas installé sur cet ordinateur&#xa0;: il ne peut pas garder «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Install git-lfs, run “git lfs install” once in a terminal, and try again; or keep the file out.</source>
        <translation>Installez git-lfs, lancez une fois «&#xa0;git lfs install&#xa0;» dans un terminal, et réessayez&#xa0;; ou laissez le fichier de côté.</translation>
    </message>
    <message>
        <source>{host} does not exchange large files through git-lfs. It says: {words}</source>
        <translation>{host} n’échange pas de gros fichiers par git-lfs. Il dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Take it back with “Undo”, then keep the file out; or ask whoever runs the host.</source>
        <translation>Revenez en arrière avec «&#xa0;Annuler&#xa0;», puis laissez le fichier de côté&#xa0;; ou demandez à la personne qui s’occupe de l’hébergeur.</translation>
    </message>
    <message>
        <source>It was removed or renamed there, or your account may not see it: ask whoever runs the host, or share elsewhere.</source>
        <translation>Le cercle y a été supprimé ou renommé, ou votre compte n’a pas le droit de le voir&#xa0;: demandez à la personne qui s’occupe de l’hébergeur, ou partagez ailleurs.</translation>
    </message>
    <message>
        <source>“{circle}” has no room “{room}”.</source>
        <translation>«&#xa0;{circle}&#xa0;» n’a pas de pièce «&#xa0;{room}&#xa0;».</translation>
    </message>
    <message>
        <source>Add the room to the circle first.</source>
        <translation>Ajoutez d’abord la pièce au cercle.</translation>
    </message>
    <message>
        <source>What is kept in “{circle}” cannot be shown: {why}</source>
        <translation>Le contenu de «&#xa0;{circle}&#xa0;» ne peut pas être affiché&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Please report this mistake of the program.</source>
        <translation>Merci de signaler cette erreur du programme.</translation>
    </message>
    <message>
        <source>This computer is not accepted here yet: nothing that it writes would count.</source>
        <translation>Cet ordinateur n’est pas encore accepté ici&#xa0;: rien de ce qu’il écrirait ne compterait.</translation>
    </message>
    <message>
        <source>Ask somebody who may give rights to accept the device “{device}”.</source>
        <translation>Demandez à quelqu’un qui peut donner des droits d’accepter le poste «&#xa0;{device}&#xa0;».</translation>
    </message>
    <message>
        <source>No right is called “{right}”: there are {rights}.</source>
        <translation>Aucun droit ne s’appelle «&#xa0;{right}&#xa0;»&#xa0;: il y a {rights}.</translation>
    </message>
    <message>
        <source>Nobody would be left who may give rights here.</source>
        <translation>Il ne resterait personne qui puisse donner des droits ici.</translation>
    </message>
    <message>
        <source>Give the right “grant” to somebody else first.</source>
        <translation>Donnez d’abord le droit «&#xa0;grant&#xa0;» à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This circle has no room “{room}”.</source>
        <translation>Ce cercle n’a pas de pièce «&#xa0;{room}&#xa0;».</translation>
    </message>
    <message>
        <source>It has these: {rooms}.</source>
        <translation>Il a celles-ci&#xa0;: {rooms}.</translation>
    </message>
    <message>
        <source>“{value}” is no day: write it like 2026-09-01.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un jour&#xa0;: écrivez-le comme 2026-09-01.</translation>
    </message>
    <message>
        <source>Nothing is taken out of the books of a room where money changes hands.</source>
        <translation>Rien n’est retiré des livres d’une pièce où l’argent circule.</translation>
    </message>
    <message>
        <source>Take the entry back with another one, which says why.</source>
        <translation>Annulez l’écriture par une autre, qui dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Plan an event</source>
        <translation>Prévoir un événement</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Journées entières</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Not certain yet</source>
        <translation>Pas encore certain</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Moi-même</translation>
    </message>
    <message>
        <source>nothing said; 0 is free</source>
        <translation>non précisé&#xa0;; 0 si c’est gratuit</translation>
    </message>
    <message>
        <source>a room, an address</source>
        <translation>une salle, une adresse</translation>
    </message>
    <message>
        <source>This date alone</source>
        <translation>Cette date seulement</translation>
    </message>
    <message>
        <source>This date and those that follow</source>
        <translation>Cette date et les suivantes</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Markdown: *important*, lists, links</source>
        <translation>Markdown&#xa0;: *important*, listes, liens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Prix en euros</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>times of {zone}</source>
        <translation>heures de {zone}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time: {events}</source>
        <translation>En même temps&#xa0;: {events}</translation>
    </message>
    <message>
        <source>Choose a poster</source>
        <translation>Choisir une affiche</translation>
    </message>
    <message>
        <source>{name} · take it away</source>
        <translation>{name} · retirer</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Posts about it</source>
        <translation>Publications à ce sujet</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Prévu par</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>I take part</source>
        <translation>Je participe</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Click to take part no longer</source>
        <translation>Cliquez pour ne plus participer</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Il n’a pas lieu.</translation>
    </message>
    <message>
        <source>It is not certain yet.</source>
        <translation>Il n’est pas encore certain.</translation>
    </message>
    <message>
        <source>Moved from {day}</source>
        <translation>Initialement le {day}</translation>
    </message>
    <message>
        <source>Nobody has said yet that they come.</source>
        <translation>Personne n’a encore dit venir.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionHook</name>
    <message>
        <source>Your files were not touched.</source>
        <translation>Vos fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Quelque chose s’est mal passé dans le programme.</translation>
    </message>
    <message>
        <source>It was noted in the log. If it happens again, a report helps to fix it.</source>
        <translation>C’est noté dans le journal. Si cela se reproduit, un rapport aide à le corriger.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export people</source>
        <translation>Exporter des personnes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Those in the list: {people}</source>
        <translation>Celles de la liste&#xa0;: {people}</translation>
    </message>
    <message>
        <source>A list (CSV), for spreadsheets</source>
        <translation>Une liste (CSV), pour les tableurs</translation>
    </message>
    <message>
        <source>Cards (vCard), for phones and address books</source>
        <translation>Des fiches (vCard), pour téléphones et carnets d’adresses</translation>
    </message>
    <message>
        <source>Pages of faces (PDF), to print</source>
        <translation>Un trombinoscope (PDF), à imprimer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>by promotion</source>
        <translation>par promotion</translation>
    </message>
    <message>
        <source>by club, with roles</source>
        <translation>par club, avec les rôles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The file is for you to give away: what it holds about people is no longer in your hands.</source>
        <translation>Une fois donné, le fichier vous échappe&#xa0;: ce qu’il dit des personnes n’est plus entre vos mains.</translation>
    </message>
    <message>
        <source>people.{ending}</source>
        <translation>personnes.{ending}</translation>
    </message>
    <message>
        <source>Writing people…</source>
        <translation>Écriture des personnes…</translation>
    </message>
    <message>
        <source>Exported to {file}: {people}</source>
        <translation>Exporté dans {file}&#xa0;: {people}</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>Extend the loan of “{thing}”</source>
        <translation>Prolonger le prêt de «&#xa0;{thing}&#xa0;»</translation>
    </message>
    <message>
        <source>Lent to {name}.</source>
        <translation>Prêté à {name}.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>ExtentForm</name>
    <message>
        <source>The event has several dates. Which ones are meant?</source>
        <translation>L’événement a plusieurs dates. Lesquelles sont concernées&#xa0;?</translation>
    </message>
    <message>
        <source>This date alone</source>
        <translation>Cette date seulement</translation>
    </message>
    <message>
        <source>This date and those that follow</source>
        <translation>Cette date et les suivantes</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Choose a photo, or drop one here</source>
        <translation>Choisir une photo, ou en déposer une ici</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
</context>
<context>
    <name>FeedHandlers</name>
    <message>
        <source>Here is what you had changed and not saved.</source>
        <translation>Voici ce que vous aviez modifié sans l’enregistrer.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>The draft “{title}” is gone.</source>
        <translation>Le brouillon «&#xa0;{title}&#xa0;» est jeté.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The text is on the clipboard, as Markdown.</source>
        <translation>Le texte est dans le presse-papiers, en Markdown.</translation>
    </message>
    <message>
        <source>The letter is in {name}.</source>
        <translation>La lettre est dans {name}.</translation>
    </message>
    <message>
        <source>It is kept among your drafts.</source>
        <translation>C’est gardé parmi vos brouillons.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>React otherwise</source>
        <translation>Réagir autrement</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Keep for later: only on this computer</source>
        <translation>Garder pour plus tard&#xa0;: sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Aller à l’événement</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Find posts</source>
        <translation>Chercher une publication</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Rien n’a encore paru</translation>
    </message>
    <message>
        <source>Write the first post: everybody will see it.</source>
        <translation>Écrivez la première publication&#xa0;: tous la verront.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire une publication</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show posts for other promotions than {code} too</source>
        <translation>Afficher aussi les publications pour d’autres promotions que {code}</translation>
    </message>
    <message>
        <source>Show the posts of everybody</source>
        <translation>Afficher les publications de tous</translation>
    </message>
    <message>
        <source>No post is like that</source>
        <translation>Aucune publication ne correspond</translation>
    </message>
    <message>
        <source>Write less, or choose another time.</source>
        <translation>Écrivez moins, ou choisissez une autre période.</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>What comes by sharing will be told here.</source>
        <translation>Ce qui arrive par un partage sera annoncé ici.</translation>
    </message>
    <message>
        <source>Nothing is kept for later</source>
        <translation>Rien n’est gardé pour plus tard</translation>
    </message>
    <message>
        <source>The bookmark of a post keeps it here, on this computer only.</source>
        <translation>Le signet d’une publication la garde ici, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>You have published nothing yet</source>
        <translation>Vous n’avez encore rien publié</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
</context>
<context>
    <name>FeedSide</name>
    <message>
        <source>Which posts</source>
        <translation>Quelles publications</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Gardées pour plus tard</translation>
    </message>
    <message>
        <source>My posts</source>
        <translation>Mes publications</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmées</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquées</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Hide it…</source>
        <translation>Le masquer…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Le réafficher</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>I like it</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>I don’t like it</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>I love it</source>
        <translation>J’adore</translation>
    </message>
    <message>
        <source>It makes me laugh</source>
        <translation>Ça me fait rire</translation>
    </message>
    <message>
        <source>It surprises me</source>
        <translation>Ça me surprend</translation>
    </message>
    <message>
        <source>It makes me sad</source>
        <translation>Ça m’attriste</translation>
    </message>
    <message>
        <source>Somebody without a card</source>
        <translation>Quelqu’un sans fiche</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>par {person}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Hidden: {reason}</source>
        <translation>Masqué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Scheduled: {when}. Only you see it here until then</source>
        <translation>Programmée&#xa0;: {when}. Vous seul la voyez ici jusque-là</translation>
    </message>
    <message>
        <source>Pinned until {day}</source>
        <translation>Épinglée jusqu’au {day}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>without “{text}”</source>
        <translation>sans «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>avec «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>not by {who}</source>
        <translation>pas par {who}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>avant le {day}</translation>
    </message>
    <message>
        <source>not in “{path}”</source>
        <translation>pas dans «&#xa0;{path}&#xa0;»</translation>
    </message>
    <message>
        <source>in “{path}”</source>
        <translation>dans «&#xa0;{path}&#xa0;»</translation>
    </message>
    <message>
        <source>not of type {type}</source>
        <translation>pas de type {type}</translation>
    </message>
    <message>
        <source>of type {type}</source>
        <translation>de type {type}</translation>
    </message>
    <message>
        <source>unless {test}</source>
        <translation>sauf si {test}</translation>
    </message>
    <message>
        <source>where {test}</source>
        <translation>où {test}</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>each change of books</source>
        <translation>chaque changement des livres</translation>
    </message>
    <message>
        <source>without changes of books</source>
        <translation>sans les changements des livres</translation>
    </message>
    <message>
        <source>only changes of books</source>
        <translation>seulement les changements des livres</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only matches</source>
        <translation>Seulement les résultats</translation>
    </message>
    <message>
        <source>Hide what does not match, or show everything and step through the matches</source>
        <translation>Masquer ce qui ne correspond pas, ou tout afficher et passer d’un résultat à l’autre</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <translation>Retirer&#xa0;: {condition}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show &amp;everything again</source>
        <translation>Tout &amp;afficher de nouveau</translation>
    </message>
    <message>
        <source>Someone &amp;else…</source>
        <translation>Quelqu’un d’&amp;autre…</translation>
    </message>
    <message>
        <source>Between two &amp;dates…</source>
        <translation>Entre deux &amp;dates…</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textes</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>Ta&amp;bleaux</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>D&amp;ocuments</translation>
    </message>
    <message>
        <source>P&amp;resentations</source>
        <translation>&amp;Présentations</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>Pe&amp;rsonne</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Type of change</source>
        <translation>&amp;Type de changement</translation>
    </message>
    <message>
        <source>Type of &amp;file</source>
        <translation>Type de &amp;fichier</translation>
    </message>
    <message>
        <source>F&amp;older or file…</source>
        <translation>Dossier ou f&amp;ichier…</translation>
    </message>
    <message>
        <source>Find &amp;when text first appeared…</source>
        <translation>Trouver &amp;quand un texte est apparu…</translation>
    </message>
    <message>
        <source>As &amp;one row each evening</source>
        <translation>En &amp;une ligne par soirée</translation>
    </message>
    <message>
        <source>&amp;Each by itself</source>
        <translation>&amp;Chacun à part</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;Masqués</translation>
    </message>
    <message>
        <source>&amp;Nothing else</source>
        <translation>Eux &amp;seuls</translation>
    </message>
    <message>
        <source>Changes of &amp;books</source>
        <translation>Changements des &amp;livres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this content</source>
        <translation>Chercher dans ce contenu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>FirstShareForm</name>
    <message>
        <source>Where is “{circle}” shared?</source>
        <translation>Où «&#xa0;{circle}&#xa0;» est-il partagé&#xa0;?</translation>
    </message>
    <message>
        <source>Give the address of an empty repository at any git host, or choose a folder that others can reach: on a USB stick, on a shared drive. A copy of all versions is made there.</source>
        <translation>Donnez l’adresse d’un dépôt vide chez n’importe quel hébergeur git, ou choisissez un dossier que les autres peuvent atteindre&#xa0;: sur une clé USB, un disque partagé. Une copie de toutes les versions y est faite.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Folder where the circle is shared</source>
        <translation>Dossier où le cercle est partagé</translation>
    </message>
</context>
<context>
    <name>FirstVersionList</name>
    <message>
        <source>What the circle begins with</source>
        <translation>Les fichiers par lesquels le cercle commence</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>The circle begins with %Ln file(s)</source>
        <translation>
            <numerusform>Le cercle commence avec %Ln fichier</numerusform>
            <numerusform>Le cercle commence avec %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the folder without being kept.</source>
        <translation>
            <numerusform>%Ln reste dans le dossier sans être gardé.</numerusform>
            <numerusform>%Ln restent dans le dossier sans être gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds more than can be listed: the others are left out.</source>
        <translation>Le dossier en contient plus qu’on ne peut en montrer&#xa0;: les autres sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>FirstVersionModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi il est laissé de côté</translation>
    </message>
</context>
<context>
    <name>ForgetForm</name>
    <message>
        <source>Forget {name}?</source>
        <translation>Oublier {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The card and the photo are deleted, and every membership ends today. From then on all lists say “Former member” in place of the name.</source>
        <translation>La fiche et la photo sont supprimées, et toutes les adhésions se terminent aujourd’hui. Dès lors, toutes les listes disent «&#xa0;Ancien membre&#xa0;» à la place du nom.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>What stays: earlier versions of the card remain in the history of the circle, in every copy of it, until its history is cut. Whoever has a copy can still read them.</source>
        <translation>Ce qui reste&#xa0;: les versions précédentes de la fiche demeurent dans l’historique du cercle, dans toutes ses copies, tant que cet historique n’est pas coupé. Quiconque a une copie peut encore les lire.</translation>
    </message>
    <message>
        <source>First, these things must come back: {things}</source>
        <translation>Ces objets doivent d’abord revenir&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Also delete what this person wrote: requests and comments</source>
        <translation>Supprimer aussi ce que cette personne a écrit&#xa0;: demandes et commentaires</translation>
    </message>
</context>
<context>
    <name>Fork</name>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Taking the newer versions…</source>
        <translation>Reprise des nouvelles versions…</translation>
    </message>
    <message>
        <source>Look at both, then choose. Whatever you choose, every version stays in the history.</source>
        <translation>Regardez les deux, puis choisissez. Quoi que vous choisissiez, toutes les versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Take the original&apos;s</source>
        <translation>Prendre celle de l’original</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>“{name}” was copied to {circle}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été copié dans {circle}.</translation>
    </message>
    <message>
        <source>“{name}” and its original cannot be merged automatically</source>
        <translation>«&#xa0;{name}&#xa0;» et son original ne peuvent pas être fusionnés automatiquement</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FoundPeople</name>
    <message>
        <source>Nobody is called that.</source>
        <translation>Personne ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Personne ne doit rien.</translation>
    </message>
</context>
<context>
    <name>GitDialog</name>
    <message>
        <source>Git is too old</source>
        <translation>Git est trop ancien</translation>
    </message>
    <message>
        <source>Git is missing</source>
        <translation>Git manque</translation>
    </message>
    <message>
        <source>uPont keeps versions with git. Version {found} is here, and {needed} or later is needed.</source>
        <translation>uPont garde les versions avec git. La version {found} est installée, il faut la {needed} ou une plus récente.</translation>
    </message>
    <message>
        <source>uPont keeps versions with git, a free program that was not found on this computer. Version {needed} or later is needed.</source>
        <translation>uPont garde les versions avec git, un programme libre qui est introuvable sur cet ordinateur. Il faut la version {needed} ou une plus récente.</translation>
    </message>
    <message>
        <source>In a terminal, this command gets it:</source>
        <translation>Dans un terminal, cette commande l’installe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open the page of git</source>
        <translation>&amp;Ouvrir la page de git</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher de nouveau</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
</context>
<context>
    <name>GoodForm</name>
    <message>
        <source>Edit “{good}”</source>
        <translation>Modifier «&#xa0;{good}&#xa0;»</translation>
    </message>
    <message>
        <source>New good</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add the good</source>
        <translation>Ajouter l’article</translation>
    </message>
    <message>
        <source>Keep its stock</source>
        <translation>Suivre son stock</translation>
    </message>
    <message>
        <source>beers, soft drinks, snacks</source>
        <translation>bières, sodas, grignotage</translation>
    </message>
    <message>
        <source>bar codes, with commas between them</source>
        <translation>codes-barres, séparés par des virgules</translation>
    </message>
    <message>
        <source>:pictures/pint.jpg, a resource of the circle</source>
        <translation>:photos/pinte.jpg, une ressource du cercle</translation>
    </message>
    <message>
        <source>from {age} years on</source>
        <translation>à partir de {age} ans</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Who may buy it</source>
        <translation>Qui peut l’acheter</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Stock voulu</translation>
    </message>
    <message>
        <source>Come together</source>
        <translation>Par lot de</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>GoodImportForm</name>
    <message>
        <source>Import goods</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>A table as the export writes it. Prices hold from now on; what was sold keeps its price. Nothing is written before you choose “Import”.</source>
        <translation>Un tableau comme l’export l’écrit. Les prix valent à partir de maintenant&#xa0;; ce qui a été vendu garde le sien. Rien n’est écrit avant que vous choisissiez «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que l’import ferait</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Prix actuel</translation>
    </message>
    <message>
        <source>Price in the table</source>
        <translation>Prix du tableau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Written ({n})</source>
        <translation>Écrits ({n})</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>Non repris ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good(s) stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln article reste tel quel.</numerusform>
            <numerusform>%Ln articles restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Export goods</source>
        <translation>Exporter les articles</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>{count} × …</source>
        <translation>{count} × …</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>pas de prix</translation>
    </message>
    <message>
        <source>from {age} years</source>
        <translation>dès {age} ans</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nothing is sold here yet.</source>
        <translation>Rien n’est encore vendu ici.</translation>
    </message>
    <message>
        <source>Add a good…</source>
        <translation>Ajouter un article…</translation>
    </message>
    <message>
        <source>not for this person</source>
        <translation>pas pour cette personne</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Most sold</source>
        <translation>Plus vendus</translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message>
        <source>Also what is not sold any more</source>
        <translation>Aussi ce qui n’est plus vendu</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Autres tarifs</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Nothing is sold here yet</source>
        <translation>Rien n’est vendu ici pour l’instant</translation>
    </message>
    <message>
        <source>A shop has goods, prices and cash boxes. Begin with the shop, then add what it sells.</source>
        <translation>Un comptoir a des articles, des prix et des caisses. Commencez par le comptoir, puis ajoutez ce qu’il vend.</translation>
    </message>
    <message>
        <source>Add a shop…</source>
        <translation>Ajouter un comptoir…</translation>
    </message>
    <message>
        <source>Add a good…</source>
        <translation>Ajouter un article…</translation>
    </message>
    <message>
        <source>The shop…</source>
        <translation>Le comptoir…</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Nouveau prix…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>not sold any more</source>
        <translation>n’est plus vendu</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>{age}+</source>
        <translation>{age} ans et plus</translation>
    </message>
    <message>
        <source>Choose a good</source>
        <translation>Choisissez un article</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>No good yet</source>
        <translation>Aucun article pour l’instant</translation>
    </message>
    <message>
        <source>Each has a name, a price for everybody, and others for price groups.</source>
        <translation>Chacun a un nom, un prix pour tout le monde, et d’autres pour des tarifs.</translation>
    </message>
    <message>
        <source>No good is sold now</source>
        <translation>Plus aucun article n’est vendu</translation>
    </message>
    <message>
        <source>What was put away is shown by the box above.</source>
        <translation>La case au-dessus montre ceux qui ne le sont plus.</translation>
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
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>The guide is not there. It comes with the program: install it anew.</source>
        <translation>Le guide est introuvable. Il vient avec le programme&#xa0;: réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>{name} sells</source>
        <translation>{name} vend</translation>
    </message>
    <message>
        <source>the clock of this computer is wrong</source>
        <translation>l’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>shared with nobody yet</source>
        <translation>pas encore partagé</translation>
    </message>
</context>
<context>
    <name>HideForm</name>
    <message>
        <source>Hide it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The reason is shown in its place. It can be shown again, and stays in the history.</source>
        <translation>La raison est affichée à la place. On peut réafficher, et tout reste dans l’historique.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Hors sujet</translation>
    </message>
    <message>
        <source>Insulting</source>
        <translation>Insultant</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Published twice</source>
        <translation>Publié deux fois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{title}, by {who}, {day} {time}</source>
        <translation>{title}, par {who}, {day} {time}</translation>
    </message>
    <message>
        <source>version {number}, {change}, {day}, {title}</source>
        <translation>version {number}, {change}, {day}, {title}</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(sans description)</translation>
    </message>
    <message>
        <source>{title}, {day}, folded</source>
        <translation>{title}, {day}, repliés</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Import the history of uPont v4</source>
        <translation>Importer l’histoire d’uPont v4</translation>
    </message>
    <message>
        <source>Every transaction with its day and the price of then, goods with their prices. Nothing is written before you choose “Import”; undoing takes all of it back.</source>
        <translation>Chaque transaction avec son jour et le prix d’alors, les articles avec leurs prix. Rien n’est écrit avant que vous choisissiez «&#xa0;Importer&#xa0;»&#xa0;; annuler reprend tout.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Give the rights that people had there</source>
        <translation>Donner les droits que les personnes y avaient</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que l’import ferait</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Difference, or why not</source>
        <translation>Écart, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Accounts of</source>
        <translation>Comptes de</translation>
    </message>
    <message>
        <source>These files have no accounts of uPont v4.</source>
        <translation>Ces fichiers n’ont pas de comptes d’uPont v4.</translation>
    </message>
    <message>
        <source>Add a shop first: its goods and entries will be those of that club.</source>
        <translation>Ajoutez d’abord un comptoir&#xa0;: ses articles et écritures seront ceux de ce club.</translation>
    </message>
    <message>
        <source>Other balances ({n})</source>
        <translation>Soldes différents ({n})</translation>
    </message>
    <message>
        <source>Same balances ({n})</source>
        <translation>Soldes identiques ({n})</translation>
    </message>
    <message>
        <source>Left out ({n})</source>
        <translation>Laissées ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln nouvelle écriture</numerusform>
            <numerusform>%Ln nouvelles écritures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new good(s)</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported before</source>
        <translation>
            <numerusform>%Ln déjà importée</numerusform>
            <numerusform>%Ln déjà importées</numerusform>
        </translation>
    </message>
    <message>
        <source>A dump of uPont v4, or its tables; with them, a list of balances</source>
        <translation>Une sauvegarde d’uPont v4, ou ses tables&#xa0;; avec elles, une liste de soldes</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No change matches. Remove a condition, or search the whole circle.</source>
        <translation>Aucun changement ne correspond. Retirez une condition, ou cherchez dans tout le cercle.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name and e-mail are written into every version that you make, so that others know whom to thank or ask. They stay on this computer until you share.</source>
        <translation>Votre nom et votre e-mail sont inscrits dans chaque version que vous faites, pour que les autres sachent qui remercier ou à qui demander. Ils restent sur cet ordinateur jusqu’à ce que vous partagiez.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Use a different name in “{circle}”</source>
        <translation>&amp;Un autre nom dans «&#xa0;{circle}&#xa0;»</translation>
    </message>
    <message>
        <source>For a circle where you are known by another name or e-mail.</source>
        <translation>Pour un cercle où l’on vous connaît sous un autre nom ou un autre e-mail.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Please enter a name, and an e-mail address with an @.</source>
        <translation>Entrez un nom, et une adresse e-mail avec un @.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Only for “{circle}”</source>
        <translation>Seulement pour «&#xa0;{circle}&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A name and an e-mail are written into every version, so that others know whom to thank or ask. They stay on this computer until you share.</source>
        <translation>Un nom et un e-mail sont inscrits dans chaque version, pour que les autres sachent qui remercier ou à qui demander. Ils restent sur cet ordinateur jusqu’à ce que vous partagiez.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
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
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>From {files}. Nothing is written before you choose “Import”.</source>
        <translation>Depuis {files}. Rien n’est écrit avant que vous choisissiez «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’import</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
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
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Ce qu’est «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
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
        <translation>téléphone</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>surnom</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>department</source>
        <translation>département</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>Nouvelles ({n})</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Connues ({n})</translation>
    </message>
    <message>
        <source>In doubt ({n})</source>
        <translation>À décider ({n})</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>Écartées ({n})</translation>
    </message>
    <message>
        <source>Import {people}</source>
        <translation>Importer {people}</translation>
    </message>
    <message>
        <source>Lists and cards ({kinds})</source>
        <translation>Listes et fiches ({kinds})</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>is added</source>
        <translation>est ajoutée</translation>
    </message>
    <message>
        <source>the card gains what it does not say yet</source>
        <translation>la fiche gagne ce qu’elle ne dit pas encore</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>perhaps {known}</source>
        <translation>peut-être {known}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>the same as {known}</source>
        <translation>la même que {known}</translation>
    </message>
    <message>
        <source>There is nobody in it. Tables (CSV) and cards (vCard) of people can be imported.</source>
        <translation>Il n’y a personne dedans. On importe des tableaux (CSV) et des fiches (vCard) de personnes.</translation>
    </message>
    <message>
        <source>Added: {people}.</source>
        <translation>Ajout&#xa0;: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known card(s) gain what they do not say yet.</source>
        <translation>
            <numerusform>%Ln fiche connue gagne ce qu’elle ne dit pas encore.</numerusform>
            <numerusform>%Ln fiches connues gagnent ce qu’elles ne disent pas encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt are left out until you decide.</source>
        <translation>
            <numerusform>%Ln cas douteux est laissé de côté tant que vous n’avez pas décidé.</numerusform>
            <numerusform>%Ln cas douteux sont laissés de côté tant que vous n’avez pas décidé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Importing people…</source>
        <translation>Import des personnes…</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>level {value} added</source>
        <translation>niveau {value} ajouté</translation>
    </message>
    <message>
        <source>level {value} removed</source>
        <translation>niveau {value} retiré</translation>
    </message>
    <message>
        <source>level {old} changed to {value}</source>
        <translation>niveau {old} remplacé par {value}</translation>
    </message>
    <message>
        <source>label “{value}” added</source>
        <translation>étiquette «&#xa0;{value}&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>label “{value}” removed</source>
        <translation>étiquette «&#xa0;{value}&#xa0;» retirée</translation>
    </message>
    <message>
        <source>label “{old}” changed to “{value}”</source>
        <translation>étiquette «&#xa0;{old}&#xa0;» remplacée par «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>maintainer {value} added</source>
        <translation>{value} en devient responsable</translation>
    </message>
    <message>
        <source>maintainer {value} removed</source>
        <translation>{value} n’en est plus responsable</translation>
    </message>
    <message>
        <source>maintainer {old} replaced by {value}</source>
        <translation>{value} en devient responsable à la place de {old}</translation>
    </message>
    <message>
        <source>uses {value} now</source>
        <translation>utilise maintenant {value}</translation>
    </message>
    <message>
        <source>no longer uses {value}</source>
        <translation>n’utilise plus {value}</translation>
    </message>
    <message>
        <source>uses {value} in place of {old}</source>
        <translation>utilise {value} à la place de {old}</translation>
    </message>
    <message>
        <source>title “{value}” added</source>
        <translation>titre «&#xa0;{value}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>title “{value}” removed</source>
        <translation>titre «&#xa0;{value}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>title “{old}” changed to “{value}”</source>
        <translation>titre «&#xa0;{old}&#xa0;» remplacé par «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>{key}: “{value}” added</source>
        <translation>{key}&#xa0;: «&#xa0;{value}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>{key}: “{value}” removed</source>
        <translation>{key}&#xa0;: «&#xa0;{value}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>{key}: “{old}” changed to “{value}”</source>
        <translation>{key}&#xa0;: «&#xa0;{old}&#xa0;» remplacé par «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>Ce qui a changé dans les informations</translation>
    </message>
    <message>
        <source>This information cannot be read; the file that holds it is damaged.</source>
        <translation>Ces informations ne peuvent pas être lues&#xa0;: le fichier qui les contient est abîmé.</translation>
    </message>
    <message>
        <source>Written anew; it says the same as before.</source>
        <translation>Réécrit&#xa0;: il dit la même chose qu’avant.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Add to a club</source>
        <translation>Ajouter à un club</translation>
    </message>
    <message>
        <source>Joining: {people}</source>
        <translation>Rejoignent le club&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>none, for a plain member</source>
        <translation>aucun, pour un simple membre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>In the club already: {people}.</source>
        <translation>Déjà dans le club&#xa0;: {people}.</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>named version</source>
        <translation>version nommée</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>shared branch</source>
        <translation>branche partagée</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
</context>
<context>
    <name>JumpPicker</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so here: no resource, date, mark or change.</source>
        <translation>Rien ne s’appelle ainsi ici&#xa0;: ni ressource, ni date, ni marque, ni changement.</translation>
    </message>
    <message>
        <source>last change until then: {title}</source>
        <translation>dernier changement jusque-là&#xa0;: {title}</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Go to a resource, a date, a tag, a hash, or circle:path{3}</source>
        <translation>Aller à une ressource, une date, une étiquette, une empreinte ou cercle:chemin{3}</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>Keeping the changes…</source>
        <translation>Enregistrement des changements…</translation>
    </message>
    <message>
        <source>“{folder}” is kept automatically now: what is saved there becomes a version after a moment of quiet.</source>
        <translation>«&#xa0;{folder}&#xa0;» est maintenant gardé automatiquement&#xa0;: ce qui y est enregistré devient une version après un moment de calme.</translation>
    </message>
    <message>
        <source>“{folder}” is no longer kept automatically.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est plus gardé automatiquement.</translation>
    </message>
    <message>
        <source>Everything on disk is already kept.</source>
        <translation>Tout ce qui est sur le disque est déjà gardé.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Retour à la version gardée…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Back to the kept version</source>
        <translation>Revenir à la version gardée</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message numerus="yes">
        <source>Keep %Ln changed file(s)</source>
        <translation>
            <numerusform>Garder %Ln fichier modifié</numerusform>
            <numerusform>Garder %Ln fichiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>What is ticked becomes a new version. The rest stays on disk as it is.</source>
        <translation>Ce qui est coché devient une nouvelle version. Les autres fichiers restent tels quels sur le disque.</translation>
    </message>
    <message>
        <source>{name}, very large: {size}</source>
        <translation>{name}, très gros&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Every version of it stays with everyone who shares the circle</source>
        <translation>Chacune de ses versions reste chez tous ceux qui partagent le cercle</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>It stays on disk as it is</source>
        <translation>Il reste tel quel sur le disque</translation>
    </message>
    <message>
        <source>{name}: it could be kept as “{offer}”</source>
        <translation>{name}&#xa0;: il pourrait être gardé sous le nom «&#xa0;{offer}&#xa0;»</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Some systems cannot use this name: {problem}. Tick it to rename and keep it.</source>
        <translation>Certains systèmes n’acceptent pas ce nom&#xa0;: {problem}. Cochez-le pour le renommer et le garder.</translation>
    </message>
    <message>
        <source>&amp;Back to the kept version</source>
        <translation>&amp;Revenir à la version gardée</translation>
    </message>
    <message>
        <source>“{name}” is back to its kept version. Undo brings the change back.</source>
        <translation>«&#xa0;{name}&#xa0;» est revenu à sa version gardée. Annuler ramène la modification.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Show {host} your key</source>
        <translation>Montrer votre clé à {host}</translation>
    </message>
    <message>
        <source>The host knows people by a key. Its public half is pasted once into the settings of your account there; its secret half stays on this computer.</source>
        <translation>L’hébergeur reconnaît les gens à une clé. Sa moitié publique se colle une fois dans les réglages de votre compte là-bas&#xa0;; sa moitié secrète reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open the page of {host}…</source>
        <translation>Ouvrir la page de {host}…</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Public half</source>
        <translation>Moitié publique</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>LargeForm</name>
    <message numerus="yes">
        <source>%Ln very large file(s)</source>
        <translation>
            <numerusform>%Ln fichier très gros</numerusform>
            <numerusform>%Ln fichiers très gros</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version of them will stay in the circle, on the computer of everyone who shares it, even after they are deleted; some places where circles are shared refuse them: {names}</source>
        <translation>Chacune de leurs versions restera dans le cercle, sur l’ordinateur de tous ceux qui le partagent, même après leur suppression&#xa0;; certains lieux de partage les refusent&#xa0;: {names}</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>Les &amp;laisser de côté</translation>
    </message>
    <message>
        <source>Add them &amp;anyway</source>
        <translation>Les &amp;ajouter quand même</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No entry</source>
        <translation>Aucune écriture</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Aucune écriture pour l’instant</translation>
    </message>
    <message>
        <source>No entry found</source>
        <translation>Aucune écriture trouvée</translation>
    </message>
    <message>
        <source>Nothing matches. Remove a condition.</source>
        <translation>Rien ne correspond. Retirez une condition.</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Lecture des écritures…</translation>
    </message>
    <message>
        <source>They appear here once the circle&apos;s records are read.</source>
        <translation>Elles apparaîtront ici dès que les données du cercle seront lues.</translation>
    </message>
    <message>
        <source>Add a shop…</source>
        <translation>Ajouter un comptoir…</translation>
    </message>
    <message>
        <source>Import balances…</source>
        <translation>Importer des soldes…</translation>
    </message>
    <message>
        <source>What is sold, credited or moved stands here. Begin with a shop and its goods, or bring the balances of last year from a file.</source>
        <translation>Ce qui est vendu, rechargé ou transféré se lit ici. Commencez par un comptoir et ses articles, ou apportez d’un fichier les soldes de l’an passé.</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Lend “{thing}”</source>
        <translation>Prêter «&#xa0;{thing}&#xa0;»</translation>
    </message>
    <message>
        <source>Deposit: {amount}</source>
        <translation>Caution&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>Somebody of the directory</source>
        <translation>Une personne de l’annuaire</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Cette date est passée.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>News from {since} to {until}</source>
        <translation>Actualités du {since} au {until}</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Rien n’a paru.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Image&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{author}, {day}</source>
        <translation>{author}, le {day}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Weekly letter</source>
        <translation>Lettre de la semaine</translation>
    </message>
    <message>
        <source>What was published for everybody, ready to be pasted into a mail or kept as a file.</source>
        <translation>Ce qui a paru pour tous, prêt à être collé dans un courriel ou gardé dans un fichier.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Les 14 derniers jours</translation>
    </message>
    <message>
        <source>The last 31 days</source>
        <translation>Les 31 derniers jours</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>The circle could not be read to the end.</source>
        <translation>Le cercle n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet</source>
        <translation>Rien n’est encore gardé ici</translation>
    </message>
    <message>
        <source>The first change that you keep will appear here.</source>
        <translation>Le premier changement gardé apparaîtra ici.</translation>
    </message>
    <message>
        <source>The newest changes appear first, the others follow.</source>
        <translation>Les changements récents apparaissent d’abord, les autres suivent.</translation>
    </message>
    <message>
        <source>Reading the circle stopped unexpectedly several times in a row. Choose “Refresh” to try again.</source>
        <translation>La lecture du cercle s’est interrompue plusieurs fois de suite de façon inattendue. Choisissez «&#xa0;Actualiser&#xa0;» pour réessayer.</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message>
        <source>Merge the two cards…</source>
        <translation>Fusionner les deux fiches…</translation>
    </message>
    <message>
        <source>Add to a club…</source>
        <translation>Ajouter à un club…</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copier les adresses e-mail</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkPicker</name>
    <message>
        <source>Filter the named versions, tags and branches</source>
        <translation>Filtrer les versions nommées, étiquettes et branches</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>Versions nommées</translation>
    </message>
    <message>
        <source>No version has a name yet: choose one, then “Name this version…”.</source>
        <translation>Aucune version n’a encore de nom&#xa0;: choisissez-en une, puis «&#xa0;Nommer cette version…&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
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
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>MergeEditor</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The result can be edited before it is kept.</source>
        <translation>Le résultat peut être modifié avant d’être gardé.</translation>
    </message>
    <message>
        <source>Both changes are in this text, as they do not touch each other. It can be edited.</source>
        <translation>Ce texte contient les deux modifications, qui ne se touchent pas. Il peut être modifié.</translation>
    </message>
    <message>
        <source>Passage {number} of {count}</source>
        <translation>Passage {number} sur {count}</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge two cards</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>Both are the same person. Memberships and loans of both go to the card that is kept; choose what it says where they differ.</source>
        <translation>Les deux désignent la même personne. Les adhésions et les prêts des deux vont à la fiche gardée&#xa0;; choisissez ce qu’elle dit là où elles diffèrent.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Put together: {values}</source>
        <translation>Réunis&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Gardée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Merged into it: {name}</source>
        <translation>Fusionnée avec elle&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{name}: {changes}</source>
        <translation>{name}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>Why, for whom, what is still to do… (may stay empty)</source>
        <translation>Pourquoi, pour qui, ce qui reste à faire… (peut rester vide)</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>{count} characters: long titles may be cut off ({most} is best).</source>
        <translation>{count} caractères&#xa0;: un titre long peut être coupé (mieux vaut {most} au plus).</translation>
    </message>
    <message>
        <source>If left empty, the message says what was changed.</source>
        <translation>Laissé vide, le message dit ce qui a été changé.</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>0.00</source>
        <translation>0,00</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDelete</name>
    <message>
        <source>Moving…</source>
        <translation>Déplacement…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Restore everything in {circle} to this point in time?</source>
        <translation>Restaurer tout {circle} dans son état de ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost: this becomes a new change, which you can undo. To restore a single file, choose it first.</source>
        <translation>Rien n’est perdu&#xa0;: cela devient un nouveau changement, que vous pouvez annuler. Pour restaurer un seul fichier, choisissez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Rename or move “{name}”</source>
        <translation>Renommer ou déplacer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Renommer ou déplacer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>le dossier principal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Its history and description move with it.</source>
        <translation>Son historique et sa description suivent.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s)</source>
        <translation>
            <numerusform>Déplacer %Ln élément</numerusform>
            <numerusform>Déplacer %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Their history and descriptions move with them.</source>
        <translation>Leur historique et leur description suivent.</translation>
    </message>
    <message>
        <source>Update the &amp;links, so that everything is still found</source>
        <translation>Mettre à jour les &amp;liens, pour que tout se trouve encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use what you are moving and would no longer find it: {names}</source>
        <translation>
            <numerusform>%Ln fichier utilise ce que vous déplacez et ne le trouverait plus&#xa0;: {names}</numerusform>
            <numerusform>%Ln fichiers utilisent ce que vous déplacez et ne le trouveraient plus&#xa0;: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name version {version} of “{name}”</source>
        <translation>Nommer la version {version} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Name this version of “{name}”</source>
        <translation>Nommer cette version de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The name stays with this version, is shown beside it, and can be searched.</source>
        <translation>Le nom reste attaché à cette version, s’affiche à côté d’elle, et se recherche.</translation>
    </message>
    <message>
        <source>handed out 12 March</source>
        <translation>distribuée le 12 mars</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Shown as “{name}”. Its tag in git: {tag}</source>
        <translation>Affichée sous le nom «&#xa0;{name}&#xa0;». Son étiquette dans git&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>Any words will do, with spaces and accents.</source>
        <translation>Tous les mots conviennent, espaces et accents compris.</translation>
    </message>
</context>
<context>
    <name>NewCircleForm</name>
    <message>
        <source>New circle</source>
        <translation>Nouveau cercle</translation>
    </message>
    <message>
        <source>A circle keeps every version of the files in its folder. The files themselves stay where they are, as they are.</source>
        <translation>Un cercle garde chaque version des fichiers de son dossier. Les fichiers eux-mêmes restent où ils sont, tels qu’ils sont.</translation>
    </message>
    <message>
        <source>Make the circle</source>
        <translation>Créer le cercle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Chess club</source>
        <translation>Club d’échecs</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Nom du cercle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>They stand in every version, so that others know whom to thank or to ask. They go nowhere before you share.</source>
        <translation>Ils figurent dans chaque version, pour que les autres sachent qui remercier ou interroger. Ils ne vont nulle part avant que vous partagiez.</translation>
    </message>
    <message>
        <source>Folder of the new circle</source>
        <translation>Dossier du nouveau cercle</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Keeping the first version: {done} of {whole} files</source>
        <translation>Enregistrement de la première version&#xa0;: {done} fichiers sur {whole}</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was.</source>
        <translation>Arrêté. Le dossier est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>NewsRoom</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Actualités</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Output before:</source>
        <translation>Résultat avant&#xa0;:</translation>
    </message>
    <message>
        <source>Output now:</source>
        <translation>Résultat maintenant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NotesLine</name>
    <message>
        <source>Hands over</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Type what is handed over (F9 or +)</source>
        <translation>Taper ce qui est donné (F9 ou +)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Enlever le verrou…</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>Shop</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Open the bar</source>
        <translation>Ouvrir le bar</translation>
    </message>
    <message>
        <source>Open “{shop}”</source>
        <translation>Ouvrir «&#xa0;{shop}&#xa0;»</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir un comptoir</translation>
    </message>
    <message>
        <source>{name} sells. Count what is in the cash box now: it is what the evening begins with.</source>
        <translation>{name} vend. Comptez ce que contient la caisse&#xa0;: la soirée commence avec.</translation>
    </message>
    <message>
        <source>It is the {amount} that were left in it.</source>
        <translation>Ce sont les {amount} qui y étaient restés.</translation>
    </message>
    <message>
        <source>{amount} were left in it: {gap} more are put in.</source>
        <translation>Il y restait {amount}&#xa0;: {gap} de plus y sont mis.</translation>
    </message>
    <message>
        <source>{amount} were left in it: {gap} less are there.</source>
        <translation>Il y restait {amount}&#xa0;: il y a {gap} de moins.</translation>
    </message>
</context>
<context>
    <name>OpenSaveActions</name>
    <message>
        <source>This is a program</source>
        <translation>Ceci est un programme</translation>
    </message>
    <message>
        <source>Opening it would run it, so it is not opened from here. A copy of it can be saved.</source>
        <translation>L’ouvrir le lancerait&#xa0;: il n’est donc pas ouvert d’ici. On peut en enregistrer une copie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>No app opens this type of file</source>
        <translation>Aucune application n’ouvre ce type de fichier</translation>
    </message>
    <message>
        <source>Save a copy, and open it with an app of your choice.</source>
        <translation>Enregistrez une copie, et ouvrez-la avec l’application de votre choix.</translation>
    </message>
    <message>
        <source>Saved as git stores it</source>
        <translation>Enregistré tel que git le garde</translation>
    </message>
    <message>
        <source>The circle asks to run a program on this file, which was not allowed. So the copy may not be what its app expects.</source>
        <translation>Le cercle demande de lancer un programme sur ce fichier, ce qui n’a pas été autorisé. Il se peut donc que la copie ne soit pas ce qu’attend son application.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>“{name}” may be a program, and is not run from here.</source>
        <translation>«&#xa0;{name}&#xa0;» est peut-être un programme, et n’est pas lancé d’ici.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Le chemin est copié.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Saved as git stores it, because a program was not allowed to run: {path}</source>
        <translation>Enregistré tel que git le garde, faute d’autorisation de lancer un programme&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The hash is copied.</source>
        <translation>L’empreinte est copiée.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer.</source>
        <translation>Aucun terminal n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no other version to compare with.</source>
        <translation>Il n’y a pas d’autre version à comparer.</translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>No till was opened yet</source>
        <translation>Aucune caisse n’a encore été ouverte</translation>
    </message>
    <message>
        <source>A till is opened at the counter, with what is in its box.</source>
        <translation>Une caisse s’ouvre au comptoir, avec ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Sold in this opening</source>
        <translation>Vendu pendant cette ouverture</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>Sold: {amount}</source>
        <translation>Vendu&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Credited: {amount}</source>
        <translation>Rechargé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Paid out: {amount}</source>
        <translation>Remboursé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>OperationQueue</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>OriginalBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>The original has %Ln newer version(s)</source>
        <translation>
            <numerusform>L’original a %Ln version plus récente</numerusform>
            <numerusform>L’original a %Ln versions plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les reprendre</translation>
    </message>
</context>
<context>
    <name>OwnBranchForm</name>
    <message>
        <source>Only some may send to “{branch}”</source>
        <translation>Seuls certains peuvent envoyer vers «&#xa0;{branch}&#xa0;»</translation>
    </message>
    <message>
        <source>Send to “{branch}”</source>
        <translation>Envoyer vers «&#xa0;{branch}&#xa0;»</translation>
    </message>
    <message>
        <source>Your versions can go to a branch of your own, beside it. Then ask somebody who may to take them over at the host (a merge request, or pull request).</source>
        <translation>Vos versions peuvent aller vers une branche à vous, à côté. Demandez ensuite à quelqu’un qui en a le droit de les reprendre chez l’hébergeur (merge request ou pull request).</translation>
    </message>
</context>
<context>
    <name>OwnRightsForm</name>
    <message>
        <source>Accept this computer?</source>
        <translation>Accepter cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Accept this computer</source>
        <translation>Accepter cet ordinateur</translation>
    </message>
    <message>
        <source>What “{device}” writes does not count yet. You may accept it.</source>
        <translation>Ce qu’écrit «&#xa0;{device}&#xa0;» ne compte pas encore. Vous pouvez l’accepter.</translation>
    </message>
    <message>
        <source>Take the rights?</source>
        <translation>Prendre les droits&#xa0;?</translation>
    </message>
    <message>
        <source>Take the rights</source>
        <translation>Prendre les droits</translation>
    </message>
    <message>
        <source>Nobody holds a right in these accounts yet. You were here first, so you may take them all: {rights}. Later, “Rights…” gives others theirs.</source>
        <translation>Personne n’a encore de droit dans ces comptes. Vous y êtes la première personne, et pouvez les prendre tous&#xa0;: {rights}. Plus tard, «&#xa0;Droits…&#xa0;» donne les leurs aux autres.</translation>
    </message>
    <message>
        <source>Take the right?</source>
        <translation>Prendre ce droit&#xa0;?</translation>
    </message>
    <message>
        <source>Take the right</source>
        <translation>Prendre ce droit</translation>
    </message>
    <message>
        <source>This needs the right “{right}”, which you do not have. You may give rights here, so you may take it: the book says so.</source>
        <translation>Il faut pour cela le droit «&#xa0;{right}&#xa0;», que vous n’avez pas. Vous pouvez donner des droits ici, et donc le prendre&#xa0;: le livre le dira.</translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message>
        <source>As it was on {day}</source>
        <translation>État au {day}</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PasteForm</name>
    <message>
        <source>Add the picture</source>
        <translation>Ajouter l’image</translation>
    </message>
    <message>
        <source>Add the text</source>
        <translation>Ajouter le texte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Picture {day}</source>
        <translation>Image {day}</translation>
    </message>
    <message>
        <source>Text {day}</source>
        <translation>Texte {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It goes into {folder}.</source>
        <translation>Dans {folder}.</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Pay money out</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Credit an account</source>
        <translation>Recharger un compte</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Comptoir</translation>
    </message>
</context>
<context>
    <name>PdfCanvas</name>
    <message>
        <source>looks the same</source>
        <translation>d’aspect identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {old}, now page {new}</source>
        <translation>Page {old}, maintenant page {new}</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Cette page ne peut pas être dessinée</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin…</translation>
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
        <translation>{page} sur {count}</translation>
    </message>
    <message>
        <source>Highlight differences</source>
        <translation>Surligner les différences</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Former member ·{mark}</source>
        <translation>Ancien membre ·{mark}</translation>
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
        <translation>Anciennement {club}</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <translation>Retirer&#xa0;: {condition}</translation>
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
        <translation>Anciens d’un club</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>PeopleCounts</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln personne choisie</numerusform>
            <numerusform>%Ln personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Personne de trouvé</translation>
    </message>
    <message>
        <source>Nobody matches. Remove a condition, or write less.</source>
        <translation>Personne ne correspond. Retirez une condition, ou écrivez moins.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Show as a list with photos</source>
        <translation>Afficher en liste avec photos</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Import a list (CSV, vCard) or add the first person.</source>
        <translation>Importez une liste (CSV, vCard) ou ajoutez la première personne.</translation>
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
        <translation>Objets et &amp;prêts</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>Choose lists or cards</source>
        <translation>Choisir des listes ou des fiches</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Ancien membre</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
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
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Pôle</translation>
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
        <translation>Listes</translation>
    </message>
    <message>
        <source>Poles</source>
        <translation>Pôles</translation>
    </message>
    <message>
        <source>fee due</source>
        <translation>cotisation due</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>cotisation payée</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>returned on {day}</source>
        <translation>rendu le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>“{nick}”</source>
        <translation>«&#xa0;{nick}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Cette année scolaire</translation>
    </message>
    <message>
        <source>Last school year</source>
        <translation>L’année scolaire passée</translation>
    </message>
    <message>
        <source>From a day to a day…</source>
        <translation>Du… au…</translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message>
        <source>Report of a period</source>
        <translation>Bilan d’une période</translation>
    </message>
    <message>
        <source>For the end of a year, or of a committee: what was sold and credited, how the accounts stand, and all that was ever sold, with the last line of each book as proof.</source>
        <translation>Pour la fin d’une année ou d’un bureau&#xa0;: ce qui a été vendu et rechargé, où en sont les comptes, et tout ce qui a jamais été vendu, avec la dernière ligne de chaque livre comme preuve.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le bilan a été enregistré.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du bilan…</translation>
    </message>
</context>
<context>
    <name>PeriodPages</name>
    <message>
        <source>What people have together</source>
        <translation>Ce que les personnes ont ensemble</translation>
    </message>
    <message>
        <source>What clubs have together</source>
        <translation>Ce que les clubs ont ensemble</translation>
    </message>
    <message>
        <source>In cash boxes</source>
        <translation>Dans les caisses</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>À la banque</translation>
    </message>
    <message>
        <source>In cheques</source>
        <translation>En chèques</translation>
    </message>
    <message>
        <source>In card payments</source>
        <translation>En paiements par carte</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>Accounts at the end</source>
        <translation>Comptes à la fin</translation>
    </message>
    <message>
        <source>Sold by good</source>
        <translation>Ventes par article</translation>
    </message>
    <message>
        <source>Last line of each book, now</source>
        <translation>Dernière ligne de chaque livre, à présent</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Rechargé</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Ever sold, at the beginning</source>
        <translation>Vendu depuis toujours, au début</translation>
    </message>
    <message>
        <source>Ever sold, at the end</source>
        <translation>Vendu depuis toujours, à la fin</translation>
    </message>
    <message>
        <source>Of that, people owe</source>
        <translation>Dont les personnes doivent</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>several with commas</source>
        <translation>plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>what a reader at the bar types</source>
        <translation>ce que le lecteur du bar tape</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Surnoms</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>The birthday is not a day.</source>
        <translation>L’anniversaire n’est pas une date.</translation>
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
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>a few letters of the name</source>
        <translation>quelques lettres du nom</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>How much of the newer picture shows</source>
        <translation>Part visible de la nouvelle image</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>{share} differs</source>
        <translation>{share} diffère</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
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
        <translation>Lire</translation>
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
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in {circle}</source>
        <translation>
            <numerusform>%Ln changement dans {circle}</numerusform>
            <numerusform>%Ln changements dans {circle}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written into “{name}”</source>
        <translation>
            <numerusform>%Ln fichier écrit dans «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%Ln fichiers écrits dans «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) of “{name}”</source>
        <translation>
            <numerusform>%Ln version de «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%Ln versions de «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>copied once</source>
        <translation>copié une fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in “{folder}”</source>
        <translation>
            <numerusform>%Ln changement dans «&#xa0;{folder}&#xa0;»</numerusform>
            <numerusform>%Ln changements dans «&#xa0;{folder}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied %Ln time(s)</source>
        <translation>
            <numerusform>copié %Ln fois</numerusform>
            <numerusform>copié %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Books: %Ln change(s), {span}</source>
        <translation>
            <numerusform>Livres&#xa0;: %Ln changement, {span}</numerusform>
            <numerusform>Livres&#xa0;: %Ln changements, {span}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>No post is open</source>
        <translation>Aucune publication ouverte</translation>
    </message>
    <message>
        <source>Choose one to read it with its comments.</source>
        <translation>Choisissez-en une pour la lire avec ses commentaires.</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Aller à l’événement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close the post</source>
        <translation>Fermer la publication</translation>
    </message>
    <message>
        <source>For {promotions}: a filter, everybody can read it</source>
        <translation>Pour {promotions}&#xa0;: un filtre, tous peuvent la lire</translation>
    </message>
    <message>
        <source>Keep for later: only on this computer</source>
        <translation>Garder pour plus tard&#xa0;: sur cet ordinateur seulement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Pas encore de commentaire</translation>
    </message>
</context>
<context>
    <name>PostPicture</name>
    <message>
        <source>Picture {name}</source>
        <translation>Image {name}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Price of “{good}”</source>
        <translation>Prix de «&#xa0;{good}&#xa0;»</translation>
    </message>
    <message>
        <source>What was sold keeps the price at which it was sold.</source>
        <translation>Ce qui a été vendu garde le prix auquel il l’a été.</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Fixer le prix</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Accept the device</source>
        <translation>Accepter le poste</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Below the floor</source>
        <translation>Au-dessous du plancher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of a device that nobody accepted count for nothing</source>
        <translation>
            <numerusform>%Ln écriture d’un poste que personne n’a accepté ne compte pas</numerusform>
            <numerusform>%Ln écritures d’un poste que personne n’a accepté ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Vérifier les livres</translation>
    </message>
    <message>
        <source>Checking the books…</source>
        <translation>Vérification des livres…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies): all as they were written.</source>
        <translation>
            <numerusform>%Ln écriture&#xa0;: elle est telle qu’elle a été écrite.</numerusform>
            <numerusform>%Ln écritures&#xa0;: toutes telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Files that end in</source>
        <translation>Fichiers en</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>&amp;Let the system choose</source>
        <translation>&amp;Laisser choisir le système</translation>
    </message>
    <message>
        <source>Default apps</source>
        <translation>Applications par défaut</translation>
    </message>
    <message>
        <source>“Open” uses the system&apos;s choice. Here you can choose another app for a type of file.</source>
        <translation>«&#xa0;Ouvrir&#xa0;» suit le choix du système. Ici, vous pouvez choisir une autre application pour un type de fichiers.</translation>
    </message>
    <message>
        <source>Apps by type of file</source>
        <translation>Applications par type de fichiers</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>&amp;Choose an app…</source>
        <translation>&amp;Choisir une application…</translation>
    </message>
    <message>
        <source>App for .{ending} files</source>
        <translation>Application pour les fichiers .{ending}</translation>
    </message>
</context>
<context>
    <name>PutBackForm</name>
    <message>
        <source>Put missing entries back?</source>
        <translation>Remettre les écritures manquantes&#xa0;?</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Les remettre</translation>
    </message>
    <message>
        <source>Ask the others who changed it, and why: nobody should. Put back, the entries stand at the shared place again, for everybody, beside whatever is there now.</source>
        <translation>Demandez aux autres qui a changé cela, et pourquoi&#xa0;: personne ne le devrait. Remises, les écritures seront de nouveau à l’endroit partagé, pour tout le monde, à côté de ce qui s’y trouve maintenant.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Seen an identity card</source>
        <translation>Pièce d’identité vue</translation>
    </message>
    <message>
        <source>Serve anyway</source>
        <translation>Servir quand même</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{good} is sold from {age} years on.</source>
        <translation>{good} se vend à partir de {age} ans.</translation>
    </message>
    <message>
        <source>Enter where you have seen an identity card.</source>
        <translation>Entrée si vous avez vu une pièce d’identité.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Take back</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Wrong good</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Pas servi</translation>
    </message>
    <message>
        <source>Take back {amount}</source>
        <translation>Annuler {amount}</translation>
    </message>
</context>
<context>
    <name>ReceiveForm</name>
    <message>
        <source>Receive a circle</source>
        <translation>Recevoir un cercle</translation>
    </message>
    <message>
        <source>You get a copy of your own: all files of the circle, with every version.</source>
        <translation>Vous obtenez votre propre copie&#xa0;: tous les fichiers du cercle, avec chaque version.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A folder or a stick…</source>
        <translation>Un dossier ou une clé USB…</translation>
    </message>
    <message>
        <source>An invitation or a bundle file…</source>
        <translation>Une invitation ou un fichier bundle…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The address that you were given, the folder or stick where the circle is shared, a bundle file, or an invitation. Paste it, or drop it here.</source>
        <translation>L’adresse que l’on vous a donnée, le dossier ou la clé USB où le cercle est partagé, un fichier bundle ou une invitation. Collez-les, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Folder where the circle is shared</source>
        <translation>Dossier où le cercle est partagé</translation>
    </message>
    <message>
        <source>Invitation or bundle file</source>
        <translation>Invitation ou fichier bundle</translation>
    </message>
    <message>
        <source>Invitations and bundles ({patterns})</source>
        <translation>Invitations et bundles ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>Folder for the circle</source>
        <translation>Dossier pour le cercle</translation>
    </message>
    <message>
        <source>The circle is called “{name}”.</source>
        <translation>Le cercle s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Receiving the versions: {done} of {whole} parts</source>
        <translation>Réception des versions&#xa0;: {done} morceaux sur {whole}</translation>
    </message>
    <message>
        <source>Writing the files: {done} of {whole}</source>
        <translation>Écriture des fichiers&#xa0;: {done} sur {whole}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Arrêté. Rien n’est resté sur le disque.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Check the address and the network, then try again.</source>
        <translation>Rien n’a été changé ici. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Recent</source>
        <translation>Dernières écritures</translation>
    </message>
    <message>
        <source>Recent entries</source>
        <translation>Dernières écritures</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Take back {what}, {amount}</source>
        <translation>Annuler {what}, {amount}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
</context>
<context>
    <name>RecordsForm</name>
    <message>
        <source>All of it fits.</source>
        <translation>Tout concorde.</translation>
    </message>
    <message>
        <source>The records of “{title}”</source>
        <translation>Les écritures de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Closed {when}, with {count} people. Entry {hash}</source>
        <translation>Close {when}, avec {count} personnes. Écriture {hash}</translation>
    </message>
    <message>
        <source>Seed of its draw: {seed}</source>
        <translation>Graine de son tirage&#xa0;: {seed}</translation>
    </message>
    <message>
        <source>Result published {when}.</source>
        <translation>Résultat publié {when}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>RefusedForm</name>
    <message numerus="yes">
        <source>%Ln name(s) cannot be kept</source>
        <translation>
            <numerusform>%Ln nom ne peut pas être gardé</numerusform>
            <numerusform>%Ln noms ne peuvent pas être gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone in the circle could not have such files. Rename them, then add them again.</source>
        <translation>Quelqu’un du cercle ne pourrait pas avoir de tels fichiers. Renommez-les, puis ajoutez-les de nouveau.</translation>
    </message>
    <message>
        <source>Add the others</source>
        <translation>Ajouter les autres</translation>
    </message>
    <message>
        <source>Names that cannot be kept</source>
        <translation>Noms qui ne peuvent pas être gardés</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every month on this day</source>
        <translation>Tous les mois à cette date</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report of the closing</source>
        <translation>Rapport de clôture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>It takes a network; the bar is closed either way</source>
        <translation>Il faut un réseau&#xa0;; le bar est fermé dans tous les cas</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Ask for a club</source>
        <translation>Demander un club</translation>
    </message>
    <message>
        <source>Those who look after the clubs see the request, and answer it.</source>
        <translation>Les personnes qui s’occupent des clubs voient la demande et y répondent.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Nom du club</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il servira</translation>
    </message>
</context>
<context>
    <name>ResultMessages</name>
    <message>
        <source>&amp;Undo “{what}”</source>
        <translation>A&amp;nnuler «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo “{what}”</source>
        <translation>&amp;Rétablir «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The window closes when this is done.</source>
        <translation>La fenêtre se fermera quand ce sera fait.</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Ajouté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>New version of {what}</source>
        <translation>Nouvelle version de {what}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Gardé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}. Its versions stay in the history.</source>
        <translation>Supprimé&#xa0;: {what}. Ses versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Restauré&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Récupéré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing to change: it is already like that.</source>
        <translation>Rien à changer&#xa0;: c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>Moved to {path}</source>
        <translation>Déplacé vers {path}</translation>
    </message>
    <message>
        <source>Moved: {what}</source>
        <translation>Déplacé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Copié vers {path}</translation>
    </message>
    <message>
        <source>Copied: {what}</source>
        <translation>Copié&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The version is now named “{name}”.</source>
        <translation>La version s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Description saved: {what}</source>
        <translation>Description enregistrée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Message saved.</source>
        <translation>Message enregistré.</translation>
    </message>
    <message>
        <source>Updated from its original: {what}</source>
        <translation>Mis à jour depuis son original&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The lock was removed. You can try again now.</source>
        <translation>Le verrou est enlevé. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Back to the kept version: {what}</source>
        <translation>Retour à la version gardée&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ReverseForm</name>
    <message>
        <source>Take the entry back</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>{entry}. Everything that it moved goes back; both entries stay in the book.</source>
        <translation>{entry}. Tout ce qu’elle a déplacé revient&#xa0;; les deux écritures restent dans le livre.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>wrong person, wrong good…</source>
        <translation>mauvaise personne, mauvais article…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>{entry}, and every entry that was imported or booked together with it. Everything that they moved goes back; all entries stay in the book.</source>
        <translation>{entry}, et toutes les écritures importées ou inscrites avec elle. Tout ce qu’elles ont déplacé revient&#xa0;; toutes les écritures restent dans le livre.</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Annuler l’import</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Review the answers</source>
        <translation>Examiner les réponses</translation>
    </message>
    <message>
        <source>Without names, and in an order that tells nothing. It is no secret: whoever has the circle can find out who wrote what.</source>
        <translation>Sans les noms, et dans un ordre qui ne dit rien. Ce n’est pas un secret&#xa0;: qui a le cercle peut retrouver qui a écrit quoi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>{number} of {count} · {state}</source>
        <translation>{number} sur {count} · {state}</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Text as it looks</source>
        <translation>Texte mis en forme</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Give rights</source>
        <translation>Donner des droits</translation>
    </message>
    <message>
        <source>Give rights to others and take them, and accept devices</source>
        <translation>Donner des droits à d’autres et les retirer, accepter des postes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add people, edit the cards of others, forget somebody; every club, too</source>
        <translation>Ajouter des personnes, modifier les fiches des autres, oublier quelqu’un&#xa0;; tous les clubs aussi</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Edit a club, its members and its things</source>
        <translation>Modifier un club, ses membres et ses objets</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Post and invite in the name of a club</source>
        <translation>Publier et inviter au nom d’un club</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérer</translation>
    </message>
    <message>
        <source>Hide what others wrote, take a text out of a book</source>
        <translation>Masquer ce que d’autres ont écrit, retirer un texte d’un livre</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Sell, and take one’s own sales back for ten minutes</source>
        <translation>Vendre, et annuler ses propres ventes pendant dix minutes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take any sale back</source>
        <translation>Annuler n’importe quelle vente</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Put money on accounts and pay it out</source>
        <translation>Recharger les comptes et rembourser</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Goods, prices, deliveries and stock</source>
        <translation>Articles, prix, livraisons et stock</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Close for others, move money, export the accounts</source>
        <translation>Clôturer pour d’autres, déplacer de l’argent, exporter les comptes</translation>
    </message>
    <message>
        <source>waits to be accepted</source>
        <translation>attend d’être accepté</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>needs not be accepted</source>
        <translation>n’a pas à être accepté</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Rights in “{room}”</source>
        <translation>Droits dans «&#xa0;{room}&#xa0;»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>Écrit dans</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take this right</source>
        <translation>Retirer ce droit</translation>
    </message>
    <message>
        <source>Accept this device</source>
        <translation>Accepter ce poste</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>for good; or a day, such as {day}</source>
        <translation>sans fin&#xa0;; ou un jour, par exemple {day}</translation>
    </message>
    <message>
        <source>Give a right</source>
        <translation>Donner un droit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Give the right</source>
        <translation>Donner le droit</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Who may do what here. What somebody does without the right to is shown as such.</source>
        <translation>Qui peut faire quoi ici. Ce que quelqu’un fait sans en avoir le droit est signalé.</translation>
    </message>
    <message>
        <source>Nobody was given a right yet, so everybody may do everything here.</source>
        <translation>Personne n’a encore reçu de droit&#xa0;: chacun peut tout faire ici.</translation>
    </message>
    <message>
        <source>From the first one that you give on, rights count: give yourself those that you need, too.</source>
        <translation>Dès le premier que vous donnez, les droits comptent&#xa0;: donnez-vous aussi ceux dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Rights are given by: {people}.</source>
        <translation>Les droits sont donnés par&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>An entry in the name of another stays in the book: ask the person whom it names.</source>
        <translation>Une écriture faite au nom d’une autre personne reste dans le livre&#xa0;: demandez à celle qu’elle nomme.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>{device} (this computer)</source>
        <translation>{device} (cet ordinateur)</translation>
    </message>
    <message>
        <source>Only what accepted devices write counts here. Accept those that you know.</source>
        <translation>Seul ce qu’écrivent les postes acceptés compte ici. Acceptez ceux que vous connaissez.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>The circle with the cards of people is not on this computer.</source>
        <translation>Le cercle qui contient les fiches des personnes n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Without a right</source>
        <translation>Sans droit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Git cannot forbid: other programs changed this. Taken back, it is what it was.</source>
        <translation>Git ne peut rien interdire&#xa0;: d’autres programmes ont changé ceci. Repris, cela redevient ce que c’était.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>{document} (deleted)</source>
        <translation>{document} (supprimé)</translation>
    </message>
    <message>
        <source>An entry in the name of {person}</source>
        <translation>Une écriture au nom de {person}</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Of {people}, in {club}.</source>
        <translation>De {people}, dans {club}.</translation>
    </message>
    <message>
        <source>none, for a plain member</source>
        <translation>aucun, pour un simple membre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Smaller numbers come first: 1 for the president, for example.</source>
        <translation>Les plus petits nombres viennent d’abord&#xa0;: 1 pour la présidence, par exemple.</translation>
    </message>
</context>
<context>
    <name>RoomHandlers</name>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln adresse copiée.</numerusform>
            <numerusform>%Ln adresses copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has your e-mail address yet. Add yourself, or ask for it.</source>
        <translation>Aucune fiche ne porte encore votre adresse e-mail. Ajoutez-vous, ou demandez à l’être.</translation>
    </message>
    <message>
        <source>Forgotten here, but not in: {circles}.</source>
        <translation>Oubliée ici, mais pas dans&#xa0;: {circles}.</translation>
    </message>
</context>
<context>
    <name>RoomSections</name>
    <message>
        <source>Birthdays today</source>
        <translation>Anniversaires du jour</translation>
    </message>
    <message>
        <source>No birthday today</source>
        <translation>Pas d’anniversaire aujourd’hui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Nothing is lent</source>
        <translation>Rien n’est prêté</translation>
    </message>
    <message>
        <source>Things are lent from the page of their club.</source>
        <translation>Les objets se prêtent depuis la page de leur club.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prêté à</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Requests for a club</source>
        <translation>Demandes de club</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Aucune demande</translation>
    </message>
    <message>
        <source>Anybody can ask for a club that does not exist yet.</source>
        <translation>Tout le monde peut demander un club qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Ask for a club…</source>
        <translation>Demander un club…</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>Rooms of the circle</source>
        <translation>Pièces du cercle</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who is who: cards with photos, promotions, clubs with their members of every year. Clubs lend their things here, and know when they come back.</source>
        <translation>Qui est qui&#xa0;: fiches avec photo, promotions, clubs et leurs membres de chaque année. Les clubs y prêtent leurs objets et savent quand ils reviennent.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>What happens: posts of people and clubs with pictures, comments and reactions, events and sign-ups. All of it is kept in the circle, and read without a network.</source>
        <translation>Ce qui se passe&#xa0;: publications des personnes et des clubs avec images, commentaires et réactions, événements et inscriptions. Tout est gardé dans le cercle, et se lit sans réseau.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The money of an association: goods and prices, what everybody has on their account, cash boxes, stock. Every amount moves from one account to another, so that nothing can be lost.</source>
        <translation>L’argent d’une association&#xa0;: les articles et leurs prix, ce que chacun a sur son compte, les caisses, le stock. Chaque montant va d’un compte à un autre, si bien que rien ne se perd.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>A till for the bar, also without a network: two letters for a person, a key for a drink, the box counted at the end. It brings the room Accounts with it, which has the goods and what everybody has on their account.</source>
        <translation>Une caisse pour le bar, même sans réseau&#xa0;: deux lettres pour une personne, une touche pour une boisson, la caisse comptée à la fin. Elle vient avec la pièce Comptes, où sont les articles et ce que chacun a sur son compte.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{every} on {days}</source>
        <translation>{every}, le {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Tous les %Ln jours</numerusform>
            <numerusform>Tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s)</source>
        <translation>
            <numerusform>Toutes les %Ln semaines</numerusform>
            <numerusform>Toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s)</source>
        <translation>
            <numerusform>Tous les %Ln mois</numerusform>
            <numerusform>Tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln year(s)</source>
        <translation>
            <numerusform>Tous les %Ln ans</numerusform>
            <numerusform>Tous les %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>by a rule of another program</source>
        <translation>selon une règle d’un autre programme</translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation>le dernier {day}</translation>
    </message>
    <message>
        <source>on {day} number {number}</source>
        <translation>le {day} numéro {number}</translation>
    </message>
</context>
<context>
    <name>SayMoreForm</name>
    <message>
        <source>Why, for whom, with whose help: others will read it in the history.</source>
        <translation>Pourquoi, pour qui, avec l’aide de qui&#xa0;: les autres le liront dans l’historique.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SearchEverywhere</name>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search names, contents, descriptions, people…</source>
        <translation>Chercher des noms, contenus, descriptions, personnes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>author:</source>
        <translation>author:</translation>
    </message>
    <message>
        <source>what one person made</source>
        <translation>ce qu’une personne a fait</translation>
    </message>
    <message>
        <source>type:pdf</source>
        <translation>type:pdf</translation>
    </message>
    <message>
        <source>files of one kind</source>
        <translation>les fichiers d’une sorte</translation>
    </message>
    <message>
        <source>after:2024</source>
        <translation>after:2024</translation>
    </message>
    <message>
        <source>what changed since then</source>
        <translation>ce qui a changé depuis</translation>
    </message>
    <message>
        <source>in:messages</source>
        <translation>in:messages</translation>
    </message>
    <message>
        <source>descriptions of changes only</source>
        <translation>seulement les descriptions des changements</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>ces mots dans cet ordre</translation>
    </message>
    <message>
        <source>Words are looked for in names first, then in information, then in contents</source>
        <translation>Les mots sont cherchés d’abord dans les noms, puis dans les informations, puis dans les contenus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are still being read: there may be more</source>
        <translation>
            <numerusform>%Ln fichier est encore en cours de lecture&#xa0;: il peut y en avoir davantage</numerusform>
            <numerusform>%Ln fichiers sont encore en cours de lecture&#xa0;: il peut y en avoir davantage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or shorter words find more.</source>
        <translation>Rien n’a été trouvé. Des mots moins nombreux ou plus courts trouvent davantage.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{query}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>its name before</source>
        <translation>son ancien nom</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Two letters of a name, or a card on the reader</source>
        <translation>Deux lettres d’un nom, ou une carte sur le lecteur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Somebody without an account, who pays at once (F10)</source>
        <translation>Quelqu’un sans compte, qui paie tout de suite (F10)</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Who owes something</source>
        <translation>Qui doit quelque chose</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>Say that it was looked at</source>
        <translation>Dire que c’est réglé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) will no longer be listed; they stay in the book.</source>
        <translation>
            <numerusform>%Ln écriture n’apparaîtra plus ici&#xa0;; elle reste dans le livre.</numerusform>
            <numerusform>%Ln écritures n’apparaîtront plus ici&#xa0;; elles restent dans le livre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Set up this computer as a till</source>
        <translation>Préparer cet ordinateur comme caisse</translation>
    </message>
    <message>
        <source>{name} will have every right at the counter: to sell, to credit, to take back, to change goods and prices, and to close. This computer is accepted, so that what it sells counts.</source>
        <translation>{name} aura tous les droits au comptoir&#xa0;: vendre, recharger, annuler, changer articles et prix, fermer. Cet ordinateur est accepté&#xa0;: ce qu’il vend compte.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du comptoir</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Sharing with the others…</source>
        <translation>Partage avec les autres…</translation>
    </message>
    <message>
        <source>Shared at {address} from now on.</source>
        <translation>Partagé désormais à cet endroit&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Utiliser la nouvelle adresse</translation>
    </message>
    <message>
        <source>You can receive from this place, but not send to it.</source>
        <translation>Vous pouvez recevoir de cet endroit, mais rien y envoyer.</translation>
    </message>
    <message>
        <source>Its branch is called “{branch}” there now.</source>
        <translation>Sa branche s’y appelle maintenant «&#xa0;{branch}&#xa0;».</translation>
    </message>
    <message>
        <source>The place has moved to {address}.</source>
        <translation>Cet endroit a changé d’adresse&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>Shared: {done}.</source>
        <translation>Partagé&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>Shared: everyone already has the same.</source>
        <translation>Partagé&#xa0;: tout le monde a déjà la même chose.</translation>
    </message>
    <message>
        <source>Nothing new there.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>Recherche de nouveautés…</translation>
    </message>
    <message>
        <source>The place asks who you are. Share, to be let in.</source>
        <translation>Il faut s’y identifier. Partagez pour le faire.</translation>
    </message>
    <message>
        <source>Sent to “{branch}”.</source>
        <translation>Envoyé vers «&#xa0;{branch}&#xa0;».</translation>
    </message>
    <message>
        <source>Giving the file to git-lfs…</source>
        <translation>Le fichier est confié à git-lfs…</translation>
    </message>
    <message>
        <source>{circle} was not shared: {why}</source>
        <translation>{circle} n’a pas été partagé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{circle} was not shared: both sides changed the same. Share that circle first.</source>
        <translation>{circle} n’a pas été partagé&#xa0;: les deux côtés ont changé la même chose. Partagez d’abord ce cercle.</translation>
    </message>
    <message>
        <source>{circle}: {done}.</source>
        <translation>{circle}&#xa0;: {done}.</translation>
    </message>
</context>
<context>
    <name>ShareCounts</name>
    <message numerus="yes">
        <source>%Ln change(s) received</source>
        <translation>
            <numerusform>%Ln changement reçu</numerusform>
            <numerusform>%Ln changements reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln changement envoyé</numerusform>
            <numerusform>%Ln changements envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) do not suit every computer.</source>
        <translation>
            <numerusform>%Ln nom ne convient pas à tous les ordinateurs.</numerusform>
            <numerusform>%Ln noms ne conviennent pas à tous les ordinateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to receive. Share to get them.</source>
        <translation>
            <numerusform>%Ln changement à recevoir. Partagez pour l’obtenir.</numerusform>
            <numerusform>%Ln changements à recevoir. Partagez pour les obtenir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>&amp;Look for news automatically</source>
        <translation>&amp;Voir automatiquement s’il y a du nouveau</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>The window asks the place where the open circle is shared what others shared, and says it on the Share button. Nothing is received or sent before you share, and you are never asked for a password.</source>
        <translation>La fenêtre demande à l’endroit où le cercle ouvert est partagé ce que d’autres y ont mis, et le dit sur le bouton Partager. Rien n’est reçu ni envoyé avant que vous ne partagiez, et aucun mot de passe ne vous est demandé.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Toutes les</translation>
    </message>
</context>
<context>
    <name>ShareReportForm</name>
    <message>
        <source>Some names do not suit every computer</source>
        <translation>Certains noms ne conviennent pas à tous les ordinateurs</translation>
    </message>
    <message>
        <source>What sharing did</source>
        <translation>Ce que le partage a fait</translation>
    </message>
    <message>
        <source>They were kept as they are. You can give them names that everybody&apos;s computer can hold.</source>
        <translation>Ils ont été conservés tels quels. Vous pouvez leur donner des noms que tous les ordinateurs acceptent.</translation>
    </message>
    <message>
        <source>Nobody had to choose here, and nothing was lost.</source>
        <translation>Il n’y avait rien à choisir, et rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>New name of {path}</source>
        <translation>Nouveau nom de {path}</translation>
    </message>
    <message>
        <source>Some computers cannot tell “{path}” from “{other}”.</source>
        <translation>Certains ordinateurs ne distinguent pas «&#xa0;{path}&#xa0;» de «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Some computers cannot hold “{path}”: {problem}.</source>
        <translation>Certains ordinateurs n’acceptent pas «&#xa0;{path}&#xa0;»&#xa0;: {problem}.</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Not shared yet</source>
        <translation>Pas encore partagé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln changement à envoyer</numerusform>
            <numerusform>%Ln changements à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to receive</source>
        <translation>
            <numerusform>%Ln changement à recevoir</numerusform>
            <numerusform>%Ln changements à recevoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send or to receive</source>
        <translation>Rien à envoyer ni à recevoir</translation>
    </message>
    <message>
        <source>{who}, {when}: {title}</source>
        <translation>{who}, {when}&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>You can receive from this place, but not send to it</source>
        <translation>Vous pouvez recevoir de cet endroit, mais rien y envoyer</translation>
    </message>
    <message>
        <source>Shared at {address}</source>
        <translation>Partagé à cet endroit&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>No sign-ups for this.</source>
        <translation>Pas d’inscriptions pour cela.</translation>
    </message>
    <message>
        <source>Open sign-ups…</source>
        <translation>Ouvrir les inscriptions…</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>New sign-up sheet</source>
        <translation>Nouvelle feuille d’inscription</translation>
    </message>
    <message>
        <source>Edit “{title}”</source>
        <translation>Modifier «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la feuille</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>dès maintenant</translation>
    </message>
    <message>
        <source>when I close it</source>
        <translation>quand je la ferme</translation>
    </message>
    <message>
        <source>One a line, with its places: Morning = 12</source>
        <translation>Un par ligne, avec ses places&#xa0;: Matin = 12</translation>
    </message>
    <message>
        <source>everybody; else promotions, with commas</source>
        <translation>tous&#xa0;; sinon les promotions, avec des virgules</translation>
    </message>
    <message>
        <source>everybody; else short names of clubs, with commas</source>
        <translation>tous&#xa0;; sinon les noms courts des clubs, avec des virgules</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Places are given</source>
        <translation>Les places se donnent</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Guests per person</source>
        <translation>Invités par personne</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Open to promotions</source>
        <translation>Ouverte aux promotions</translation>
    </message>
    <message>
        <source>Open to clubs</source>
        <translation>Ouverte aux clubs</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Prix en euros</translation>
    </message>
    <message>
        <source>The price goes to</source>
        <translation>Le prix est versé sur</translation>
    </message>
    <message>
        <source>To those with a place</source>
        <translation>À ceux qui ont une place</translation>
    </message>
    <message>
        <source>To those without</source>
        <translation>À ceux qui n’en ont pas</translation>
    </message>
    <message>
        <source>no club</source>
        <translation>aucun club</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>the account of {club}</source>
        <translation>le compte «&#xa0;{club}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sign-up sheets</source>
        <translation>Feuilles d’inscription</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Open and to come</source>
        <translation>Ouvertes et à venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>No sign-ups yet</source>
        <translation>Pas encore d’inscriptions</translation>
    </message>
    <message>
        <source>A sheet gives places by arrival, by lot or by choice, with a waiting list that moves by itself.</source>
        <translation>Une feuille donne des places par ordre d’arrivée, tirage au sort ou choix, avec une liste d’attente qui avance d’elle-même.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Se désinscrire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>People on the sheet</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>Pour les organisateurs</translation>
    </message>
    <message>
        <source>It is no secret who signed up or what they answered: whoever has the circle can read it.</source>
        <translation>Les inscriptions et les réponses ne sont pas secrètes&#xa0;: qui a le cercle peut les lire.</translation>
    </message>
    <message>
        <source>{price}, to the account of {payee}</source>
        <translation>{price}, à verser sur le compte «&#xa0;{payee}&#xa0;»</translation>
    </message>
    <message>
        <source>Open to {whom}.</source>
        <translation>Ouverte à {whom}.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entré</translation>
    </message>
    <message>
        <source>not of those it is open to</source>
        <translation>hors de ceux à qui elle est ouverte</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Change my sign-up</source>
        <translation>Modifier mon inscription</translation>
    </message>
    <message>
        <source>Another slot, or more guests: you would be the last in the order.</source>
        <translation>Un autre créneau, ou plus d’invités&#xa0;: vous seriez en dernière place.</translation>
    </message>
</context>
<context>
    <name>ShopBox</name>
    <message>
        <source>Shop</source>
        <translation>Comptoir</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Edit “{shop}”</source>
        <translation>Modifier «&#xa0;{shop}&#xa0;»</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nouveau comptoir</translation>
    </message>
    <message>
        <source>A shop has its own goods, prices and cash boxes: a bar, a kiosk, an office.</source>
        <translation>Un comptoir a ses propres articles, prix et caisses&#xa0;: un bar, un kiosque, un bureau.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add the shop</source>
        <translation>Ajouter le comptoir</translation>
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
        <translation>membre = bde, bds</translation>
    </message>
    <message>
        <source>A line each: the name of the group, =, and the clubs whose members pay its prices.</source>
        <translation>Une ligne chacun&#xa0;: le nom du tarif, =, et les clubs dont les membres le paient.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>Solde minimal</translation>
    </message>
    <message>
        <source>0, or less where people may owe something: −5 lets everybody drink for 5 € more.</source>
        <translation>0, ou moins si l’on peut devoir quelque chose&#xa0;: −5 permet à chacun 5 € de plus.</translation>
    </message>
    <message>
        <source>Offline, spend at most</source>
        <translation>Hors ligne, dépenser au plus</translation>
    </message>
    <message>
        <source>when nothing came for</source>
        <translation>quand rien n’est arrivé depuis</translation>
    </message>
    <message>
        <source>Price groups</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>On printed pages</source>
        <translation>Sur les pages imprimées</translation>
    </message>
    <message>
        <source>Bank account of</source>
        <translation>Compte bancaire de</translation>
    </message>
    <message>
        <source>Name and address of the association</source>
        <translation>Nom et adresse de l’association</translation>
    </message>
    <message>
        <source>A till without a network does not know what others sold: it lets nobody spend more.</source>
        <translation>Une caisse sans réseau ignore ce que les autres ont vendu&#xa0;: elle ne laisse personne dépenser plus.</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>le sien</translation>
    </message>
</context>
<context>
    <name>SideTree</name>
    <message>
        <source>People and clubs</source>
        <translation>Personnes et clubs</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Plus actifs</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>Anniversaires du jour</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Requests for a club</source>
        <translation>Demandes de club</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Unlock your key</source>
        <translation>Déverrouiller votre clé</translation>
    </message>
    <message>
        <source>Sign in at {host}</source>
        <translation>Se connecter à {host}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s password manager</source>
        <translation>Retenir dans le gestionnaire de mots de passe de cet ordinateur</translation>
    </message>
    <message>
        <source>Make an access token at {host}…</source>
        <translation>Créer un jeton d’accès chez {host}…</translation>
    </message>
    <message>
        <source>Give the name of your account there, with its password or an access token. Most hosts want a token: a long password for one program, made on a page of your account.</source>
        <translation>Donnez le nom de votre compte là-bas, avec son mot de passe ou un jeton d’accès. La plupart des hébergeurs veulent un jeton&#xa0;: un long mot de passe pour un seul programme, créé sur une page de votre compte.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>No password manager here: known until the window closes</source>
        <translation>Pas de gestionnaire de mots de passe ici&#xa0;: retenu jusqu’à la fermeture</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Name or PIN</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Who sells?</source>
        <translation>Qui vend&#xa0;?</translation>
    </message>
    <message>
        <source>Two letters of the name.</source>
        <translation>Deux lettres du nom.</translation>
    </message>
    <message>
        <source>The same PIN once more.</source>
        <translation>Le même code, encore une fois.</translation>
    </message>
    <message>
        <source>Choose a PIN of four digits or more. It is kept on this computer only.</source>
        <translation>Choisissez un code d’au moins quatre chiffres. Il n’est gardé que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your PIN, to leave the full screen.</source>
        <translation>Votre code, pour quitter le plein écran.</translation>
    </message>
    <message>
        <source>Your PIN.</source>
        <translation>Votre code.</translation>
    </message>
    <message>
        <source>That is not the PIN. After five wrong ones, wait half a minute.</source>
        <translation>Ce n’est pas le bon code. Après cinq erreurs, attendez une demi-minute.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>SignInsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Hosts where you are signed in. Passwords and access tokens lie in this computer&apos;s password manager, not in files of this program.</source>
        <translation>Hébergeurs où vous êtes connecté. Mots de passe et jetons d’accès sont dans le gestionnaire de mots de passe de cet ordinateur, pas dans des fichiers de ce programme.</translation>
    </message>
    <message>
        <source>&amp;Forget the password</source>
        <translation>&amp;Oublier le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hébergeurs</translation>
    </message>
    <message>
        <source>You are signed in nowhere.</source>
        <translation>Vous n’êtes connecté nulle part.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
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
            <numerusform>%Ln place libre</numerusform>
            <numerusform>%Ln places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed up</source>
        <translation>
            <numerusform>%Ln inscrit</numerusform>
            <numerusform>%Ln inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may bring %Ln guest(s).</source>
        <translation>
            <numerusform>Vous pouvez venir avec %Ln invité.</numerusform>
            <numerusform>Vous pouvez venir avec %Ln invités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln personne attendue</numerusform>
            <numerusform>%Ln personnes attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-up(s) not received there yet</source>
        <translation>
            <numerusform>%Ln inscription n’y est pas encore reçue</numerusform>
            <numerusform>%Ln inscriptions n’y sont pas encore reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the records do not fit</source>
        <translation>
            <numerusform>%Ln chose ne concorde pas dans les écritures</numerusform>
            <numerusform>%Ln choses ne concordent pas dans les écritures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignupView</name>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
</context>
<context>
    <name>Signups</name>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>All of it fits.</source>
        <translation>Tout concorde.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Quelque chose ne concorde pas.</translation>
    </message>
    <message>
        <source>The order is kept by {device}.</source>
        <translation>L’ordre est tenu par {device}.</translation>
    </message>
    <message>
        <source>{n} entry is not received there yet.</source>
        <translation>{n} écriture n’y est pas encore reçue.</translation>
    </message>
    <message>
        <source>{n} entries are not received there yet.</source>
        <translation>{n} écritures n’y sont pas encore reçues.</translation>
    </message>
    <message>
        <source>Closed on {day} at {time} by the entry {hash}, with {count} people.</source>
        <translation>Close le {day} à {time} par l’écriture {hash}, avec {count} personnes.</translation>
    </message>
    <message>
        <source>Seed of its draw: {seed}</source>
        <translation>Graine de son tirage&#xa0;: {seed}</translation>
    </message>
    <message>
        <source>Result published on {day} at {time}.</source>
        <translation>Résultat publié le {day} à {time}.</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Ouvre plus tard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>has a place</source>
        <translation>a une place</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>Imprimé {when}</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (suite)</translation>
    </message>
    <message>
        <source>Draw lots among {count} people</source>
        <translation>Tirer au sort parmi {count} personnes</translation>
    </message>
    <message>
        <source>The order follows from the entry that closed the sheet: anyone can check it. It is published at once, and cannot be drawn again.</source>
        <translation>L’ordre découle de l’écriture qui a clos la feuille&#xa0;: chacun peut le vérifier. Il est publié aussitôt, et ne peut pas être tiré de nouveau.</translation>
    </message>
    <message>
        <source>Draw and publish</source>
        <translation>Tirer et publier</translation>
    </message>
    <message>
        <source>Publish the result</source>
        <translation>Publier le résultat</translation>
    </message>
    <message>
        <source>{good} accepted, {bad} refused. It is published once, and everybody sees it.</source>
        <translation>{good} acceptés, {bad} refusés. C’est publié une seule fois, et chacun le voit.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Keep the order on this computer</source>
        <translation>Tenir l’ordre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign-ups count from now on in the order in which they arrive here. Do this where the other computer is no longer used for it: what it receives without knowing counts for nothing.</source>
        <translation>Les inscriptions compteront désormais dans l’ordre où elles arrivent ici. À faire quand l’autre ordinateur ne sert plus à cela&#xa0;: ce qu’il reçoit sans le savoir ne compte pas.</translation>
    </message>
    <message>
        <source>Keep the order here</source>
        <translation>Tenir l’ordre ici</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>demain à {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Ouvre {when}</translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation>Ouverte, clôture {when}</translation>
    </message>
    <message>
        <source>Ended {when}</source>
        <translation>Terminée&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Result published</source>
        <translation>Résultat publié</translation>
    </message>
    <message>
        <source>Places go in the order in which sign-ups arrive at the organiser’s computer.</source>
        <translation>Les places vont dans l’ordre d’arrivée des inscriptions sur l’ordinateur de l’organisateur.</translation>
    </message>
    <message>
        <source>Places are drawn by lot once it is closed. Anyone can check the draw.</source>
        <translation>Les places sont tirées au sort après la clôture. Chacun peut vérifier le tirage.</translation>
    </message>
    <message>
        <source>The organisers choose by the answers, which they read without names.</source>
        <translation>Les organisateurs choisissent d’après les réponses, qu’ils lisent sans les noms.</translation>
    </message>
    <message>
        <source>By arrival at the organiser</source>
        <translation>Par ordre d’arrivée chez l’organisateur</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Par tirage au sort</translation>
    </message>
    <message>
        <source>By choice, from answers without names</source>
        <translation>Par choix, d’après des réponses sans nom</translation>
    </message>
    <message>
        <source>{count} of {places} places</source>
        <translation>{count} places prises sur {places}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>waits: {position}</source>
        <translation>en attente&#xa0;: {position}</translation>
    </message>
    <message>
        <source>No computer keeps the order yet.</source>
        <translation>Aucun ordinateur ne tient encore l’ordre.</translation>
    </message>
    <message>
        <source>This computer keeps the order: it receives sign-ups when the circle is shared.</source>
        <translation>Cet ordinateur tient l’ordre&#xa0;: il reçoit les inscriptions quand le cercle est partagé.</translation>
    </message>
    <message>
        <source>The order is kept by another computer ({whose}).</source>
        <translation>L’ordre est tenu par un autre ordinateur ({whose}).</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>pas encore reçu</translation>
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
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>The code to write on a bank transfer: {code}</source>
        <translation>Le code à écrire sur un virement&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The newest {count} entries: the saved statement has all of them.</source>
        <translation>Les {count} écritures les plus récentes&#xa0;: le relevé enregistré les contient toutes.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Rien n’a été vendu</translation>
    </message>
    <message>
        <source>Choose other days, or another shop.</source>
        <translation>Choisissez d’autres jours, ou un autre comptoir.</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>by day of the week</source>
        <translation>par jour de la semaine</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by good</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>par catégorie</translation>
    </message>
    <message>
        <source>by promotion</source>
        <translation>par promotion</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Selon quoi</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Sales {by_what}</source>
        <translation>Ventes {by_what}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour} h</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>guests and others</source>
        <translation>invités et autres</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>Le graphique est enregistré.</translation>
    </message>
    <message>
        <source>The chart could not be written there.</source>
        <translation>Le graphique n’a pas pu être écrit là.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Reading the circle</source>
        <translation>Lecture du cercle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln ressource</numerusform>
            <numerusform>%Ln ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>%Ln auteur</numerusform>
            <numerusform>%Ln auteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped: what is shown may not be all.</source>
        <translation>Lecture arrêtée&#xa0;: tout n’est peut-être pas montré.</translation>
    </message>
    <message>
        <source>Reading could not be finished.</source>
        <translation>La lecture n’a pas pu être terminée.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Reading changes: {done} of {total}</source>
        <translation>Lecture des changements&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading changes: {done}</source>
        <translation>Lecture des changements&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Following resources: {done} of {total}</source>
        <translation>Suivi des ressources&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Preparing the search: {done} of {total}</source>
        <translation>Préparation de la recherche&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Fin de la lecture…</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>Note a delivery</source>
        <translation>Noter une livraison</translation>
    </message>
    <message>
        <source>How many of each came.</source>
        <translation>Combien d’unités de chaque article sont arrivées.</translation>
    </message>
    <message>
        <source>Note the delivery</source>
        <translation>Noter la livraison</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Faire l’inventaire</translation>
    </message>
    <message>
        <source>How many of each are there now, whatever was thought.</source>
        <translation>Combien il y en a vraiment maintenant, article par article.</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Garder l’inventaire</translation>
    </message>
    <message>
        <source>Note a loss</source>
        <translation>Noter une perte</translation>
    </message>
    <message>
        <source>Broken, gone off, given away.</source>
        <translation>Cassé, périmé, offert.</translation>
    </message>
    <message>
        <source>Note the loss</source>
        <translation>Noter la perte</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>pas compté</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>reste {count}</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Numéro du bon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Good</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>À acheter</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>No stock is kept</source>
        <translation>Aucun stock n’est suivi</translation>
    </message>
    <message>
        <source>Edit a good and choose that its stock is kept: deliveries and sales then count it.</source>
        <translation>Modifiez un article et choisissez de suivre son stock&#xa0;: livraisons et ventes le comptent alors.</translation>
    </message>
    <message>
        <source>Only what is to buy</source>
        <translation>Seulement ce qui est à acheter</translation>
    </message>
    <message>
        <source>Delivery…</source>
        <translation>Livraison…</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Inventaire…</translation>
    </message>
    <message>
        <source>Loss…</source>
        <translation>Perte…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>fewer than none: count it</source>
        <translation>moins que zéro&#xa0;: à compter</translation>
    </message>
    <message>
        <source>{packs} × {bundle}</source>
        <translation>{packs} × {bundle}</translation>
    </message>
    <message>
        <source>The shopping list was copied.</source>
        <translation>La liste de courses a été copiée.</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Saving versions</source>
        <translation>Enregistrement des versions</translation>
    </message>
    <message>
        <source>&amp;Keep changes automatically</source>
        <translation>&amp;Garder les changements automatiquement</translation>
    </message>
    <message>
        <source>In folders where you ask for it, what you save in other apps becomes a version without a question. Elsewhere, the window shows what was changed, and you decide.</source>
        <translation>Dans les dossiers où vous le demandez, ce que vous enregistrez dans d’autres applications devient une version sans question. Ailleurs, la fenêtre montre ce qui a changé, et vous décidez.</translation>
    </message>
    <message>
        <source>&amp;Wait after the last save</source>
        <translation>&amp;Attendre après le dernier enregistrement</translation>
    </message>
    <message>
        <source>So that a version is made when you have finished, not each time you save.</source>
        <translation>Pour qu’une version soit faite quand vous avez fini, et non à chaque enregistrement.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Écriture du tableau…</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest is not shown</source>
        <translation>le reste n’est pas montré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cellule modifiée</numerusform>
            <numerusform>%Ln cellules modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed</source>
        <translation>
            <numerusform>%Ln ligne retirée</numerusform>
            <numerusform>%Ln lignes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) added</source>
        <translation>
            <numerusform>%Ln colonne ajoutée</numerusform>
            <numerusform>%Ln colonnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) removed</source>
        <translation>
            <numerusform>%Ln colonne retirée</numerusform>
            <numerusform>%Ln colonnes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) moved</source>
        <translation>
            <numerusform>%Ln colonne déplacée</numerusform>
            <numerusform>%Ln colonnes déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>the cells are the same</source>
        <translation>les cellules sont les mêmes</translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <source>Take the change back?</source>
        <translation>Reprendre ce changement&#xa0;?</translation>
    </message>
    <message>
        <source>{problem} It becomes what it was before; the change stays in the history.</source>
        <translation>{problem} Le document redevient ce qu’il était avant&#xa0;; le changement reste dans l’historique.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Before, it was not there: it is deleted.</source>
        <translation>Avant, il n’existait pas&#xa0;: il est supprimé.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The content is the same.</source>
        <translation>Le contenu est le même.</translation>
    </message>
    <message>
        <source>The content differs, in nothing that can be told here.</source>
        <translation>Le contenu diffère, mais rien ne peut en être dit ici.</translation>
    </message>
    <message>
        <source>encoding: {old} → {new}</source>
        <translation>encodage&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>line ends: {old} → {new}</source>
        <translation>fins de ligne&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mélangées</translation>
    </message>
    <message>
        <source>picture {name}</source>
        <translation>image {name}</translation>
    </message>
    <message>
        <source>page {name}</source>
        <translation>page {name}</translation>
    </message>
    <message>
        <source>the last pages were not compared</source>
        <translation>les dernières pages n’ont pas été comparées</translation>
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
        <translation>cellule {number}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>colonne {name}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>page {number} of {whole}</source>
        <translation>page {number} sur {whole}</translation>
    </message>
    <message>
        <source>slide {number}: {title}</source>
        <translation>diapositive {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>il faut une commande</translation>
    </message>
    <message>
        <source>no command {name}; did you mean {other}?</source>
        <translation>pas de commande {name}&#xa0;; vouliez-vous dire {other}&#xa0;?</translation>
    </message>
    <message>
        <source>no command {name}</source>
        <translation>pas de commande {name}</translation>
    </message>
    <message>
        <source>{what}; see {program} --help.</source>
        <translation>{what}&#xa0;; voyez {program} --help.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation>il manque {names}</translation>
    </message>
    <message>
        <source>no option {name}; did you mean {other}?</source>
        <translation>pas d’option {name}&#xa0;; vouliez-vous dire {other}&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}” is not understood</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} attend une valeur</translation>
    </message>
    <message>
        <source>{name} is one of {choices}, not “{value}”</source>
        <translation>{name} vaut {choices}, pas «&#xa0;{value}&#xa0;»</translation>
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
        <translation>Codes de fin&#xa0;: 0 si c’est fait&#xa0;; 1 si ce ne l’est pas (la raison est dite sur la sortie d’erreur et rien n’a changé), si rien n’est trouvé ou si quelqu’un doit d’abord choisir&#xa0;; 2 si la commande n’est pas comprise&#xa0;; 130 après Ctrl+C.</translation>
    </message>
    <message>
        <source>show this, and end</source>
        <translation>montrer ceci, et finir</translation>
    </message>
    <message>
        <source>say which version this is, and end</source>
        <translation>dire quelle version c’est, et finir</translation>
    </message>
    <message>
        <source>not a number from 1 on: {text}</source>
        <translation>pas un nombre à partir de 1&#xa0;: {text}</translation>
    </message>
    <message>
        <source>not KEY=VALUE: {text}</source>
        <translation>pas de la forme CLÉ=VALEUR&#xa0;: {text}</translation>
    </message>
    <message>
        <source>no encoding is called {name}</source>
        <translation>aucun encodage ne s’appelle {name}</translation>
    </message>
    <message>
        <source>not a size: {text}</source>
        <translation>pas une taille&#xa0;: {text}</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>The memory of git for the files of a group. Without a command, opens the window.</source>
        <translation>La mémoire de git pour les fichiers d’un groupe. Sans commande, ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>{group}:</source>
        <translation>{group}&#xa0;:</translation>
    </message>
    <message>
        <source>show this, and end; after a command, what it takes</source>
        <translation>montrer ceci, et finir&#xa0;; après une commande, ce qu’elle accepte</translation>
    </message>
    <message>
        <source>The window:</source>
        <translation>La fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>For developers:</source>
        <translation>Pour le développement&#xa0;:</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Look at a circle</source>
        <translation>Regarder un cercle</translation>
    </message>
    <message>
        <source>Change a circle</source>
        <translation>Changer un cercle</translation>
    </message>
    <message>
        <source>Share a circle</source>
        <translation>Partager un cercle</translation>
    </message>
    <message>
        <source>Rooms of a circle</source>
        <translation>Pièces d’un cercle</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>print for scripts; docs/json.md describes the shapes</source>
        <translation>écrire pour des scripts&#xa0;; docs/json.md décrit les formes</translation>
    </message>
    <message>
        <source>keep lists and indexes here</source>
        <translation>garder ici les listes et les index</translation>
    </message>
    <message>
        <source>speak this language; by default, the system&apos;s</source>
        <translation>parler cette langue&#xa0;; par défaut, celle du système</translation>
    </message>
    <message>
        <source>show where in the program an error came from</source>
        <translation>montrer d’où vient une erreur dans le programme</translation>
    </message>
    <message>
        <source>what to show: circle:path{3}, a path, a hash</source>
        <translation>ce qu’il faut montrer&#xa0;: cercle:chemin{3}, un chemin, une empreinte</translation>
    </message>
    <message>
        <source>open the sample circle</source>
        <translation>ouvrir le cercle d’exemple</translation>
    </message>
    <message>
        <source>the window&apos;s colours</source>
        <translation>les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>the window&apos;s size, 1280x800 for instance</source>
        <translation>la taille de la fenêtre, 1280x800 par exemple</translation>
    </message>
    <message>
        <source>keep lists, indexes and settings here</source>
        <translation>garder ici les listes, les index et les réglages</translation>
    </message>
    <message>
        <source>draw the window into a PNG file, and end</source>
        <translation>dessiner la fenêtre dans un fichier PNG, et finir</translation>
    </message>
    <message>
        <source>write how fast the window was, as JSON</source>
        <translation>écrire en JSON la rapidité de la fenêtre</translation>
    </message>
    <message>
        <source>scroll through the history by itself, for --timings</source>
        <translation>faire défiler l’historique tout seul, pour --timings</translation>
    </message>
    <message>
        <source>the folder of a clone, or the short name of a known circle</source>
        <translation>le dossier d’un clone, ou le nom court d’un cercle connu</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>une ressource</translation>
    </message>
    <message>
        <source>resources or folders</source>
        <translation>des ressources ou des dossiers</translation>
    </message>
    <message>
        <source>a hash, a branch, a tag, or {3} for version 3</source>
        <translation>une empreinte, une branche, une étiquette, ou {3} pour la version 3</translation>
    </message>
    <message>
        <source>what was done, in words</source>
        <translation>ce qui a été fait, en quelques mots</translation>
    </message>
    <message>
        <source>run the programs that the clone itself names (hooks, filters), or go on without them; remembered</source>
        <translation>lancer les programmes que le clone nomme lui-même (hooks, filtres), ou continuer sans eux&#xa0;; la réponse est retenue</translation>
    </message>
    <message>
        <source>what to read the text as: cp1252, utf-16, …, or auto for what it seems to be; else as chosen for it</source>
        <translation>l’encodage du texte&#xa0;: cp1252, utf-16… ou auto pour ce qu’il semble être&#xa0;; sinon celui qui a été choisi</translation>
    </message>
    <message>
        <source>every branch, not only what HEAD has</source>
        <translation>toutes les branches, pas seulement ce que HEAD contient</translation>
    </message>
    <message>
        <source>the resources of a circle, now or at a revision</source>
        <translation>les ressources d’un cercle, maintenant ou à une révision</translation>
    </message>
    <message>
        <source>as it was at this commit, branch or tag</source>
        <translation>tel qu’à ce changement, cette branche ou cette étiquette</translation>
    </message>
    <message>
        <source>with the application&apos;s own files (.upont)</source>
        <translation>avec les fichiers du programme lui-même (.upont)</translation>
    </message>
    <message>
        <source>the commits of a circle or a folder, or the versions of a resource</source>
        <translation>les changements d’un cercle ou d’un dossier, ou les versions d’une ressource</translation>
    </message>
    <message>
        <source>a resource, present or deleted; a folder (name/)</source>
        <translation>une ressource, présente ou supprimée&#xa0;; un dossier (nom/)</translation>
    </message>
    <message>
        <source>no more than the newest N</source>
        <translation>pas plus que les N derniers</translation>
    </message>
    <message>
        <source>one commit and what it changed</source>
        <translation>un changement, et ce qu’il a touché</translation>
    </message>
    <message>
        <source>a hash or its beginning, a branch, a tag, or path{3} for the commit of a version</source>
        <translation>une empreinte ou son début, une branche, une étiquette, ou chemin{3} pour le changement qui a fait une version</translation>
    </message>
    <message>
        <source>what a resource holds, as text: pages, tables, documents, pictures, archives</source>
        <translation>ce que contient une ressource, en texte&#xa0;: pages, tableaux, documents, images, archives</translation>
    </message>
    <message>
        <source>how a resource differs between two versions</source>
        <translation>ce qui distingue deux versions d’une ressource</translation>
    </message>
    <message>
        <source>the same; by default what stands now</source>
        <translation>de même&#xa0;; par défaut, l’état actuel</translation>
    </message>
    <message>
        <source>find words in names, contents, metadata and messages</source>
        <translation>trouver des mots dans les noms, les contenus, les métadonnées et les messages</translation>
    </message>
    <message>
        <source>words; the last one may be a beginning</source>
        <translation>des mots&#xa0;; le dernier peut être un début</translation>
    </message>
    <message>
        <source>only in this circle; may be repeated</source>
        <translation>seulement dans ce cercle&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>no more than N results (50)</source>
        <translation>pas plus de N résultats (50)</translation>
    </message>
    <message>
        <source>the versions in which these very words appeared, the oldest first</source>
        <translation>les versions où ces mots exacts sont apparus, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>what a resource uses, or who uses it</source>
        <translation>ce qu’une ressource utilise, ou ce qui l’utilise</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>ce qui l’utilise</translation>
    </message>
    <message>
        <source>save everything as it was into a zip file, or one version into a file</source>
        <translation>enregistrer tout dans un fichier zip, ou une version dans un fichier</translation>
    </message>
    <message>
        <source>a hash or its beginning, a branch, a tag, or path{3} for one version of one resource</source>
        <translation>une empreinte ou son début, une branche, une étiquette, ou chemin{3} pour une version d’une ressource</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>le fichier à créer&#xa0;; il ne doit pas exister</translation>
    </message>
    <message>
        <source>make a circle: from nothing, or of a folder and its files</source>
        <translation>faire un cercle&#xa0;: à partir de rien, ou d’un dossier et de ses fichiers</translation>
    </message>
    <message>
        <source>a folder; it need not exist yet</source>
        <translation>un dossier&#xa0;; il peut ne pas encore exister</translation>
    </message>
    <message>
        <source>the circle&apos;s; by default the folder&apos;s</source>
        <translation>le nom du cercle&#xa0;; par défaut, celui du dossier</translation>
    </message>
    <message>
        <source>only say what it would begin with, and what is left out</source>
        <translation>dire seulement avec quoi il commencerait, et ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>take this in, which is left out; may be repeated</source>
        <translation>prendre ceci, qui est laissé de côté&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>leave this out; may be repeated</source>
        <translation>laisser ceci de côté&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>get a circle that is shared somewhere, into a folder of one&apos;s own</source>
        <translation>recevoir dans un dossier à soi un cercle partagé quelque part</translation>
    </message>
    <message>
        <source>an address, a folder (on a USB stick for instance), a bundle file, or an invitation (.upont-circle)</source>
        <translation>une adresse, un dossier (sur une clé USB par exemple), un fichier bundle, ou une invitation (.upont-circle)</translation>
    </message>
    <message>
        <source>a new or empty folder; by default here</source>
        <translation>un dossier nouveau ou vide&#xa0;; par défaut, ici</translation>
    </message>
    <message>
        <source>keep files and folders of this computer as resources</source>
        <translation>garder comme ressources des fichiers et des dossiers de cet ordinateur</translation>
    </message>
    <message>
        <source>files and folders of this computer</source>
        <translation>des fichiers et des dossiers de cet ordinateur</translation>
    </message>
    <message>
        <source>the circle&apos;s folder that they go into; by default the top, or where they are, for files of the clone&apos;s own folder</source>
        <translation>le dossier du cercle où ils vont&#xa0;; par défaut le dossier principal, ou leur place, pour ce qui est dans le dossier du clone</translation>
    </message>
    <message>
        <source>resources that exist get a new version</source>
        <translation>les ressources qui existent reçoivent une nouvelle version</translation>
    </message>
    <message>
        <source>keep what was changed on disk as new versions</source>
        <translation>garder comme nouvelles versions ce qui a changé sur le disque</translation>
    </message>
    <message>
        <source>resources or folders; everything where none is named</source>
        <translation>des ressources ou des dossiers&#xa0;; tout, si rien n’est nommé</translation>
    </message>
    <message>
        <source>only say what was changed and is not yet kept</source>
        <translation>dire seulement ce qui a changé et n’est pas encore gardé</translation>
    </message>
    <message>
        <source>new files whose names some systems cannot hold get the nearest name</source>
        <translation>les nouveaux fichiers dont certains systèmes refusent le nom reçoivent le nom le plus proche</translation>
    </message>
    <message>
        <source>move or rename resources and folders</source>
        <translation>déplacer ou renommer des ressources et des dossiers</translation>
    </message>
    <message>
        <source>the new path, or a folder to move into</source>
        <translation>le nouveau chemin, ou un dossier de destination</translation>
    </message>
    <message>
        <source>write links to it anew in text files that use it</source>
        <translation>récrire les liens dans les fichiers de texte qui s’en servent</translation>
    </message>
    <message>
        <source>delete resources and folders; every version stays</source>
        <translation>supprimer des ressources et des dossiers&#xa0;; toutes les versions restent</translation>
    </message>
    <message>
        <source>make a resource, a folder or everything what it was</source>
        <translation>ramener une ressource, un dossier ou tout à un état d’avant</translation>
    </message>
    <message>
        <source>a resource, a folder, or . for everything</source>
        <translation>une ressource, un dossier, ou . pour tout</translation>
    </message>
    <message>
        <source>make a new resource from a version of another one</source>
        <translation>faire une nouvelle ressource à partir d’une version d’une autre</translation>
    </message>
    <message>
        <source>the resource, or folder, to start from</source>
        <translation>la ressource, ou le dossier, de départ</translation>
    </message>
    <message>
        <source>the path of the new one</source>
        <translation>le chemin de la nouvelle</translation>
    </message>
    <message>
        <source>the circle that PATH is in, if another</source>
        <translation>le cercle où se trouve PATH, si c’est un autre</translation>
    </message>
    <message>
        <source>with the resources that it uses</source>
        <translation>avec les ressources qu’elle utilise</translation>
    </message>
    <message>
        <source>what the original of a fork has become since; --take brings it in</source>
        <translation>ce que l’original d’une copie est devenu depuis&#xa0;; --take le reprend</translation>
    </message>
    <message>
        <source>a resource that was forked</source>
        <translation>une ressource faite à partir d’une autre</translation>
    </message>
    <message>
        <source>merge what is newer into it</source>
        <translation>y réunir ce qui est plus récent</translation>
    </message>
    <message>
        <source>with --take: take it whole, where it cannot be merged</source>
        <translation>avec --take&#xa0;: la reprendre entière, si les deux ne peuvent être réunies</translation>
    </message>
    <message>
        <source>give a version a name</source>
        <translation>donner un nom à une version</translation>
    </message>
    <message>
        <source>the name, in any words</source>
        <translation>le nom, en toutes lettres</translation>
    </message>
    <message>
        <source>show or change the metadata of a resource</source>
        <translation>montrer ou changer les métadonnées d’une ressource</translation>
    </message>
    <message>
        <source>set a field: a number, true, false, a JSON list, or else text; without any, the fields are shown</source>
        <translation>remplir un champ&#xa0;: un nombre, true, false, une liste JSON, ou sinon du texte&#xa0;; sans aucun, les champs sont montrés</translation>
    </message>
    <message>
        <source>remove a field; may be repeated</source>
        <translation>retirer un champ&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>annuler le dernier changement</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>refaire ce qui vient d’être annulé</translation>
    </message>
    <message>
        <source>where both sides changed PATH, keep mine; may be repeated</source>
        <translation>là où les deux ont changé PATH, garder la mienne&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>where both sides changed PATH, keep theirs; may be repeated</source>
        <translation>là où les deux ont changé PATH, garder la leur&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>where both sides changed PATH, keep both; may be repeated</source>
        <translation>là où les deux ont changé PATH, garder les deux&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>where both sides changed PATH, merge both by line; may be repeated</source>
        <translation>là où les deux ont changé PATH, fusionner les deux ligne à ligne&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>receive what others shared, and send what is new here</source>
        <translation>recevoir ce que les autres ont partagé, et envoyer ce qui est nouveau ici</translation>
    </message>
    <message>
        <source>the first time: an empty repository on a git host, or a folder, on a USB stick for instance</source>
        <translation>la première fois&#xa0;: un dépôt vide chez un hébergeur git, ou un dossier, sur une clé USB par exemple</translation>
    </message>
    <message>
        <source>where another circle is shared at that place, make one circle of both</source>
        <translation>si un autre cercle est partagé à cet endroit, réunir les deux en un seul</translation>
    </message>
    <message>
        <source>write a small file that tells others where a circle is shared</source>
        <translation>écrire un petit fichier qui dit aux autres où un cercle est partagé</translation>
    </message>
    <message>
        <source>by default NAME.upont-circle, here</source>
        <translation>par défaut NOM.upont-circle, ici</translation>
    </message>
    <message>
        <source>the circles known on this computer</source>
        <translation>les cercles connus sur cet ordinateur</translation>
    </message>
    <message>
        <source>build or refresh the index of a clone, and say what it holds</source>
        <translation>construire ou rafraîchir l’index d’un clone, et dire ce qu’il contient</translation>
    </message>
    <message>
        <source>forget what is known and begin from nothing</source>
        <translation>oublier ce qui est connu et repartir de rien</translation>
    </message>
    <message>
        <source>print one line of JSON for each step</source>
        <translation>écrire une ligne de JSON à chaque étape</translation>
    </message>
    <message>
        <source>versions of everything, where data is, what is missing</source>
        <translation>les versions de tout, la place des données, ce qui manque</translation>
    </message>
    <message>
        <source>print a script that lets a shell complete these commands</source>
        <translation>écrire un script qui permet à un shell de compléter ces commandes</translation>
    </message>
    <message>
        <source>the shell</source>
        <translation>le shell</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>No circle is known yet: index a clone, or open one in the window.</source>
        <translation>Aucun cercle n’est encore connu&#xa0;: indexez un clone, ou ouvrez-en un dans la fenêtre.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>son dossier est absent</translation>
    </message>
    <message>
        <source>not indexed yet</source>
        <translation>pas encore indexé</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Il manque&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>{files} in {zip}.</source>
        <translation>{files} dans {zip}.</translation>
    </message>
    <message>
        <source>{files} in {zip}, {n} left out.</source>
        <translation>{files} dans {zip}, sans {n} autres.</translation>
    </message>
    <message>
        <source>{path} is a pointer of git-lfs: its content is not on this computer (git lfs pull)</source>
        <translation>{path} est un pointeur de git-lfs&#xa0;: son contenu n’est pas sur cet ordinateur (git lfs pull)</translation>
    </message>
    <message>
        <source>{path} was written as git keeps it: a filter that it asks for is not trusted, or failed</source>
        <translation>{path} a été écrit tel que git le garde&#xa0;: un filtre qu’il demande n’est pas autorisé, ou a échoué</translation>
    </message>
    <message>
        <source>{version} in {file}.</source>
        <translation>{version} dans {file}.</translation>
    </message>
    <message>
        <source>There is no commit yet.</source>
        <translation>Il n’y a pas encore de changement.</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>where</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>club</source>
        <translation>club</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>affiche</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>{old} is called {new} now.</source>
        <translation>{old} s’appelle maintenant {new}.</translation>
    </message>
    <message>
        <source>{n} more version on other branches: --all shows it.</source>
        <translation>{n} autre version sur d’autres branches&#xa0;: --all la montre.</translation>
    </message>
    <message>
        <source>{n} more versions on other branches: --all shows them.</source>
        <translation>{n} autres versions sur d’autres branches&#xa0;: --all les montre.</translation>
    </message>
    <message>
        <source>It has no version here.</source>
        <translation>Il n’y en a pas de version ici.</translation>
    </message>
    <message>
        <source>{path}: {versions}</source>
        <translation>{path}&#xa0;: {versions}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>à partir de {source}</translation>
    </message>
    <message>
        <source>merges {source}</source>
        <translation>réunit {source}</translation>
    </message>
    <message>
        <source>forked as {name}</source>
        <translation>a donné {name}</translation>
    </message>
    <message>
        <source>{n}, of which {head} on HEAD</source>
        <translation>{n}, dont {head} dans HEAD</translation>
    </message>
    <message>
        <source>{n} at HEAD</source>
        <translation>{n} à HEAD</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>could not be read: {what}</source>
        <translation>n’a pas pu être lu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>and {n} more: --json lists all</source>
        <translation>et {n} autres&#xa0;: --json les donne tous</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>tout est lu</translation>
    </message>
    <message>
        <source>{n} resource still to be read</source>
        <translation>{n} ressource encore à lire</translation>
    </message>
    <message>
        <source>{n} resources still to be read</source>
        <translation>{n} ressources encore à lire</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Tout est gardé.</translation>
    </message>
    <message>
        <source>{n} file not yet kept.</source>
        <translation>{n} fichier pas encore gardé.</translation>
    </message>
    <message>
        <source>{n} files not yet kept.</source>
        <translation>{n} fichiers pas encore gardés.</translation>
    </message>
    <message>
        <source>{n} path cannot be kept like that.</source>
        <translation>{n} chemin ne peut pas être gardé ainsi.</translation>
    </message>
    <message>
        <source>{n} paths cannot be kept like that.</source>
        <translation>{n} chemins ne peuvent pas être gardés ainsi.</translation>
    </message>
    <message>
        <source>({problem}; with --rename it is kept as “{name}”)</source>
        <translation>({problem}&#xa0;; avec --rename, il est gardé sous le nom «&#xa0;{name}&#xa0;»)</translation>
    </message>
    <message>
        <source>(from the file)</source>
        <translation>(du fichier)</translation>
    </message>
    <message>
        <source>No metadata.</source>
        <translation>Aucune métadonnée.</translation>
    </message>
    <message>
        <source>Both changed the same; nothing was done. With --replace, the original&apos;s is taken whole.</source>
        <translation>Les deux ont changé la même chose&#xa0;; rien n’a été fait. Avec --replace, celle de l’original est reprise entière.</translation>
    </message>
    <message>
        <source>The original, {name}, is gone.</source>
        <translation>L’original, {name}, n’existe plus.</translation>
    </message>
    <message>
        <source>The original, {name}, is not newer.</source>
        <translation>L’original, {name}, n’est pas plus récent.</translation>
    </message>
    <message>
        <source>The original, {{name}}, has {n} newer version.</source>
        <translation>L’original, {{name}}, a {n} version plus récente.</translation>
    </message>
    <message>
        <source>The original, {{name}}, has {n} newer versions.</source>
        <translation>L’original, {{name}}, a {n} versions plus récentes.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{query}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{n} result</source>
        <translation>{n} résultat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>{{circle}}: the words of {n} resource are still to be read; “index” finishes that.</source>
        <translation>{{circle}}&#xa0;: les mots de {n} ressource restent à lire&#xa0;; «&#xa0;index&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>{{circle}}: the words of {n} resources are still to be read; “index” finishes that.</source>
        <translation>{{circle}}&#xa0;: les mots de {n} ressources restent à lire&#xa0;; «&#xa0;index&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>No version contained these words.</source>
        <translation>Aucune version ne contenait ces mots.</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>(had another name)</source>
        <translation>(avait un autre nom)</translation>
    </message>
    <message>
        <source>Nothing was changed. Share at another place; or, to make one circle of both, add --unite.</source>
        <translation>Rien n’a changé. Partagez à un autre endroit&#xa0;; ou, pour réunir les deux cercles en un seul, ajoutez --unite.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>nothing is shared there yet</source>
        <translation>rien n’y est encore partagé</translation>
    </message>
    <message>
        <source>{n} commit received</source>
        <translation>{n} changement reçu</translation>
    </message>
    <message>
        <source>{n} commits received</source>
        <translation>{n} changements reçus</translation>
    </message>
    <message>
        <source>{circle}: {came}, in {folder}</source>
        <translation>{circle}&#xa0;: {came}, dans {folder}</translation>
    </message>
    <message>
        <source>{circle} was not shared: {why}</source>
        <translation>{circle} n’a pas été partagé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{circle} was not shared: both sides changed the same. Share that circle first.</source>
        <translation>{circle} n’a pas été partagé&#xa0;: les deux côtés ont changé la même chose. Partagez d’abord ce cercle.</translation>
    </message>
    <message>
        <source>{n} commit sent</source>
        <translation>{n} envoyé</translation>
    </message>
    <message>
        <source>{n} commits sent</source>
        <translation>{n} envoyés</translation>
    </message>
    <message>
        <source>Its branch is called “{branch}” there now.</source>
        <translation>Sa branche s’y appelle maintenant «&#xa0;{branch}&#xa0;».</translation>
    </message>
    <message>
        <source>The place has moved to {address}.</source>
        <translation>Cet endroit a changé d’adresse&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>Share in a terminal, to be asked whether to use the new address.</source>
        <translation>Partagez dans un terminal&#xa0;: il vous sera demandé d’utiliser la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Use the new address from now on? (yes/no)</source>
        <translation>Utiliser désormais la nouvelle adresse&#xa0;? (oui/non)</translation>
    </message>
    <message>
        <source>Mine: {what}</source>
        <translation>La mienne&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Theirs: {what}</source>
        <translation>La leur&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{{what}} and {n} other</source>
        <translation>{{what}} et {n} autre</translation>
    </message>
    <message>
        <source>{{what}} and {n} others</source>
        <translation>{{what}} et {n} autres</translation>
    </message>
    <message>
        <source>Some computers cannot tell “{path}” from “{other}”.</source>
        <translation>Certains ordinateurs ne distinguent pas «&#xa0;{path}&#xa0;» de «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Some computers cannot hold the name “{path}”: {problem}.</source>
        <translation>Certains ordinateurs n’acceptent pas le nom «&#xa0;{path}&#xa0;»&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>It is kept as it is. To rename it: move “{path}” “{offered}”.</source>
        <translation>Il est gardé tel quel. Pour le renommer&#xa0;: move «&#xa0;{path}&#xa0;» «&#xa0;{offered}&#xa0;».</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>validé par</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>on another branch than HEAD</source>
        <translation>sur une autre branche que HEAD</translation>
    </message>
    <message>
        <source>It changed no resource.</source>
        <translation>Il n’a changé aucune ressource.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>action</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>Nothing is kept here yet.</source>
        <translation>Rien n’est encore gardé ici.</translation>
    </message>
    <message>
        <source>{n} dependency</source>
        <translation>{n} dépendance</translation>
    </message>
    <message>
        <source>{n} dependencies</source>
        <translation>{n} dépendances</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>What {circle} keeps:</source>
        <translation>Ce que garde {circle}&#xa0;:</translation>
    </message>
    <message>
        <source>The versions of {path}:</source>
        <translation>Les versions de {path}&#xa0;:</translation>
    </message>
    <message>
        <source>The last commit:</source>
        <translation>Le dernier changement&#xa0;:</translation>
    </message>
    <message>
        <source>This is a mistake of the program ({about}); --debug shows where</source>
        <translation>C’est une erreur du programme ({about})&#xa0;; --debug montre où</translation>
    </message>
    <message>
        <source>Make sure that no other program is at work there, then: {command}</source>
        <translation>Vérifiez qu’aucun autre programme n’y travaille, puis&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Reading commits</source>
        <translation>Lecture des changements</translation>
    </message>
    <message>
        <source>Reading changes</source>
        <translation>Lecture des versions</translation>
    </message>
    <message>
        <source>History is complete; reading words</source>
        <translation>L’historique est complet&#xa0;; lecture des mots</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You can receive from this place, but not send to it.</source>
        <translation>Vous pouvez recevoir de cet endroit, mais rien y envoyer.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>{n} commit</source>
        <translation>{n} changement</translation>
    </message>
    <message>
        <source>{n} commits</source>
        <translation>{n} changements</translation>
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
        <translation>{n} ressource</translation>
    </message>
    <message>
        <source>{n} resources</source>
        <translation>{n} ressources</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} fichier</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>only its first {n} page is searched</source>
        <translation>la recherche ne porte que sur sa {n}re page</translation>
    </message>
    <message>
        <source>only its first {n} pages are searched</source>
        <translation>la recherche ne porte que sur ses {n} premières pages</translation>
    </message>
    <message>
        <source>only its first {amount} are searched</source>
        <translation>la recherche ne porte que sur ses premiers {amount}</translation>
    </message>
    <message>
        <source>only its first part is searched</source>
        <translation>la recherche ne porte que sur son début</translation>
    </message>
    <message>
        <source>its pages are pictures without text, so only its name is found</source>
        <translation>ses pages sont des images sans texte&#xa0;: la recherche ne trouve que son nom</translation>
    </message>
    <message>
        <source>its content ({amount}, kept by git-lfs) is not on this computer</source>
        <translation>son contenu ({amount}, gardé par git-lfs) n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>a password protects its words from the search</source>
        <translation>un mot de passe protège ses mots de la recherche</translation>
    </message>
    <message>
        <source>too large to be searched: {amount}</source>
        <translation>trop grand pour la recherche&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>its words could not be read</source>
        <translation>ses mots n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>retyped</source>
        <translation>changé de type</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>executable</source>
        <translation>exécutable</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>sous-module</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>named version</source>
        <translation>version nommée</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <translation>(non installé)</translation>
    </message>
    <message>
        <source>{file} invites to {circle}. Hand it on: it is opened with receive.</source>
        <translation>{file} invite à {circle}. Transmettez-le&#xa0;: il s’ouvre avec receive.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>{circle} is a circle now, still empty: {folder}</source>
        <translation>{circle} est maintenant un cercle, encore vide&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>{circle} is a circle now, begun with {files} ({commit}): {folder}</source>
        <translation>{circle} est maintenant un cercle, commencé avec {files} ({commit})&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté&#xa0;:</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>{n} second ago</source>
        <translation>il y a {n} seconde</translation>
    </message>
    <message>
        <source>{n} seconds ago</source>
        <translation>il y a {n} secondes</translation>
    </message>
    <message>
        <source>{n} minute ago</source>
        <translation>il y a {n} minute</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>il y a {n} minutes</translation>
    </message>
    <message>
        <source>{n} hour ago</source>
        <translation>il y a {n} heure</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>il y a {n} heures</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>il y a {n} jour</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <source>Nothing that was undone is left.</source>
        <translation>Il ne reste rien de ce qui a été annulé.</translation>
    </message>
    <message>
        <source>{n} change undone and still there.</source>
        <translation>{n} changement annulé et encore là.</translation>
    </message>
    <message>
        <source>{n} changes undone and still there.</source>
        <translation>{n} changements annulés et encore là.</translation>
    </message>
    <message>
        <source>{lock}  (left {when})</source>
        <translation>{lock}  (laissé {when})</translation>
    </message>
    <message>
        <source>Removed: {lock}  (left {when})</source>
        <translation>Retiré&#xa0;: {lock}  (laissé {when})</translation>
    </message>
    <message>
        <source>No program that is gone left a lock.</source>
        <translation>Aucun programme disparu n’a laissé de verrou.</translation>
    </message>
    <message>
        <source>{n} lock left by a program that is gone; --clear removes it.</source>
        <translation>{n} verrou laissé par un programme disparu&#xa0;; --clear le retire.</translation>
    </message>
    <message>
        <source>{n} locks left by programs that are gone; --clear removes them.</source>
        <translation>{n} verrous laissés par des programmes disparus&#xa0;; --clear les retire.</translation>
    </message>
    <message>
        <source>Left out: “{path}”: {problem}.</source>
        <translation>Laissé de côté&#xa0;: «&#xa0;{path}&#xa0;»&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Left out: “{path}”: {problem}. It could be kept as “{offer}”.</source>
        <translation>Laissé de côté&#xa0;: «&#xa0;{path}&#xa0;»&#xa0;: {problem}. Il pourrait être gardé sous le nom «&#xa0;{offer}&#xa0;».</translation>
    </message>
    <message>
        <source>what was undone and is still there; --back brings it back, --forget lets go of it</source>
        <translation>ce qui a été annulé et reste là&#xa0;; --back le récupère, --forget l’abandonne</translation>
    </message>
    <message>
        <source>make its changes once more, as a new change</source>
        <translation>refaire ses changements, comme un nouveau changement</translation>
    </message>
    <message>
        <source>let go of it for good; may be repeated</source>
        <translation>l’abandonner pour de bon&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>locks that programs left which are gone; --clear removes them</source>
        <translation>les verrous laissés par des programmes disparus&#xa0;; --clear les retire</translation>
    </message>
    <message>
        <source>remove them; make sure that no program is at work there</source>
        <translation>les retirer&#xa0;; vérifiez qu’aucun programme n’y travaille</translation>
    </message>
    <message>
        <source>a clone, or an invitation, to open</source>
        <translation>un clone, ou une invitation, à ouvrir</translation>
    </message>
    <message>
        <source>files on disk back to their kept version; undo brings the edits back</source>
        <translation>remettre des fichiers du disque dans leur version gardée&#xa0;; undo y ramène les changements</translation>
    </message>
    <message>
        <source>copied from</source>
        <translation>copié de</translation>
    </message>
    <message>
        <source>information about {path}: {changes}</source>
        <translation>informations sur {path}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>copied once</source>
        <translation>copié une fois</translation>
    </message>
    <message>
        <source>copied {n} times</source>
        <translation>copié {n} fois</translation>
    </message>
    <message>
        <source>They are not text, and differ from byte {number} on: {old} → {new}.</source>
        <translation>Ce ne sont pas des textes&#xa0;; ils diffèrent à partir de l’octet {number}&#xa0;: {old} → {new}.</translation>
    </message>
    <message>
        <source>what is not kept yet, not shared yet, and new at the shared place</source>
        <translation>ce qui n’est pas encore gardé, pas encore partagé, et ce que d’autres ont partagé</translation>
    </message>
    <message>
        <source>ask the shared place first; no password is asked for</source>
        <translation>interroger d’abord l’endroit où il est partagé&#xa0;; aucun mot de passe n’est demandé</translation>
    </message>
    <message>
        <source>Not shared yet.</source>
        <translation>Pas encore partagé.</translation>
    </message>
    <message>
        <source>Shared at {address}.</source>
        <translation>Partagé à cet endroit&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to receive.</source>
        <translation>Rien à envoyer, rien à recevoir.</translation>
    </message>
    <message>
        <source>{n} commit to send.</source>
        <translation>{n} commit à envoyer.</translation>
    </message>
    <message>
        <source>{n} commits to send.</source>
        <translation>{n} commits à envoyer.</translation>
    </message>
    <message>
        <source>{n} commit to receive:</source>
        <translation>{n} commit à recevoir&#xa0;:</translation>
    </message>
    <message>
        <source>{n} commits to receive:</source>
        <translation>{n} commits à recevoir&#xa0;:</translation>
    </message>
    <message>
        <source>Both sides changed these; nothing was done. Choose with --mine, --theirs, --both or --merged:</source>
        <translation>Les deux côtés ont modifié ces fichiers&#xa0;; rien n’a été fait. Choisissez avec --mine, --theirs, --both ou --merged&#xa0;:</translation>
    </message>
    <message>
        <source>Merged: both changes in one text; they do not touch each other.</source>
        <translation>Fusionné&#xa0;: les deux modifications dans un seul texte&#xa0;; elles ne se touchent pas.</translation>
    </message>
    <message>
        <source>Merged: both in one text; in {n} passage, mine stands before theirs.</source>
        <translation>Fusionné&#xa0;: les deux dans un seul texte&#xa0;; dans {n} passage, la mienne précède la leur.</translation>
    </message>
    <message>
        <source>Merged: both in one text; in {n} passages, mine stands before theirs.</source>
        <translation>Fusionné&#xa0;: les deux dans un seul texte&#xa0;; dans {n} passages, la mienne précède la leur.</translation>
    </message>
    <message>
        <source>take PATH, too large for the host, out of what is not shared yet</source>
        <translation>retire CHEMIN, trop gros pour l’hébergeur, de ce qui n’est pas encore partagé</translation>
    </message>
    <message>
        <source>where the branch is protected, send to one of your own</source>
        <translation>là où la branche est protégée, envoie vers une branche à soi</translation>
    </message>
    <message>
        <source>forget the password of the host where it is shared</source>
        <translation>oublie le mot de passe de l’hébergeur où il est partagé</translation>
    </message>
    <message>
        <source>Forgotten: {place}</source>
        <translation>Oublié&#xa0;: {place}</translation>
    </message>
    <message>
        <source>No password is kept for this circle.</source>
        <translation>Aucun mot de passe n’est retenu pour ce cercle.</translation>
    </message>
    <message>
        <source>Sent to “{branch}”.</source>
        <translation>Envoyé vers «&#xa0;{branch}&#xa0;».</translation>
    </message>
    <message>
        <source>Pass phrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>An access token is made at {page}</source>
        <translation>Un jeton d’accès se crée à {page}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password or access token: </source>
        <translation>Mot de passe ou jeton d’accès&#xa0;: </translation>
    </message>
    <message>
        <source>There is no password manager here, so it is not remembered.</source>
        <translation>Il n’y a pas de gestionnaire de mots de passe ici, il n’est donc pas retenu.</translation>
    </message>
    <message>
        <source>It is the one that the host publishes.</source>
        <translation>C’est celle que l’hébergeur publie.</translation>
    </message>
    <message>
        <source>Is this really the host? (yes/no)</source>
        <translation>Est-ce vraiment cet hébergeur&#xa0;? (oui/non)</translation>
    </message>
    <message>
        <source>Make a key? (yes/no)</source>
        <translation>Créer une clé&#xa0;? (oui/non)</translation>
    </message>
    <message>
        <source>Pass phrase, or nothing: </source>
        <translation>Phrase secrète, ou rien&#xa0;: </translation>
    </message>
    <message>
        <source>Your key is {path}. Paste its public half at the host:</source>
        <translation>Votre clé est {path}. Collez sa moitié publique chez l’hébergeur&#xa0;:</translation>
    </message>
    <message>
        <source>Is it pasted there? (yes/no)</source>
        <translation>Y est-elle collée&#xa0;? (oui/non)</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>where entries of books are gone at that place, put them back for everybody</source>
        <translation>si des écritures de livres ont disparu de ce lieu, les remettre en place pour tout le monde</translation>
    </message>
    <message>
        <source>This circle keeps files only.</source>
        <translation>Ce cercle ne garde que des fichiers.</translation>
    </message>
    <message>
        <source>{room}, in this circle</source>
        <translation>{room}, dans ce cercle</translation>
    </message>
    <message>
        <source>in this circle; a newer version of uPont Desktop shows it</source>
        <translation>dans ce cercle&#xa0;; une version plus récente d’uPont Desktop l’affiche</translation>
    </message>
    <message>
        <source>the rooms of a circle, and those that it could have</source>
        <translation>les pièces d’un cercle, et celles qu’il pourrait avoir</translation>
    </message>
    <message>
        <source>add a room to a circle, or remove one: its records stay</source>
        <translation>ajouter une pièce à un cercle, ou en retirer une&#xa0;: ce qu’elle garde reste</translation>
    </message>
    <message>
        <source>the first day; else today</source>
        <translation>le premier jour, sinon aujourd’hui</translation>
    </message>
    <message>
        <source>the last day; else a month later</source>
        <translation>le dernier jour, sinon un mois plus tard</translation>
    </message>
    <message>
        <source>what takes place when, on the screen or as a calendar</source>
        <translation>les événements à venir, à l’écran ou en fichier de calendrier</translation>
    </message>
    <message>
        <source>only what one takes part in, or planned</source>
        <translation>seulement ce à quoi vous participez, ou que vous avez prévu</translation>
    </message>
    <message>
        <source>write a calendar file for other programs, of all days</source>
        <translation>écrire un fichier de calendrier pour d’autres programmes, toutes dates comprises</translation>
    </message>
    <message>
        <source>show, plan, edit, move, cancel, attend or import events</source>
        <translation>afficher, prévoir, modifier, déplacer, annuler ou importer des événements, y participer</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>an event: its id, with @ and the key of a date (as “events --json” tells), or words that find it alone; with add its title, with plan a calendar file</source>
        <translation>un événement&#xa0;: son identifiant, suivi de @ et de la clé d’une date (voir «&#xa0;events --json&#xa0;»), ou des mots qui le désignent&#xa0;; avec add, son titre&#xa0;; avec plan, un fichier de calendrier</translation>
    </message>
    <message>
        <source>a field: title, start, end, zone, rule (FREQ=WEEKLY), place, text, club, price, poster</source>
        <translation>un champ&#xa0;: title, start, end, zone, rule (FREQ=WEEKLY), place, text, club, price, poster</translation>
    </message>
    <message>
        <source>with move: 2026-10-07T20:00</source>
        <translation>avec move&#xa0;: 2026-10-07T20:00</translation>
    </message>
    <message>
        <source>of a series: this date, it and those that follow, or all</source>
        <translation>d’une série&#xa0;: cette date, celle-ci et les suivantes, ou toutes</translation>
    </message>
    <message>
        <source>with plan: in whose name</source>
        <translation>avec plan&#xa0;: au nom de quel club</translation>
    </message>
    <message>
        <source>a picture for the event</source>
        <translation>une image pour l’événement</translation>
    </message>
    <message>
        <source>with plan: say what would be done, and do nothing</source>
        <translation>avec plan&#xa0;: dire ce qui serait fait, sans rien faire</translation>
    </message>
    <message>
        <source>the name of a room, as “rooms” lists it</source>
        <translation>le nom d’une pièce, comme «&#xa0;rooms&#xa0;» l’indique</translation>
    </message>
    <message>
        <source>the circle in which people are looked up; else this one</source>
        <translation>le cercle où chercher les personnes&#xa0;; sinon, celui-ci</translation>
    </message>
    <message>
        <source>the circle in which clubs are looked up; else this one</source>
        <translation>le cercle où chercher les clubs&#xa0;; sinon, celui-ci</translation>
    </message>
    <message>
        <source>redact: the entry, as device:number; accept, take-out: the device</source>
        <translation>redact&#xa0;: l’écriture, sous la forme poste:numéro&#xa0;; accept, take-out&#xa0;: le poste</translation>
    </message>
    <message>
        <source>redact: why</source>
        <translation>redact&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>Everything in the books is kept.</source>
        <translation>Tout est gardé dans les livres.</translation>
    </message>
    <message>
        <source>What this computer shows of these books was not compared with them, as it has not read them all yet: --deep does that.</source>
        <translation>Ce que cet ordinateur montre de ces livres n’a pas été comparé avec eux, car il ne les a pas encore tous lus&#xa0;: --deep le fait.</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} écriture</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} écritures</translation>
    </message>
    <message>
        <source>{n} book</source>
        <translation>{n} livre</translation>
    </message>
    <message>
        <source>{n} books</source>
        <translation>{n} livres</translation>
    </message>
    <message>
        <source>{entries} in {books}: all as they were written.</source>
        <translation>{entries} dans {books}&#xa0;: toutes telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>{entries} in {books} were checked.</source>
        <translation>{entries} vérifiées dans {books}.</translation>
    </message>
    <message>
        <source>The card and the photo are gone from here on, and every list says “Former member”. Earlier versions stay in the history of the circle, and in the copies of others.</source>
        <translation>La fiche et la photo disparaissent à partir de maintenant, et chaque liste dit «&#xa0;Ancien membre&#xa0;». Les versions d’avant restent dans l’historique du cercle et dans les copies des autres.</translation>
    </message>
    <message>
        <source>nicknames</source>
        <translation>surnoms</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>department</source>
        <translation>département</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>numéros de carte</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos</translation>
    </message>
    <message>
        <source>new: {new}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}</source>
        <translation>nouvelles&#xa0;: {new}, déjà là&#xa0;: {same}, incertaines&#xa0;: {doubtful}, non reprises&#xa0;: {wrong}</translation>
    </message>
    <message>
        <source>line {line}: {name} may be {known}; not taken</source>
        <translation>ligne {line}&#xa0;: {name} est peut-être {known}&#xa0;; non reprise</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>ligne {line}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>a person: an id, an e-mail address, or words that find one alone</source>
        <translation>une personne&#xa0;: un identifiant, une adresse e-mail, ou des mots qui n’en désignent qu’une</translation>
    </message>
    <message>
        <source>the short name of a club</source>
        <translation>le nom court d’un club</translation>
    </message>
    <message>
        <source>a day: 2026-09-01 or 01/09/2026</source>
        <translation>un jour&#xa0;: 2026-09-01 ou 01/09/2026</translation>
    </message>
    <message>
        <source>the people of a circle, found by words and filters</source>
        <translation>les personnes d’un cercle, par mots et par filtres</translation>
    </message>
    <message>
        <source>what names begin with</source>
        <translation>le début de leurs noms</translation>
    </message>
    <message>
        <source>only those of this promotion</source>
        <translation>seulement celles de cette promotion</translation>
    </message>
    <message>
        <source>only those who are in this club</source>
        <translation>seulement les membres de ce club</translation>
    </message>
    <message>
        <source>with --club: those who were in it before</source>
        <translation>avec --club&#xa0;: ceux qui en étaient membres avant</translation>
    </message>
    <message>
        <source>only those of it</source>
        <translation>seulement ceux de ce département</translation>
    </message>
    <message>
        <source>only members, former ones or guests</source>
        <translation>seulement les membres, les anciens ou les invités</translation>
    </message>
    <message>
        <source>only those whose birthday is today</source>
        <translation>seulement ceux dont c’est l’anniversaire aujourd’hui</translation>
    </message>
    <message>
        <source>print their cards (vCard), for an address book</source>
        <translation>affiche leurs fiches (vCard), pour un carnet d’adresses</translation>
    </message>
    <message>
        <source>print a table for a spreadsheet</source>
        <translation>affiche un tableau pour un tableur</translation>
    </message>
    <message>
        <source>no more than so many people</source>
        <translation>pas plus de ce nombre de personnes</translation>
    </message>
    <message>
        <source>show, add, edit, merge, import or forget people</source>
        <translation>montre, ajoute, modifie, réunit, importe ou oublie des personnes</translation>
    </message>
    <message>
        <source>a person: an id, an e-mail address, or words that find one alone; a new name, or a file</source>
        <translation>une personne&#xa0;: un identifiant, une adresse e-mail, ou des mots qui n’en désignent qu’une&#xa0;; un nouveau nom, ou un fichier</translation>
    </message>
    <message>
        <source>with merge: the card that stays</source>
        <translation>avec merge&#xa0;: la fiche qui reste</translation>
    </message>
    <message>
        <source>with import: the field of each column, with commas; else guessed</source>
        <translation>avec import&#xa0;: le champ de chaque colonne, séparés par des virgules&#xa0;; sinon deviné</translation>
    </message>
    <message>
        <source>a JPEG picture of 64 KiB at most</source>
        <translation>une image JPEG de 64 Kio au plus</translation>
    </message>
    <message>
        <source>with import: say what would be done, and do nothing</source>
        <translation>avec import&#xa0;: dit ce qui serait fait, et ne fait rien</translation>
    </message>
    <message>
        <source>the clubs of a circle, their members and committees</source>
        <translation>les clubs d’un cercle, leurs membres et leurs bureaux</translation>
    </message>
    <message>
        <source>a field: name, nickname, label, parent, categories, active, has_fee, contact, links, body</source>
        <translation>un champ&#xa0;: name, nickname, label, parent, categories, active, has_fee, contact, links, body</translation>
    </message>
    <message>
        <source>what they do there; with hand-over, one for each, with commas</source>
        <translation>leur rôle&#xa0;; avec hand-over, un pour chacun, avec des virgules</translation>
    </message>
    <message>
        <source>the things that clubs lend, and who has them</source>
        <translation>les objets que prêtent les clubs, et qui les a</translation>
    </message>
    <message>
        <source>a thing, by its id or its name</source>
        <translation>un objet, par son identifiant ou son nom</translation>
    </message>
    <message>
        <source>who is not in the directory</source>
        <translation>une personne qui n’est pas dans l’annuaire</translation>
    </message>
    <message>
        <source>the phone of who is not</source>
        <translation>son téléphone</translation>
    </message>
    <message>
        <source>only what should have come back</source>
        <translation>seulement ce qui devrait être revenu</translation>
    </message>
    <message>
        <source>where; else everywhere</source>
        <translation>où&#xa0;; sinon partout</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>de qui il s’agit</translation>
    </message>
    <message>
        <source>which card stays (--into)</source>
        <translation>quelle fiche reste (--into)</translation>
    </message>
    <message>
        <source>which file to import</source>
        <translation>quel fichier importer</translation>
    </message>
    <message>
        <source>which club it is</source>
        <translation>de quel club il s’agit</translation>
    </message>
    <message>
        <source>which right it is</source>
        <translation>de quel droit il s’agit</translation>
    </message>
    <message>
        <source>the name of the new person</source>
        <translation>le nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>what the thing is called</source>
        <translation>comment l’objet s’appelle</translation>
    </message>
    <message>
        <source>until when (--due)</source>
        <translation>jusqu’à quand (--due)</translation>
    </message>
    <message>
        <source>came back on {day}</source>
        <translation>revenu le {day}</translation>
    </message>
    <message>
        <source>{n} day late</source>
        <translation>{n} jour de retard</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>{n} jours de retard</translation>
    </message>
    <message>
        <source>Nothing is lent.</source>
        <translation>Rien n’est prêté.</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Nobody was given a right: everybody may do everything here.</source>
        <translation>Personne n’a reçu de droit&#xa0;: ici, chacun peut tout faire.</translation>
    </message>
    <message>
        <source>let git-lfs keep PATH, too large for the host, in what is not shared yet</source>
        <translation>laisse git-lfs garder CHEMIN, trop gros pour l’hébergeur, dans ce qui n’est pas encore partagé</translation>
    </message>
    <message>
        <source>{n} record of rooms</source>
        <translation>{n} fiche d’une pièce</translation>
    </message>
    <message>
        <source>{n} records of rooms</source>
        <translation>{n} fiches des pièces</translation>
    </message>
    <message>
        <source>redact, accept, take-out: who does it, by the number of the card</source>
        <translation>redact, accept, take-out&#xa0;: qui le fait, par le numéro de sa carte</translation>
    </message>
    <message>
        <source>in which room; else that of people, or the only one</source>
        <translation>dans quelle pièce&#xa0;; sinon celle des personnes, ou la seule</translation>
    </message>
    <message>
        <source>which device it is, as “right devices” lists it</source>
        <translation>de quel poste il s’agit, comme «&#xa0;right devices&#xa0;» le dit</translation>
    </message>
    <message>
        <source>what somebody should look at instead: 1 where there is</source>
        <translation>plutôt ce qui est à regarder&#xa0;; 1 s’il y a quelque chose</translation>
    </message>
    <message>
        <source>a field: shown, given, family, nicknames, emails, phones, birth, note, categories, promotion, department, status, login, numbers (of cards that a reader reads); of a list, with commas</source>
        <translation>un champ&#xa0;: shown, given, family, nicknames, emails, phones, birth, note, categories, promotion, department, status, login, numbers (de cartes qu’un lecteur lit)&#xa0;; pour une liste, avec des virgules</translation>
    </message>
    <message>
        <source>who may do what in a room, which devices count; take back what was changed without a right</source>
        <translation>qui peut faire quoi dans une pièce, quels postes comptent&#xa0;; reprendre ce qui a été changé sans droit</translation>
    </message>
    <message>
        <source>which document it is, as “people --problems” lists it</source>
        <translation>de quel document il s’agit, comme «&#xa0;people --problems&#xa0;» le dit</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>commits of books: each by itself, none, or nothing else; else one line an evening</source>
        <translation>les commits des livres&#xa0;: chacun à part, aucun ou eux seuls&#xa0;; sinon une ligne par soirée</translation>
    </message>
    <message>
        <source>books: {n} commit</source>
        <translation>livres&#xa0;: {n} commit</translation>
    </message>
    <message>
        <source>books: {n} commits</source>
        <translation>livres&#xa0;: {n} commits</translation>
    </message>
    <message>
        <source>which event it is</source>
        <translation>de quel événement il s’agit</translation>
    </message>
    <message>
        <source>which calendar file to import</source>
        <translation>quel fichier de calendrier importer</translation>
    </message>
    <message>
        <source>what the new event is called</source>
        <translation>le titre du nouvel événement</translation>
    </message>
    <message>
        <source>when it begins (--set start=…)</source>
        <translation>quand il commence (--set start=…)</translation>
    </message>
    <message>
        <source>when it is to begin (--to)</source>
        <translation>quand il doit commencer (--to)</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, the same: {same}, in doubt: {doubtful}, not taken: {wrong}</source>
        <translation>nouveaux&#xa0;: {new}, modifiés&#xa0;: {changed}, identiques&#xa0;: {same}, douteux&#xa0;: {doubtful}, non repris&#xa0;: {wrong}</translation>
    </message>
    <message>
        <source>{n} event</source>
        <translation>{n} événement</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} événements</translation>
    </message>
    <message>
        <source>sheets on which people sign up: open, join, draw, check, let in</source>
        <translation>les feuilles d’inscription&#xa0;: ouvrir, s’inscrire, tirer au sort, vérifier, faire entrer</translation>
    </message>
    <message>
        <source>a sheet: its id, or words that find it alone; with open, its title</source>
        <translation>une feuille&#xa0;: son identifiant, ou des mots qui ne trouvent qu’elle&#xa0;; avec open, son titre</translation>
    </message>
    <message>
        <source>with add, remove, check and uncheck: a person; with decide: the mark of a motivation, as decide without one lists them</source>
        <translation>avec add, remove, check et uncheck&#xa0;: une personne&#xa0;; avec decide&#xa0;: la marque d’une motivation, telle que decide seul les liste</translation>
    </message>
    <message>
        <source>a field: title, club, mode (arrival, draw, review), opens, closes (2026-12-01 18:00), capacity, guests, question, promotions, clubs (with commas), accepted_text, refused_text, price, account</source>
        <translation>un champ&#xa0;: title, club, mode (arrival, draw, review), opens, closes (2026-12-01 18:00), capacity, guests, question, promotions, clubs (séparés par des virgules), accepted_text, refused_text, price, account</translation>
    </message>
    <message>
        <source>a slot: with open and edit NAME or NAME=PLACES, with join its name</source>
        <translation>un créneau&#xa0;: avec open et edit NOM ou NOM=PLACES, avec join son nom</translation>
    </message>
    <message>
        <source>with open: the event it is for</source>
        <translation>avec open&#xa0;: l’événement concerné</translation>
    </message>
    <message>
        <source>how many come along</source>
        <translation>combien de personnes accompagnent</translation>
    </message>
    <message>
        <source>the answer to the question</source>
        <translation>la réponse à la question</translation>
    </message>
    <message>
        <source>with decide: the motivation is good</source>
        <translation>avec decide&#xa0;: la motivation convient</translation>
    </message>
    <message>
        <source>with decide: it is not</source>
        <translation>avec decide&#xa0;: elle ne convient pas</translation>
    </message>
    <message>
        <source>which sheet it is</source>
        <translation>de quelle feuille il s’agit</translation>
    </message>
    <message>
        <source>which motivation it is, and --accept or --refuse</source>
        <translation>quelle motivation, et --accept ou --refuse</translation>
    </message>
    <message>
        <source>There are no sheets.</source>
        <translation>Il n’y a aucune feuille d’inscription.</translation>
    </message>
    <message>
        <source>in the name of this club; else as yourself</source>
        <translation>au nom de ce club&#xa0;; sinon en votre nom</translation>
    </message>
    <message>
        <source>what people and clubs published, the newest first</source>
        <translation>ce que personnes et clubs ont publié, le plus récent d’abord</translation>
    </message>
    <message>
        <source>words of titles and texts</source>
        <translation>des mots des titres et des textes</translation>
    </message>
    <message>
        <source>only those of this club</source>
        <translation>seulement celles de ce club</translation>
    </message>
    <message>
        <source>only those of this person</source>
        <translation>seulement celles de cette personne</translation>
    </message>
    <message>
        <source>only from this day on</source>
        <translation>seulement à partir de ce jour</translation>
    </message>
    <message>
        <source>only up to this day</source>
        <translation>seulement jusqu’à ce jour</translation>
    </message>
    <message>
        <source>only what is unread, kept for later, your own, scheduled or hidden</source>
        <translation>seulement ce qui est non lu, gardé pour plus tard, à vous, programmé ou masqué</translation>
    </message>
    <message>
        <source>print those of the last week, or since --after, as a letter</source>
        <translation>écrire celles de la semaine, ou depuis --after, comme une lettre</translation>
    </message>
    <message>
        <source>no more than so many posts</source>
        <translation>au plus tant de publications</translation>
    </message>
    <message>
        <source>read, write, change and hide posts, comment and react</source>
        <translation>lire, écrire, modifier et masquer des publications, commenter et réagir</translation>
    </message>
    <message>
        <source>a post, by its id or words that find it alone; with write, a file; with retract, a comment</source>
        <translation>une publication, par son identifiant ou des mots qui ne trouvent qu’elle&#xa0;; avec write, un fichier&#xa0;; avec retract, un commentaire</translation>
    </message>
    <message>
        <source>what is said: a comment, a reaction, a reason; with edit, a file</source>
        <translation>ce qui est dit&#xa0;: un commentaire, une réaction, une raison&#xa0;; avec edit, un fichier</translation>
    </message>
    <message>
        <source>the title; else the first heading of the file</source>
        <translation>le titre&#xa0;; sinon le premier titre du fichier</translation>
    </message>
    <message>
        <source>when it is published: 2026-12-24T18:00; else at once</source>
        <translation>quand elle paraît&#xa0;: 2026-12-24T18:00&#xa0;; sinon tout de suite</translation>
    </message>
    <message>
        <source>until when it is pinned</source>
        <translation>jusqu’à quand elle est épinglée</translation>
    </message>
    <message>
        <source>promotions that it is meant for; everybody can read it</source>
        <translation>les promotions à qui elle s’adresse&#xa0;; tous peuvent la lire</translation>
    </message>
    <message>
        <source>a picture to be added</source>
        <translation>une image à ajouter</translation>
    </message>
    <message>
        <source>with show: the text alone</source>
        <translation>avec show&#xa0;: le texte seul</translation>
    </message>
    <message>
        <source>which post it is</source>
        <translation>quelle publication</translation>
    </message>
    <message>
        <source>which file holds the text</source>
        <translation>quel fichier contient le texte</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>ce qu’il faut dire</translation>
    </message>
    <message>
        <source>which reaction, or none</source>
        <translation>quelle réaction, ou none</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>{n} post</source>
        <translation>{n} publication</translation>
    </message>
    <message>
        <source>{n} posts</source>
        <translation>{n} publications</translation>
    </message>
    <message>
        <source>No posts.</source>
        <translation>Aucune publication.</translation>
    </message>
    <message>
        <source>check the books of a circle, keep or export what is in them, take a text out, accept a device</source>
        <translation>vérifie les livres d’un cercle, conserve ou exporte ce qu’ils contiennent, retire un texte, accepte un poste</translation>
    </message>
    <message>
        <source>verify: whether every entry is as it was written; keep: make a commit of the new ones; export: print them for another program; redact: take the text out of one; accept, take-out: a device</source>
        <translation>verify&#xa0;: si chaque écriture est telle qu’elle a été écrite&#xa0;; keep&#xa0;: fait un commit des nouvelles&#xa0;; export&#xa0;: les affiche pour un autre programme&#xa0;; redact&#xa0;: retire le texte de l’une d’elles&#xa0;; accept, take-out&#xa0;: un poste</translation>
    </message>
    <message>
        <source>redact, export: the room</source>
        <translation>redact, export&#xa0;: la pièce</translation>
    </message>
    <message>
        <source>export: the form; fec is what a French audit asks for</source>
        <translation>export&#xa0;: la forme&#xa0;; fec est ce que demande un contrôle fiscal</translation>
    </message>
    <message>
        <source>export: the first day</source>
        <translation>export&#xa0;: le premier jour</translation>
    </message>
    <message>
        <source>export: the last day</source>
        <translation>export&#xa0;: le dernier jour</translation>
    </message>
    <message>
        <source>the short name of a shop; not needed where there is one alone</source>
        <translation>le nom court d’un comptoir&#xa0;; inutile s’il n’y en a qu’un</translation>
    </message>
    <message>
        <source>how much: 3,50 or 3.50</source>
        <translation>combien&#xa0;: 3,50 ou 3.50</translation>
    </message>
    <message>
        <source>a number of a cheque, an invoice, a transfer</source>
        <translation>le numéro d’un chèque, d’une facture, d’un virement</translation>
    </message>
    <message>
        <source>the price group; else everybody’s</source>
        <translation>le tarif&#xa0;; sinon celui de tous</translation>
    </message>
    <message>
        <source>open and close this computer’s till, sell, credit, pay out, take back</source>
        <translation>ouvre et ferme la caisse de cet ordinateur, vend, recharge, rembourse, annule</translation>
    </message>
    <message>
        <source>who pays or is credited: a person, an account, or cash or card for a guest</source>
        <translation>qui paie ou est crédité&#xa0;: une personne, un compte, ou cash ou card pour un invité</translation>
    </message>
    <message>
        <source>sell: a good, by its name, id or bar code, and how many; may be repeated</source>
        <translation>sell&#xa0;: un article, par son nom, son identifiant ou son code-barres, et combien&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>how money comes or goes</source>
        <translation>comment l’argent entre ou sort</translation>
    </message>
    <message>
        <source>open, close: what is in the box</source>
        <translation>open, close&#xa0;: ce qu’il y a dans la caisse</translation>
    </message>
    <message>
        <source>sell: an identity card was seen</source>
        <translation>sell&#xa0;: une pièce d’identité a été vue</translation>
    </message>
    <message>
        <source>sell: below the floor, too; it is listed</source>
        <translation>sell&#xa0;: même au-dessous du plancher&#xa0;; c’est signalé</translation>
    </message>
    <message>
        <source>show: no more than so many openings</source>
        <translation>show&#xa0;: pas plus de tant d’ouvertures</translation>
    </message>
    <message>
        <source>transfer: to whose account</source>
        <translation>transfer&#xa0;: vers le compte de qui</translation>
    </message>
    <message>
        <source>groups: what people have together</source>
        <translation>groups&#xa0;: ce que les personnes ont ensemble</translation>
    </message>
    <message>
        <source>balance: at the end of this day</source>
        <translation>balance&#xa0;: à la fin de ce jour</translation>
    </message>
    <message>
        <source>statement: no more than so many entries</source>
        <translation>statement&#xa0;: pas plus de tant d’écritures</translation>
    </message>
    <message>
        <source>what is sold, at what price, and what is left of it</source>
        <translation>ce qui se vend, à quel prix, et ce qu’il en reste</translation>
    </message>
    <message>
        <source>deliver, lose, count: how many</source>
        <translation>deliver, lose, count&#xa0;: combien</translation>
    </message>
    <message>
        <source>a field: name, category, picture, colour, position, codes, age, degree, volume, counted, wanted, bundle</source>
        <translation>un champ&#xa0;: name, category, picture, colour, position, codes, age, degree, volume, counted, wanted, bundle</translation>
    </message>
    <message>
        <source>the short name of the shop</source>
        <translation>le nom court du comptoir</translation>
    </message>
    <message>
        <source>a field: name, club, floor, offline_cap, offline_minutes, receipt, group.NAME</source>
        <translation>un champ&#xa0;: name, club, floor, offline_cap, offline_minutes, receipt, group.NOM</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Personne ne doit rien.</translation>
    </message>
    <message>
        <source>Nothing moved this account.</source>
        <translation>Rien n’a fait bouger ce compte.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Il n’y a aucun problème.</translation>
    </message>
    <message>
        <source>which shop it is</source>
        <translation>de quel comptoir il s’agit</translation>
    </message>
    <message>
        <source>which good it is</source>
        <translation>de quel article il s’agit</translation>
    </message>
    <message>
        <source>whose account it is (--to, or a word)</source>
        <translation>de qui est le compte (--to, ou un mot)</translation>
    </message>
    <message>
        <source>which entry it is, as device:number</source>
        <translation>de quelle écriture il s’agit, comme poste:numéro</translation>
    </message>
    <message>
        <source>how much (--amount)</source>
        <translation>combien (--amount)</translation>
    </message>
    <message>
        <source>what is in the box (--box)</source>
        <translation>ce qu’il y a dans la caisse (--box)</translation>
    </message>
    <message>
        <source>Nothing is sold here yet.</source>
        <translation>Rien ne se vend encore ici.</translation>
    </message>
    <message>
        <source>There is nothing to buy.</source>
        <translation>Il n’y a rien à acheter.</translation>
    </message>
    <message>
        <source>There is no shop yet.</source>
        <translation>Il n’y a pas encore de comptoir.</translation>
    </message>
    <message>
        <source>No till was opened yet.</source>
        <translation>Aucune caisse n’a encore été ouverte.</translation>
    </message>
    <message>
        <source>whose account: an id, an e-mail address, words that find one person, its name; a file to import</source>
        <translation>de qui est le compte&#xa0;: un identifiant, une adresse, des mots qui désignent une seule personne, son nom&#xa0;; un fichier à importer</translation>
    </message>
    <message>
        <source>balances, statements, debts; transfers, imports, and what a treasurer looks at</source>
        <translation>soldes, relevés, dettes&#xa0;; transferts, imports, et ce que regarde un trésorier</translation>
    </message>
    <message>
        <source>import: payments, with the code (UP-7F3A) on each</source>
        <translation>import&#xa0;: des paiements, chacun avec le code (UP-7F3A)</translation>
    </message>
    <message>
        <source>import: say what would be done, and do nothing</source>
        <translation>import&#xa0;: dit ce qui serait fait, sans rien faire</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>In “{circle}” too.</source>
        <translation>Dans «&#xa0;{circle}&#xa0;» aussi.</translation>
    </message>
    <message>
        <source>Not in “{circle}”: {why}</source>
        <translation>Pas dans «&#xa0;{circle}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>with forget: what they wrote, too: requests, comments</source>
        <translation>avec forget&#xa0;: aussi ce qu’elles ont écrit&#xa0;: demandes, commentaires</translation>
    </message>
    <message>
        <source>import: who (1+2), how much (4, or credits less debits: 4-5): 1+2,4 or 1+2,4-5,cents; or guessed</source>
        <translation>import&#xa0;: qui (1+2), combien (4, ou crédits moins débits&#xa0;: 4-5), comme 1+2,4 ou 1+2,4-5,cents&#xa0;; sinon deviné</translation>
    </message>
    <message>
        <source>import: the whole history of uPont v4, with goods; its dumpdata, or a folder of its tables</source>
        <translation>import&#xa0;: toute l’histoire d’uPont v4, articles compris&#xa0;; son dumpdata, ou un dossier de ses tables</translation>
    </message>
    <message>
        <source>import --history: the club there whose accounts they are; not needed where there is one</source>
        <translation>import --history&#xa0;: le club dont ce sont les comptes là-bas&#xa0;; inutile s’il n’y en a qu’un</translation>
    </message>
    <message>
        <source>import --history: a table of what people have there, to compare with</source>
        <translation>import --history&#xa0;: une table de ce que chacun a là-bas, pour comparer</translation>
    </message>
    <message>
        <source>import --history: give the rights that people had, too</source>
        <translation>import --history&#xa0;: donne aussi les droits que les personnes avaient</translation>
    </message>
    <message>
        <source>{entries} new entries, {same} known, {wrong} left out; {goods} new goods, {rights} rights.</source>
        <translation>{entries} nouvelles écritures, {same} connues, {wrong} laissées&#xa0;; {goods} nouveaux articles, {rights} droits.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>là-bas</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>{same} of {all} people have the same balance there and here.</source>
        <translation>{same} personnes sur {all} ont le même solde là-bas et ici.</translation>
    </message>
    <message>
        <source>book: also from accounts that go below the floor</source>
        <translation>book&#xa0;: aussi sur les comptes qui passent sous le plancher</translation>
    </message>
    <message>
        <source>which list it is, as “account dues” has them</source>
        <translation>de quelle liste il s’agit, comme «&#xa0;account dues&#xa0;» les donne</translation>
    </message>
    <message>
        <source>Nobody owes anything by another room.</source>
        <translation>Personne ne doit rien à cause d’une autre pièce.</translation>
    </message>
    <message>
        <source>Nobody owes anything for it.</source>
        <translation>Personne ne doit rien pour cela.</translation>
    </message>
    <message>
        <source>the shops of a circle, and whom they do not serve</source>
        <translation>les comptoirs d’un cercle, et qui ils ne servent pas</translation>
    </message>
    <message>
        <source>ban, lift: who is served no more, or again; by id, address or words of the name</source>
        <translation>ban, lift&#xa0;: qui n’est plus servi, ou l’est de nouveau&#xa0;; par identifiant, adresse ou mots du nom</translation>
    </message>
    <message>
        <source>ban: from alcohol, and not from everything</source>
        <translation>ban&#xa0;: d’alcool, et non de tout</translation>
    </message>
    <message>
        <source>ban: the last day (2026-12-31)</source>
        <translation>ban&#xa0;: le dernier jour (2026-12-31)</translation>
    </message>
    <message>
        <source>verify: every text, what any commit ever held, and what is shown of it, too</source>
        <translation>verify&#xa0;: aussi chaque texte, tout ce qu’un commit a jamais contenu, et ce qui en est affiché</translation>
    </message>
    <message>
        <source>debts, statement: a table for a spreadsheet</source>
        <translation>debts, statement&#xa0;: un tableau pour un tableur</translation>
    </message>
    <message>
        <source>debts: addresses that open a mail to all of them, unseen</source>
        <translation>debts&#xa0;: des adresses qui ouvrent un message à toutes, en copie cachée</translation>
    </message>
    <message>
        <source>period: from this day on</source>
        <translation>period&#xa0;: depuis ce jour</translation>
    </message>
    <message>
        <source>period: to the end of this day</source>
        <translation>period&#xa0;: jusqu’à la fin de ce jour</translation>
    </message>
    <message>
        <source>a good: its name, id or bar code; with import, a table as export prints it</source>
        <translation>un article&#xa0;: son nom, son identifiant ou son code-barres&#xa0;; avec import, un tableau comme export l’affiche</translation>
    </message>
    <message>
        <source>which table to import</source>
        <translation>quel tableau importer</translation>
    </message>
    <message>
        <source>from which day on (--from)</source>
        <translation>depuis quel jour (--from)</translation>
    </message>
    <message>
        <source>to which day (--until)</source>
        <translation>jusqu’à quel jour (--until)</translation>
    </message>
    <message>
        <source>No cheque is to be remitted.</source>
        <translation>Aucun chèque n’est à remettre.</translation>
    </message>
    <message>
        <source>Cheques remitted</source>
        <translation>Remise de chèques</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>rechargé</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>ever sold, at the beginning</source>
        <translation>vendu depuis toujours, au début</translation>
    </message>
    <message>
        <source>ever sold, at the end</source>
        <translation>vendu depuis toujours, à la fin</translation>
    </message>
    <message>
        <source>owed by people, at the end</source>
        <translation>dû par les personnes, à la fin</translation>
    </message>
    <message>
        <source>a person, me, a device, or (take-back) a document</source>
        <translation>une personne, moi, un poste, ou (take-back) un document</translation>
    </message>
    <message>
        <source>people, club, grant, sell…; several with commas</source>
        <translation>people, club, grant, sell…&#xa0;; plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>price: from this day on; else now</source>
        <translation>price&#xa0;: à partir de ce jour&#xa0;; sinon dès maintenant</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>below since</source>
        <translation>sous zéro depuis</translation>
    </message>
    <message>
        <source>below the floor</source>
        <translation>sous le plancher</translation>
    </message>
    <message>
        <source>entries of a device that nobody accepted: they count for nothing</source>
        <translation>écritures d’un poste que personne n’a accepté&#xa0;: elles ne comptent pas</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>You may give rights here: “{command}” takes what is missing.</source>
        <translation>Vous pouvez donner des droits ici&#xa0;: «&#xa0;{command}&#xa0;» prend ce qui manque.</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>good</source>
        <translation>article</translation>
    </message>
    <message>
        <source>left</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>No stock is kept: “goods edit … --set counted=yes” begins to.</source>
        <translation>Aucun stock n’est suivi&#xa0;: «&#xa0;goods edit … --set counted=oui&#xa0;» commence à le faire.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>till</source>
        <translation>caisse</translation>
    </message>
    <message>
        <source>float</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>the shop; with undo, the entry; with report, the shop or the entry of an opening</source>
        <translation>le magasin&#xa0;; avec undo, l’écriture&#xa0;; avec report, le magasin ou l’écriture d’une ouverture</translation>
    </message>
</context>
<context>
    <name>TextComparisonView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoi à la ligne automatique</translation>
    </message>
    <message>
        <source>Show the unchanged lines</source>
        <translation>Montrer les lignes inchangées</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoi à la ligne automatique</translation>
    </message>
    <message>
        <source>Who last changed each line</source>
        <translation>Qui a modifié chaque ligne</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>Add a thing</source>
        <translation>Ajouter un objet</translation>
    </message>
    <message>
        <source>{club} lends it from now on.</source>
        <translation>{club} le prête désormais.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>camping, tools, games</source>
        <translation>camping, outils, jeux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Deposit in euros</source>
        <translation>Caution en euros</translation>
    </message>
    <message>
        <source>The deposit is an amount such as 20 or 12.50.</source>
        <translation>La caution est un montant comme 20 ou 12,50.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>(no longer sold)</source>
        <translation>(plus en vente)</translation>
    </message>
    <message>
        <source>Credit, {means}</source>
        <translation>Rechargement, {means}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Rechargement</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Autre écriture</translation>
    </message>
    <message>
        <source>Taken back: {amount}</source>
        <translation>Annulé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>{name} has {amount}</source>
        <translation>{name} a {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} manquent</translation>
    </message>
    <message>
        <source>Nothing was sold. Put money on the account, or take something out.</source>
        <translation>Rien n’a été vendu. Rechargez le compte, ou enlevez quelque chose.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>Vous n’en avez pas le droit ici.</translation>
    </message>
    <message>
        <source>Another seller who may can take over (F12).</source>
        <translation>Un autre vendeur qui en a le droit peut prendre la suite (F12).</translation>
    </message>
    <message>
        <source>“{letters}” finds no good and no card.</source>
        <translation>«&#xa0;{letters}&#xa0;» n’est ni un article ni une carte.</translation>
    </message>
    <message>
        <source>Too young for {good}.</source>
        <translation>Trop jeune pour {good}.</translation>
    </message>
    <message>
        <source>It was not written: something went wrong in the program.</source>
        <translation>Rien n’a été écrit&#xa0;: quelque chose s’est mal passé dans le programme.</translation>
    </message>
    <message>
        <source>Nothing was sold. Try again.</source>
        <translation>Rien n’a été vendu. Réessayez.</translation>
    </message>
    <message>
        <source>Nobody has the card {number}.</source>
        <translation>Personne n’a la carte {number}.</translation>
    </message>
    <message>
        <source>Choose the person first.</source>
        <translation>Choisissez d’abord la personne.</translation>
    </message>
    <message>
        <source>There is no price of it for this person.</source>
        <translation>Il n’a pas de prix pour cette personne.</translation>
    </message>
    <message>
        <source>First pay for the basket, or give it up with Escape.</source>
        <translation>Encaissez d’abord le panier, ou abandonnez-le avec Échap.</translation>
    </message>
    <message>
        <source>Write an amount like 12,50.</source>
        <translation>Écrivez un montant comme 12,50.</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>Dites pourquoi elle est annulée.</translation>
    </message>
    <message>
        <source>The PIN is kept on this computer only.</source>
        <translation>Le code n’est gardé que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>Les deux n’étaient pas identiques. Choisissez de nouveau un code.</translation>
    </message>
    <message>
        <source>A PIN has {count} digits at least.</source>
        <translation>Un code a au moins {count} chiffres.</translation>
    </message>
    <message>
        <source>The computer stopped in the middle of an entry: it was not sold. All the others are there.</source>
        <translation>L’ordinateur s’est arrêté au milieu d’une écriture&#xa0;: elle n’a pas été vendue. Toutes les autres sont là.</translation>
    </message>
    <message>
        <source>give back {amount}</source>
        <translation>rendre {amount}</translation>
    </message>
    <message>
        <source>That is less than it comes to.</source>
        <translation>C’est moins que le montant.</translation>
    </message>
    <message>
        <source>That was a card or a bar code, not an amount. Write a thousand as 1000,00.</source>
        <translation>C’était une carte ou un code-barres, pas un montant. Mille s’écrit 1000,00.</translation>
    </message>
    <message>
        <source>First answer: was an identity card seen?</source>
        <translation>Répondez d’abord&#xa0;: une pièce d’identité a-t-elle été vue&#xa0;?</translation>
    </message>
    <message>
        <source>Not sold to this person: {why}</source>
        <translation>Pas vendu à cette personne&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>closing-{day}.pdf</source>
        <translation>cloture-{day}.pdf</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>Closing of “{shop}”</source>
        <translation>Clôture de «&#xa0;{shop}&#xa0;»</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Received and given back, by means</source>
        <translation>Reçu et rendu, par moyen</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>In it at the opening</source>
        <translation>Contenu à l’ouverture</translation>
    </message>
    <message>
        <source>Should be in it</source>
        <translation>Contenu attendu</translation>
    </message>
    <message>
        <source>Is in it</source>
        <translation>Contenu compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Sold in all</source>
        <translation>Vendu en tout</translation>
    </message>
    <message>
        <source>Put on accounts</source>
        <translation>Mis sur les comptes</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Sold since the first day</source>
        <translation>Vendu depuis le premier jour</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>Fermé par {name}</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendeurs</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Tout est partagé.</translation>
    </message>
    <message>
        <source>{entries}: they are on this computer alone, as the circle is shared with nobody yet.</source>
        <translation>{entries}&#xa0;: elles sont sur ce seul ordinateur, le cercle n’étant encore partagé avec personne.</translation>
    </message>
    <message>
        <source>{entries}: they are on this computer alone, until it is shared.</source>
        <translation>{entries}&#xa0;: elles sont sur ce seul ordinateur, jusqu’au prochain partage.</translation>
    </message>
    <message>
        <source>{amount} put on accounts</source>
        <translation>{amount} mis sur des comptes</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
</context>
<context>
    <name>TillSetup</name>
    <message>
        <source>No shop yet</source>
        <translation>Pas encore de comptoir</translation>
    </message>
    <message>
        <source>A shop has goods with prices, and cash boxes that are counted. Name yours to begin.</source>
        <translation>Un comptoir a des articles avec leurs prix, et une caisse que l’on compte. Nommez-le pour commencer.</translation>
    </message>
    <message>
        <source>Set up the bar…</source>
        <translation>Préparer le bar…</translation>
    </message>
    <message>
        <source>What it sells would not count. Share the circle; then somebody who may give rights accepts the computer “{device}”.</source>
        <translation>Ce qu’il vend ne compterait pas. Partagez le cercle&#xa0;; puis quelqu’un qui peut donner des droits accepte l’ordinateur «&#xa0;{device}&#xa0;».</translation>
    </message>
    <message>
        <source>This computer is not accepted as a till</source>
        <translation>Cet ordinateur n’est pas accepté comme caisse</translation>
    </message>
    <message>
        <source>Accept this computer…</source>
        <translation>Accepter cet ordinateur…</translation>
    </message>
    <message>
        <source>{name} may not sell here. Ask somebody who may give rights for the right “Sell”.</source>
        <translation>{name} n’a pas le droit de vendre ici. Demandez le droit «&#xa0;Vendre&#xa0;» à quelqu’un qui peut donner des droits.</translation>
    </message>
    <message>
        <source>You have no right to sell here</source>
        <translation>Vous n’avez pas le droit de vendre ici</translation>
    </message>
    <message>
        <source>Take the rights of a seller…</source>
        <translation>Prendre les droits de vendeur…</translation>
    </message>
    <message>
        <source>Who sells?</source>
        <translation>Qui vend&#xa0;?</translation>
    </message>
    <message>
        <source>Every sale says who made it. Say who you are, once for this computer.</source>
        <translation>Chaque vente dit qui l’a faite. Dites qui vous êtes, une fois pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>Dire qui vous êtes…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Edit message…</source>
        <translation>Modifier le message…</translation>
    </message>
</context>
<context>
    <name>TooLargeForm</name>
    <message>
        <source>This file is too large for {host}</source>
        <translation>Ce fichier est trop gros pour {host}</translation>
    </message>
    <message>
        <source>Keep this one out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>It stays on your disk, and everything else is shared. Others will not get it: hand it on in another way. You can undo this.</source>
        <translation>Il reste sur votre disque, et tout le reste est partagé. Les autres ne le recevront pas&#xa0;: transmettez-le autrement. Cela peut s’annuler.</translation>
    </message>
    <message>
        <source>Give it to git-lfs</source>
        <translation>Le confier à git-lfs</translation>
    </message>
    <message>
        <source>Or give it to git-lfs: the versions that nobody has yet then hold a pointer, its content lies at the host beside them, and everybody who has git-lfs receives it. You can undo this, too.</source>
        <translation>Ou confiez-le à git-lfs&#xa0;: les versions que personne n’a encore contiennent alors un renvoi, son contenu est chez l’hébergeur à côté d’elles, et toute personne qui a git-lfs le reçoit. Cela aussi peut s’annuler.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What the circle keeps</source>
        <translation>Ce que le cercle garde</translation>
    </message>
    <message>
        <source>These are its resources: folders and files, as on your disk. Choose one, and everything else in the window is about it.</source>
        <translation>Voici ses ressources&#xa0;: des dossiers et des fichiers, comme sur votre disque. Choisissez-en une, et tout le reste de la fenêtre parle d’elle.</translation>
    </message>
    <message>
        <source>Every version of it</source>
        <translation>Chacune de ses versions</translation>
    </message>
    <message>
        <source>This is the history of a poster, the newest version first. Each line says what was done, by whom and when. Nothing that was ever kept is lost.</source>
        <translation>Voici l’historique d’une affiche, la version la plus récente en tête. Chaque ligne dit ce qui a été fait, par qui et quand. Rien de ce qui a été gardé ne se perd.</translation>
    </message>
    <message>
        <source>What was different</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Add and change</source>
        <translation>Ajouter et modifier</translation>
    </message>
    <message>
        <source>Find everything again</source>
        <translation>Tout retrouver</translation>
    </message>
    <message>
        <source>One search for names, contents, descriptions and people: {search}. {commands} finds any command by its name, and {guide} opens the guide. This is a circle to play with: try what you like.</source>
        <translation>Une seule recherche pour les noms, les contenus, les descriptions et les personnes&#xa0;: {search}. {commands} trouve toute commande par son nom, et {guide} ouvre le guide. Ce cercle est fait pour essayer&#xa0;: faites-y ce que vous voulez.</translation>
    </message>
    <message>
        <source>Here is the chosen version, and what changed since the previous one: pictures, tables, texts and PDF files are shown as they look. Choose two lines of the history to compare any two versions.</source>
        <translation>Voici la version choisie, et ce qui a changé depuis la précédente&#xa0;: images, tableaux, textes et PDF s’affichent tels quels. Choisissez deux lignes de l’historique pour comparer deux versions quelconques.</translation>
    </message>
    <message>
        <source>Drop a file on the resources: you see what will happen before you let go. Edit files with your usual apps: the window notices, and {keep} makes a version. {undo} takes back whatever you did.</source>
        <translation>Déposez un fichier sur les ressources&#xa0;: avant que vous ne le lâchiez, la fenêtre dit ce qui va se passer. Modifiez les fichiers avec vos applications habituelles&#xa0;: la fenêtre le remarque, et {keep} en fait une version. {undo} annule tout ce que vous avez fait.</translation>
    </message>
</context>
<context>
    <name>TradeRoom</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Comptes</translation>
    </message>
</context>
<context>
    <name>TradeWords</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Rechargement</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Taken back at the till</source>
        <translation>Annulation à la caisse</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Till opened</source>
        <translation>Ouverture de caisse</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Clôture de caisse</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Problème réglé</translation>
    </message>
    <message>
        <source>Sales of {name}</source>
        <translation>Ventes de {name}</translation>
    </message>
    <message>
        <source>Cash of {name}</source>
        <translation>Caisse de {name}</translation>
    </message>
    <message>
        <source>Card payments of {name}</source>
        <translation>Paiements par carte de {name}</translation>
    </message>
    <message>
        <source>Cheques of {name}</source>
        <translation>Chèques de {name}</translation>
    </message>
    <message>
        <source>Bank account of {name}</source>
        <translation>Compte en banque de {name}</translation>
    </message>
    <message>
        <source>Losses of {name}</source>
        <translation>Pertes de {name}</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>chèque</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>not readable: counts for nothing</source>
        <translation>illisible&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>from a newer version: counts for nothing here</source>
        <translation>d’une version plus récente&#xa0;: ne compte pas ici</translation>
    </message>
    <message>
        <source>its text was taken out: counts for nothing</source>
        <translation>son texte a été retiré&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>takes back an entry that is not here yet</source>
        <translation>annule une écriture qui n’est pas encore là</translation>
    </message>
    <message>
        <source>takes back what was taken back before: no effect</source>
        <translation>annule ce qui l’était déjà&#xa0;: sans effet</translation>
    </message>
    <message>
        <source>written without the right to</source>
        <translation>écrite sans en avoir le droit</translation>
    </message>
    <message>
        <source>its amount is not the sum of its lines</source>
        <translation>son montant n’est pas la somme de ses lignes</translation>
    </message>
    <message>
        <source>moves money between other accounts than it should</source>
        <translation>déplace de l’argent entre d’autres comptes que prévu</translation>
    </message>
    <message>
        <source>taken back later than a seller may</source>
        <translation>annulée plus tard qu’un vendeur ne le peut</translation>
    </message>
    <message>
        <source>the clock of the till was odd</source>
        <translation>l’horloge de la caisse était étrange</translation>
    </message>
    <message>
        <source>the till was not open</source>
        <translation>la caisse n’était pas ouverte</translation>
    </message>
    <message>
        <source>served below the floor</source>
        <translation>servi au-dessous du plancher</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Outside the books</source>
        <translation>Hors des livres</translation>
    </message>
    <message>
        <source>was written before, here or elsewhere: counts for nothing</source>
        <translation>était déjà écrite, ici ou ailleurs&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>its book is no longer as it was written</source>
        <translation>son livre n’est plus tel qu’il a été écrit</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Transfer money</source>
        <translation>Transférer de l’argent</translation>
    </message>
    <message>
        <source>From the cash box to the bank, from one person to another: always for a reason.</source>
        <translation>De la caisse à la banque, d’une personne à une autre&#xa0;: toujours avec une raison.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>number of the slip, if there is one</source>
        <translation>numéro du bordereau, s’il y en a un</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Comptoir</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln ressource</numerusform>
            <numerusform>%Ln ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, par {who}</translation>
    </message>
    <message>
        <source>Folder {name}, {count}</source>
        <translation>Dossier {name}, {count}</translation>
    </message>
    <message>
        <source>{name}, version {number}, {change}, {when}</source>
        <translation>{name}, version {number}, {change}, {when}</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Nouveau depuis votre dernière visite</translation>
    </message>
    <message>
        <source>Changed on disk, not yet kept</source>
        <translation>Modifié sur le disque, pas encore gardé</translation>
    </message>
    <message>
        <source>Contains something new</source>
        <translation>Contient du nouveau</translation>
    </message>
    <message>
        <source>Contains changes that are not yet kept</source>
        <translation>Contient des changements pas encore gardés</translation>
    </message>
    <message>
        <source>Contains a file that uses missing files</source>
        <translation>Contient un fichier qui utilise des fichiers absents</translation>
    </message>
    <message>
        <source>Uses missing files: {paths}</source>
        <translation>Utilise des fichiers absents&#xa0;: {paths}</translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Resources found</source>
        <translation>Ressources trouvées</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
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
        <translation>Sans promotion</translation>
    </message>
    <message>
        <source>People of {circle}</source>
        <translation>Personnes de {circle}</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (suite)</translation>
    </message>
</context>
<context>
    <name>TrustForm</name>
    <message>
        <source>“{circle}” brings programs of its own</source>
        <translation>«&#xa0;{circle}&#xa0;» apporte ses propres programmes</translation>
    </message>
    <message>
        <source>These settings came with the folder, and would run when the circle is shared. Run them only if you know who made the folder. Otherwise nothing is shared; your versions stay safe here.</source>
        <translation>Ces réglages sont venus avec le dossier, et s’exécuteraient au partage. Ne les exécutez que si vous savez qui a fait le dossier. Sinon, rien n’est partagé&#xa0;; vos versions restent en sécurité ici.</translation>
    </message>
    <message>
        <source>These settings came with the folder, and would run when something is changed. Run them if you know who made the folder; your changes can be kept without them too.</source>
        <translation>Ces réglages sont venus avec le dossier, et seraient exécutés lors d’un changement. Exécutez-les si vous savez qui a fait le dossier&#xa0;; vos changements peuvent aussi être gardés sans eux.</translation>
    </message>
    <message>
        <source>Keep my changes without them</source>
        <translation>Garder mes changements sans eux</translation>
    </message>
    <message>
        <source>Trust and share</source>
        <translation>Faire confiance et partager</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Trust and run them</source>
        <translation>Faire confiance et les exécuter</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Ne pas partager</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Nothing that was undone is left.</source>
        <translation>Il ne reste rien de ce qui a été annulé.</translation>
    </message>
    <message>
        <source>No program that is gone left a lock in this circle.</source>
        <translation>Aucun programme disparu n’a laissé de verrou dans ce cercle.</translation>
    </message>
</context>
<context>
    <name>UndoneForm</name>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Changes that were undone</source>
        <translation>Changements annulés</translation>
    </message>
    <message>
        <source>{what}   ({age})</source>
        <translation>{what}   ({age})</translation>
    </message>
    <message>
        <source>Undone changes</source>
        <translation>Changements annulés</translation>
    </message>
    <message>
        <source>A change that you bring back becomes a new change. Nothing done since is lost.</source>
        <translation>Un changement récupéré devient un nouveau changement. Rien de ce qui a été fait depuis n’est perdu.</translation>
    </message>
</context>
<context>
    <name>UniteForm</name>
    <message>
        <source>Combine two different circles?</source>
        <translation>Réunir deux cercles différents&#xa0;?</translation>
    </message>
    <message>
        <source>Combine them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Every file and every version of both would be in each. Usually the place is simply the wrong one: then choose another.</source>
        <translation>Tous les fichiers et toutes les versions de l’un seraient aussi dans l’autre. Le plus souvent, c’est simplement le mauvais endroit&#xa0;: choisissez-en alors un autre.</translation>
    </message>
</context>
<context>
    <name>UnkeptBar</name>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed, not yet kept</source>
        <translation>
            <numerusform>%Ln fichier modifié, pas encore gardé</numerusform>
            <numerusform>%Ln fichiers modifiés, pas encore gardés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnkeptRow</name>
    <message>
        <source>Changed on disk and in no version yet</source>
        <translation>Changé sur le disque, et dans aucune version encore</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not kept yet</source>
        <translation>
            <numerusform>%Ln fichier pas encore gardé</numerusform>
            <numerusform>%Ln fichiers pas encore gardés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnknownHostForm</name>
    <message>
        <source>Is this really {host}?</source>
        <translation>Est-ce vraiment {host}&#xa0;?</translation>
    </message>
    <message>
        <source>This computer meets the host for the first time. Its key has this fingerprint:</source>
        <translation>Cet ordinateur rencontre cet hébergeur pour la première fois. Sa clé a cette empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>It is the one that {host} publishes, so you can go on.</source>
        <translation>C’est celle que {host} publie&#xa0;: vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Compare it with what the host publishes, or ask whoever runs it. If it differs, somebody may be listening in: do not go on. You are asked once only.</source>
        <translation>Comparez-la avec celle que l’hébergeur publie, ou demandez à qui s’en occupe. Si elle diffère, quelqu’un écoute peut-être&#xa0;: ne continuez pas. La question ne vous est posée qu’une fois.</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>No program that could hold these locks is running on this computer. If another computer works in this very folder, over a network, wait until it has finished.</source>
        <translation>Aucun programme qui pourrait tenir ces verrous ne tourne sur cet ordinateur. Si un autre ordinateur travaille dans ce même dossier, par un réseau, attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>{path}   ({age})</source>
        <translation>{path}   ({age})</translation>
    </message>
    <message>
        <source>Unlock the circle?</source>
        <translation>Débloquer le cercle&#xa0;?</translation>
    </message>
    <message>
        <source>Remove locks</source>
        <translation>Enlever les verrous</translation>
    </message>
</context>
<context>
    <name>VersionTitles</name>
    <message>
        <source>On disk, not kept yet</source>
        <translation>Sur le disque, pas encore gardé</translation>
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
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Circles on this computer</source>
        <translation>Cercles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Welcome to uPont</source>
        <translation>Bienvenue dans uPont</translation>
    </message>
    <message>
        <source>A circle is a group and the files that it keeps together. You will see every version of every file, who made it, and why.</source>
        <translation>Un cercle, c’est un groupe et les fichiers qu’il garde ensemble. Vous verrez chaque version de chaque fichier, qui l’a faite, et pourquoi.</translation>
    </message>
    <message>
        <source>Begin one: from nothing, or from a folder that you have.</source>
        <translation>En commencer un&#xa0;: à partir de rien, ou d’un dossier que vous avez.</translation>
    </message>
    <message>
        <source>Get a copy of your own of one that others share with you.</source>
        <translation>Obtenir votre propre copie d’un cercle que d’autres partagent avec vous.</translation>
    </message>
    <message>
        <source>Open one that is on this computer. You can drop its folder here, too.</source>
        <translation>En ouvrir un qui est sur cet ordinateur. Vous pouvez aussi déposer son dossier ici.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open the folder of a circle</source>
        <translation>Ouvrir le dossier d’un cercle</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed type</source>
        <translation>changé de type</translation>
    </message>
    <message>
        <source>What you have now (git: HEAD)</source>
        <translation>Ce que vous avez maintenant (git&#xa0;: HEAD)</translation>
    </message>
    <message>
        <source>A line of work (git: branch {name})</source>
        <translation>Une ligne de travail (git&#xa0;: branche {name})</translation>
    </message>
    <message>
        <source>A named version (git: {name})</source>
        <translation>Une version nommée (git&#xa0;: {name})</translation>
    </message>
    <message>
        <source>Changes put aside (git: stash)</source>
        <translation>Changements mis de côté (git&#xa0;: stash)</translation>
    </message>
    <message>
        <source>A reference of git ({name})</source>
        <translation>Une référence de git ({name})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Named version</source>
        <translation>Version nommée</translation>
    </message>
    <message>
        <source>added by {who}</source>
        <translation>ajoutée par {who}</translation>
    </message>
    <message>
        <source>modified by {who}</source>
        <translation>modifiée par {who}</translation>
    </message>
    <message>
        <source>moved by {who}</source>
        <translation>déplacée par {who}</translation>
    </message>
    <message>
        <source>copied by {who}</source>
        <translation>copiée par {who}</translation>
    </message>
    <message>
        <source>deleted by {who}</source>
        <translation>supprimée par {who}</translation>
    </message>
    <message>
        <source>changed in type by {who}</source>
        <translation>changée de type par {who}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>only its beginning is searched</source>
        <translation>la recherche ne porte que sur son début</translation>
    </message>
    <message>
        <source>a scan: its pages have no text</source>
        <translation>un scan&#xa0;: ses pages n’ont pas de texte</translation>
    </message>
    <message>
        <source>its content is not on this computer</source>
        <translation>son contenu n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>too large to be searched</source>
        <translation>trop grand pour la recherche</translation>
    </message>
    <message>
        <source>its words could not be read</source>
        <translation>ses mots n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>Your current line of work (git: current branch {name})</source>
        <translation>Votre ligne de travail actuelle (git&#xa0;: branche courante {name})</translation>
    </message>
    <message>
        <source>The shared version (git: remote branch {name})</source>
        <translation>La version partagée (git&#xa0;: branche distante {name})</translation>
    </message>
    <message>
        <source>A label (git: tag {name})</source>
        <translation>Une étiquette (git&#xa0;: tag {name})</translation>
    </message>
    <message>
        <source>restored by {who}</source>
        <translation>restaurée par {who}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>bytes per second</comment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
</context>
<context>
    <name>WorkForm</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>_Ages</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Cheques remitted</source>
        <translation>Remise de chèques</translation>
    </message>
</context>
</TS>
