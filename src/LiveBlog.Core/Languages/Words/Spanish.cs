namespace LiveBlog.Core.Languages.Words;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    public static Language Words { get; } = new("es")
    {
        Time = """
            months: enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto, ago | septiembre,
                sept, sep, set, setiembre | octubre, oct | noviembre, nov | diciembre, dic
            weekdays: lunes, lun, lu | martes, mar, ma | miércoles, mié, mi, mie | jueves, jue, ju | viernes, vie, vi | sábado, sáb, sa,
                sab | domingo, dom, do
            morning: de la mañana, de la madrugada, por la mañana
            afternoon: de la tarde, por la tarde
            noonpart: del mediodía
            night: de la noche, de noche, por la noche
            noon: mediodía; midnight: medianoche
            oclock: h, hs
            hourbefore: a las, a la
            second: segundos, segundo, seg
            minute: minutos, minuto, mins
            hour: horas, hora, hr, hrs
            day: días, día, d
            week: semanas, semana, sem
            month: meses, mes, m
            year: años, año, a
            numbers: un, una, uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce
            few: unos, unas, algunos, algunas, pocos, pocas, varios, varias
            ago: hace, atrás
            later: en, dentro de
            about: alrededor de, cerca de, unas, aproximadamente, casi, más de
            less: menos de
            now: ahora, ahora mismo, justo ahora, hace un momento, hace instantes, hace unos instantes
            today: hoy
            yesterday: ayer
            beforeyesterday: anteayer, antier, antes de ayer
            tomorrow: mañana
            aftertomorrow: pasado mañana
            lastweek: la semana pasada, semana pasada, sem. ant; lastmonth: el mes pasado; lastyear: el año pasado
            published: publicado, publicado el, publicado a las, publicada, creado, publicado en
            modified: actualizado, actualizado a, actualizado el, actualizado a las, actualizada, modificado, última actualización, act
            at: a las, a la
            notime: última hora
            noise: a las, a la, a, de, del, el, la, y, las, los
            tonight: esta noche
            thismorning: esta mañana
            thisafternoon: esta tarde
            lastnight: anoche
            half.hour: media hora
            lastunit: pasado, pasada, pasados, pasadas, último, última, últimos, últimas
            nextunit: próximo, próxima, próximos, próximas, que viene, siguiente, siguientes
            thisunit: este, esta, estos, estas
            quarter: trimestre, trimestres
            weekend: fin de semana
            andahalf: y media, y medio
            ordinals: primero
            era.0: d. c, d.c
            tomorrowmorning: mañana por la mañana, mañana temprano; tomorrowafternoon: mañana por la tarde;
                tomorrowevening: mañana por la noche
            within: en menos de
            fifteen.minute: un cuarto de hora, cuarto de hora
            until: a, al, hasta, a las
            from: de, del, desde, de las
            beyond: después de las, tras las; before: antes de las
            """,
        Speech = new SpeechWords
        {
            DropsSubjects = true,
            Inverts = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                adelanta adelantó avisa avisó garantiza garantizó aventura aventuró
                aclara aclaraba aclaraban aclaran aclararon aclaró acusaba acusaban acusan acusaron admite admitió advierte advirtieron
                advirtió afirma
                afirmaba afirmaban afirman afirmaron afirmó agradece agradeció agrega agregaba agregaban agregan agregaron agregó alega
                alegaba alegaban
                alegan alegaron alegó alerta alertaba alertaban alertan alertaron alertó anuncia anunciaba anunciaban anuncian anunciaron
                anunció apostilla
                apostillaba apostillaban apostillan apostillaron apostilló apunta apuntaba apuntaban apuntan apuntaron apuntó argumenta
                argumentaba
                argumentaban argumentan argumentaron argumentó asegura aseguraba aseguraban aseguran aseguraron aseguró ataca atacaba
                atacaban atacan
                atacaron atacó avanza avanzaba avanzaban avanzan avanzaron avanzó añade añaden añadió calificaba calificaban califican
                celebra celebraba
                celebraban celebran celebraron celebró comenta comentaba comentaban comentan comentaron comentó concluye concluyó confirma
                confirmaba
                confirmaban confirman confirmaron confirmó conta contaba contaban contan contaron contesta contestaba contestaban contestan
                contestaron
                contestó contó criticaba criticaban critican criticaron cuenta cuentan declara declaraba declaraban declaran declararon
                declaró decía
                denuncia denunciaba denunciaban denuncian denunciaron denunció destaca destacaba destacaban destacan destacaron destacó
                detalla detallaba
                detallaban detallan detallaron detalló dice dicen dijeron dijo escribe escriben escribió exclama exclamaba exclamaban
                exclaman exclamaron
                exclamó explica explicaba explicaban explican explicaron explicó expone expresa expresaba expresaban expresan expresaron
                expresó expuso
                grita gritaba gritaban gritan gritaron gritó indica indicaba indicaban indican indicaron indicó insiste insistió ironiza
                ironizaba
                ironizaban ironizan ironizaron ironizó justifica justificaba justificaban justifican justificaron justificó lamenta
                lamentaba lamentaban
                lamentan lamentaron lamentó manifesta manifestaba manifestaban manifestan manifestaron manifestó matiza matizaba matizaban
                matizan matizaron
                matizó narra narraba narraban narran narraron narró observa observaba observaban observan observaron observó pide piden
                pidió precisa
                precisaba precisaban precisan precisaron precisó pregunta preguntaba preguntaban preguntan preguntaron preguntó promete
                prometió pronuncia
                pronunciaba pronunciaban pronuncian pronunciaron pronunció prosigue prosiguió publica publicaba publicaban publican
                publicaron publicó
                recalca recalcaba recalcaban recalcan recalcaron recalcó rechaza rechazaba rechazaban rechazan rechazaron rechazó reclama
                reclamaba
                reclamaban reclaman reclamaron reclamó reconoce reconoció recorda recordaba recordaban recordan recordaron recordó recuerda
                recuerdan
                reitera reiteraba reiteraban reiteran reiteraron reiteró relata relataba relataban relatan relataron relató remarca
                remarcaba remarcaban
                remarcan remarcaron remarcó repite repitió replica replicaba replicaban replican replicaron replicó resalta resaltaba
                resaltaban resaltan
                resaltaron resaltó responde respondieron respondió revela revelaba revelaban revelan revelaron reveló señala señalaba
                señalaban señalan
                señalaron señaló sostiene sostienen sostuvo subraya subrayaba subrayaban subrayan subrayaron subrayó susurra susurraba
                susurraban susurran
                susurraron susurró tuitea tuiteaba tuiteaban tuitean tuitearon tuiteó valora valoraba valoraban valoran valoraron valoró
                zanja zanjaba
                zanjaban zanjan zanjaron zanjó
                """,
            PastParticiples = """
                aclarado acusado admitido advertido afirmado agregado alegado alertado anunciado apostillado apuntado argumentado asegurado
                atacado avanzado
                añadido celebrado comentado concluido confirmado contado contestado criticado declarado denunciado destacado detallado dicho
                escrito
                exclamado explicado expresado expuesto gritado indicado insistido ironizado justificado lamentado manifestado matizado
                narrado observado
                pedido precisado preguntado prometido pronunciado proseguido publicado recalcado rechazado reclamado reconocido recordado
                reiterado relatado
                remarcado repetido replicado resaltado respondido revelado señalado sostenido subrayado susurrado tuiteado valorado zanjado
                """,
            Opinion = """
                acusa acusó califica calificado calificando calificaron calificó critica criticó define definió describe describió habla
                habló llama llamado
                llamó tacha tachó tilda tildó
                """,
            SpeechParticiples = """
                aclarando acusando advirtiendo afirmando agregando alegando alertando anunciando apostillando apuntando argumentando
                asegurando atacando
                avanzando añadiendo celebrando comentando confirmando contando contestando criticando declarando denunciando destacando
                detallando diciendo
                escribiendo exclamando explicando expresando gritando indicando insistiendo ironizando justificando lamentando manifestando
                matizando
                narrando observando pidiendo precisando preguntando pronunciando publicando recalcando rechazando reclamando recordando
                reiterando relatando
                remarcando replicando resaltando respondiendo revelando señalando sosteniendo subrayando susurrando tuiteando valorando
                zanjando
                """,
            AccordingTo = "acuerdo según",
            Auxiliaries = """
                debe deben era eran es está están ha habría había habían han he hemos podría puede pueden quiere quieren se será sería son
                """,
            Passives = "fue fueron ser sido siendo",
            Adverbs = """
                además ahora allí aquí así ayer aún bien después entonces hoy incluso luego mañana muy más no nunca siempre solo sólo
                también ya
                """,
            AdverbEndings = "mente ando endo",
            Determiners = """
                algunas algunos aquel cada cinco cuatro dos el esa ese esta estas este estos la las lo los todas todos tres un una unas unos
                varias varios
                """,
            Possessives = "mi mis nuestra nuestro su sus",
            Prepositions = "a al ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras",
            Genitives = "de del",
            Bys = "por",
            Withs = "con",
            Conjunctions = "e ni o pero u y",
            Subordinators = "aunque como cuando donde mientras porque pues que si",
            Relatives = "cual quien quienes",
            MalePronouns = "él",
            FemalePronouns = "ella",
            OtherPronouns = "ellas ellos",
            FirstPerson = "nosotros tú usted yo",
            ObjectPronouns = "le les me nos te",
            Roles = """
                abogada abogado alcalde alcaldesa canciller candidata candidato capitán diputada diputado director directora embajador
                embajadora entrenador experta experto fiscal general gobernador jefa jefe juez jueza líder ministra ministro papa
                periodista portavoz presidenta presidente primer profesor profesora príncipe reina rey secretaria secretario senador
                senadora técnico vicepresidenta vicepresidente vocera vocero regidor regidora pastor pastora agricultor agricultora
                ganadero ganadera vecino vecina testigo bombero bombera conductor conductora delegado delegada consejero consejera
                concejal concejala coordinador coordinadora médico médica enfermero enfermera economista historiador historiadora
                guardameta delantero delantera centrocampista defensa seleccionador padre madre hijo hija hermano hermana esposo
                esposa viuda viudo marido mujer acusado acusada comisario comisaria magistrado magistrada propietario propietaria
                dueño dueña taxista camionero comerciante costurera
                """,
            FemaleRoles = """
                abogada alcaldesa candidata diputada directora jefa jueza ministra presidenta profesora reina secretaria senadora
                vicepresidenta vocera regidora pastora agricultora ganadera vecina bombera conductora delegada consejera concejala
                coordinadora médica enfermera historiadora madre hija hermana esposa viuda mujer acusada comisaria magistrada
                propietaria dueña embajadora experta
                """,
            MaleRoles = """
                abogado alcalde candidato diputado director jefe ministro papa príncipe rey secretario senador regidor agricultor
                ganadero vecino bombero conductor delegado consejero concejal coordinador médico enfermero historiador padre hijo
                hermano esposo viudo marido acusado comisario magistrado propietario dueño entrenador seleccionador capitán experto
                embajador
                """,
            Messages = "agencia carta comunicado declaración diario discurso entrevista estudio informe mensaje nota periódico texto tuit",
            Titles = "don doña dr dra señor señora sr sra mons",
            MaleTitles = "don señor sr",
            FemaleTitles = "doña señora sra",
            Calendar = """
                abril agosto año años diciembre domingo día días enero febrero horas jueves julio junio lunes martes marzo mayo mañana mes
                meses miércoles
                noche noviembre octubre semana semanas septiembre sábado tarde viernes
                """,
            Labels = """
                apodada apodado canción denominada denominado expresión libro llamada llamado llamados palabra película titulada titulado
                término título
                """,
            Mottos = "apodo eslogan lema",
            Negations = "jamás nunca sin",
            Thoughts = "pensó piensa",
            InfinitiveMarks = "a de",
            Particles = "al bin de del el la las los y",
            Definites = "el esa ese esta este la las los",
            BackReferences = "así eso lo",
            Views = "para",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Bodies = "ministerio partido gobierno",
            Unnamed = "otro otra otros otras alguien nadie algunos algunas muchos muchas varios varias todos todas",
            Locatives = "en a",
            RoleChangers = "ex exministro expresidente antiguo antigua vice",
            NewRoles = "nuevo nueva futuro futura",
            Denials = "niega negó niegan negaron desmiente desmintió",
            DemonymEndings = "ano ense eño eña",
            BodyNouns = """
                grupo empresa compañía asociación partido sindicato ministerio federación club ayuntamiento universidad agencia banco
                firma gobierno
                """,
        },
        Zones = """
            hora peninsular, hora de Madrid, hora peninsular española, hora peninsular de España, hora de España = Europe/Madrid
            hora argentina, hora de Argentina = -3 America/Argentina/Buenos_Aires
            hora de Ciudad de México, hora del centro de México, hora del centro = America/Mexico_City
            ~madrid, ~peninsular = Europe/Madrid
            """,
        News = new NewsWords
        {
            KeyPoints =
            [
                "lo esencial", "claves", "las claves", "puntos clave", "lo más importante", "momentos clave", "lo que hay que saber",
                "lo más destacado",
            ],
            LiveOutright = ["minuto a minuto", "en tiempo real"],
            Live = ["directo", "tiempo real"],
            LiveTitles = ["vivo"],
            LiveFaint = ["minuto", "última hora"],
            LiveNotes = ["actualización continua", "se actualiza continuamente", "sigue aquí"],
            LiveHeadings = ["en directo", "última hora", "actualizaciones", "actualizaciones en vivo", "en vivo"],
            Bylines = ["Por", "por"],
            WriterLabels = ["Texto", "Autor"],
            Credits = ["Créditos:", "Crédito:"],
            CreditOpeners = ["Fotografía:"],
            Captions = ["pie de foto:"],
            Pinned = ["fijado"],
            Joiners = ["y"],
            Answers = ["responder", "me gusta", "denunciar", "reportar"],
            FirstPerson = ["yo", "nosotros", "nosotras", "nuestro", "nuestra", "nuestros", "nuestras"],
            SpeechTags = ["dice"],
            MoreUpdates = ["cargar más", "ver más"],
            Footers = ["lo más leído", "te puede interesar", "noticias relacionadas", "comentarios"],
            Furniture = ["publicidad", "ir al contenido", "inicio", "buscar", "iniciar sesión", "compartir", "imprimir", "leer más"],
            LinkOpeners =
            [
                "lea también", "lee también", "leer también", "le puede interesar", "te puede interesar", "también te puede interesar",
                "puede interesarle", "le recomendamos", "te recomendamos", "más información", "más sobre", "más noticias", "más en",
                "noticias relacionadas", "artículos relacionados", "contenido relacionado", "relacionado", "relacionadas",
                "relacionados", "lo más leído", "lo más visto", "lo más comentado", "más leídas", "las más leídas", "lo último",
                "ver también", "vea también", "seguir leyendo", "leer más", "archivado en", "temas", "temas relacionados", "etiquetas",
                "etiquetado en", "en otras noticias", "no te pierdas",
            ],
            FurnitureOpeners =
            [
                "compartir", "compartir en", "comparte", "comparte esta", "comparte en", "comparta", "síguenos ", "síganos",
                "suscríbete ", "suscríbase ", "suscribirse", "boletín", "newsletter", "recibe nuestro boletín",
                "todos los derechos reservados", "aviso legal", "política de privacidad", "política de cookies", "política de",
                "condiciones de uso", "términos y condiciones", "configuración de cookies", "cookies", "contacto", "contacte",
                "quiénes somos", "comentarios", "comentario", "comentar", "deja un comentario", "ver comentarios",
                "únete a la conversación", "imprimir", "enviar por", "copiar enlace", "inicia sesión", "regístrate", "publicidad",
                "volver arriba", "accesibilidad", "guardar", "mapa del sitio", "prohibida su reproducción", "publicado en",
            ],
            PageNotes = ["política de privacidad", "actualice la página"],
            Consents = ["política de privacidad"],
            Related = ["lea además: ", "lea también: ", "lee también: ", "te puede interesar: "],
            UpdateCounts = [" actualizaciones"],
            TimeOpeners = ["publicado a las "],
            ClockLeads = ["actualización", "actualizado"],
            Companions = ["con "],
            Outlets = ["redacción"],
            Transcripts = ["transcripción", "subtítulos", "capítulos"],
            Plans = ["horario", "horarios", "programación", "orden del día", "programa"],
            ToldAfterwards = ["cronología", "línea de tiempo", "así fue", "diario", "un día en la vida"],
            Comments = ["comentarios"],
            MatchMinutes = ["minuto"],
            Laps = ["vuelta"],
            Rounds = ["asalto"],
            ZoneNotes = ["todas las horas", "todos los horarios", "las horas son"],
            Records = ["seguimiento de envío", "número de seguimiento", "estado del pedido"],
            OtherPages = ["receta"],
            NameParticles = ["del", "y"],
        },
        Fields = new FieldWords
        {
            Caption = ["leyenda", "epigrafe"],
            Credit = ["fotografo", "credito"],
            Shown = ["publicado", "publicada"],
            Live = ["directo", "minutoaminuto"],
            Headline = ["titulo", "titular", "encabezado"],
            Time = ["hora", "fecha", "fechapublicacion", "publicadoen"],
            Body = ["contenido", "texto", "cuerpo", "mensaje"],
            Author = ["autor", "autores", "redactor", "firma", "periodista", "reportero", "cronista"],
            Quote = ["cita"],
            MatchMinute = ["minuto"],
            End = ["fin", "finaliza", "termina"],
            Updates = ["actualizaciones", "entradas"],
            Draft = ["borrador"],
            Deleted = ["eliminado", "eliminada", "borrado", "borrada"],
        },
    };
}
