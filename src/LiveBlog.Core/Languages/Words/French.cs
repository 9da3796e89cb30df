namespace LiveBlog.Core.Languages.Words;

/// <summary>French.</summary>
internal static class French
{
    public static Language Words { get; } = new("fr")
    {
        Time = """
            months: janvier, janv, jan | février, févr, fév, fev | mars, mar | avril, avr | mai | juin | juillet, juil, juill | août, aou |
                septembre, sept | octobre, oct | novembre, nov | décembre, déc
            weekdays: lundi, lun | mardi, mar | mercredi, mer | jeudi, jeu | vendredi, ven | samedi, sam | dimanche, dim
            ordinal: er, re, e
            morning: du matin, matin
            afternoon: de l'après-midi, après-midi
            evening: du soir, soir
            noon: midi; midnight: minuit
            oclock: h, heures, heure
            minutemark: minutes, minute
            at: à, vers
            second: secondes, seconde
            minute: minutes, minute, mn, m, mins
            hour: heures, heure, hr, hrs
            day: jours, jour, j
            week: semaines, semaine, sem
            month: mois
            year: ans, an, années, année, a
            numbers: un, une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze
            few: quelques, plusieurs
            ago: il y a, il ya, y a
            later: dans, en
            about: environ, à peu près, presque, près de, plus de
            less: moins de, moins d'
            notime: dernière minute, dernières minutes
            now: maintenant, à l'instant, a l'instant, à l’instant, il y a un instant, il y a quelques instants, en ce moment
            today: aujourd'hui
            yesterday: hier, la veille, veille
            beforeyesterday: avant-hier
            tomorrow: demain
            aftertomorrow: après-demain
            lastweek: la semaine dernière, semaine dernière; lastmonth: le mois dernier; lastyear: l'année dernière, l'an dernier
            published: publié, publié le, publié à, publié le à, posté, posté à, mis en ligne, publiée, créé
            modified: mis à jour, mis à jour à, mis à jour le, mise à jour, mise à jour à, mise à jour le, modifié, modifié le, modifié à,
                actualisé, actualisé à, maj, dernière mise à jour
            noise: à, a, le, la, les, de, du, et, vers, l'
            tonight: ce soir
            thismorning: ce matin
            thisafternoon: cet après-midi, cet aprem
            lastnight: hier soir, la nuit dernière, cette nuit
            half.hour: demi-heure, une demi-heure, demi heure
            lastunit: dernier, dernière, derniers, dernières, dernieres, derniere, passé, passée, passés, passées, précédent, précédente,
                précédents, précédentes
            yesterdaymorning: hier matin
            night: nuit, de la nuit
            nextunit: prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes
            thisunit: ce, cet, cette, ces
            quarter: trimestre, trimestres
            weekend: week-end, weekend, fin de semaine
            within: d'ici, en moins de
            andahalf: et demie, et demi
            ordinals: premier, 1er
            era.0: p. chr. n, apr. j.-c, ap. j.-c
            tomorrowmorning: demain matin; tomorrowafternoon: demain après-midi; tomorrowevening: demain soir, demain nuit
            two.week: quinze jours, une quinzaine
            fifteen.minute: un quart d'heure, quart d'heure
            until: à, au, jusqu'à, jusqu'au
            from: de, du
            beyond: après; before: avant
            """,
        Speech = new SpeechWords
        {
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                martèle martèlent relève relèvent considère considèrent révèle révèlent déplore déplorent déplorait souffle soufflent
                insurge insurgent félicite félicitent réjouit réjouissent inquiète inquiètent désole alarme étonne prédit fustige fustigent
                enchaîne enchaînent lâche tempère tempèrent rassure rassurent prévient préviennent résume
                accusa accusaient accusait accusent accusèrent admet affirma affirmaient affirmait affirme affirment affirmèrent ajouta
                ajoutaient ajoutait
                ajoute ajoutent ajoutèrent alerta alertaient alertait alerte alertent alertèrent analysa analysaient analysait analyse
                analysent analysèrent
                annoncaient annonce annoncent annoncèrent annonça annonçait argumenta argumentaient argumentait argumente argumentent
                argumentèrent assura
                assuraient assurait assure assurent assurèrent avancaient avance avancent avancèrent avança avançait avertissait avertit
                avoua avouaient
                avouait avoue avouent avouèrent chuchota chuchotaient chuchotait chuchote chuchotent chuchotèrent commenta commentaient
                commentait commente
                commentent commentèrent conclura concluraient conclurait conclure conclurent conclurèrent conclut confia confiaient confiait
                confie confient
                confirma confirmaient confirmait confirme confirment confirmèrent confièrent considéra considéraient considérait considére
                considérent
                considérèrent constata constataient constatait constate constatent constatèrent cria criaient criait crie crient critiqua
                critiquaient
                critiquait critiquent critiquèrent crièrent demanda demandaient demandait demande demandent demandèrent dirent disaient
                disait disent
                déclara déclaraient déclarait déclare déclarent déclarèrent dénoncaient dénoncent dénoncèrent dénonça dénonçait détailla
                détaillaient
                détaillait détaille détaillent détaillèrent estima estimaient estimait estime estiment estimèrent exclama exclamaient
                exclamait exclame
                exclament exclamèrent exhorta exhortaient exhortait exhorte exhortent exhortèrent exige exigea exigeaient exigeait exigent
                exigèrent
                expliqua expliquaient expliquait explique expliquent expliquèrent glissa glissaient glissait glisse glissent glissèrent
                hurla hurlaient
                hurlait hurle hurlent hurlèrent indigna indignaient indignait indigne indignent indignèrent indiqua indiquaient indiquait
                indique indiquent
                indiquèrent insista insistaient insistait insiste insistent insistèrent interpelle interroge interrogea interrogeaient
                interrogeait
                interrogent interrogèrent ironisa ironisaient ironisait ironise ironisent ironisèrent jugea jugeaient jugeait jugent
                jugèrent lancaient
                lance lancent lancèrent lança lançait maintient marmonna marmonnaient marmonnait marmonne marmonnent marmonnèrent martela
                martelaient
                martelait martele martelent martelèrent menacaient menace menacent menacèrent menaça menaçait murmura murmuraient murmurait
                murmure
                murmurent murmurèrent nota notaient notait note notent notèrent nuancaient nuance nuancent nuancèrent nuança nuançait
                objecta objectaient
                objectait objecte objectent objectèrent observa observaient observait observe observent observèrent plaida plaidaient
                plaidait plaide
                plaident plaidèrent pointa pointaient pointait pointe pointent pointèrent poursuit poursuivait poursuivent poursuivit promet
                promettra
                promettraient promettrait promettre promettrent promettrèrent promit proposa proposaient proposait propose proposent
                proposèrent protesta
                protestaient protestait proteste protestent protestèrent précisa précisaient précisait précise précisent précisèrent
                prévenait prévient
                raconta racontaient racontait raconte racontent racontèrent rappela rappelaient rappelait rappele rappelent rappelle
                rappellent rappelèrent
                reconnaissait reconnaît regretta regrettaient regrettait regrette regrettent regrettèrent relata relataient relatait relate
                relatent
                relatèrent releva relevaient relevait releve relevent relevèrent remarqua remarquaient remarquait remarque remarquent
                remarquèrent reprend
                reprit riposta ripostaient ripostait riposte ripostent ripostèrent réagira réagiraient réagirait réagire réagirent
                réagirèrent réagissait
                réagissent réagit réclama réclamaient réclamait réclame réclament réclamèrent répliqua répliquaient répliquait réplique
                répliquent
                répliquèrent répond répondait répondent répondit résuma résumaient résumait résume résument résumèrent rétorqua rétorquaient
                rétorquait
                rétorque rétorquent rétorquèrent révéla révélaient révélait révéle révélent révélèrent s'exclame salua saluaient saluait
                saluent saluèrent
                signala signalaient signalait signale signalent signalèrent souligna soulignaient soulignait souligne soulignent
                soulignèrent soutenait
                soutiennent soutient tonna tonnaient tonnait tonne tonnent tonnèrent trancha tranchaient tranchait tranche tranchent
                tranchèrent tweeta
                tweetaient tweetait tweete tweetent tweetèrent twitta twittaient twittait twitte twittent twittèrent témoigna témoignaient
                témoignait
                témoigne témoignent témoignèrent écrivait écrivent écrivit évoqua évoquaient évoquait évoquent évoquèrent
                """,
            PastParticiples = """
                déploré soufflé insurgé félicité réjoui inquiété désolé alarmé étonné prédit fustigé enchaîné lâché tempéré rassuré
                admis affirmé ajouté alerté analysé annoncé argumenté assuré avancé averti avoué chuchoté commenté conclu concluré confirmé
                confié considéré
                constaté crié demandé dit déclaré détaillé estimé exclamé exhorté exigé expliqué glissé hurlé indigné indiqué insisté
                interrogé ironisé
                lancé maintenu marmonné martelé menacé murmuré noté nuancé objecté observé plaidé pointé poursuivi promettré promis proposé
                protesté précisé
                prévenu raconté rappelé reconnu regretté relaté relevé remarqué repris riposté réagi réagiré réclamé répliqué répondu résumé
                rétorqué révélé
                signalé souligné soutenu tonné tranché tweeté twitté témoigné écrit
                """,
            Opinion = """
                accuse accusé appelait appelle appelé critique critiqué décrit dénonce dénoncé juge jugé parlait parle parlé qualifiait
                qualifie qualifié
                salue salué traite traité évoque évoqué
                """,
            SpeechParticiples = """
                affirmant ajoutant assurant confiant disant déclarant dénonçant estimant expliquant indiquant insistant précisant rappelant
                soulignant
                écrivant
                """,
            AccordingTo = "d'après d’après selon",
            Auxiliaries = """
                a ai aura aurait auront avaient avait avons doit doivent est ont peut peuvent pouvait s'est se sera sont s’est va veut vont
                étaient était
                """,
            Passives = "furent fut été",
            Adverbs = """
                ainsi alors aujourd'hui aujourd’hui aussi bien c'est ce cela déjà en encore enfin ensuite hier ici jamais l là n' ne
                notamment pas plus puis toujours très y également aussitôt demain cependant toutefois néanmoins pourtant
                """,
            AdverbEndings = "ment",
            Determiners = "ce certains ces cet cette chaque cinq deux l' la le les l’ plusieurs quatre tous tout toute toutes trois un une",
            Possessives = "leur leurs ma mes mon nos notre sa ses son vos votre",
            Prepositions = """
                après au aux avant avec chez contre dans depuis derrière devant dès en entre jusque lors malgré par parmi pendant sans sous
                sur vers à
                """,
            Genitives = "d' de du d’ pour",
            Bys = "par",
            Withs = "avec",
            Conjunctions = "car et mais ni ou",
            Subordinators = "comme dont lorsque où parce puisque qu' quand que qu’ si tandis",
            Relatives = "laquelle lequel qui",
            MalePronouns = "-t-il il t-il",
            FemalePronouns = "elle t-elle",
            OtherPronouns = "elles ils on t-on",
            FirstPerson = "j' je j’ nous tu vous",
            ObjectPronouns = "eux leur lui me moi te toi",
            Roles = """
                préfet préfète architecte pêcheur pêcheuse enseignant enseignante médecin porte-parole ambassadeur analyste avocat
                avocate candidat candidate capitaine chef chercheur chercheuse directeur directrice député députée entraîneur expert
                experte général journaliste juge maire ministre médecin pape patron patronne porte-parole premier première prince
                princesse procureur procureure professeur président présidente reine responsable roi secrétaire sénateur sénatrice
                policier policière prévenu prévenue enquêteur enquêtrice accusé accusée témoin pompier pompière agriculteur
                agricultrice viticulteur boulanger boulangère habitant habitante riverain riveraine sous-préfet vice-président
                vice-présidente premier-ministre cheffe élu élue conseiller conseillère adjoint adjointe sociologue économiste
                historien historienne infirmier infirmière gendarme commissaire magistrat magistrate avocat-général sélectionneur
                gardien attaquant milieu défenseur romancier chanteur chanteuse acteur actrice père mère fils fille frère soeur sœur
                époux épouse veuve veuf voisin voisine commerçant commerçante chauffeur conducteur conductrice
                """,
            FemaleRoles = """
                avocate candidate chercheuse directrice députée ministre-présidente patronne princesse procureure présidente reine
                sénatrice policière prévenue enquêtrice accusée agricultrice boulangère habitante riveraine préfète vice-présidente
                cheffe élue conseillère adjointe infirmière magistrate chanteuse actrice mère fille soeur sœur épouse veuve voisine
                commerçante conductrice enseignante pêcheuse experte
                """,
            MaleRoles = """
                avocat candidat chercheur directeur député pape patron prince procureur président roi sénateur policier prévenu
                enquêteur accusé pompier agriculteur boulanger habitant riverain préfet vice-président conseiller adjoint infirmier
                entraîneur sélectionneur père fils frère époux veuf voisin commerçant conducteur enseignant pêcheur expert
                """,
            Messages = """
                agence communiqué discours déclaration entretien interview journal lettre message quotidien rapport texte tweet étude
                """,
            Titles = "dr m madame me mlle mme monsieur mgr",
            MaleTitles = "m monsieur mgr",
            FemaleTitles = "madame mlle mme",
            Calendar = """
                an année ans août après-midi avril dimanche décembre février janvier jeudi jour jours juillet juin lundi mai mardi mars
                matin mercredi mois
                novembre nuit octobre samedi semaine septembre soir vendredi
                """,
            Labels = """
                baptisé baptisée chanson dit dite expression film intitulé intitulée livre mot nommé roman surnommé surnommée terme titre
                émission
                """,
            Mottos = "devise slogan surnom",
            Negations = "jamais sans",
            Thoughts = "pensa pensait pense songe",
            InfinitiveMarks = "de à",
            OtherVerbs = "devient devrait faut met permet pourrait prend reste restent semble tient trouve viennent vient",
            Particles = "ben d' de du el la le",
            Definites = "ce ces cet cette l' la le les l’",
            BackReferences = "ainsi",
            Views = "pour",
            GenitiveArticles = "des",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Bodies = "ministère parti gouvernement association",
            Unnamed = "autre autres certains certaines quelqu'un personne beaucoup plusieurs tous tout chacun",
            Locatives = "à au aux en dans",
            RoleChangers = "ancien ancienne ex vice-",
            NewRoles = "nouveau nouvel nouvelle futur future",
            Denials = "nie nié niait dément démenti démentait réfute réfuté",
            Demonyms = "français allemand anglais britannique belge suisse",
            DemonymEndings = "ien ienne ais aise ois oise",
            BodyNouns = """
                groupe entreprise société compagnie association parti syndicat ministère collectif fédération club mairie préfecture
                université agence banque firme
                """,
        },
        Zones = """
            HNEC, HEC = +1 Europe/Berlin
            HAEC = +2 Europe/Berlin
            heure : france, heure de paris, heure de Paris, heure française = Europe/Paris
            ~paris = Europe/Paris
            """,
        News = new NewsWords
        {
            KeyPoints =
            [
                "l'essentiel", "l’essentiel", "l'essentiel à retenir", "les points clés", "points clés", "ce qu’il faut retenir",
                "ce qu'il faut retenir", "à retenir", "les temps forts",
            ],
            LiveOutright = ["ce live", "ce direct", "notre direct", "en direct sur", "suivez en direct", "temps réel"],
            LiveTitles = ["direct"],
            LiveNotes = ["mis à jour en continu", "mise à jour en continu", "suivez ici"],
            LiveHeadings = ["en direct", "le direct", "direct", "le live", "les dernières infos", "suivez le direct"],
            Ended = ["le direct est terminé", "live terminé"],
            Bylines = ["Par", "par"],
            WriterLabels = ["Auteur", "Texte"],
            Credits = ["Crédit:", "Crédits:", "Crédit photo:"],
            CreditLines = ["Photo : ", "Crédit : ", "Crédit photo : "],
            Captions = ["légende:", "légende :"],
            Pinned = ["épinglé"],
            Joiners = ["et"],
            Answers = ["répondre", "signaler", "j'aime"],
            FirstPerson = ["je", "nous", "notre", "nos", "moi"],
            SpeechTags = ["dit"],
            MoreUpdates = ["afficher plus", "charger plus", "voir plus"],
            Footers = ["à lire aussi", "sur le même sujet", "les plus lus", "commentaires"],
            Furniture =
            [
                "publicité", "aller au contenu principal", "accueil", "rechercher", "se connecter", "s’abonner", "s'abonner", "partager",
                "imprimer", "lire la suite", "l’essentiel", "l'essentiel", "a lire", "a voir", "à lire", "à voir", "lire plus tard",
            ],
            LinkOpeners =
            [
                "à lire aussi", "lire aussi", "a lire aussi", "à lire également", "lire également", "à voir aussi", "voir aussi",
                "à découvrir aussi", "lire la suite", "lire plus", "sur le même sujet", "sur le même thème", "dans la même rubrique",
                "articles liés", "articles similaires", "les plus lus", "le plus lu", "les plus commentés", "vous aimerez aussi",
                "à ne pas manquer", "nos derniers articles", "plus d'articles", "plus d’infos", "plus d'infos", "pour aller plus loin",
                "en savoir plus", "sujets associés", "sujets", "mots-clés", "thèmes", "thématiques", "étiquettes", "notre dossier",
                "notre sélection", "recommandé pour vous",
            ],
            FurnitureOpeners =
            [
                "partager", "partager sur", "partager cet article", "partagez cet article", "suivez-nous ", "abonnez-vous ", "s'abonner",
                "s’abonner", "inscrivez-vous ", "newsletter", "recevez notre newsletter", "recevez notre", "tous droits réservés",
                "conditions générales", "conditions d'utilisation", "conditions d’utilisation", "mentions légales",
                "politique de confidentialité", "données personnelles", "gérer mes cookies", "gérer les cookies", "gestion des cookies",
                "cookies", "nous contacter", "contactez-nous", "contact", "qui sommes-nous", "commentaires", "commentaire", "réagir",
                "réagissez", "voir les commentaires", "ajouter un commentaire", "laisser un commentaire", "imprimer", "envoyer par",
                "copier le lien", "signaler une erreur", "plan du site", "publicité", "retour en haut", "enregistrer", "sauvegarder",
                "télécharger l'application", "la suite après la publicité", "article réservé", "accessibilité", "cgu", "cgv",
            ],
            PageNotes = ["rafraîchir la page", "actualisez", "politique de confidentialité"],
            Consents = ["politique de confidentialité"],
            Related =
            [
                "à lire également : ", "lire également : ",
                "lire aussi : ", "lire aussi: ", "à lire aussi : ", "a lire aussi : ", "à lire : ",
            ],
            SectionEnds = ["a lire", "a voir", "à lire", "à voir"],
            UpdateCounts = [" mises à jour"],
            TimeOpeners = ["publié à "],
            ClockLeads = ["mise à jour", "maj"],
            Companions = ["avec "],
            Outlets = ["redaction", "rédaction"],
            Transcripts = ["sous titres", "chapitres"],
            Plans = ["horaires", "grille", "ordre du jour", "programme tv", "déroulé"],
            ToldAfterwards =
            [
                "chronologie", "frise chronologique", "retour sur", "le film de la", "journal intime", "une journée dans la vie",
            ],
            Comments = ["commentaires", "réactions"],
            Laps = ["tour"],
            Rounds = ["reprise"],
            ZoneNotes = ["toutes les heures", "tous les horaires", "les heures sont", "heures indiquées"],
            Records = ["suivi de colis", "suivi du colis", "numéro de suivi", "suivi de commande"],
            OtherPages = ["recette"],
            NameParticles = ["du", "la", "le", "et"],
        },
        Fields = new FieldWords
        {
            Caption = ["legende"],
            Credit = ["photographe"],
            Shown = ["publie", "publiee"],
            Headline = ["titre", "intitule"],
            Time = ["heure", "horodatage", "datepublication", "publiele"],
            Body = ["contenu", "texte", "corps"],
            Author = ["auteur", "auteurs", "journaliste", "redacteur"],
            Quote = ["citation"],
            End = ["fin"],
            Updates = ["misesajour", "entrees"],
            Live = ["endirect"],
            Draft = ["brouillon"],
            Deleted = ["supprime", "supprimee", "efface"],
        },
    };
}
