<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BlockCards</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Page intégrée</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Two versions of one place</source>
        <translation>Deux versions d’un même passage</translation>
    </message>
    <message>
        <source>HTML, edited as source</source>
        <translation>HTML, à modifier en source</translation>
    </message>
    <message>
        <source>The picture is not in the project: %1</source>
        <translation>L’image n’est pas dans le projet : %1</translation>
    </message>
</context>
<context>
    <name>CharacterName</name>
    <message>
        <source>left-to-right mark</source>
        <translation>marque gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>marque droite-à-gauche</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>marque de lettre arabe</translation>
    </message>
    <message>
        <source>left-to-right isolate begins</source>
        <translation>début d’isolat gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left isolate begins</source>
        <translation>début d’isolat droite-à-gauche</translation>
    </message>
    <message>
        <source>isolate begins</source>
        <translation>début d’isolat</translation>
    </message>
    <message>
        <source>isolate ends</source>
        <translation>fin d’isolat</translation>
    </message>
    <message>
        <source>left-to-right embedding begins</source>
        <translation>début d’incorporation gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left embedding begins</source>
        <translation>début d’incorporation droite-à-gauche</translation>
    </message>
    <message>
        <source>embedding ends</source>
        <translation>fin d’incorporation</translation>
    </message>
    <message>
        <source>order is forced</source>
        <translation>ordre forcé</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>trait d’union conditionnel</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>espace sans chasse</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>antiliant sans chasse</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>liant sans chasse</translation>
    </message>
    <message>
        <source>tatweel</source>
        <translation>tatweel</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>saut de ligne</translation>
    </message>
    <message>
        <source>special space</source>
        <translation>espace spéciale</translation>
    </message>
    <message>
        <source>variation selector</source>
        <translation>sélecteur de variante</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>caractère invisible</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Arabic letter</source>
        <translation>lettre arabe</translation>
    </message>
    <message>
        <source>Hebrew letter</source>
        <translation>lettre hébraïque</translation>
    </message>
    <message>
        <source>Latin letter</source>
        <translation>lettre latine</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>tashkeel</source>
        <translation>tachkil</translation>
    </message>
    <message>
        <source>combining mark</source>
        <translation>diacritique</translation>
    </message>
    <message>
        <source>European digit</source>
        <translation>chiffre européen</translation>
    </message>
    <message>
        <source>Arabic-Indic digit</source>
        <translation>chiffre arabe-indien</translation>
    </message>
    <message>
        <source>Persian digit</source>
        <translation>chiffre persan</translation>
    </message>
    <message>
        <source>Arabic sign</source>
        <translation>signe arabe</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>trait d’union</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>tiret</translation>
    </message>
    <message>
        <source>minus sign</source>
        <translation>signe moins</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(taken away)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Two versions of this place. Enter or a double click: choose.</source>
        <translation>Deux versions de cet endroit. Entrée ou double clic : choisir.</translation>
    </message>
</context>
<context>
    <name>EmbargoQuestion</name>
    <message>
        <source>Flag a story under embargo?</source>
        <translation>Mettre en alerte un article sous embargo ?</translation>
    </message>
    <message>
        <source>%1 is under embargo until %2. As breaking news its headline would stand on every page of the site now.</source>
        <translation>%1 est sous embargo jusqu’à %2. En alerte, son titre apparaîtrait dès maintenant sur toutes les pages du site.</translation>
    </message>
    <message>
        <source>Flag it now</source>
        <translation>Mettre en alerte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 cannot be reached. Everything you wrote is safe here. Check the cable, the stick or the address, then sync again.</source>
        <translation>%1 est injoignable. Tout ce que vous avez écrit est en sécurité ici. Vérifiez le câble, la clé ou l’adresse, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>%1 does not let this machine sync. Everything you wrote is safe here. Check your name, password and permission there.</source>
        <translation>%1 refuse de synchroniser cette machine. Tout ce que vous avez écrit est en sécurité ici. Vérifiez-y votre nom, votre mot de passe et vos droits.</translation>
    </message>
    <message>
        <source>What %1 holds is not whole, so nothing was taken from it. Everything here is intact; sync with another copy, or repair that one.</source>
        <translation>Le contenu de %1 est incomplet : rien n’en a été repris. Tout est intact ici ; synchronisez avec une autre copie, ou réparez celle-là.</translation>
    </message>
    <message>
        <source>Others are writing to %1 all the time. Everything you wrote is safe here; sync again in a moment.</source>
        <translation>D’autres écrivent sans cesse dans %1. Tout ce que vous avez écrit est en sécurité ici ; synchronisez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>%1 holds another newsroom. Nothing was mixed. Choose the place where this newsroom is kept, or an empty folder.</source>
        <translation>%1 contient une autre rédaction. Rien n’a été mélangé. Choisissez l’endroit où celle-ci est conservée, ou un dossier vide.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Nothing was changed. Check whether it was moved or renamed.</source>
        <translation>%1 n’est plus là. Rien n’a été modifié. Vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>%1 is not a Warraq newsroom: it has no warraq.json. Nothing was changed. Choose another folder, or create a newsroom in an empty one.</source>
        <translation>%1 n’est pas une rédaction Warraq : il n’y a pas de warraq.json. Rien n’a été modifié. Choisissez un autre dossier, ou créez une rédaction dans un dossier vide.</translation>
    </message>
    <message>
        <source>There is already something at %1. It was left as it is. Choose an empty folder or another name.</source>
        <translation>Il y a déjà quelque chose dans %1. Rien n’y a été touché. Choisissez un dossier vide ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Warraq. You can read everything; to write, update Warraq on this machine.</source>
        <translation>%1 a été écrit par un Warraq plus récent. Vous pouvez tout lire ; pour écrire, mettez Warraq à jour sur cette machine.</translation>
    </message>
    <message>
        <source>Someone else has %1 open. You can read everything; to write, ask them to close it, then open it again.</source>
        <translation>Quelqu’un d’autre a ouvert %1. Vous pouvez tout lire ; pour écrire, demandez-lui de le fermer, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was written; what you see on screen is still there.</source>
        <translation>%1 est ouvert en lecture seule. Rien n’a été écrit ; ce que vous voyez à l’écran est toujours là.</translation>
    </message>
    <message>
        <source>The system does not let Warraq write %1. Your text is still here, unsaved. Ask for permission on the folder, then save again.</source>
        <translation>Le système ne laisse pas Warraq écrire %1. Votre texte est toujours là, non enregistré. Demandez le droit d’écrire dans le dossier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. The last saved version is intact and your text is still here. Free some space, then save again.</source>
        <translation>Le disque est plein : %1 n’a pas pu être écrit. La dernière version enregistrée est intacte et votre texte est toujours là. Libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Writing %1 failed. The last saved version is intact and your text is still here. Check the disk, then save again.</source>
        <translation>L’écriture de %1 a échoué. La dernière version enregistrée est intacte et votre texte est toujours là. Vérifiez le disque, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Reading %1 failed half-way. Nothing was changed. Check the disk or the connection, then try again.</source>
        <translation>La lecture de %1 s’est interrompue. Rien n’a été modifié. Vérifiez le disque ou la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Someone changed %1 after you opened it. Theirs was not overwritten and yours is still here. Keep both, then bring them together.</source>
        <translation>Quelqu’un a modifié %1 après que vous l’avez ouvert. Sa version n’a pas été écrasée et la vôtre est toujours là. Gardez les deux, puis rapprochez-les.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged or of another kind. It was left as it is; everything else still opens.</source>
        <translation>%1 est illisible : endommagé ou d’un autre type. Il a été laissé tel quel ; tout le reste s’ouvre.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not text in UTF-8. It was left as it is; everything else still opens.</source>
        <translation>%1 contient des octets qui ne sont pas du texte UTF-8. Il a été laissé tel quel ; tout le reste s’ouvre.</translation>
    </message>
    <message>
        <source>%1 is larger than Warraq can take. Nothing was changed. Split it and try again.</source>
        <translation>%1 est trop gros pour Warraq. Rien n’a été modifié. Divisez-le et réessayez.</translation>
    </message>
    <message>
        <source>This version of Warraq cannot read %1. Nothing was changed.</source>
        <translation>Cette version de Warraq ne sait pas lire %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The comment database refused %1. Nothing was lost: decisions are also kept in moderation/decisions. Close other programs that use it, then try again.</source>
        <translation>La base des commentaires a refusé %1. Rien n’est perdu : les décisions sont aussi dans moderation/decisions. Fermez les autres programmes qui l’utilisent, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of Warraq is missing: %1. Everything else works. Install it, then try again.</source>
        <translation>Il manque une partie de Warraq : %1. Tout le reste fonctionne. Installez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has a value that Warraq does not accept. Nothing was changed.</source>
        <translation>%1 a une valeur que Warraq n’accepte pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before is whole; nothing is left half done.</source>
        <translation>Arrêté, comme vous l’avez demandé. Ce qui était terminé est entier ; rien n’est à moitié fait.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder %1 is no longer where it was. Your text is still here, unsaved. Put the folder back, then save again.</source>
        <translation>Le dossier de la rédaction %1 n’est plus à sa place. Votre texte est toujours ici, non enregistré. Remettez le dossier en place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Part of the history of %1 is missing or damaged. The stories themselves are intact. Bring the folder .git back from a backup or another machine.</source>
        <translation>Une partie de l’historique de %1 manque ou est endommagée. Les articles sont intacts. Récupérez le dossier .git d’une sauvegarde ou d’une autre machine.</translation>
    </message>
    <message>
        <source>Another program is working in the history of %1. Your text is saved; its version is kept as soon as the other program is done.</source>
        <translation>Un autre programme travaille dans l’historique de %1. Votre texte est enregistré ; sa version le sera dès que l’autre programme aura fini.</translation>
    </message>
    <message>
        <source>The history of %1 could not be used. Your text is saved, only no version of it was kept. Check the folder .git and its permissions.</source>
        <translation>L’historique de %1 n’a pas pu être utilisé. Votre texte est enregistré, mais aucune version n’en a été gardée. Vérifiez le dossier .git et ses droits.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Chapô</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>stories %1</source>
        <translation>articles %1</translation>
    </message>
    <message>
        <source>comments %1</source>
        <translation>commentaires %1</translation>
    </message>
    <message>
        <source>authors %1</source>
        <translation>auteurs %1</translation>
    </message>
    <message>
        <source>sections and tags %1</source>
        <translation>rubriques et mots-clés %1</translation>
    </message>
    <message>
        <source>pictures %1</source>
        <translation>images %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>a lone &amp; was written as text</source>
        <translation>un &amp; isolé a été écrit comme texte</translation>
    </message>
    <message>
        <source>a lone &lt; was written as text</source>
        <translation>un &lt; isolé a été écrit comme texte</translation>
    </message>
    <message>
        <source>a stray ]]&gt; was written as text</source>
        <translation>un ]]&gt; égaré a été écrit comme texte</translation>
    </message>
    <message>
        <source>a character that XML forbids was replaced: %1</source>
        <translation>un caractère interdit en XML a été remplacé : %1</translation>
    </message>
    <message>
        <source>the text was converted from %1</source>
        <translation>le texte a été converti depuis %1</translation>
    </message>
    <message>
        <source>the encoding %1 is not known; it was read as UTF-8</source>
        <translation>l’encodage %1 est inconnu ; lu comme UTF-8</translation>
    </message>
    <message>
        <source>a document type was left out, for safety</source>
        <translation>un type de document a été écarté, par sécurité</translation>
    </message>
    <message>
        <source>an item without an end was closed</source>
        <translation>un élément sans fin a été fermé</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>le fichier finit au milieu</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient aucun texte</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>trop gros</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the number %1 is there twice; the first was taken</source>
        <translation>le numéro %1 y est deux fois ; le premier a été pris</translation>
    </message>
    <message>
        <source>the story of this newsroom cannot be read and was left as it is: %1</source>
        <translation>l’article d’ici est illisible et a été laissé tel quel : %1</translation>
    </message>
    <message>
        <source>a story was edited here and was left as it is</source>
        <translation>un article a été modifié ici et laissé tel quel</translation>
    </message>
    <message>
        <source>this text came in before</source>
        <translation>ce texte est déjà entré</translation>
    </message>
    <message>
        <source>the text begins as breaking news; you decide</source>
        <translation>le texte commence comme un urgent ; à vous de décider</translation>
    </message>
    <message>
        <source>became the headline</source>
        <translation>devenu le titre</translation>
    </message>
    <message>
        <source>became the kicker</source>
        <translation>devenu le surtitre</translation>
    </message>
    <message>
        <source>became the deck</source>
        <translation>devenu le chapô</translation>
    </message>
    <message>
        <source>became the byline</source>
        <translation>devenu la signature</translation>
    </message>
    <message>
        <source>became the dateline</source>
        <translation>devenu lieu et agence</translation>
    </message>
    <message>
        <source>words of the site&apos;s menu</source>
        <translation>des mots du menu du site</translation>
    </message>
    <message>
        <source>a share button</source>
        <translation>un bouton de partage</translation>
    </message>
    <message>
        <source>the comment form</source>
        <translation>le formulaire de commentaire</translation>
    </message>
    <message>
        <source>a cookie notice</source>
        <translation>un avis de cookies</translation>
    </message>
    <message>
        <source>links to other stories</source>
        <translation>des liens vers d’autres articles</translation>
    </message>
    <message>
        <source>the headline once more</source>
        <translation>le titre une fois de plus</translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation>le titre de la page</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté : %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Repaired (%1)</source>
        <translation>Réparé (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Écarté (%1)</translation>
    </message>
    <message>
        <source>Noted (%1)</source>
        <translation>Noté (%1)</translation>
    </message>
    <message>
        <source>a number that fits nowhere was kept as it is: %1</source>
        <translation>un nombre hors limites a été conservé tel quel : %1</translation>
    </message>
    <message>
        <source>text that stands outside the article</source>
        <translation>du texte hors de l’article</translation>
    </message>
    <message>
        <source>a button or a field</source>
        <translation>un bouton ou un champ</translation>
    </message>
    <message>
        <source>a drawing of the page itself</source>
        <translation>un dessin de la page elle-même</translation>
    </message>
    <message>
        <source>markup; its text stayed</source>
        <translation>du balisage ; son texte est resté</translation>
    </message>
    <message>
        <source>what could run or load something</source>
        <translation>ce qui pourrait exécuter ou charger quelque chose</translation>
    </message>
    <message>
        <source>another address of a film or sound</source>
        <translation>une autre adresse d’une vidéo ou d’un son</translation>
    </message>
    <message>
        <source>a picture without an address that can be used</source>
        <translation>une image sans adresse utilisable</translation>
    </message>
    <message>
        <source>words for browsers that show no films</source>
        <translation>un texte pour les navigateurs sans vidéo</translation>
    </message>
    <message>
        <source>it is not text, whatever its name says</source>
        <translation>ce n’est pas du texte, quoi que dise son nom</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>Untitled story</source>
        <translation>Article sans titre</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The words name %1, the link goes to %2.</source>
        <translation>Les mots nomment %1, le lien mène à %2.</translation>
    </message>
    <message>
        <source>The address %1 mixes letters that look alike.</source>
        <translation>L&apos;adresse %1 mêle des lettres qui se ressemblent.</translation>
    </message>
    <message>
        <source>The address %1 leads to this machine or house.</source>
        <translation>L&apos;adresse %1 mène à cette machine ou au réseau interne.</translation>
    </message>
    <message>
        <source>Words of the desk&apos;s list: %1.</source>
        <translation>Mots de la liste du bureau : %1.</translation>
    </message>
    <message>
        <source>The text has links.</source>
        <translation>Le texte contient des liens.</translation>
    </message>
    <message>
        <source>Links to %1.</source>
        <translation>Liens vers %1.</translation>
    </message>
    <message>
        <source>Links in the text: %1.</source>
        <translation>Liens dans le texte : %1.</translation>
    </message>
    <message>
        <source>The same person sent the same text before; in %1 hours: %2.</source>
        <translation>La même personne a déjà envoyé ce texte ; en %1 heures : %2.</translation>
    </message>
    <message>
        <source>Other people sent the same text; in %1 hours: %2.</source>
        <translation>D&apos;autres ont envoyé le même texte ; en %1 heures : %2.</translation>
    </message>
    <message>
        <source>Part of a wave of similar comments: %1 of them.</source>
        <translation>Fait partie d&apos;une vague de messages semblables : %1.</translation>
    </message>
    <message>
        <source>Approved comments of this person so far: %1.</source>
        <translation>Commentaires acceptés de cette personne à ce moment : %1.</translation>
    </message>
    <message>
        <source>Of the last %1 decided comments of this person in %2 days, %3 were rejected.</source>
        <translation>Sur les %1 derniers commentaires tranchés de cette personne en %2 jours, %3 ont été refusés.</translation>
    </message>
    <message>
        <source>Comments of this person in %1 minutes: %2.</source>
        <translation>Commentaires de cette personne en %1 minutes : %2.</translation>
    </message>
    <message>
        <source>%1 gives out addresses for one use.</source>
        <translation>%1 distribue des adresses jetables.</translation>
    </message>
    <message>
        <source>The e-mail address has a name after a plus sign.</source>
        <translation>L&apos;adresse électronique porte un nom après un signe plus.</translation>
    </message>
    <message>
        <source>The e-mail address has many dots, as variants of one have.</source>
        <translation>L&apos;adresse électronique a beaucoup de points, comme les variantes d&apos;une même adresse.</translation>
    </message>
    <message>
        <source>The desk&apos;s own rule %1.</source>
        <translation>La règle propre au bureau %1.</translation>
    </message>
    <message>
        <source>The name is that of %1, the e-mail address is another.</source>
        <translation>Le nom est celui de %1, l&apos;adresse électronique est une autre.</translation>
    </message>
    <message>
        <source>The name reads like %1, but is written with other characters.</source>
        <translation>Le nom se lit comme %1, mais il est écrit avec d&apos;autres caractères.</translation>
    </message>
    <message>
        <source>Name, e-mail or address hold characters nobody sees: %1.</source>
        <translation>Le nom, l&apos;adresse électronique ou le site contiennent des caractères invisibles : %1.</translation>
    </message>
    <message>
        <source>Characters that turn letters round: %1.</source>
        <translation>Caractères qui retournent les lettres : %1.</translation>
    </message>
    <message>
        <source>Direction marks that are opened and never closed, or closed and never opened: %1.</source>
        <translation>Marques de direction ouvertes et jamais fermées, ou l&apos;inverse : %1.</translation>
    </message>
    <message>
        <source>Characters without a shape between the letters: %1.</source>
        <translation>Caractères sans forme entre les lettres : %1.</translation>
    </message>
    <message>
        <source>Marks on one letter: %1; no writing needs so many.</source>
        <translation>Signes sur une seule lettre : %1 ; aucune écriture n&apos;en demande autant.</translation>
    </message>
    <message>
        <source>Letters of two scripts in one word, so that one looks like another.</source>
        <translation>Lettres de deux écritures dans un mot, pour que l&apos;une passe pour l&apos;autre.</translation>
    </message>
    <message>
        <source>Digits of two sets in one number.</source>
        <translation>Chiffres de deux séries dans un même nombre.</translation>
    </message>
    <message>
        <source>Letters in another shape, stretched or set apart, so that word lists do not find the words.</source>
        <translation>Lettres d&apos;une autre forme, étirées ou espacées, pour échapper aux listes de mots.</translation>
    </message>
    <message>
        <source>The name has letters that Persian and Urdu are written with.</source>
        <translation>Le nom contient des lettres du persan et de l&apos;ourdou.</translation>
    </message>
    <message>
        <source>Capitals among the Latin letters: %1.</source>
        <translation>Capitales parmi les lettres latines : %1.</translation>
    </message>
    <message>
        <source>The word %1 stands %2 times.</source>
        <translation>Le mot %1 se suit %2 fois.</translation>
    </message>
    <message>
        <source>%1 stands %2 times in a row.</source>
        <translation>%1 se suit %2 fois.</translation>
    </message>
    <message>
        <source>Letters and digits in the text: %1.</source>
        <translation>Lettres et chiffres dans le texte : %1.</translation>
    </message>
    <message>
        <source>Characters in the text: %1.</source>
        <translation>Caractères dans le texte : %1.</translation>
    </message>
    <message>
        <source>A rule that this version does not know.</source>
        <translation>Une règle que cette version ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The text or the name has a word of the desk&apos;s list. A flagged one counts half, one to reject twice.</source>
        <translation>Le texte ou le nom contient un mot de la liste du bureau. Un mot signalé compte moitié, un mot à refuser double.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>The text has links: %1 or more.</source>
        <translation>Le texte contient des liens : %1 ou plus.</translation>
    </message>
    <message>
        <source>Many links</source>
        <translation>Beaucoup de liens</translation>
    </message>
    <message>
        <source>The text has many links: %1 or more.</source>
        <translation>Le texte contient beaucoup de liens : %1 ou plus.</translation>
    </message>
    <message>
        <source>False link</source>
        <translation>Lien trompeur</translation>
    </message>
    <message>
        <source>A link goes elsewhere than its words say, or its address mixes letters that look alike.</source>
        <translation>Un lien mène ailleurs que ne disent ses mots, ou son adresse mêle des lettres qui se ressemblent.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>The same person sent the same text in the last %1 hours.</source>
        <translation>La même personne a envoyé le même texte dans les %1 dernières heures.</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texte copié</translation>
    </message>
    <message>
        <source>Others, %1 or more, sent the same text in the last %2 hours; only texts of %3 letters or more.</source>
        <translation>D&apos;autres, %1 ou plus, ont envoyé le même texte dans les %2 dernières heures ; textes de %3 lettres ou plus.</translation>
    </message>
    <message>
        <source>Similar wave</source>
        <translation>Vague semblable</translation>
    </message>
    <message>
        <source>The comment belongs to a wave of similar ones: %1 or more.</source>
        <translation>Le commentaire appartient à une vague de messages semblables : %1 ou plus.</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau venu</translation>
    </message>
    <message>
        <source>Fewer than %1 comments of this person were approved before.</source>
        <translation>Moins de %1 commentaires de cette personne ont été acceptés auparavant.</translation>
    </message>
    <message>
        <source>Often rejected</source>
        <translation>Souvent refusé</translation>
    </message>
    <message>
        <source>At least %1 % of this person&apos;s comments were rejected, of %2 or more decided in the last %3 days.</source>
        <translation>Au moins %1 % des commentaires de cette personne ont été refusés, sur %2 ou plus tranchés dans les %3 derniers jours.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>The same person sent %1 comments or more in %2 minutes.</source>
        <translation>La même personne a envoyé %1 commentaires ou plus en %2 minutes.</translation>
    </message>
    <message>
        <source>One-use e-mail</source>
        <translation>Adresse jetable</translation>
    </message>
    <message>
        <source>The e-mail address is one that is thrown away after use.</source>
        <translation>L&apos;adresse électronique est de celles qu&apos;on jette après usage.</translation>
    </message>
    <message>
        <source>Varied e-mail</source>
        <translation>Adresse variée</translation>
    </message>
    <message>
        <source>The e-mail address is a variant of another: a name after a plus sign, or many dots.</source>
        <translation>L&apos;adresse électronique est une variante : un nom après un signe plus, ou beaucoup de points.</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nom usurpé</translation>
    </message>
    <message>
        <source>The name reads like one of ours, and the writer is not one of us.</source>
        <translation>Le nom se lit comme l&apos;un des nôtres, et l&apos;auteur n&apos;est pas des nôtres.</translation>
    </message>
    <message>
        <source>Hidden in the name</source>
        <translation>Caché dans le nom</translation>
    </message>
    <message>
        <source>Name, e-mail or address hold characters nobody sees.</source>
        <translation>Le nom, l&apos;adresse électronique ou le site contiennent des caractères invisibles.</translation>
    </message>
    <message>
        <source>Turned text</source>
        <translation>Texte retourné</translation>
    </message>
    <message>
        <source>The text has characters that turn letters round.</source>
        <translation>Le texte contient des caractères qui retournent les lettres.</translation>
    </message>
    <message>
        <source>Open direction</source>
        <translation>Direction ouverte</translation>
    </message>
    <message>
        <source>The text opens a direction and never closes it, or the other way round.</source>
        <translation>Le texte ouvre une direction et ne la ferme pas, ou l&apos;inverse.</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Caractères cachés</translation>
    </message>
    <message>
        <source>Characters without a shape between the letters: %1 or more.</source>
        <translation>Caractères sans forme entre les lettres : %1 ou plus.</translation>
    </message>
    <message>
        <source>Stacked marks</source>
        <translation>Signes empilés</translation>
    </message>
    <message>
        <source>Marks on one letter: %1 or more.</source>
        <translation>Signes sur une seule lettre : %1 ou plus.</translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation>Lettres mêlées</translation>
    </message>
    <message>
        <source>Letters of two scripts in one word, so that one looks like another.</source>
        <translation>Lettres de deux écritures dans un mot, pour que l&apos;une passe pour l&apos;autre.</translation>
    </message>
    <message>
        <source>Mixed digits</source>
        <translation>Chiffres mêlés</translation>
    </message>
    <message>
        <source>Digits of two sets in one number.</source>
        <translation>Chiffres de deux séries dans un même nombre.</translation>
    </message>
    <message>
        <source>Disguised letters</source>
        <translation>Lettres déguisées</translation>
    </message>
    <message>
        <source>Letters in another shape, stretched or set apart.</source>
        <translation>Lettres d&apos;une autre forme, étirées ou espacées.</translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation>Lettres persanes</translation>
    </message>
    <message>
        <source>The name has letters that Persian and Urdu are written with.</source>
        <translation>Le nom contient des lettres du persan et de l&apos;ourdou.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Capitales</translation>
    </message>
    <message>
        <source>At least %1 % of the Latin letters are capitals, of %2 letters or more.</source>
        <translation>Au moins %1 % des lettres latines sont des capitales, sur %2 lettres ou plus.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>A letter, sign or word stands %1 times or more in a row.</source>
        <translation>Une lettre, un signe ou un mot se suit %1 fois ou plus.</translation>
    </message>
    <message>
        <source>Hardly a word</source>
        <translation>Presque rien</translation>
    </message>
    <message>
        <source>The text has fewer than %1 letters.</source>
        <translation>Le texte a moins de %1 lettres.</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Très long</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>Le texte a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, test, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, test, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Ce qui est caché</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Son aspect</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>L&apos;adresse électronique</translation>
    </message>
    <message>
        <source>The e-mail&apos;s domain</source>
        <translation>Le domaine de l&apos;adresse</translation>
    </message>
    <message>
        <source>The writer&apos;s site</source>
        <translation>Le site de l&apos;auteur</translation>
    </message>
    <message>
        <source>A link&apos;s domain</source>
        <translation>Le domaine d&apos;un lien</translation>
    </message>
    <message>
        <source>The network address</source>
        <translation>L&apos;adresse réseau</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>La rubrique</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>La langue</translation>
    </message>
    <message>
        <source>The number of links</source>
        <translation>Le nombre de liens</translation>
    </message>
    <message>
        <source>The number of characters</source>
        <translation>Le nombre de caractères</translation>
    </message>
    <message>
        <source>The story&apos;s age in days</source>
        <translation>L&apos;âge de l&apos;article en jours</translation>
    </message>
    <message>
        <source>The person&apos;s approved comments</source>
        <translation>Le nombre de commentaires acceptés de la personne</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n&apos;est pas</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>Only the weight</source>
        <translation>Le poids seul</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
</context>
<context>
    <name>SourceProblem</name>
    <message>
        <source>The tag %1 has no end: its “&gt;” is missing.</source>
        <translation>La balise %1 n’a pas de fin : son « &gt; » manque.</translation>
    </message>
    <message>
        <source>%1 is opened and never closed.</source>
        <translation>%1 est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>%1 is closed but was never opened.</source>
        <translation>%1 est fermé sans avoir été ouvert.</translation>
    </message>
    <message>
        <source>A comment has no end.</source>
        <translation>Un commentaire n’a pas de fin.</translation>
    </message>
    <message>
        <source>A lone “&lt;” begins no tag; for the sign itself write %1.</source>
        <translation>Un « &lt; » isolé ne commence aucune balise ; pour le signe lui-même, écrivez %1.</translation>
    </message>
    <message>
        <source>HTML knows no %1: the page shows it letter by letter.</source>
        <translation>HTML ne connaît pas %1 : la page l’affiche lettre par lettre.</translation>
    </message>
    <message>
        <source>A byte here is no text. It stays as it is until the line is changed.</source>
        <translation>Un octet ici n’est pas du texte. Il reste tel quel tant que la ligne n’est pas modifiée.</translation>
    </message>
    <message>
        <source>The page would not show “%1”.</source>
        <translation>La page n’afficherait pas « %1 ».</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>il y a %Ln seconde</numerusform>
            <numerusform>il y a %Ln secondes</numerusform>
        </translation>
    </message>
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
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>surtitre</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>chapô</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lieu et agence</translation>
    </message>
    <message>
        <source>section</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgence</translation>
    </message>
    <message>
        <source>breaking flag</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>embargo</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>corrections</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>État changé</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Recovered after a crash</source>
        <translation>Récupéré après une panne</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Changed outside of Warraq</source>
        <translation>Modifié hors de Warraq</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
</context>
<context>
    <name>warraq::AbbreviationDialog</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Abbreviations and ready texts</source>
        <translation>Abréviations et textes prêts</translation>
    </message>
    <message>
        <source>They belong to the desk: everyone in this newsroom has them. An abbreviation expands when a space, Enter or a mark follows it; Backspace right then takes that back.</source>
        <translation>Elles appartiennent à la rédaction : tout le monde les partage. Une abréviation se développe dès qu’une espace, Entrée ou un signe la suit ; Retour arrière aussitôt après annule.</translation>
    </message>
    <message>
        <source>Abbreviation or name</source>
        <translation>Abréviation ou nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Name in the list of ready texts</source>
        <translation>Nom dans la liste des textes prêts</translation>
    </message>
</context>
<context>
    <name>warraq::ArticleFields</name>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deck: the story in one sentence</source>
        <translation>Chapô : l’article en une phrase</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Urgency: 1 is a flash, 9 can wait</source>
        <translation>Urgence : 1 est un flash, 9 peut attendre</translation>
    </message>
    <message>
        <source>Urgency %1</source>
        <translation>Urgence %1</translation>
    </message>
</context>
<context>
    <name>warraq::ArticleSession</name>
    <message>
        <source>Change from outside</source>
        <translation>Changement extérieur</translation>
    </message>
</context>
<context>
    <name>warraq::ArticleTextEdit</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Tab stays in the text; after Escape it goes on to what is beside it.</source>
        <translation>Tab reste dans le texte ; après Échap, il passe à ce qui se trouve à côté.</translation>
    </message>
</context>
<context>
    <name>warraq::AuthorCard</name>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour voir</translation>
    </message>
    <message>
        <source>E-mail and address are shown while you hold this button</source>
        <translation>L’adresse et le courriel s’affichent tant que vous maintenez ce bouton</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Pas de courriel</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Courriel %1</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas d’adresse</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>First comment on this desk</source>
        <translation>Premier commentaire ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <translation>
            <numerusform>%Ln accepté</numerusform>
            <numerusform>%Ln acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>warraq::BreakingDesk</name>
    <message>
        <source>Flag as breaking</source>
        <translation>Signaler comme urgent</translation>
    </message>
    <message>
        <source>Extend breaking</source>
        <translation>Prolonger l’urgent</translation>
    </message>
    <message>
        <source>End breaking</source>
        <translation>Fin de l’urgent</translation>
    </message>
    <message>
        <source>Breaking expired</source>
        <translation>Urgent expiré</translation>
    </message>
</context>
<context>
    <name>warraq::BreakingWorkplace</name>
    <message>
        <source>Nothing is breaking</source>
        <translation>Rien d’urgent</translation>
    </message>
    <message>
        <source>A story flagged as breaking stands here with its countdown, and returns to normal by itself when its time is over.</source>
        <translation>Un article signalé comme urgent apparaît ici avec son compte à rebours, et redevient ordinaire de lui-même à la fin du délai.</translation>
    </message>
    <message>
        <source>Breaking desk</source>
        <translation>Bureau de l’urgent</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Choisir un article</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Returned to an ordinary story by itself</source>
        <translation>Redevenu ordinaire de lui-même</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Terminé par %1</translation>
    </message>
    <message>
        <source>it stood for %1</source>
        <translation>il a duré %1</translation>
    </message>
    <message>
        <source>nothing is breaking</source>
        <translation>rien d’urgent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) breaking</source>
        <translation>
            <numerusform>%Ln article urgent</numerusform>
            <numerusform>%Ln articles urgents</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags so far</source>
        <translation>Aucun urgent jusqu’ici</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Dernier changement %1</translation>
    </message>
    <message>
        <source>Find a story or a command…</source>
        <translation>Chercher un article ou une commande…</translation>
    </message>
</context>
<context>
    <name>warraq::CampaignDelegate</name>
    <message numerus="yes">
        <source>%Ln await(s) a decision</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CampaignPage</name>
    <message>
        <source>Similar wave</source>
        <translation>Vague de messages semblables</translation>
    </message>
    <message>
        <source>Also those decided before</source>
        <translation>Aussi ceux déjà décidés</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>Afficher dans la file</translation>
    </message>
    <message>
        <source>This newsroom is open for reading only.</source>
        <translation>Cette rédaction est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Comments of this wave</source>
        <translation>Commentaires de cette vague</translation>
    </message>
    <message numerus="yes">
        <source>The commonest text, %Ln time(s); what others say differently is marked.</source>
        <translation>
            <numerusform>Le texte le plus courant, %Ln fois ; ce que les autres disent autrement est marqué.</numerusform>
            <numerusform>Le texte le plus courant, %Ln fois ; ce que les autres disent autrement est marqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Décision en cours…</translation>
    </message>
    <message numerus="yes">
        <source>A key decides %Ln comment(s) as one step.</source>
        <translation>
            <numerusform>Une touche décide de %Ln commentaire.</numerusform>
            <numerusform>Une touche décide de %Ln commentaires en une seule étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this wave awaits a decision.</source>
        <translation>Rien dans cette vague n’attend de décision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out.</source>
        <translation>
            <numerusform>%Ln retiré.</numerusform>
            <numerusform>%Ln retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln comment(s) of a wave, one step</source>
        <translation>
            <numerusform>%1 : %Ln commentaire d’une vague</numerusform>
            <numerusform>%1 : %Ln commentaires d’une vague, une seule étape</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>warraq::CampaignWords</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>warraq::CampaignsPage</name>
    <message>
        <source>Similar waves</source>
        <translation>Vagues de messages semblables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more</source>
        <translation>
            <numerusform>%Ln ou plus</numerusform>
            <numerusform>%Ln ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No wave here</source>
        <translation>Aucune vague ici</translation>
    </message>
    <message>
        <source>When many comments say nearly the same, whoever signs them, they stand here as one group and are decided with one key.</source>
        <translation>Quand beaucoup de commentaires disent presque la même chose, quel que soit leur signataire, ils sont réunis ici et se décident d’une seule touche.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking through %1 of %2…</source>
        <translation>Lecture de %1 sur %2…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>warraq::CardView</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>warraq::CommandField</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Search everywhere here for %1</source>
        <translation>Chercher %1 partout ici</translation>
    </message>
</context>
<context>
    <name>warraq::Commands</name>
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
        <source>&amp;Story</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>warraq::CommentDelegate</name>
    <message>
        <source>disguised letters</source>
        <translation>lettres déguisées</translation>
    </message>
    <message>
        <source>disguised name</source>
        <translation>nom déguisé</translation>
    </message>
    <message>
        <source>first comment</source>
        <translation>premier commentaire</translation>
    </message>
    <message>
        <source>link leads elsewhere</source>
        <translation>le lien mène ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden direction</source>
        <translation>direction cachée</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>caractères cachés</translation>
    </message>
    <message>
        <source>stacked marks</source>
        <translation>signes empilés</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <source>in reply to “%1”</source>
        <translation>en réponse à « %1 »</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>words changed by the desk</source>
        <translation>texte modifié par la rédaction</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused word(s)</source>
        <translation>
            <numerusform>%Ln mot refusé</numerusform>
            <numerusform>%Ln mots refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed word(s)</source>
        <translation>
            <numerusform>%Ln mot de la liste</numerusform>
            <numerusform>%Ln mots de la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CommentQueue</name>
    <message>
        <source>Back in the queue</source>
        <translation>Remis en attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>warraq::CommentsDeskView</name>
    <message>
        <source>This newsroom is open for reading only.</source>
        <translation>Cette rédaction est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The comments could not be read.</source>
        <translation>Les commentaires n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The decision was not kept; the comment is as it was.</source>
        <translation>La décision n’a pas été gardée ; le commentaire est inchangé.</translation>
    </message>
    <message>
        <source>The rest was left for later</source>
        <translation>Le reste est remis à plus tard</translation>
    </message>
    <message>
        <source>You looked at every comment of this list. Those you held are still waiting.</source>
        <translation>Vous avez vu tous les commentaires de cette liste. Ceux que vous avez suspendus attendent encore.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>No comment here</source>
        <translation>Aucun commentaire ici</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Pas encore de commentaires</translation>
    </message>
    <message>
        <source>Readers’ comments come with an export of the site: import a WordPress file (Ctrl+Shift+I).</source>
        <translation>Les commentaires arrivent avec un export du site : importez un fichier WordPress (Ctrl+Maj+I).</translation>
    </message>
    <message>
        <source>Nothing awaits a decision</source>
        <translation>Rien n’attend de décision</translation>
    </message>
    <message>
        <source>Every comment is decided. New ones appear here after the next import.</source>
        <translation>Tous les commentaires sont tranchés. Les nouveaux apparaîtront après la prochaine importation.</translation>
    </message>
    <message>
        <source>Look through the approved ones</source>
        <translation>Parcourir les acceptés</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No comment stands in “%1”.</source>
        <translation>Aucun commentaire dans « %1 ».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Deciding about many comments. You can go on reading.</source>
        <translation>Décision sur de nombreux commentaires. Vous pouvez continuer à lire.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Its name, as it shall stand beside the queues</source>
        <translation>Son nom, tel qu’il apparaîtra à côté des files</translation>
    </message>
    <message>
        <source>All of this list</source>
        <translation>Toute cette liste</translation>
    </message>
    <message numerus="yes">
        <source>What shall happen to %Ln comment(s)? It is one step: Z takes it back.</source>
        <translation>
            <numerusform>Que faire de %Ln commentaire ? C’est un seul pas : Z l’annule.</numerusform>
            <numerusform>Que faire de %Ln commentaires ? C’est un seul pas : Z l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>One comment at a time; O or Escape brings the rest back</source>
        <translation>Un commentaire à la fois ; O ou Échap ramène le reste</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>La file est de retour</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>In “%1” nothing fits what you chose.</source>
        <translation>Rien dans « %1 » ne correspond à votre choix.</translation>
    </message>
</context>
<context>
    <name>warraq::CommentsWorkplace</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Keys of the comments</source>
        <translation>Touches des commentaires</translation>
    </message>
    <message>
        <source>Every decision is kept on this machine</source>
        <translation>Chaque décision est gardée sur cette machine</translation>
    </message>
    <message>
        <source>Read only: nothing can be decided</source>
        <translation>Lecture seule : aucune décision possible</translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>Modérateur : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting a decision</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you decided %Ln today</source>
        <translation>
            <numerusform>vous en avez tranché %Ln aujourd’hui</numerusform>
            <numerusform>vous en avez tranché %Ln aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the comments or run a command…</source>
        <translation>Chercher un commentaire ou une commande…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Rules, words, waves, learner, journal (T)</source>
        <translation>Règles, mots, vagues, apprentissage, journal (T)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>&amp;Mots…</translation>
    </message>
    <message>
        <source>Waves of the &amp;same text…</source>
        <translation>&amp;Vagues du même texte…</translation>
    </message>
    <message>
        <source>&amp;Learner…</source>
        <translation>&amp;Apprentissage…</translation>
    </message>
    <message>
        <source>&amp;Journal of decisions…</source>
        <translation>&amp;Journal des décisions…</translation>
    </message>
    <message>
        <source>No other comment says the same</source>
        <translation>Aucun autre commentaire ne dit la même chose</translation>
    </message>
</context>
<context>
    <name>warraq::CompareCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>warraq::CompareNote</name>
    <message>
        <source>Moved from here</source>
        <translation>Déplacé d&apos;ici</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Déplacé ici</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>titre %1</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>séparateur</translation>
    </message>
    <message>
        <source>embed</source>
        <translation>contenu intégré</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>Direction: now right to left</source>
        <translation>Direction : désormais de droite à gauche</translation>
    </message>
    <message>
        <source>Direction: now left to right</source>
        <translation>Direction : désormais de gauche à droite</translation>
    </message>
    <message>
        <source>Direction of a part</source>
        <translation>Direction d&apos;une partie</translation>
    </message>
    <message>
        <source>Was %1, is %2</source>
        <translation>Était %1, est %2</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Was “%1”, is “%2”</source>
        <translation>Était « %1 », est « %2 »</translation>
    </message>
    <message>
        <source>Added paragraph: %1</source>
        <translation>Paragraphe ajouté : %1</translation>
    </message>
    <message>
        <source>Removed paragraph: %1</source>
        <translation>Paragraphe supprimé : %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté : %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>Spelling: %1 became %2</source>
        <translation>Orthographe : %1 devient %2</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>%Ln paragraphe inchangé</numerusform>
            <numerusform>%Ln paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucun changement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CompareView</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>What was beside what is</source>
        <translation>L&apos;ancien à côté du nouveau</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>One text; what was removed is struck through</source>
        <translation>Un seul texte ; ce qui est supprimé est barré</translation>
    </message>
    <message>
        <source>Show unchanged</source>
        <translation>Afficher l&apos;inchangé</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Changement %1 sur %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De « %1 » à « %2 »</translation>
    </message>
</context>
<context>
    <name>warraq::ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est regardé</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Comment c&apos;est comparé</translation>
    </message>
    <message>
        <source>One or more, with commas between them</source>
        <translation>Un ou plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Avec quoi</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
</context>
<context>
    <name>warraq::ConflictCommands</name>
    <message>
        <source>Choose a version</source>
        <translation>Choisir une version</translation>
    </message>
</context>
<context>
    <name>warraq::ConflictDialog</name>
    <message>
        <source>Two versions of one place</source>
        <translation>Deux versions d’un même endroit</translation>
    </message>
    <message>
        <source>Two people wrote here. Nothing of either is lost until you choose.</source>
        <translation>Deux personnes ont écrit ici. Rien n’est perdu tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>Two people changed this: %1. Nothing of either is lost until you choose.</source>
        <translation>Deux personnes ont changé ceci : %1. Rien n’est perdu tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>Edit as source…</source>
        <translation>Modifier la source…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>Prendre la première</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>Prendre la seconde</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>warraq::ContextColumn</name>
    <message>
        <source>Open the story</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Only its comments</source>
        <translation>Ses commentaires seuls</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Truth of the text</source>
        <translation>Vérité du texte</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The story is not in this newsroom</source>
        <translation>L’article n’est pas dans cette rédaction</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Urgent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting a decision</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
</context>
<context>
    <name>warraq::CountsPopup</name>
    <message>
        <source>Counts</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>As a reader sees them: a letter with its tashkeel is one, invisible marks are none</source>
        <translation>Tels que le lecteur les voit : une lettre et ses signes comptent pour un, les marques invisibles pour rien</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>Sans les espaces</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message numerus="yes">
        <source>Phones show %Ln character(s) everywhere and cut after the limit</source>
        <translation>
            <numerusform>Les téléphones montrent %Ln caractère partout et coupent après la limite</numerusform>
            <numerusform>Les téléphones montrent %Ln caractères partout et coupent après la limite</numerusform>
        </translation>
    </message>
    <message>
        <source>Post on X</source>
        <translation>Message sur X</translation>
    </message>
    <message numerus="yes">
        <source>As X counts: any address is %Ln character(s)</source>
        <translation>
            <numerusform>Selon le calcul de X : toute adresse compte %Ln caractère</numerusform>
            <numerusform>Selon le calcul de X : toute adresse compte %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>One Arabic letter makes every message shorter: 70 characters, 67 each in a row</source>
        <translation>Une seule lettre arabe raccourcit chaque message : 70 caractères, 67 chacun s’ils se suivent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left in the last one</source>
        <translation>
            <numerusform>%Ln caractère libre dans le dernier</numerusform>
            <numerusform>%Ln caractères libres dans le dernier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::Deciding</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Not decided: the site brought another text while you read. This is the new one.</source>
        <translation>Pas de décision : le site a fourni un autre texte pendant votre lecture. Voici le nouveau.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) marked: the next key decides about all</source>
        <translation>
            <numerusform>%Ln commentaire marqué : la prochaine touche décide</numerusform>
            <numerusform>%Ln commentaires marqués : la prochaine touche décide de tous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln comment(s), one step back with Z</source>
        <translation>
            <numerusform>%1 : %Ln commentaire, Z l’annule d’un pas</numerusform>
            <numerusform>%1 : %Ln commentaires, Z les annule d’un pas</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply stands under the comment</source>
        <translation>La réponse figure sous le commentaire</translation>
    </message>
    <message>
        <source>There is no decision to take back</source>
        <translation>Aucune décision à annuler</translation>
    </message>
    <message>
        <source>There is nothing to decide again</source>
        <translation>Aucune décision à rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln décision annulée</numerusform>
            <numerusform>%Ln décisions annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <translation>Répondre à « %1 »</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>It stands under the comment as %1.</source>
        <translation>Elle paraîtra sous le commentaire au nom de %1.</translation>
    </message>
    <message>
        <source>This newsroom does not change readers’ words (its settings say so).</source>
        <translation>Cette rédaction ne modifie pas les textes des lecteurs (selon ses réglages).</translation>
    </message>
    <message>
        <source>The words of “%1”</source>
        <translation>Le texte de « %1 »</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>A note belongs to a refusal: refuse a comment first.</source>
        <translation>Une note accompagne un refus : refusez d’abord un commentaire.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Pourquoi ce refus ?</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>For the desk; readers never see it.</source>
        <translation>Pour la rédaction ; les lecteurs ne la voient jamais.</translation>
    </message>
    <message>
        <source>The desk’s words stand again</source>
        <translation>Le texte de la rédaction est rétabli</translation>
    </message>
    <message>
        <source>The reader’s own words stand again</source>
        <translation>Le texte du lecteur est rétabli</translation>
    </message>
    <message>
        <source>The reply stands again</source>
        <translation>La réponse est rétablie</translation>
    </message>
    <message>
        <source>The reply was taken back</source>
        <translation>La réponse est retirée</translation>
    </message>
    <message numerus="yes">
        <source>Decided again: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>Rétabli : %1, %Ln commentaire</numerusform>
            <numerusform>Rétabli : %1, %Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>Annulé : %1, %Ln commentaire</numerusform>
            <numerusform>Annulé : %1, %Ln commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show it on the site</source>
        <translation>L’afficher sur le site</translation>
    </message>
    <message>
        <source>Leave it for later, or take it back into the queue</source>
        <translation>Le laisser pour plus tard, ou le remettre en attente</translation>
    </message>
    <message>
        <source>Into the trash; it can be taken back</source>
        <translation>À la corbeille ; réversible</translation>
    </message>
    <message>
        <source>Advertising or abuse by machine</source>
        <translation>Publicité ou abus automatique</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
</context>
<context>
    <name>warraq::DirectionCommands</name>
    <message>
        <source>Direction findings</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Why is this reversed?</source>
        <translation>Pourquoi est-ce inversé ?</translation>
    </message>
</context>
<context>
    <name>warraq::DirectionNotes</name>
    <message>
        <source>Mend the direction</source>
        <translation>Corriger la direction</translation>
    </message>
</context>
<context>
    <name>warraq::DirectionPanel</name>
    <message>
        <source>More places: %1</source>
        <translation>Autres endroits : %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Direction findings</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What readers of the site see in another order</source>
        <translation>Ce que les lecteurs du site voient dans un autre ordre</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Where the first letter decides, as in feeds and mail</source>
        <translation>Où la première lettre décide, comme dans les flux et le courrier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>SMS and push messages, which lose all direction characters</source>
        <translation>SMS et notifications, qui perdent tous les caractères de direction</translation>
    </message>
    <message>
        <source>Mends the selected place (Ctrl+.)</source>
        <translation>Corrige l’endroit choisi (Ctrl+.)</translation>
    </message>
    <message>
        <source>Mends all of the text in one step, the headline in another</source>
        <translation>Corrige tout le texte en une étape, le titre en une autre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Là-bas : %1</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Corrigé : %1</translation>
    </message>
    <message>
        <source>Meant: %1</source>
        <translation>Voulu : %1</translation>
    </message>
    <message numerus="yes">
        <source>Direction: %Ln place(s)</source>
        <translation>
            <numerusform>Ordre : %Ln endroit</numerusform>
            <numerusform>Ordre : %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything reads as it is written.</source>
        <translation>Tout se lit comme il est écrit.</translation>
    </message>
    <message>
        <source>It reads there as it does here.</source>
        <translation>Là-bas, cela se lit comme ici.</translation>
    </message>
    <message>
        <source>An isolate lacks its other half.</source>
        <translation>Il manque l’autre moitié d’un isolat.</translation>
    </message>
    <message>
        <source>A hidden character forces letters into another order.</source>
        <translation>Un caractère caché impose un autre ordre aux lettres.</translation>
    </message>
    <message>
        <source>Old direction characters spill into the text beside them.</source>
        <translation>D’anciens caractères de direction débordent sur le texte voisin.</translation>
    </message>
    <message>
        <source>The paragraph runs against most of its letters.</source>
        <translation>Le paragraphe va contre la plupart de ses lettres.</translation>
    </message>
    <message>
        <source>As plain text the paragraph begins from the other side.</source>
        <translation>En texte brut, le paragraphe commence de l’autre côté.</translation>
    </message>
    <message>
        <source>A message loses what keeps this in order. Only other words would help.</source>
        <translation>Un message perd ce qui tient cet ordre. Seule une autre formulation aiderait.</translation>
    </message>
    <message>
        <source>An invisible mark changes nothing.</source>
        <translation>Une marque invisible ne change rien.</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>“%1” is torn apart or turned around.</source>
        <translation>« %1 » est séparé ou retourné.</translation>
    </message>
</context>
<context>
    <name>warraq::DryRunPanel</name>
    <message>
        <source>See what these rules would have made of every comment that is here, before you save them. Nothing is changed by it.</source>
        <translation>Voyez ce que ces règles auraient fait de chaque commentaire présent, avant de les enregistrer. Cela ne change rien.</translation>
    </message>
    <message>
        <source>Try on all comments</source>
        <translation>Essayer sur tous les commentaires</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show these comments</source>
        <translation>Montrer ces commentaires</translation>
    </message>
    <message>
        <source>Of %1 comments these rules would hold or reject %2; you had approved %3 of them.</source>
        <translation>Sur %1 commentaires, ces règles en retiendraient ou refuseraient %2 ; vous en aviez accepté %3.</translation>
    </message>
    <message>
        <source>They would reject %1; you had approved %2 of them.</source>
        <translation>Elles en refuseraient %1 ; vous en aviez accepté %2.</translation>
    </message>
    <message>
        <source>Newly caught: %1, of which you had approved %2 and rejected %3.</source>
        <translation>Nouvellement pris : %1, dont vous aviez accepté %2 et refusé %3.</translation>
    </message>
    <message>
        <source>No longer caught: %1, of which you had approved %2 and rejected %3.</source>
        <translation>Ne sont plus pris : %1, dont vous aviez accepté %2 et refusé %3.</translation>
    </message>
    <message>
        <source>They catch what the present rules catch.</source>
        <translation>Elles prennent ce que prennent les règles actuelles.</translation>
    </message>
</context>
<context>
    <name>warraq::EditorCommands</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Intertitre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Intertitre 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Intertitre 4</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Who said it…</source>
        <translation>Qui l’a dit…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Right to left (Ctrl with right Shift)</source>
        <translation>De droite à gauche (Ctrl et Maj droite)</translation>
    </message>
    <message>
        <source>Left to right (Ctrl with left Shift)</source>
        <translation>De gauche à droite (Ctrl et Maj gauche)</translation>
    </message>
    <message>
        <source>Turn the paragraph&apos;s direction</source>
        <translation>Inverser le sens du paragraphe</translation>
    </message>
    <message>
        <source>Isolate left to right</source>
        <translation>Isoler de gauche à droite</translation>
    </message>
    <message>
        <source>Isolate right to left</source>
        <translation>Isoler de droite à gauche</translation>
    </message>
    <message>
        <source>Take the isolate away</source>
        <translation>Retirer l’isolation</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Faute suivante</translation>
    </message>
    <message>
        <source>Isolate what would reorder</source>
        <translation>Isoler ce qui changerait d’ordre</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Afficher les caractères invisibles</translation>
    </message>
    <message>
        <source>Move the caret in the order of the text</source>
        <translation>Déplacer le curseur dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>warraq::EditorStatus</name>
    <message>
        <source>Goes to the next misspelled word</source>
        <translation>Va à la faute suivante</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>De gauche à droite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min de lecture</numerusform>
            <numerusform>%n min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Next misspelled word (F7)</source>
        <translation>Faute suivante (F7)</translation>
    </message>
    <message>
        <source>No dictionary installed for: %1</source>
        <translation>Aucun dictionnaire installé pour : %1</translation>
    </message>
    <message>
        <source>Spelling %1</source>
        <translation>Orthographe %1</translation>
    </message>
    <message>
        <source>Spelling %1, dictionary missing</source>
        <translation>Orthographe %1, dictionnaire manquant</translation>
    </message>
    <message>
        <source>Left of the caret: %1</source>
        <translation>À gauche du curseur : %1</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Clavier : %1</translation>
    </message>
    <message>
        <source>Counts of the selection, the headline and the story</source>
        <translation>Décompte de la sélection, du titre et de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln word(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln mot</numerusform>
            <numerusform>%L1 sur %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that readers see in another order (Ctrl+Shift+K)</source>
        <translation>Endroits que les lecteurs voient dans un autre ordre (Ctrl+Maj+K)</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>Direction %1</translation>
    </message>
</context>
<context>
    <name>warraq::EditorToolBar</name>
    <message>
        <source>Kind of paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
    <message>
        <source>B</source>
        <comment>one letter for bold</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>I</source>
        <comment>one letter for italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>⇤ ي</source>
        <comment>paragraph direction, right to left</comment>
        <translation>⇤ ي</translation>
    </message>
    <message>
        <source>LTR ⇥</source>
        <comment>paragraph direction, left to right</comment>
        <translation>LTR ⇥</translation>
    </message>
    <message>
        <source>⟨Isolate⟩</source>
        <translation>⟨Isoler⟩</translation>
    </message>
    <message>
        <source>Keep the selected words together in one direction</source>
        <translation>Garder les mots choisis ensemble dans un sens</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
</context>
<context>
    <name>warraq::ExamplePanel</name>
    <message>
        <source>Name of the writer</source>
        <translation>Nom de l&apos;auteur</translation>
    </message>
    <message>
        <source>Write or paste a comment</source>
        <translation>Écrivez ou collez un commentaire</translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation>Texte du commentaire</translation>
    </message>
    <message>
        <source>Score %1: would be approved, being below %2.</source>
        <translation>Score %1 : serait accepté, étant sous %2.</translation>
    </message>
    <message>
        <source>Score %1: a rule would reject it.</source>
        <translation>Score %1 : une règle le refuserait.</translation>
    </message>
    <message>
        <source>Score %1: would be held. Below %2 it would be approved.</source>
        <translation>Score %1 : serait retenu. Sous %2 il serait accepté.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a rule, its weight</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warraq::FilterDialog</name>
    <message>
        <source>Which comments?</source>
        <translation>Quels commentaires ?</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Toutes les rubriques</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Avec ou sans</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>N’importe lequel ou aucun</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Written since</source>
        <translation>Écrit depuis</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Écrit avant</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Weight from</source>
        <translation>Poids à partir de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All conditions away</source>
        <translation>Retirer toutes les conditions</translation>
    </message>
</context>
<context>
    <name>warraq::FilterLine</name>
    <message>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>Article : %1</translation>
    </message>
    <message>
        <source>A section</source>
        <translation>Une rubrique</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche : %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom : %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail : %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse : %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Weight from %1</source>
        <translation>Poids à partir de %1</translation>
    </message>
    <message>
        <source>Weight up to %1</source>
        <translation>Poids jusqu’à %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>One wave</source>
        <translation>Une vague</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Garder cette vue…</translation>
    </message>
    <message>
        <source>It gets a name and stands beside the queues</source>
        <translation>Elle reçoit un nom et apparaît à côté des files</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln comment(s)</source>
        <translation>
            <numerusform>plus de %Ln commentaire</numerusform>
            <numerusform>plus de %Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) fit</source>
        <translation>
            <numerusform>%Ln commentaire correspond</numerusform>
            <numerusform>%Ln commentaires correspondent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation>Graphie e&amp;xacte</translation>
    </message>
    <message>
        <source>Tashkeel, hamza, tatweel, digits and capital letters count. Otherwise «احمد» finds «أَحْمَد» too.</source>
        <translation>Le tachkil, la hamza, le tatweel, les chiffres et les majuscules comptent. Sinon, «احمد» trouve aussi «أَحْمَد».</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots e&amp;ntiers</translation>
    </message>
    <message>
        <source>Not inside other words. What is attached stays: «صداقة» finds «والصداقة».</source>
        <translation>Pas à l&apos;intérieur d&apos;autres mots. Ce qui y est attaché reste : «صداقة» trouve «والصداقة».</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expression &amp;régulière</translation>
    </message>
    <message>
        <source>A pattern: \d+ is a number, \w+ a word. Replace with \1 for what the first brackets found.</source>
        <translation>Un motif : \d+ est un nombre, \w+ un mot. Dans le remplacement, \1 est ce que la première parenthèse a trouvé.</translation>
    </message>
    <message>
        <source>In &amp;selection</source>
        <translation>Dans la &amp;sélection</translation>
    </message>
    <message>
        <source>Only in the text that was selected</source>
        <translation>Seulement dans le texte sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Rem&amp;placer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>This expression is not complete or not right at character %1.</source>
        <translation>Cette expression est incomplète ou incorrecte au caractère %1.</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>On reprend à l&apos;autre bout.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>This expression tries too many ways; only what was found so far is shown.</source>
        <translation>Cette expression essaie trop de chemins ; seul ce qui a déjà été trouvé est affiché.</translation>
    </message>
    <message>
        <source>Nothing is left to replace.</source>
        <translation>Il ne reste rien à remplacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>%Ln endroit remplacé.</numerusform>
            <numerusform>%Ln endroits remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place says this already.</source>
        <translation>C&apos;est déjà ce qui est écrit partout.</translation>
    </message>
</context>
<context>
    <name>warraq::FlagPanel</name>
    <message>
        <source>Flagged, until %1</source>
        <translation>Signalé, jusqu’à %1</translation>
    </message>
    <message>
        <source>Extended, until %1</source>
        <translation>Prolongé jusqu’à %1</translation>
    </message>
    <message>
        <source>Expired by itself</source>
        <translation>Expiré de lui-même</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Terminé à la main</translation>
    </message>
    <message>
        <source>Flag a story as breaking</source>
        <translation>Signaler un article comme urgent</translation>
    </message>
    <message>
        <source>Find the story</source>
        <translation>Trouver l’article</translation>
    </message>
    <message>
        <source>Stories that are not breaking</source>
        <translation>Articles qui ne sont pas urgents</translation>
    </message>
    <message>
        <source>Flag as breaking</source>
        <translation>Signaler comme urgent</translation>
    </message>
    <message>
        <source>Minutes:</source>
        <translation>Minutes :</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>changed at line %1</source>
        <translation>altéré à la ligne %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Every story is breaking already, or there is none yet.</source>
        <translation>Tous les articles sont déjà en alerte, ou il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>No other story has these words in its headline or byline.</source>
        <translation>Aucun autre article ne porte ces mots dans son titre ou sa signature.</translation>
    </message>
</context>
<context>
    <name>warraq::HitDelegate</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Add a correction:</source>
        <translation>Ajouter un correctif :</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correctif</translation>
    </message>
</context>
<context>
    <name>warraq::HourScrubber</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Bring this moment back</source>
        <translation>Restaurer ce moment</translation>
    </message>
    <message>
        <source>The last hour of this story</source>
        <translation>La dernière heure de cet article</translation>
    </message>
    <message numerus="yes">
        <source>Written in the last hour: %Ln moment(s)</source>
        <translation>
            <numerusform>Écrit dans la dernière heure : %Ln moment</numerusform>
            <numerusform>Écrit dans la dernière heure : %Ln moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>warraq::ImportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You can stop at any time: what came in stays whole, and importing again goes on from there.</source>
        <translation>Vous pouvez arrêter à tout moment : ce qui est entré reste entier, et une nouvelle importation reprend là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) read</source>
        <translation>
            <numerusform>%Ln élément lu</numerusform>
            <numerusform>%Ln éléments lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importation arrêtée</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>L’importation a échoué</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Everything in the file is in this newsroom now.</source>
        <translation>Tout le contenu du fichier est maintenant dans la rédaction.</translation>
    </message>
    <message>
        <source>Some of the file was left out; the report says what and why.</source>
        <translation>Une partie du fichier a été écartée ; le rapport dit laquelle et pourquoi.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>warraq::Inspector</name>
    <message>
        <source>Details of the story</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>%1 – flash</source>
        <translation>%1 – flash</translation>
    </message>
    <message>
        <source>%1 – normal</source>
        <translation>%1 – normal</translation>
    </message>
    <message>
        <source>%1 – can wait</source>
        <translation>%1 – peut attendre</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>Sous embargo</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’à</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Noms séparés par des virgules</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans rubrique</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <translation>Mots séparés par des virgules</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Made from the headline</source>
        <translation>Tirée du titre</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notes and corrections</source>
        <translation>Notes et corrections</translation>
    </message>
    <message>
        <source>Editor&apos;s note</source>
        <translation>Note de la rédaction</translation>
    </message>
    <message>
        <source>Editor&apos;s note, not for readers</source>
        <translation>Note de la rédaction, pas pour les lecteurs</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>Corrections à ce jour</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>Ce qui était faux, et ce qui est juste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New correction</source>
        <translation>Nouvelle correction</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
</context>
<context>
    <name>warraq::JournalModel</name>
    <message>
        <source>Step back (no. %1)</source>
        <translation>Annulation (nº %1)</translation>
    </message>
    <message>
        <source>Decided again (no. %1)</source>
        <translation>Rétabli (nº %1)</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reason given (no. %1)</source>
        <translation>Motif donné (nº %1)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>warraq::JournalPage</name>
    <message>
        <source>Journal of decisions</source>
        <translation>Journal des décisions</translation>
    </message>
    <message>
        <source>Go back to before this one…</source>
        <translation>Revenir avant celle-ci…</translation>
    </message>
    <message>
        <source>Take today back…</source>
        <translation>Annuler la journée…</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Go back to before this decision?</source>
        <translation>Revenir avant cette décision ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are taken back. Each can be decided again.</source>
        <translation>
            <numerusform>%Ln décision est annulée. Elle peut être rétablie.</numerusform>
            <numerusform>%Ln décisions sont annulées. Chacune peut être rétablie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Nothing was decided today</source>
        <translation>Aucune décision aujourd’hui</translation>
    </message>
    <message>
        <source>Take all of today back?</source>
        <translation>Annuler toute la journée ?</translation>
    </message>
    <message>
        <source>Every decision made on this machine since midnight is taken back, step by step. Each can be decided again.</source>
        <translation>Chaque décision prise sur cette machine depuis minuit est annulée, pas à pas. Chacune peut être rétablie.</translation>
    </message>
</context>
<context>
    <name>warraq::KeysOverlay</name>
    <message>
        <source>Keys of the comments</source>
        <translation>Touches des commentaires</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject (trash)</source>
        <translation>Refuser (corbeille)</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Hold: leave for later, or back into the queue</source>
        <translation>Suspendre : pour plus tard, ou retour en attente</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Rétablir la décision annulée</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Commentaire suivant</translation>
    </message>
    <message>
        <source>Comment before</source>
        <translation>Commentaire précédent</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>The keys work by their place on the keyboard: with an Arabic layout you need not switch.</source>
        <translation>Les touches agissent par leur place sur le clavier : inutile de quitter la disposition arabe.</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>A note to the rejection</source>
        <translation>Note sur le refus</translation>
    </message>
    <message>
        <source>Mark this one</source>
        <translation>Marquer celui-ci</translation>
    </message>
    <message>
        <source>Mark on the way</source>
        <translation>Marquer en passant</translation>
    </message>
    <message>
        <source>Decide about all of the list</source>
        <translation>Décider de toute la liste</translation>
    </message>
    <message>
        <source>Reply as the desk</source>
        <translation>Répondre au nom de la rédaction</translation>
    </message>
    <message>
        <source>Change its words (where the desk allows it)</source>
        <translation>Modifier son texte (si la rédaction le permet)</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>Tout de cette personne</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Journal of decisions</source>
        <translation>Journal des décisions</translation>
    </message>
    <message>
        <source>One comment at a time</source>
        <translation>Un commentaire à la fois</translation>
    </message>
    <message>
        <source>Larger, smaller words</source>
        <translation>Texte plus grand, plus petit</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Hold: show covered words</source>
        <translation>Maintenir : montrer les mots couverts</translation>
    </message>
    <message>
        <source>All that say the same</source>
        <translation>Tous ceux qui disent la même chose</translation>
    </message>
    <message>
        <source>Rules, words, waves, learner</source>
        <translation>Règles, mots, vagues, apprentissage</translation>
    </message>
</context>
<context>
    <name>warraq::LearnerPage</name>
    <message>
        <source>The learner</source>
        <translation>L’apprenti</translation>
    </message>
    <message>
        <source>Order the list by priority by what it learned</source>
        <translation>Classer la liste par priorité selon ce qu’il a appris</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Apprendre maintenant</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>Exporter les poids…</translation>
    </message>
    <message>
        <source>Begin with another desk’s weights…</source>
        <translation>Partir des poids d’une autre rédaction…</translation>
    </message>
    <message>
        <source>Begin with another desk’s weights</source>
        <translation>Partir des poids d’une autre rédaction</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>It learns from this desk’s own decisions which comments are likely to be refused, and moves them up or down in the list by priority. It never decides. It reads the text only, no name and no address, and stays on this machine.</source>
        <translation>Il apprend des décisions de cette rédaction quels commentaires seront sans doute refusés, et les fait monter ou descendre dans la liste par priorité. Il ne décide jamais. Il ne lit que le texte, ni nom ni adresse, et reste sur cette machine.</translation>
    </message>
    <message>
        <source>Measured on the newest fifth of the decisions, by what was learned from the older ones. Comments that say the same count once.</source>
        <translation>Mesuré sur le dernier cinquième des décisions, avec ce qui a été appris des plus anciennes. Les commentaires identiques comptent une fois.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln decision(s), %1 of them refusals.</source>
        <translation>
            <numerusform>A appris de %Ln décision, dont %1 refus.</numerusform>
            <numerusform>A appris de %Ln décisions, dont %1 refus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It began with another desk’s weights.</source>
        <translation>Il est parti des poids d’une autre rédaction.</translation>
    </message>
    <message>
        <source>Too few decisions yet: from %1 on, with %2 of each kind, it can say something.</source>
        <translation>Trop peu de décisions : à partir de %1, dont %2 de chaque sorte, il peut se prononcer.</translation>
    </message>
    <message>
        <source>Of a refused and an approved comment it puts the refused one first in %1 of all cases (chance: %2).</source>
        <translation>Entre un commentaire refusé et un accepté, il place le refusé devant dans %1 des cas (hasard : %2).</translation>
    </message>
    <message>
        <source>Where it foresees a refusal, the desk refused %1; without it, %2 of all are refused.</source>
        <translation>Là où il prévoit un refus, la rédaction en a refusé %1 ; sans lui, %2 de tous sont refusés.</translation>
    </message>
    <message>
        <source>It foresaw %1 of the refusals among %2 comments.</source>
        <translation>Il a prévu %1 des refus parmi %2 commentaires.</translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <translation>Oublier ce qui a été appris ?</translation>
    </message>
    <message>
        <source>The weights are removed and only decisions from now on count. No decision is changed. This cannot be taken back.</source>
        <translation>Les poids sont supprimés et seules comptent les décisions à venir. Aucune décision n’est modifiée. C’est irréversible.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Export the weights?</source>
        <translation>Exporter les poids ?</translation>
    </message>
    <message>
        <source>The file holds numbers, no text and no name. Whoever has it can still try whether a word was often refused here. Give it only to desks you trust.</source>
        <translation>Le fichier contient des nombres, ni texte ni nom. Qui le possède peut toutefois essayer si un mot a souvent été refusé ici. Ne le donnez qu’à des rédactions de confiance.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>Exporter les poids</translation>
    </message>
    <message>
        <source>Weights (*.weights);;All files (*)</source>
        <translation>Poids (*.weights);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>warraq::LinePopup</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>warraq::LinkCommands</name>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Name, office</source>
        <translation>Nom, fonction</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Mettre</translation>
    </message>
</context>
<context>
    <name>warraq::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>https:// or words of a headline</source>
        <translation>https:// ou des mots d’un titre</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Mettre le lien</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Ouvre l’adresse dans le navigateur</translation>
    </message>
    <message>
        <source>Stories of this newsroom</source>
        <translation>Articles de cette rédaction</translation>
    </message>
    <message>
        <source>This is no address. Choose a story from the list, or type one.</source>
        <translation>Ce n’est pas une adresse. Choisissez un article de la liste, ou saisissez-en une.</translation>
    </message>
    <message>
        <source>This is not an address a reader may be sent to.</source>
        <translation>Ce n’est pas une adresse où envoyer un lecteur.</translation>
    </message>
    <message>
        <source>Set it anyway</source>
        <translation>Le mettre quand même</translation>
    </message>
    <message>
        <source>%1 mixes letters that look alike. It may be another site than it seems.</source>
        <translation>%1 mélange des lettres qui se ressemblent. Ce peut être un autre site qu’il ne semble.</translation>
    </message>
    <message>
        <source>The linked words name another site than %1.</source>
        <translation>Les mots liés nomment un autre site que %1.</translation>
    </message>
    <message>
        <source>%1 can be reached from this house only.</source>
        <translation>%1 n’est accessible que depuis cette maison.</translation>
    </message>
    <message>
        <source>It is an address of this newsroom, but no story that is here has it.</source>
        <translation>C’est une adresse de cette rédaction, mais aucun article présent ne la porte.</translation>
    </message>
    <message>
        <source>The story at this address is not public.</source>
        <translation>L’article à cette adresse n’est pas public.</translation>
    </message>
    <message>
        <source>No public story of this newsroom has these words in its headline.</source>
        <translation>Aucun article public de cette rédaction n’a ces mots dans son titre.</translation>
    </message>
</context>
<context>
    <name>warraq::LiveCard</name>
    <message>
        <source>Flagged at %1</source>
        <translation>Signalé à %1</translation>
    </message>
    <message>
        <source>Flagged at %1 · %2</source>
        <translation>Signalé à %1 · %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>End breaking</source>
        <translation>Fin de l’urgent</translation>
    </message>
</context>
<context>
    <name>warraq::MainWindow</name>
    <message>
        <source>The newsroom&apos;s settings were damaged. They were put back as their newest version has them; the damaged file is kept in .warraq/leftovers.</source>
        <translation>Les réglages de la rédaction étaient endommagés. Ils ont été remis tels qu&apos;ils sont dans leur version la plus récente ; le fichier endommagé est gardé dans .warraq/leftovers.</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Nouvel article</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Open Newsroom…</source>
        <translation>&amp;Ouvrir une rédaction…</translation>
    </message>
    <message>
        <source>&amp;Create Newsroom…</source>
        <translation>&amp;Créer une rédaction…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>C&amp;lose Newsroom</source>
        <translation>&amp;Fermer la rédaction</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Search and &amp;Commands</source>
        <translation>Recherche et &amp;commandes</translation>
    </message>
    <message>
        <source>C&amp;ommands Only</source>
        <translation>C&amp;ommandes seules</translation>
    </message>
    <message>
        <source>Search the &amp;Story List</source>
        <translation>Chercher dans la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Undo Change of Details</source>
        <translation>&amp;Annuler le changement de détails</translation>
    </message>
    <message>
        <source>&amp;Redo Change of Details</source>
        <translation>&amp;Rétablir le changement de détails</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Breaking Desk</source>
        <translation>&amp;Bureau de l’urgent</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Commentaires</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>&amp;Liste des articles</translation>
    </message>
    <message>
        <source>Live &amp;Page</source>
        <translation>&amp;Page en direct</translation>
    </message>
    <message>
        <source>&amp;Details of the Story</source>
        <translation>&amp;Détails de l’article</translation>
    </message>
    <message>
        <source>&amp;Write or Source</source>
        <translation>É&amp;criture ou source</translation>
    </message>
    <message>
        <source>&amp;Menu Bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Breaking On or Off</source>
        <translation>&amp;Urgent, oui ou non</translation>
    </message>
    <message>
        <source>&amp;Next State</source>
        <translation>État &amp;suivant</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>Story &amp;Above</source>
        <translation>Article au-&amp;dessus</translation>
    </message>
    <message>
        <source>Story Be&amp;low</source>
        <translation>Article au-d&amp;essous</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>All Commands and &amp;Keys</source>
        <translation>Toutes les commandes et &amp;touches</translation>
    </message>
    <message>
        <source>&amp;About Warraq</source>
        <translation>À &amp;propos de Warraq</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Warraq %1</source>
        <translation>Warraq %1</translation>
    </message>
    <message>
        <source>A newsroom editor, right-to-left first. Free software under the GNU General Public License, version 3 or later. It sends nothing anywhere unless you ask it to.</source>
        <translation>Un éditeur pour rédactions, d’abord de droite à gauche. Logiciel libre sous licence GNU GPL, version 3 ou ultérieure. Il n’envoie rien nulle part sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stories and WordPress exports (*.xml *.xml.gz *.html *.htm *.docx *.odt *.txt);;All files (*)</source>
        <translation>Articles et exports WordPress (*.xml *.xml.gz *.html *.htm *.docx *.odt *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Chercher ou lancer une commande…</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>Warraq</translation>
    </message>
    <message>
        <source>Create a newsroom…</source>
        <translation>Créer une rédaction…</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>%1 has had this newsroom open on %2 since %3. You can read everything; to write, ask them to close it, then open it again.</source>
        <translation>%1 a ouvert cette rédaction sur %2 depuis %3. Vous pouvez tout lire ; pour écrire, demandez de la fermer, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Ouvrir une rédaction</translation>
    </message>
    <message>
        <source>The story is not saved</source>
        <translation>L’article n’est pas enregistré</translation>
    </message>
    <message>
        <source>%1 could not be saved, so Warraq stays open. %2</source>
        <translation>« %1 » n’a pas pu être enregistré, Warraq reste donc ouvert. %2</translation>
    </message>
    <message>
        <source>Save again and quit</source>
        <translation>Réessayer et quitter</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Revenir à l’article</translation>
    </message>
    <message>
        <source>Quit and lose the changes</source>
        <translation>Quitter et perdre les changements</translation>
    </message>
    <message>
        <source>The system lets Warraq read this newsroom&apos;s folder, not write to it. You can read everything; to write, ask for permission on the folder, then open it again.</source>
        <translation>Le système permet à Warraq de lire le dossier de cette rédaction, pas d’y écrire. Vous pouvez tout lire ; pour écrire, demandez l’autorisation sur le dossier, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>&amp;Compare with the Story as Opened</source>
        <translation>&amp;Comparer avec l&apos;article tel qu&apos;ouvert</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>Rechercher et rem&amp;placer…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Find and Replace in the Ne&amp;wsroom…</source>
        <translation>Rechercher et remplacer dans la ré&amp;daction…</translation>
    </message>
    <message>
        <source>Stories that were changed meanwhile stay as they are.</source>
        <translation>Les articles modifiés entre-temps restent tels quels.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files of the Site &amp;Theme</source>
        <translation>Fichiers du &amp;thème du site</translation>
    </message>
    <message>
        <source>Move to the &amp;Trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>T&amp;rash…</source>
        <translation>Co&amp;rbeille…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>This newsroom lies in a folder that cannot replace a file in one step, as some network folders are. Warraq keeps a copy beside each file while it writes it.</source>
        <translation>Cette rédaction se trouve dans un dossier qui ne peut pas remplacer un fichier d’un coup, comme certains dossiers réseau. Warraq garde une copie à côté de chaque fichier pendant qu’il l’écrit.</translation>
    </message>
    <message>
        <source>S&amp;ync with Other Machines…</source>
        <translation>S&amp;ynchroniser avec d’autres machines…</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
</context>
<context>
    <name>warraq::MemberDelegate</name>
    <message>
        <source>Says the commonest text, word for word</source>
        <translation>Reprend mot pour mot le texte le plus courant</translation>
    </message>
    <message>
        <source>Taken out of the wave</source>
        <translation>Retiré de la vague</translation>
    </message>
</context>
<context>
    <name>warraq::ModerationPage</name>
    <message>
        <source>Back to the queue</source>
        <translation>Retour à la file</translation>
    </message>
</context>
<context>
    <name>warraq::NewProjectDialog</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create a newsroom</source>
        <translation>Créer une rédaction</translation>
    </message>
    <message>
        <source>The newsroom&apos;s name</source>
        <translation>Nom de la rédaction</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Site, if there is one</source>
        <translation>Site, s’il y en a un</translation>
    </message>
    <message>
        <source>Folder it goes into</source>
        <translation>Dossier où la mettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where the newsroom&apos;s folder goes</source>
        <translation>Où mettre le dossier de la rédaction</translation>
    </message>
</context>
<context>
    <name>warraq::Newsroom</name>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>warraq::NewsroomFind</name>
    <message numerus="yes">
        <source>%Ln story(s) as before again.</source>
        <translation>
            <numerusform>%Ln article de nouveau comme avant.</numerusform>
            <numerusform>%Ln articles de nouveau comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln endroit remplacé</numerusform>
            <numerusform>%Ln endroits remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation>Graphie e&amp;xacte</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots e&amp;ntiers</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expression &amp;régulière</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find and Replace in the Newsroom</source>
        <translation>Rechercher et remplacer dans la rédaction</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Headlines and texts of all stories are searched. Nothing is changed before you have seen every place.</source>
        <translation>Les titres et les textes de tous les articles sont parcourus. Rien n&apos;est changé avant que vous ayez vu chaque endroit.</translation>
    </message>
    <message>
        <source>This expression is not complete or not right at character %1.</source>
        <translation>Cette expression est incomplète ou incorrecte au caractère %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Not found in any of the stories.</source>
        <translation>Introuvable dans tous les articles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; replace these first.</source>
        <translation>Il y en a d&apos;autres ; remplacez d&apos;abord ceux-ci.</translation>
    </message>
    <message>
        <source>This expression tries too many ways; not everything was searched.</source>
        <translation>Cette expression essaie trop de chemins ; tout n&apos;a pas été parcouru.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n&apos;a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln story(s)</source>
        <translation>
            <numerusform>Remplacer dans %Ln article</numerusform>
            <numerusform>Remplacer dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <translation>%1 est resté tel quel : %2</translation>
    </message>
    <message>
        <source>%1 is as it was: it was changed meanwhile.</source>
        <translation>%1 est resté tel quel : il a été modifié entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more story(s) are as they were.</source>
        <translation>
            <numerusform>%Ln autre article est resté tel quel.</numerusform>
            <numerusform>%Ln autres articles sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these words?</source>
        <translation>Supprimer ces mots ?</translation>
    </message>
    <message>
        <source>Nothing stands in the field “Replace with”: what was found is deleted, also in published stories.</source>
        <translation>Le champ « Remplacer par » est vide : ce qui a été trouvé sera supprimé, aussi dans des articles publiés.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>warraq::NewsroomReplacing</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Undo the replacing</source>
        <translation>Annuler le remplacement</translation>
    </message>
</context>
<context>
    <name>warraq::OrderPopup</name>
    <message>
        <source>Why is this reversed?</source>
        <translation>Pourquoi est-ce inversé ?</translation>
    </message>
    <message>
        <source>From the right, level %1</source>
        <translation>De la droite, niveau %1</translation>
    </message>
    <message>
        <source>From the left, level %1</source>
        <translation>De la gauche, niveau %1</translation>
    </message>
    <message>
        <source>Turn the paragraph</source>
        <translation>Retourner le paragraphe</translation>
    </message>
    <message>
        <source>Keep “%1” together</source>
        <translation>Garder « %1 » ensemble</translation>
    </message>
    <message>
        <source>The paragraph runs from right to left</source>
        <translation>Le paragraphe va de droite à gauche</translation>
    </message>
    <message>
        <source>The paragraph runs from left to right</source>
        <translation>Le paragraphe va de gauche à droite</translation>
    </message>
    <message>
        <source>%1: somebody chose it.</source>
        <translation>%1 : quelqu’un l’a choisi.</translation>
    </message>
    <message>
        <source>%1, as the paragraph before it does.</source>
        <translation>%1, comme le paragraphe précédent.</translation>
    </message>
    <message>
        <source>%1, as the article does.</source>
        <translation>%1, comme l’article.</translation>
    </message>
    <message>
        <source>%1: its first letter is %2.</source>
        <translation>%1 : sa première lettre est %2.</translation>
    </message>
    <message>
        <source>“%1” runs as the paragraph does.</source>
        <translation>« %1 » va comme le paragraphe.</translation>
    </message>
    <message>
        <source>“%1” runs from right to left, as its letters do; the rest of the line goes on around it.</source>
        <translation>« %1 » va de droite à gauche, comme ses lettres ; le reste de la ligne continue autour.</translation>
    </message>
    <message>
        <source>“%1” runs from left to right, as its letters do; the rest of the line goes on around it.</source>
        <translation>« %1 » va de gauche à droite, comme ses lettres ; le reste de la ligne continue autour.</translation>
    </message>
    <message>
        <source>Digits run from left to right in every text. Beside Arabic words, groups with a sign between them follow one another from the right: “%1”.</source>
        <translation>Les chiffres vont de gauche à droite dans tout texte. À côté de mots arabes, les groupes séparés par un signe se suivent depuis la droite : « %1 ».</translation>
    </message>
    <message>
        <source>“%1” has no direction of its own. At the edge of words of the other direction it takes the paragraph&apos;s, and stands on their other side.</source>
        <translation>« %1 » n’a pas de direction propre. Au bord de mots de l’autre direction, il prend celle du paragraphe et se place de leur autre côté.</translation>
    </message>
    <message>
        <source>“%1” is kept together by an isolate; nothing beside it changes its order.</source>
        <translation>« %1 » est tenu ensemble par un isolat ; rien à côté ne change son ordre.</translation>
    </message>
    <message>
        <source>“%1” stands in an old direction character, an embedding or override, that decides its order.</source>
        <translation>« %1 » est dans un ancien caractère de direction, incorporation ou forçage, qui décide de son ordre.</translation>
    </message>
</context>
<context>
    <name>warraq::OutsideChanges</name>
    <message>
        <source>As it stood here</source>
        <translation>Tel qu’il était ici</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Someone else changed this story, too. In %Ln place(s) you both wrote something: both are in the text, and wait for your choice.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a aussi modifié cet article. Vous avez écrit tous les deux à %Ln endroit : les deux textes y sont et attendent votre choix.</numerusform>
            <numerusform>Quelqu’un d’autre a aussi modifié cet article. Vous avez écrit tous les deux à %Ln endroits : les deux textes y sont et attendent votre choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Someone else changed this story. It is shown as it is now; what you wrote is in it.</source>
        <translation>Quelqu’un d’autre a modifié cet article. Vous le voyez tel qu’il est, avec ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>The file of this story is gone: somebody moved it or threw it away. Its text is still here.</source>
        <translation>Le fichier de cet article a disparu : quelqu’un l’a déplacé ou supprimé. Son texte est toujours là.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>L’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>Fermer l’article</translation>
    </message>
    <message>
        <source>There is a second file of %1, with another text.</source>
        <translation>Il y a un second fichier de %1, avec un autre texte.</translation>
    </message>
    <message>
        <source>%2 left a second version of %1: two machines wrote it at once.</source>
        <translation>%2 a laissé une seconde version de %1 : deux machines l’ont écrite en même temps.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>%1 had this story open on %2 at %3. Both of you can write; what you write is merged.</source>
        <translation>%1 avait cet article ouvert sur %2 à %3. Vous pouvez écrire tous les deux ; ce que vous écrivez est fusionné.</translation>
    </message>
</context>
<context>
    <name>warraq::OwnRuleForm</name>
    <message>
        <source>this rule</source>
        <translation>cette règle</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Une autre condition</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>A rule of your own</source>
        <translation>Une règle à vous</translation>
    </message>
    <message>
        <source>As it is called on the cards</source>
        <translation>Comme elle s&apos;appelle sur les cartes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Weight and action</source>
        <translation>Poids et action</translation>
    </message>
    <message>
        <source>It speaks when all of this holds:</source>
        <translation>Elle parle quand tout ceci est vrai :</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>warraq::OwnRuleRow</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>warraq::PastCard</name>
    <message>
        <source>Ended %1</source>
        <translation>Terminé à %1</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Ouvrir l’article</translation>
    </message>
</context>
<context>
    <name>warraq::PasteNotice</name>
    <message>
        <source>Paste again, as it was</source>
        <translation>Coller de nouveau, tel quel</translation>
    </message>
    <message>
        <source>Paste again, only the text</source>
        <translation>Coller de nouveau, le texte seul</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Lecture de ce qui a été collé…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No-break spaces</source>
        <translation>Espaces insécables</translation>
    </message>
    <message>
        <source>Letters that were shapes</source>
        <translation>Lettres en formes de présentation</translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation>Lettres persanes</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Caractères invisibles</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>Guillemets droits</translation>
    </message>
    <message>
        <source>Tables kept as HTML</source>
        <translation>Tableaux gardés en HTML</translation>
    </message>
    <message>
        <source>Footnotes kept as HTML</source>
        <translation>Notes gardées en HTML</translation>
    </message>
    <message>
        <source>Players kept by their address</source>
        <translation>Lecteurs gardés par leur adresse</translation>
    </message>
    <message>
        <source>Pictures left out, their files are not here</source>
        <translation>Images omises, fichiers absents</translation>
    </message>
    <message>
        <source>Pictures that stay on the web and are not in the newsroom</source>
        <translation>Images restées sur le web, absentes de la rédaction</translation>
    </message>
    <message>
        <source>Pictures of a point&apos;s size that only watch readers, left out</source>
        <translation>Images d’un point qui ne font que surveiller les lecteurs, omises</translation>
    </message>
    <message>
        <source>Players left out</source>
        <translation>Lecteurs omis</translation>
    </message>
    <message>
        <source>Drawings left out</source>
        <translation>Dessins omis</translation>
    </message>
    <message>
        <source>Hidden passages left out</source>
        <translation>Passages masqués omis</translation>
    </message>
    <message>
        <source>Deleted passages left out</source>
        <translation>Passages supprimés omis</translation>
    </message>
    <message>
        <source>Remarks left out</source>
        <translation>Remarques omises</translation>
    </message>
    <message>
        <source>Form fields left out</source>
        <translation>Champs de formulaire omis</translation>
    </message>
    <message>
        <source>Links that lead nowhere from here</source>
        <translation>Liens sans issue d’ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Cleaned while pasting. %1</source>
        <translation>Nettoyé au collage. %1</translation>
    </message>
    <message>
        <source>Paste as it was</source>
        <translation>Coller tel quel</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>Letters joined with their marks</source>
        <translation>Lettres composées avec leurs signes</translation>
    </message>
    <message>
        <source>Markup too deep to read, only its words came in</source>
        <translation>Balisage trop profond, seuls les mots ont été pris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>warraq::PictureCommands</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.svg)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.gif *.svg)</translation>
    </message>
</context>
<context>
    <name>warraq::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Pour ceux qui ne la voient pas</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>warraq::PreviewPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Device of the preview</source>
        <translation>Appareil de l’aperçu</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>The page on a computer, 1280 pixels wide</source>
        <translation>La page sur un ordinateur, 1280 pixels de large</translation>
    </message>
    <message>
        <source>The page on a phone, 390 pixels wide</source>
        <translation>La page sur un téléphone, 390 pixels de large</translation>
    </message>
    <message>
        <source>The page on a tablet, 820 pixels wide</source>
        <translation>La page sur une tablette, 820 pixels de large</translation>
    </message>
    <message>
        <source>The preview is not installed here. Writing, saving and everything else works without it.</source>
        <translation>L’aperçu n’est pas installé ici. Écrire, enregistrer et tout le reste fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>The preview loads nothing from the internet.</source>
        <translation>L’aperçu ne charge rien depuis Internet.</translation>
    </message>
    <message>
        <source>The preview opens no links: %1</source>
        <translation>L’aperçu n’ouvre pas les liens : %1</translation>
    </message>
    <message>
        <source>The preview stopped. Your text is safe and you can go on writing.</source>
        <translation>L’aperçu s’est arrêté. Votre texte est sauf et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The site&apos;s theme cannot be read (%1). The built-in theme is shown.</source>
        <translation>Le thème du site est illisible (%1). Le thème intégré est affiché.</translation>
    </message>
    <message>
        <source>The site&apos;s theme has an error in %1, line %2. The built-in theme is shown.</source>
        <translation>Le thème du site a une erreur dans %1, ligne %2. Le thème intégré est affiché.</translation>
    </message>
</context>
<context>
    <name>warraq::QueueColumn</name>
    <message>
        <source>Awaiting a decision</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Vues gardées</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>By person, date, reason, language and more (F)</source>
        <translation>Par personne, date, motif, langue, etc. (F)</translation>
    </message>
    <message>
        <source>Another order: newest, oldest, most urgent</source>
        <translation>Autre ordre : récents, anciens, urgents</translation>
    </message>
    <message>
        <source>Right click: no longer keep it</source>
        <translation>Clic droit : ne plus la garder</translation>
    </message>
    <message>
        <source>No longer keep “%1”</source>
        <translation>Ne plus garder « %1 »</translation>
    </message>
</context>
<context>
    <name>warraq::Rail</name>
    <message>
        <source>Warraq</source>
        <translation>Warraq</translation>
    </message>
    <message>
        <source>Menu (Alt or F10)</source>
        <translation>Menu (Alt ou F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>warraq::ReasonStrip</name>
    <message>
        <source>Insult</source>
        <translation>Insulte</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Harcèlement</translation>
    </message>
    <message>
        <source>Hatred</source>
        <translation>Haine</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Illégal</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Off the subject</source>
        <translation>Hors sujet</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>N  Note…</source>
        <translation>N  Note…</translation>
    </message>
    <message>
        <source>Refused: “%1”. Why? One key, or go on.</source>
        <translation>Refusé : « %1 ». Pourquoi ? Une touche, ou continuez.</translation>
    </message>
</context>
<context>
    <name>warraq::ReasonsCard</name>
    <message>
        <source>The rules have not looked at it yet.</source>
        <translation>Les règles ne l’ont pas encore examiné.</translation>
    </message>
    <message>
        <source>No rule has anything to say about it.</source>
        <translation>Aucune règle n’a rien à en dire.</translation>
    </message>
    <message>
        <source>Together %1: it would be approved, as everything below %2.</source>
        <translation>Total %1 : il serait approuvé, comme tout ce qui est sous %2.</translation>
    </message>
    <message>
        <source>Together %1; %2 asks for rejection whatever the sum.</source>
        <translation>Total %1 ; %2 demande le rejet quel que soit le total.</translation>
    </message>
    <message>
        <source>Together %1; %2 asks to hold it whatever the sum.</source>
        <translation>Total %1 ; %2 demande de le retenir quel que soit le total.</translation>
    </message>
    <message>
        <source>Together %1: the rules hold it; it would be approved below %2.</source>
        <translation>Total %1 : les règles le retiennent ; il serait approuvé sous %2.</translation>
    </message>
    <message>
        <source>Without this reason it would be approved: %1.</source>
        <translation>Sans cette raison il serait approuvé : %1.</translation>
    </message>
    <message>
        <source>Without any one of these it would be approved: %1.</source>
        <translation>Sans l’une de ces raisons il serait approuvé : %1.</translation>
    </message>
    <message numerus="yes">
        <source>In a wave of %Ln comment(s): look at it (W)</source>
        <translation>
            <numerusform>Dans une vague de %Ln commentaire : la voir (W)</numerusform>
            <numerusform>Dans une vague de %Ln commentaires : la voir (W)</numerusform>
        </translation>
    </message>
    <message>
        <source>The learner moves it by %1 in the order: it foresees a refusal with %2.</source>
        <translation>L’apprentissage le déplace de %1 dans l’ordre : il prévoit un refus à %2.</translation>
    </message>
    <message>
        <source>For a refusal speak: %1.</source>
        <translation>Pour un refus : %1.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>Contre : %1.</translation>
    </message>
</context>
<context>
    <name>warraq::RecoveryOffer</name>
    <message>
        <source>%1 was being written at %2 when Warraq ended, and was never saved. Its text is here.</source>
        <translation>%1 était en cours d’écriture (%2) quand Warraq s’est arrêté, et n’a jamais été enregistré. Son texte est là.</translation>
    </message>
    <message>
        <source>%1 has unsaved text of %2, and someone saved another version since. Recovered, it becomes a story of its own; neither is lost.</source>
        <translation>%1 a du texte non enregistré (%2), et quelqu’un a enregistré une autre version depuis. Récupéré, il devient un article à part ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 has unsaved text of %2, from before Warraq ended.</source>
        <translation>%1 a du texte non enregistré (%2), d’avant l’arrêt de Warraq.</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow(s).</source>
        <translation>
            <numerusform>%n autre suit.</numerusform>
            <numerusform>%n autres suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>Le fichier enregistré</translation>
    </message>
    <message>
        <source>Unsaved text of %1</source>
        <translation>Texte non enregistré de %1</translation>
    </message>
</context>
<context>
    <name>warraq::ReliabilityCurve</name>
    <message>
        <source>foreseen %1, refused %2</source>
        <translation>prévu %1, refusé %2</translation>
    </message>
    <message>
        <source>Foreseen and refused, by tenths</source>
        <translation>Prévu et refusé, par dixièmes</translation>
    </message>
    <message>
        <source>foreseen to be refused</source>
        <translation>refus prévu</translation>
    </message>
    <message>
        <source>refused by the desk</source>
        <translation>refusé par la rédaction</translation>
    </message>
</context>
<context>
    <name>warraq::RuleWeight</name>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>What it adds to the score</source>
        <translation>Ce qu&apos;elle ajoute au score</translation>
    </message>
    <message>
        <source>What %1 asks for</source>
        <translation>Ce que %1 demande</translation>
    </message>
</context>
<context>
    <name>warraq::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>What a score means</source>
        <translation>Ce que vaut un score</translation>
    </message>
    <message>
        <source>Held from this score</source>
        <translation>Retenu à partir de ce score</translation>
    </message>
    <message>
        <source>Would be held from a score of</source>
        <translation>Serait retenu à partir d&apos;un score de</translation>
    </message>
    <message>
        <source>and approved below it.</source>
        <translation>et accepté en dessous.</translation>
    </message>
    <message>
        <source>All rules look at every comment, and each one that speaks adds its weight. Nothing is decided by it: the score says what to look at first.</source>
        <translation>Toutes les règles regardent chaque commentaire, et chacune qui parle ajoute son poids. Rien n&apos;est décidé par là : le score dit quoi regarder d&apos;abord.</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Vos propres règles</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Nobody else may write under these names, one on each line; the people of the newsroom are known already:</source>
        <translation>Personne d&apos;autre n&apos;écrit sous ces noms, un par ligne ; ceux de la rédaction sont déjà connus :</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>Noms protégés</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Avant d&apos;enregistrer</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>What is waiting</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>A rule that rejects does nothing by itself. Here what waits for its first decision and is rejected by a rule becomes spam, in one step that can be taken back.</source>
        <translation>Une règle qui refuse ne fait rien d&apos;elle-même. Ici, ce qui attend sa première décision et qu&apos;une règle refuse devient indésirable, en une seule étape qu&apos;on peut annuler.</translation>
    </message>
    <message>
        <source>Apply to what is waiting</source>
        <translation>Appliquer à ce qui attend</translation>
    </message>
    <message>
        <source>Save the rules first</source>
        <translation>Enregistrez d&apos;abord les règles</translation>
    </message>
    <message>
        <source>These rules were not tried on your comments yet.</source>
        <translation>Ces règles n&apos;ont pas encore été essayées sur vos commentaires.</translation>
    </message>
    <message>
        <source>Try them first</source>
        <translation>Les essayer d&apos;abord</translation>
    </message>
    <message>
        <source>Save without trying</source>
        <translation>Enregistrer sans essayer</translation>
    </message>
    <message>
        <source>The rules are saved; all comments are being looked at again.</source>
        <translation>Les règles sont enregistrées ; tous les commentaires sont regardés à nouveau.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Les règles sont enregistrées.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message numerus="yes">
        <source>Put among the spam: %Ln comment(s).</source>
        <translation>
            <numerusform>%Ln commentaire mis parmi les indésirables.</numerusform>
            <numerusform>%Ln commentaires mis parmi les indésirables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were changed and not saved.</source>
        <translation>Les règles ont été modifiées et pas enregistrées.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>warraq::SamplesPage</name>
    <message>
        <source>Awaiting a decision</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>À la corbeille</translation>
    </message>
</context>
<context>
    <name>warraq::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>Votre nom pour vos collègues</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>La rédaction</translation>
    </message>
    <message>
        <source>European digits</source>
        <translation>Chiffres européens</translation>
    </message>
    <message>
        <source>Arabic-Indic digits</source>
        <translation>Chiffres arabo-indiens</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Breaking lasts (minutes)</source>
        <translation>Durée de l’urgent (minutes)</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Comme saisi</translation>
    </message>
    <message>
        <source>Angle quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Curly quotation marks</source>
        <translation>Guillemets anglais</translation>
    </message>
    <message>
        <source>Thin spaces inside French « »</source>
        <translation>Espaces fines dans les « » français</translation>
    </message>
    <message>
        <source>Digits typed into Arabic</source>
        <translation>Chiffres saisis dans l’arabe</translation>
    </message>
    <message>
        <source>Quotation marks in Arabic</source>
        <translation>Guillemets en arabe</translation>
    </message>
    <message>
        <source>Saving by hand, a change of state and leaving the story make one at once</source>
        <translation>Enregistrer à la main, changer l’état et quitter l’article en font une aussitôt</translation>
    </message>
    <message>
        <source>While writing, a version every (seconds)</source>
        <translation>En écrivant, une version toutes les (secondes)</translation>
    </message>
    <message>
        <source>Moderators may change readers’ words (the original is kept)</source>
        <translation>Les modérateurs peuvent modifier les textes des lecteurs (l’original est gardé)</translation>
    </message>
</context>
<context>
    <name>warraq::SourceFoot</name>
    <message>
        <source>The colours of the source are not installed; everything else works.</source>
        <translation>Les couleurs du source ne sont pas installées ; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Goes to what is underlined (%1). What you wrote is kept and saved as it is; the text and the page show the paragraph as it was until the markup is whole.</source>
        <translation>Va à ce qui est souligné (%1). Ce que vous avez écrit est gardé et enregistré tel quel ; le texte et la page montrent le paragraphe tel qu’il était tant que le balisage n’est pas complet.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln autre.</numerusform>
            <numerusform>%Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::SourceGutter</name>
    <message>
        <source>Click a triangle to fold or open</source>
        <translation>Cliquez sur un triangle pour replier ou déplier</translation>
    </message>
</context>
<context>
    <name>warraq::SourceText</name>
    <message>
        <source>HTML source of the article</source>
        <translation>Source HTML de l’article</translation>
    </message>
    <message>
        <source>Source of the file</source>
        <translation>Source du fichier</translation>
    </message>
</context>
<context>
    <name>warraq::SourceView</name>
    <message>
        <source>Next problem in the source</source>
        <translation>Problème suivant dans le source</translation>
    </message>
    <message>
        <source>Previous problem in the source</source>
        <translation>Problème précédent dans le source</translation>
    </message>
    <message>
        <source>Fold or open here</source>
        <translation>Replier ou déplier ici</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Open everything</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>warraq::StoriesModel</name>
    <message>
        <source>Breaking</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
</context>
<context>
    <name>warraq::StoriesWorkplace</name>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Your version is now a story of its own, and it is the one open here. The other version keeps its place in the list.</source>
        <translation>Votre version est maintenant un article à part, ouvert ici. L’autre version garde sa place dans la liste.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Chercher ou lancer une commande…</translation>
    </message>
    <message>
        <source>%1 is in the desk&apos;s dictionary now, for everyone in this newsroom.</source>
        <translation>%1 est maintenant dans le dictionnaire de la rédaction, pour tous ses membres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>Le fichier enregistré</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>warraq::StoryActions</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>All states of the story</source>
        <translation>Tous les états de l’article</translation>
    </message>
    <message>
        <source>End breaking</source>
        <translation>Fin de l’urgent</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Take the breaking flag away; kicker and urgency return to what they were</source>
        <translation>Retirer l’urgent ; surtitre et urgence redeviennent ce qu’ils étaient</translation>
    </message>
    <message>
        <source>Flag this story as breaking for %1</source>
        <translation>Signaler cet article comme urgent pour %1</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Retour en relecture</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Publish this story?</source>
        <translation>Publier cet article ?</translation>
    </message>
    <message>
        <source>%1 is marked as published, for every reader of the site.</source>
        <translation>« %1 » sera marqué publié, pour tous les lecteurs du site.</translation>
    </message>
    <message>
        <source>%1 is under embargo until %2. Publishing it now breaks the embargo.</source>
        <translation>« %1 » est sous embargo jusqu’à %2. Le publier maintenant rompt l’embargo.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
</context>
<context>
    <name>warraq::StoryColumn</name>
    <message>
        <source>No story is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>Choisissez-en un dans la liste, ou commencez-en un.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>The story as on the page</source>
        <translation>L’article comme sur la page</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The story&apos;s HTML</source>
        <translation>Le HTML de l’article</translation>
    </message>
    <message>
        <source>Details of the story</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What changed since the story was opened</source>
        <translation>Ce qui a changé depuis l&apos;ouverture de l&apos;article</translation>
    </message>
    <message>
        <source>As opened at %1</source>
        <translation>Tel qu&apos;ouvert à %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>The source of this story has %Ln unfinished place(s). Every letter of it is kept; the text shows what could be read.</source>
        <translation>
            <numerusform>Le source de cet article a %Ln endroit inachevé. Chaque lettre en est gardée ; le texte montre ce qui a pu être lu.</numerusform>
            <numerusform>Le source de cet article a %Ln endroits inachevés. Chaque lettre en est gardée ; le texte montre ce qui a pu être lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>Montrer dans le source</translation>
    </message>
    <message>
        <source>This site uses the built-in theme.</source>
        <translation>Ce site utilise le thème intégré.</translation>
    </message>
    <message>
        <source>This site uses the built-in theme. A copy of your own can be changed: it is kept in the project, with its history.</source>
        <translation>Ce site utilise le thème intégré. Une copie à vous peut être modifiée : elle est gardée dans le projet, avec son historique.</translation>
    </message>
    <message>
        <source>Make our own theme</source>
        <translation>Créer notre propre thème</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Another program changed this file of the theme. Nothing of either version is lost until you choose.</source>
        <translation>Un autre programme a modifié ce fichier du thème. Rien d’aucune des deux versions n’est perdu tant que vous n’avez pas choisi.</translation>
    </message>
</context>
<context>
    <name>warraq::StoryDelegate</name>
    <message>
        <source>Breaking · %1</source>
        <translation>Urgent · %1</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Embargo jusqu’à %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
</context>
<context>
    <name>warraq::StoryList</name>
    <message>
        <source>Search the stories</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Everything this newsroom writes or imports is listed here.</source>
        <translation>Tout ce que la rédaction écrit ou importe apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No headline, byline, tag or text holds all these words.</source>
        <translation>Aucun titre, signature, mot-clé ou texte ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>warraq::StoryPlace</name>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saving shortly…</source>
        <translation>Enregistrement imminent…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Rien à enregistrer</translation>
    </message>
</context>
<context>
    <name>warraq::StoryTrash</name>
    <message>
        <source>%1 is breaking news now. Take the flag away first.</source>
        <translation>%1 est une alerte en cours. Retirez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is among the stories again.</source>
        <translation>%1 est de nouveau parmi les articles.</translation>
    </message>
</context>
<context>
    <name>warraq::StoryVersions</name>
    <message>
        <source>Bring back the version of %1</source>
        <translation>Restaurer la version de %1</translation>
    </message>
    <message>
        <source>The story says again what it said at %1. What stood here is a version of its own.</source>
        <translation>L’article dit de nouveau ce qu’il disait à %1. Ce qui était ici est une version à part.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>As sent to the lawyers</source>
        <translation>Telle qu’envoyée aux avocats</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
</context>
<context>
    <name>warraq::StoryView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>warraq::SyncDialog</name>
    <message>
        <source>Keep the password in this desktop&apos;s keyring</source>
        <translation>Garder le mot de passe dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Est-ce le bon serveur ?</translation>
    </message>
    <message>
        <source>This computer does not know the key of %1, or knows another one. Ask whoever runs the server whether its key is the one below, and go on only if it is.</source>
        <translation>Cet ordinateur ne connaît pas la clé de %1, ou en connaît une autre. Demandez à qui gère le serveur si sa clé est bien celle ci-dessous, et ne continuez que si c&apos;est le cas.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>C&apos;est le bon</translation>
    </message>
    <message>
        <source>Do not sync</source>
        <translation>Ne pas synchroniser</translation>
    </message>
    <message>
        <source>The keyring did not take the password: %1</source>
        <translation>Le trousseau n&apos;a pas pris le mot de passe : %1</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sync with other machines</source>
        <translation>Synchroniser avec d’autres machines</translation>
    </message>
    <message>
        <source>The other machines meet at a folder on a stick or a share, or at the address of a git repository. Stories, pictures and versions travel; readers&apos; comments and their personal data never do.</source>
        <translation>Les machines se retrouvent dans un dossier sur une clé ou un partage, ou à l’adresse d’un dépôt git. Articles, images et versions voyagent ; les commentaires des lecteurs et leurs données personnelles, jamais.</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>Dossier ou adresse</translation>
    </message>
    <message>
        <source>only where the server asks for it</source>
        <translation>seulement si le serveur le demande</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Folder where the machines meet</source>
        <translation>Dossier où les machines se retrouvent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The open story could not be saved, so nothing was synced.</source>
        <translation>L’article ouvert n’a pas pu être enregistré : rien n’a été synchronisé.</translation>
    </message>
    <message>
        <source>Looking for what is new here…</source>
        <translation>Recherche de ce qui est nouveau ici…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Réception…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) of others came.</source>
        <translation>
            <numerusform>%Ln version d’autres est arrivée.</numerusform>
            <numerusform>%Ln versions d’autres sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) went.</source>
        <translation>
            <numerusform>%Ln version est partie.</numerusform>
            <numerusform>%Ln versions sont parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) wait for a choice: both sides wrote there, and both are kept.</source>
        <translation>
            <numerusform>%Ln endroit attend un choix : les deux côtés y ont écrit, et les deux sont gardés.</numerusform>
            <numerusform>%Ln endroits attendent un choix : les deux côtés y ont écrit, et les deux sont gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of others were not taken: their names or sizes are not safe.</source>
        <translation>
            <numerusform>%Ln fichier d’autres n’a pas été pris : son nom ou sa taille n’est pas sûr.</numerusform>
            <numerusform>%Ln fichiers d’autres n’ont pas été pris : leurs noms ou tailles ne sont pas sûrs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of this newsroom cannot travel.</source>
        <translation>
            <numerusform>%Ln fichier de cette rédaction ne peut pas voyager.</numerusform>
            <numerusform>%Ln fichiers de cette rédaction ne peuvent pas voyager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is the same here and there.</source>
        <translation>Tout est identique ici et là-bas.</translation>
    </message>
</context>
<context>
    <name>warraq::TextChooser</name>
    <message>
        <source>Ready texts</source>
        <translation>Textes prêts</translation>
    </message>
    <message>
        <source>Name or first words</source>
        <translation>Nom ou premiers mots</translation>
    </message>
    <message>
        <source>The desk has no ready texts yet.</source>
        <translation>La rédaction n’a pas encore de textes prêts.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Modifier la liste…</translation>
    </message>
</context>
<context>
    <name>warraq::TextFontDialog</name>
    <message>
        <source>Font of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Fonts that write Arabic</source>
        <translation>Polices qui écrivent l’arabe</translation>
    </message>
    <message>
        <source>Warraq&apos;s own</source>
        <translation>Celle de Warraq</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this font</source>
        <translation>Utiliser cette police</translation>
    </message>
    <message>
        <source>This font lacks %1. They are written in the program&apos;s own font.</source>
        <translation>Il manque à cette police : %1. Ces caractères sont écrits dans la police du programme.</translation>
    </message>
    <message>
        <source>In this font the caret finds no place between lam and alef.</source>
        <translation>Dans cette police, le curseur ne trouve pas de place entre lam et alif.</translation>
    </message>
    <message>
        <source>Writes all of Arabic; the caret finds its place between lam and alef.</source>
        <translation>Écrit tout l’arabe ; le curseur trouve sa place entre lam et alif.</translation>
    </message>
</context>
<context>
    <name>warraq::TextMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add to the desk&apos;s dictionary</source>
        <translation>Ajouter au dictionnaire de la rédaction</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Keep “%1” together</source>
        <translation>Garder « %1 » d’un bloc</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire « %1 »</translation>
    </message>
    <message>
        <source>Write the paragraph from left to right</source>
        <translation>Écrire le paragraphe de gauche à droite</translation>
    </message>
    <message>
        <source>Write the paragraph from right to left</source>
        <translation>Écrire le paragraphe de droite à gauche</translation>
    </message>
    <message>
        <source>Mend the isolate</source>
        <translation>Réparer l’isolat</translation>
    </message>
    <message>
        <source>Replace old direction characters by isolates</source>
        <translation>Remplacer les anciens caractères de direction par des isolats</translation>
    </message>
    <message>
        <source>Mend the invisible direction characters</source>
        <translation>Réparer les caractères de direction invisibles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>warraq::ThemeView</name>
    <message>
        <source>Site theme</source>
        <translation>Thème du site</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Retour à l’article</translation>
    </message>
</context>
<context>
    <name>warraq::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::TimeHistogram</name>
    <message>
        <source>When they were written: from %1 to %2</source>
        <translation>Quand ils ont été écrits : de %1 à %2</translation>
    </message>
</context>
<context>
    <name>warraq::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Stories in the trash</source>
        <translation>Articles dans la corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement ?</translation>
    </message>
    <message>
        <source>%1 leaves the trash and cannot be brought back from it. Its earlier versions stay in the newsroom&apos;s history.</source>
        <translation>%1 quitte la corbeille et n’en reviendra pas. Ses versions antérieures restent dans l’historique de la rédaction.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>warraq::TruthCard</name>
    <message>
        <source>As it was written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Without the tricks</source>
        <translation>Sans les astuces</translation>
    </message>
    <message>
        <source>Where the links lead</source>
        <translation>Où mènent les liens</translation>
    </message>
    <message>
        <source>Some characters here cannot be seen, or are stretched or disguised.</source>
        <translation>Certains caractères sont invisibles, étirés ou déguisés.</translation>
    </message>
    <message>
        <source>Nothing is hidden in this text.</source>
        <translation>Rien n’est caché dans ce texte.</translation>
    </message>
</context>
<context>
    <name>warraq::VersionsPanel</name>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>The newsroom</source>
        <translation>La rédaction</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>No version yet. The first one comes with the first saving.</source>
        <translation>Pas encore de version. La première viendra avec le premier enregistrement.</translation>
    </message>
    <message>
        <source>Open a story to see its versions.</source>
        <translation>Ouvrez un article pour voir ses versions.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version de %1</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What has changed since, up to now</source>
        <translation>Ce qui a changé depuis, jusqu’à maintenant</translation>
    </message>
    <message>
        <source>Its change</source>
        <translation>Son changement</translation>
    </message>
    <message>
        <source>What it changed, against the one before</source>
        <translation>Ce qu’elle a changé par rapport à la précédente</translation>
    </message>
</context>
<context>
    <name>warraq::ViewCommands</name>
    <message>
        <source>View of the text</source>
        <translation>Affichage du texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>Text at its usual size (now %1%)</source>
        <translation>Texte à sa taille habituelle (maintenant %1 %)</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>Colonne étroite</translation>
    </message>
    <message>
        <source>Column of usual width</source>
        <translation>Colonne de largeur habituelle</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>Colonne large</translation>
    </message>
    <message>
        <source>Focus on the paragraph</source>
        <translation>Se concentrer sur le paragraphe</translation>
    </message>
    <message>
        <source>Keep the caret at one height</source>
        <translation>Garder le curseur à la même hauteur</translation>
    </message>
    <message>
        <source>Font of the text…</source>
        <translation>Police du texte…</translation>
    </message>
    <message>
        <source>Focus on the sentence</source>
        <translation>Se concentrer sur la phrase</translation>
    </message>
</context>
<context>
    <name>warraq::WebPreview</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>warraq::WelcomePage</name>
    <message>
        <source>Warraq</source>
        <translation>Warraq</translation>
    </message>
    <message>
        <source>The newsroom on your own machine: stories, breaking news, comments.</source>
        <translation>La rédaction sur votre machine : articles, urgent, commentaires.</translation>
    </message>
    <message>
        <source>Open a newsroom…</source>
        <translation>Ouvrir une rédaction…</translation>
    </message>
    <message>
        <source>Create a newsroom…</source>
        <translation>Créer une rédaction…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouvertes auparavant</translation>
    </message>
</context>
<context>
    <name>warraq::WordCounting</name>
    <message>
        <source>Count in the comments</source>
        <translation>Compter dans les commentaires</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How many comments of this newsroom hold words of the list?</source>
        <translation>Combien de commentaires de cette rédaction contiennent des mots de la liste ?</translation>
    </message>
    <message>
        <source>%1 of %2 comments hold words of the list.</source>
        <translation>%1 commentaires sur %2 contiennent des mots de la liste.</translation>
    </message>
    <message>
        <source>You had approved %1 of them.</source>
        <translation>Vous en aviez accepté %1.</translation>
    </message>
</context>
<context>
    <name>warraq::WordForm</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Only marked in the text</source>
        <translation>Seulement surligné dans le texte</translation>
    </message>
    <message>
        <source>A reason to look, with its weight</source>
        <translation>Une raison de regarder, avec son poids</translation>
    </message>
    <message>
        <source>Kept back until someone decides, as WordPress&apos;s moderation words</source>
        <translation>Retenu jusqu&apos;à décision, comme les mots de modération de WordPress</translation>
    </message>
    <message>
        <source>Proposed for the trash, as WordPress&apos;s disallowed words</source>
        <translation>Proposé pour la corbeille, comme les mots interdits de WordPress</translation>
    </message>
    <message>
        <source>Never found, and nothing inside it is</source>
        <translation>Jamais trouvé, ni rien de ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Mot ou expression</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note pour les collègues</translation>
    </message>
    <message>
        <source>Besides the whole word, also find it</source>
        <translation>Outre le mot entier, le trouver aussi</translation>
    </message>
    <message>
        <source>with attached letters: و ف ب ل ال … ه هم كم</source>
        <translation>avec des lettres attachées : و ف ب ل ال … ه هم كم</translation>
    </message>
    <message>
        <source>Finds more, and more that is harmless: try it below, and allow what is found wrongly.</source>
        <translation>Trouve davantage, y compris d&apos;inoffensif : essayez ci-dessous et autorisez ce qui est trouvé à tort.</translation>
    </message>
    <message>
        <source>with its letters apart: ك ل م ة</source>
        <translation>lettres séparées : ك ل م ة</translation>
    </message>
    <message>
        <source>Also with dots, dashes or signs between.</source>
        <translation>Aussi avec des points, tirets ou signes entre elles.</translation>
    </message>
    <message>
        <source>without its dots</source>
        <translation>sans ses points</translation>
    </message>
    <message>
        <source>Where a letter stands that only dotless writing has.</source>
        <translation>Là où figure une lettre propre à l&apos;écriture sans points.</translation>
    </message>
    <message>
        <source>in Latin letters: 7mar</source>
        <translation>en lettres latines : 7mar</translation>
    </message>
    <message>
        <source>Arabic in Latin letters and digits.</source>
        <translation>De l&apos;arabe en lettres latines et chiffres.</translation>
    </message>
    <message>
        <source>Choose a word in the list</source>
        <translation>Choisissez un mot de la liste</translation>
    </message>
    <message>
        <source>This word</source>
        <translation>Ce mot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::WordTrial</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Type or paste a comment to see what the list finds in it</source>
        <translation>Tapez ou collez un commentaire pour voir ce que la liste y trouve</translation>
    </message>
    <message>
        <source>Nothing in it is on the list.</source>
        <translation>Rien n&apos;y figure dans la liste.</translation>
    </message>
    <message>
        <source>«%1» – %2</source>
        <translation>« %1 » – %2</translation>
    </message>
    <message numerus="yes">
        <source>Found: %Ln place(s), weight %1</source>
        <translation>
            <numerusform>Trouvé : %Ln endroit, poids %1</numerusform>
            <numerusform>Trouvé : %Ln endroits, poids %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Throw the words away?</source>
        <translation>Jeter ce texte ?</translation>
    </message>
    <message>
        <source>What you wrote here is not kept anywhere else.</source>
        <translation>Ce que vous avez écrit ici n’est gardé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
</context>
<context>
    <name>warraq::WordsModel</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>attached letters</source>
        <translation>lettres attachées</translation>
    </message>
    <message>
        <source>letters apart</source>
        <translation>lettres séparées</translation>
    </message>
    <message>
        <source>without dots</source>
        <translation>sans points</translation>
    </message>
    <message>
        <source>in Latin letters</source>
        <translation>en lettres latines</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Mot ou expression</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Trouvé aussi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>warraq::WordsPage</name>
    <message>
        <source>Word list</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>A new word or phrase</source>
        <translation>Un nouveau mot ou une expression</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aucun mot pour l&apos;instant</translation>
    </message>
    <message>
        <source>Words that comments should be looked at for: advertisements, insults. Write the first one above, or bring in the list of your site.</source>
        <translation>Les mots à chercher dans les commentaires : publicités, insultes. Écrivez le premier ci-dessus, ou importez la liste de votre site.</translation>
    </message>
    <message>
        <source>From WordPress…</source>
        <translation>Depuis WordPress…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln autorisé</numerusform>
            <numerusform>%Ln autorisés</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» has no letter, digit or sign, so no comment could ever hold it.</source>
        <translation>« %1 » n&apos;a ni lettre, ni chiffre, ni signe : aucun commentaire ne pourrait le contenir.</translation>
    </message>
    <message>
        <source>«%1» is on the list already.</source>
        <translation>« %1 » est déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln mot retiré ; Ctrl+Z le rétablit.</numerusform>
            <numerusform>%Ln mots retirés ; Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could ever match that; the word stays as it was.</source>
        <translation>Rien ne pourrait y correspondre ; le mot reste tel quel.</translation>
    </message>
    <message>
        <source>The problem is in line %1: %2</source>
        <translation>Le problème est à la ligne %1 : %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>La relire</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>WordPress&apos;s moderation words…</source>
        <translation>Mots de modération de WordPress…</translation>
    </message>
    <message>
        <source>WordPress&apos;s disallowed words…</source>
        <translation>Mots interdits de WordPress…</translation>
    </message>
    <message>
        <source>A table (CSV)…</source>
        <translation>Un tableau (CSV)…</translation>
    </message>
    <message>
        <source>What was copied, to hold</source>
        <translation>Ce qui a été copié, à retenir</translation>
    </message>
    <message>
        <source>What was copied, to reject</source>
        <translation>Ce qui a été copié, à rejeter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For WordPress: what is held…</source>
        <translation>Pour WordPress : ce qui est retenu…</translation>
    </message>
    <message>
        <source>For WordPress: what is rejected…</source>
        <translation>Pour WordPress : ce qui est rejeté…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.json *.xml)</source>
        <translation>Listes de mots (*.txt *.json *.xml)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added.</source>
        <translation>
            <numerusform>%Ln mot ajouté.</numerusform>
            <numerusform>%Ln mots ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln modifié.</numerusform>
            <numerusform>%Ln modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>%Ln était déjà dans la liste.</numerusform>
            <numerusform>%Ln étaient déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could be no word and were left out.</source>
        <translation>
            <numerusform>%Ln ligne ne pouvait être un mot et a été laissée.</numerusform>
            <numerusform>%Ln lignes ne pouvaient être des mots et ont été laissées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Exporter des mots</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Word lists (*.txt)</source>
        <translation>Listes de mots (*.txt)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La liste a été écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>warraq::WritingAids</name>
    <message>
        <source>Insert character</source>
        <translation>Insérer un caractère</translation>
    </message>
    <message>
        <source>Fatha ◌َ</source>
        <translation>Fatha ◌َ</translation>
    </message>
    <message>
        <source>Damma ◌ُ</source>
        <translation>Damma ◌ُ</translation>
    </message>
    <message>
        <source>Kasra ◌ِ</source>
        <translation>Kasra ◌ِ</translation>
    </message>
    <message>
        <source>Sukun ◌ْ</source>
        <translation>Soukoun ◌ْ</translation>
    </message>
    <message>
        <source>Shadda ◌ّ</source>
        <translation>Chadda ◌ّ</translation>
    </message>
    <message>
        <source>Fathatan ◌ً</source>
        <translation>Fathatan ◌ً</translation>
    </message>
    <message>
        <source>Dammatan ◌ٌ</source>
        <translation>Dammatan ◌ٌ</translation>
    </message>
    <message>
        <source>Kasratan ◌ٍ</source>
        <translation>Kasratan ◌ٍ</translation>
    </message>
    <message>
        <source>Dagger alef ◌ٰ</source>
        <translation>Alif suscrit ◌ٰ</translation>
    </message>
    <message>
        <source>Tatweel ـ</source>
        <translation>Tatouil ـ</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>Thin no-break space</source>
        <translation>Espace fine insécable</translation>
    </message>
    <message>
        <source>Zero-width non-joiner (ZWNJ)</source>
        <translation>Antiliant sans chasse (ZWNJ)</translation>
    </message>
    <message>
        <source>Zero-width joiner (ZWJ)</source>
        <translation>Liant sans chasse (ZWJ)</translation>
    </message>
    <message>
        <source>Left-to-right mark (LRM)</source>
        <translation>Marque gauche-droite (LRM)</translation>
    </message>
    <message>
        <source>Right-to-left mark (RLM)</source>
        <translation>Marque droite-gauche (RLM)</translation>
    </message>
    <message>
        <source>Arabic letter mark (ALM)</source>
        <translation>Marque de lettre arabe (ALM)</translation>
    </message>
    <message>
        <source>Digits, tatweel and tashkeel</source>
        <translation>Chiffres, tatouil et voyelles</translation>
    </message>
    <message>
        <source>Digits: European (123)</source>
        <translation>Chiffres européens (123)</translation>
    </message>
    <message>
        <source>Digits: Arabic-Indic (١٢٣)</source>
        <translation>Chiffres arabes orientaux (١٢٣)</translation>
    </message>
    <message>
        <source>Take decorative tatweel away</source>
        <translation>Retirer le tatouil décoratif</translation>
    </message>
    <message>
        <source>Take all tatweel away</source>
        <translation>Retirer tout le tatouil</translation>
    </message>
    <message>
        <source>Take tashkeel away, keep shadda</source>
        <translation>Retirer les voyelles, garder la chadda</translation>
    </message>
    <message>
        <source>Take all tashkeel away</source>
        <translation>Retirer toutes les voyelles</translation>
    </message>
    <message>
        <source>Abbreviations and ready texts</source>
        <translation>Abréviations et textes prêts</translation>
    </message>
    <message>
        <source>Insert a ready text…</source>
        <translation>Insérer un texte prêt…</translation>
    </message>
    <message>
        <source>Abbreviations and ready texts of the desk…</source>
        <translation>Abréviations et textes prêts de la rédaction…</translation>
    </message>
</context>
</TS>
