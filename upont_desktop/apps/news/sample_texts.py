"""What the posts of the sample say: a title, and the text below it."""

from __future__ import annotations

FRENCH = {
    "gala": """\
Le gala, c’est samedi !
Tout est prêt : le traiteur, l’orchestre, le vestiaire. **Ouverture des portes à 20 h**, dernier métro à 1 h
15.

- tenue de soirée, pas de baskets ;
- une carte d’identité pour le bar ;
- les places restantes se vendent demain au Foyer, à midi.

Merci aux quarante bénévoles qui montent la salle vendredi dès 17 h : il manque encore quatre personnes pour
les tables.
""",
    "climbing": """\
Sortie falaise dimanche
Départ à 8 h du parking, retour vers 19 h. Neuf places dans les voitures, le matériel est prêté par le club.
Débutants bienvenus !
""",
    "keys": """\
Clés trouvées
Un trousseau avec un petit mousqueton bleu, devant l’amphi Navier. Il est à l’accueil.
""",
    "sport": """\
Résultats du tournoi inter-écoles
Quel week-end ! Le détail :

| Sport | Adversaire | Score |
|---|---|---:|
| Handball | Centrale | 24 – 19 |
| Volley | Mines | 3 – 1 |
| Rugby à 7 | ENSTA | 12 – 17 |

Rendez-vous **jeudi** pour l’entraînement.
""",
    "pancakes": """\
Soirée crêpes au Foyer
Ce soir dès 18 h : deux crêpes pour 1 €, et le cidre est au frais. La recette est dans les fichiers du
cercle.
""",
    "analysis": r"""Une jolie série pour le partiel
On me demande souvent d’où vient le $\pi^2$. Le plus court chemin que je connaisse part de

$$\sum_{n=1}^{\infty} \frac{1}{n^2} = \frac{\pi^2}{6}$$

et d’un développement de $\sin x$ en produit. Je passe à la bibliothèque mardi à 14 h pour qui veut en
parler.
""",
    "photo": """\
Les photos de la rentrée sont là
Triées et développées. Pour faire retirer une photo, écrivez-nous : c’est fait dans la journée.
""",
    "robot": """\
Le robot roule !
Après trois semaines de soudure, il traverse la table en 4,2 s. Prochaines étapes :

1. la pince ;
2. la détection des balises ;
3. un nom. *Vos idées en commentaire.*
""",
    "council": """\
Compte rendu du conseil de la vie étudiante
## Ce qui a été décidé

La bibliothèque ouvre jusqu’à 22 h à partir de lundi, et le samedi matin pendant les partiels. L’école
finance vingt vélos de plus ; ils seront prêtés par le BDS, contre une caution.

## Ce qui est encore discuté

Le calendrier des rattrapages, d’abord : la direction propose la première semaine de juillet, nous avons
demandé la dernière de juin, pour ne pas tomber pendant les stages. La réponse viendra avant les vacances.

Ensuite la cafétéria. Le prestataire s’engage à proposer deux plats végétariens par jour et à afficher les
allergènes ; l’affichage sera vérifié chaque mois avec nous. Les prix n’augmentent pas avant la rentrée.

## Prochain conseil

Le premier mardi du mois prochain. Écrivez-moi ce que vous voulez y voir porté : je lis tout, et je réponds.
""",
    "year": """\
Listes BDE : premières réunions
Pour les 029 : réunion d’information mercredi à 18 h, amphi Caquot.
""",
    "bike": """\
Qui vend un vélo ?
Taille M, pour aller à l’école. Budget 120 €. Merci !
""",
    "welcome": """\
Bienvenue dans les actualités
Ici se lit ce qui se passe. Chacun peut écrire, commenter et réagir ; les clubs publient en leur nom. Tout
est dans le cercle : cela se lit aussi sans réseau.
""",
}
"""By the word that a post is called by."""

ENGLISH = {
    "gala": """\
The gala is on Saturday!
Everything is ready: the caterer, the band, the cloakroom. **Doors open at 8 pm**, the last train leaves at
1.15.

- evening dress, no trainers;
- bring an identity card for the bar;
- the last tickets are sold tomorrow at noon, at the Bar.

Thank you to the forty helpers who set up the hall on Friday from 5 pm: we still need four people for the
tables.
""",
    "climbing": """\
Real rock on Sunday
We leave the car park at 8 and are back by 7. Nine seats, and the club lends the gear. Beginners welcome!
""",
    "keys": """\
Keys found
A bunch with a small blue carabiner, in front of the Navier lecture hall. It is at the desk.
""",
    "sport": """\
Results of the inter-school tournament
What a weekend! Here they are:

| Sport | Against | Score |
|---|---|---:|
| Handball | Centrale | 24 – 19 |
| Volleyball | Mines | 3 – 1 |
| Rugby sevens | ENSTA | 12 – 17 |

See you at practice on **Thursday**.
""",
    "pancakes": """\
Pancake night at the Bar
Tonight from 6 pm: two pancakes for 1 €, and the cider is cold. The recipe is among the files of the circle.
""",
    "analysis": r"""A pretty series before the exam
People keep asking me where the $\pi^2$ comes from. The shortest way that I know begins with

$$\sum_{n=1}^{\infty} \frac{1}{n^2} = \frac{\pi^2}{6}$$

and writes $\sin x$ as a product. I am in the library on Tuesday at 2 pm for whoever wants to talk about it.
""",
    "photo": """\
The welcome week pictures are here
Sorted and developed. Write to us to have one taken down: it is done within the day.
""",
    "robot": """\
The robot moves!
After three weeks of soldering it crosses the table in 4.2 s. What comes next:

1. the gripper;
2. finding the beacons;
3. a name. *Your ideas in the comments.*
""",
    "council": """\
Minutes of the student life council
## What was decided

The library stays open until 10 pm from Monday, and on Saturday mornings during exams. The school pays for
twenty more bicycles; the sports union lends them, against a deposit.

## What is still discussed

The calendar of resits, first: the school proposes the first week of July, we asked for the last one of
June, so that nobody is away at a company by then. The answer comes before the holidays.

Then the cafeteria. The caterer will serve two vegetarian dishes a day and say what is in them; we look at
that together every month. Prices stay as they are until September.

## The next council

The first Tuesday of next month. Tell me what should be on the table: I read everything, and answer.
""",
    "year": """\
Running for the union
For 029: come to the information meeting on Wednesday at 6 pm, Caquot hall.
""",
    "bike": """\
Anybody selling a bicycle?
Size M, to get to school. I have 120 €. Thanks!
""",
    "welcome": """\
Welcome to the news
This is where you read what happens. Everybody may write, comment and react; clubs publish in their own
name. All of it is in the circle: it can be read without a network.
""",
}
"""The same in English."""
