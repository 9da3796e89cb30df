namespace LiveBlog.Core.Languages.Words;

/// <summary>Portuguese.</summary>
internal static class Portuguese
{
    public static Language Words { get; } = new("pt")
    {
        Time = """
            months: janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago | setembro,
                set | outubro, out | novembro, nov | dezembro, dez
            weekdays: segunda-feira, seg, segunda | terça-feira, ter, terça | quarta-feira, qua, quarta | quinta-feira, qui, quinta |
                sexta-feira, sex, sexta | sábado, sáb, sab | domingo, dom
            morning: da manhã, da madrugada
            afternoon: da tarde
            night: da noite
            noonpart: do meio-dia
            noon: meio-dia; midnight: meia-noite
            oclock: h, hs
            hourbefore: às
            second: segundos, segundo, seg
            minute: minutos, minuto, m
            hour: horas, hora
            day: dias, dia, d
            week: semanas, semana, sem
            month: meses, mês
            year: anos, ano
            numbers: um, uma | dois, duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze
            few: alguns, algumas, poucos, poucas, vários, várias
            ago: há, ha, atrás, faz
            later: em, dentro de, daqui a
            about: cerca de, aproximadamente, mais de, quase
            less: menos de, menos de um, menos que
            now: agora, agora mesmo, há segundos, há instantes, neste momento, há pouco
            today: hoje
            yesterday: ontem
            beforeyesterday: anteontem
            tomorrow: amanhã
            aftertomorrow: depois de amanhã
            lastweek: semana passada, na semana passada, a semana passada; lastmonth: mês passado, no mês passado; lastyear: ano passado,
                no ano passado
            published: publicado, publicado em, publicado às, publicada, criado, postado, publicado a
            modified: atualizado, atualizado em, atualizado às, actualizado, actualizado às, atualizada, modificado, última atualização,
                editado
            at: às, as
            notime: última hora
            noise: às, as, à, a, de, do, da, e, em, o, no, na, ao
            tonight: esta noite, hoje à noite
            thismorning: esta manhã, hoje de manhã
            thisafternoon: esta tarde, hoje à tarde
            lastnight: ontem à noite
            half.hour: meia hora
            lastunit: passado, passada, passados, passadas, último, última, últimos, últimas
            yesterdaymorning: ontem de manhã
            yesterdayafternoon: ontem à tarde
            nextunit: próximo, próxima, próximos, próximas, que vem, seguinte, seguintes
            thisunit: este, esta, neste, nesta, deste, desta
            quarter: trimestre, trimestres
            weekend: fim de semana, final de semana
            andahalf: e meia, e meio
            ordinals: primeiro
            era.0: d. c, d.c
            tomorrowmorning: amanhã de manhã; tomorrowafternoon: amanhã à tarde; tomorrowevening: amanhã à noite
            fifteen.minute: um quarto de hora, quarto de hora
            until: a, até, ao, às
            from: de, das, desde
            beyond: depois das, após as; before: antes das
            """,
        Speech = new SpeechWords
        {
            DropsSubjects = true,
            Inverts = true,
            Thresholds = new SpeechThresholds { SameSentence = 1, Weak = 3, WeakParticiple = 4, Alone = 6, Title = 7 },
            Speech = """
                exclama exclamou exclamaram garante garantem garantiu garantiram
                acrescenta acrescentaram acrescentou acusam acusaram acusava acusavam adianta adiantam adiantaram adiantava adiantavam
                adiantou admite
                admitiu adverte advertiu afirma afirmam afirmaram afirmava afirmavam afirmou agradeceu alerta alertam alertaram alertava
                alertavam alertou
                anuncia anunciam anunciaram anunciava anunciavam anunciou aponta apontam apontaram apontava apontavam apontou argumenta
                argumentam
                argumentaram argumentava argumentavam argumentou assegura asseguram asseguraram assegurava asseguravam assegurou ataca
                atacam atacaram
                atacava atacavam atacou avalia avaliam avaliaram avaliava avaliavam avaliou classificam classificaram classificava
                classificavam comenta
                comentam comentaram comentava comentavam comentou completa completam completaram completava completavam completou conclui
                concluiu confirma
                confirmam confirmaram confirmava confirmavam confirmou conta contam contaram contava contavam contou criticam criticaram
                criticava
                criticavam declara declaram declararam declarava declaravam declarou defende defendeu denuncia denunciam denunciaram
                denunciava denunciavam
                denunciou destaca destacam destacaram destacava destacavam destacou detalha detalham detalharam detalhava detalhavam
                detalhou disse disseram
                diz dizem dizia enfatiza enfatizam enfatizaram enfatizava enfatizavam enfatizou escreve escreveram escreveu explica explicam
                explicaram
                explicava explicavam explicou frisa frisam frisaram frisava frisavam frisou grita gritam gritaram gritava gritavam gritou
                indica indicam
                indicaram indicava indicavam indicou insiste insistiu ironiza ironizam ironizaram ironizava ironizavam ironizou justifica
                justificam
                justificaram justificava justificavam justificou lamenta lamentam lamentaram lamentava lamentavam lamentou lembra lembram
                lembraram lembrava
                lembravam lembrou observa observam observaram observava observavam observou pede pediu pergunta perguntam perguntaram
                perguntava perguntavam
                perguntou pondera ponderam ponderaram ponderava ponderavam ponderou prometeu prossegue publica publicam publicaram publicava
                publicavam
                publicou reconhece reconheceu refere referiu reitera reiteram reiteraram reiterava reiteravam reiterou relata relatam
                relataram relatava
                relatavam relatou repetiu responde respondeu ressalta ressaltam ressaltaram ressaltava ressaltavam ressaltou revela revelam
                revelaram
                revelava revelavam revelou salienta salientam salientaram salientava salientavam salientou sublinha sublinham sublinharam
                sublinhava
                sublinhavam sublinhou sustenta tuita tuitam tuitaram tuitava tuitavam tuitou
                """,
            PastParticiples = """
                acrescentado acusado adiantado admitido afirmado alertado anunciado apontado argumentado assegurado atacado avaliado
                classificado comentado
                completado concluído confirmado contado criticado declarado denunciado destacado detalhado dito enfatizado escrito explicado
                frisado gritado
                indicado ironizado justificado lamentado lembrado observado pedido perguntado ponderado prometido publicado referido
                reiterado relatado
                respondido ressaltado revelado salientado sublinhado tuitado
                """,
            Opinion = "acusa acusou chama chamou classifica classificou critica criticou define definiu descreve descreveu fala falou",
            SpeechParticiples = """
                acrescentando acusando adiantando afirmando alertando anunciando apontando argumentando assegurando atacando avaliando
                classificando
                comentando completando confirmando contando criticando declarando defendendo denunciando destacando detalhando dizendo
                enfatizando
                escrevendo explicando frisando gritando indicando ironizando justificando lamentando lembrando observando pedindo
                perguntando ponderando
                publicando reiterando relatando respondendo ressaltando revelando salientando sublinhando tuitando
                """,
            AccordingTo = "acordo conforme segundo",
            Auxiliaries = """
                deve devem era eram está estão havia haviam há pode podem poderia quer querem se seria será são tem teria tinha tinham têm é
                """,
            Passives = "foi foram sendo ser sido",
            Adverbs = "agora ainda ali além amanhã apenas aqui assim bem depois então hoje já mais muito nunca não ontem sempre só também",
            AdverbEndings = "mente ando endo",
            Determiners = """
                a algumas alguns aquela aquele as cada cinco dois duas essa esse esta estas este estes o os quatro todas todos três um uma
                umas uns várias
                vários
                """,
            Possessives = "meu minha nossa nosso seu seus sua suas",
            Prepositions = "ao aos após até com contra desde durante em entre na nas no nos para pela pelo por sem sob sobre à às",
            Genitives = "da das de do dos",
            Bys = "pela pelas pelo pelos por",
            Withs = "com",
            Conjunctions = "e mas nem ou",
            Subordinators = "como embora enquanto onde pois porque quando que se",
            Relatives = "qual quem",
            MalePronouns = "ele",
            FemalePronouns = "ela",
            OtherPronouns = "elas eles",
            FirstPerson = "eu nós você",
            ObjectPronouns = "lhe lhes me te",
            Roles = """
                advogada advogado candidata candidato capitão chanceler chefe deputada deputado director directora diretor diretora
                embaixador especialista general governador jornalista juiz juíza líder ministra ministro papa porta-voz prefeita
                prefeito presidente primeiro primeiro-ministro procurador professor professora príncipe rainha rei secretária
                secretário senador senadora treinador técnico vice-presidente costureira agricultor agricultora morador moradora
                vizinho vizinha testemunha bombeiro motorista coordenador coordenadora vereador vereadora governadora médico médica
                enfermeiro enfermeira comerciante economista historiador historiadora goleiro atacante zagueiro pai mãe filho filha
                irmão irmã marido esposa viúva viúvo delegado delegada promotor promotora réu ré acusado acusada dono dona
                """,
            FemaleRoles = "advogada candidata deputada directora diretora juíza ministra prefeita professora rainha secretária senadora",
            MaleRoles = "advogado candidato deputado director diretor juiz ministro papa prefeito príncipe rei secretário senador",
            Messages = "agência carta comunicado declaração discurso entrevista estudo jornal mensagem nota relatório texto tuíte",
            Titles = "dom dona dr dra senhor senhora sr sra",
            MaleTitles = "dom senhor sr",
            FemaleTitles = "dona senhora sra",
            Calendar = """
                abril agosto ano anos dezembro dia dias domingo fevereiro horas janeiro julho junho maio manhã março meses mês noite
                novembro outubro
                quarta-feira quinta-feira segunda-feira semana semanas setembro sexta-feira sábado tarde terça-feira
                """,
            Labels = "apelidado canção chamada chamado denominado expressão filme intitulada intitulado livro palavra termo título",
            Mottos = "apelido lema slogan",
            Negations = "jamais nunca sem",
            Thoughts = "pensa pensou",
            InfinitiveMarks = "a de",
            Particles = "al bin da das de do dos e el",
            Definites = "a as essa esse esta este o os",
            BackReferences = "assim isso",
            Views = "para",
            OtherVerbs = "questionado questionada perguntado perguntada ouvido ouvida contactado contactada interrogado interrogada",
            MaleForenames = Forenames.Male,
            FemaleForenames = Forenames.Female,
            Bodies = "governo ministério governo defesa companhia associação federação universidade banco partido câmara",
            Unnamed = "outro outra outros outras alguém ninguém alguns algumas muitos muitas vários várias todos todas",
            Locatives = "em no na nos nas",
            RoleChangers = "ex vice antigo antiga",
            NewRoles = "novo nova futuro futura",
            Denials = "nega negou negam negaram desmente desmentiu",
            BodyNouns = """
                grupo empresa companhia associação partido sindicato ministério federação clube prefeitura universidade agência banco
                firma governo órgão
                """,
        },
        Zones = """
            hora de Lisboa = Europe/Lisbon
            horário de Brasília, hora de Brasília, *Brasília = -3 America/Sao_Paulo
            ~lisboa = Europe/Lisbon
            ~brasilia = America/Sao_Paulo
            """,
        News = new NewsWords
        {
            KeyPoints =
            [
                "momentos-chave", "momentos chave", "pontos-chave", "pontos principais", "o essencial", "destaques",
                "principais pontos", "o que se sabe",
            ],
            Records = ["código de rastreio", "rastreamento de encomenda", "estado da encomenda"],
            LiveOutright = ["tempo real"],
            Live = ["aovivo", "em direto", "em directo", "em atualização"],
            LiveNotes = ["atualizado continuamente", "acompanhe aqui"],
            LiveHeadings =
            [
                "ao vivo", "minuto a minuto em tempo real", "atualizações", "atualizações em direto", "atualizações ao vivo",
                "em direto", "em atualização",
            ],
            Bylines = ["Por", "por"],
            WriterLabels = ["Texto", "Autor"],
            Credits = ["Créditos:", "Crédito:"],
            Captions = ["legenda:"],
            Pinned = ["fixado"],
            Joiners = ["e"],
            Answers = ["responder", "denunciar", "curtir"],
            FirstPerson = ["eu", "nós", "nosso", "nossa", "nossos", "nossas", "minha", "meu"],
            SpeechTags = ["diz", "disse"],
            MoreUpdates = ["carregar mais", "mostrar mais"],
            Footers = ["mais lidas", "veja também", "comentários"],
            Furniture =
            [
                "publicidade", "continua depois da publicidade", "ir para o conteúdo", "início", "entrar", "compartilhar", "partilhar",
                "leia mais", "e-mail inválido!",
            ],
            LinkOpeners =
            [
                "leia também", "leia mais", "leia ainda", "veja também", "veja mais", "saiba mais", "mais sobre", "mais notícias",
                "mais lidas", "as mais lidas", "mais lidos", "mais vistas", "notícias relacionadas", "artigos relacionados",
                "conteúdo relacionado", "relacionadas", "relacionado", "você pode gostar", "pode gostar de", "recomendado para você",
                "recomendamos", "últimas notícias", "não perca", "tópicos", "temas", "etiquetas", "ler mais", "ver mais", "ler também",
                "a ler", "em destaque",
            ],
            FurnitureOpeners =
            [
                "compartilhar", "compartilhe", "partilhar", "partilhe", "compartilhar no", "partilhar no", "siga-nos ", "siga o",
                "siga a", "assine", "subscreva ", "inscreva-se ", "newsletter", "receba a", "todos os direitos reservados",
                "direitos reservados", "política de privacidade", "política de cookies", "termos de uso", "termos e condições",
                "cookies", "contato", "contacto", "contactos", "quem somos", "comentários", "comentário", "comentar",
                "deixe um comentário", "deixe o seu comentário", "imprimir", "enviar por", "copiar link", "publicidade",
                "voltar ao topo", "acessibilidade", "ficha técnica", "expediente", "entre no canal", "clique aqui", "gostou",
            ],
            PageNotes = ["política de privacidade", "atualize a página"],
            Consents = ["política de privacidade"],
            Related = ["leia também: ", "leia mais: ", "veja também: "],
            UpdateCounts = [" atualizações"],
            TimeOpeners = ["publicado às "],
            ClockLeads = ["atualização", "atualizado às", "às"],
            Companions = ["com "],
            Outlets = ["redação"],
            Transcripts = ["transcrição", "legendas", "capítulos"],
            Plans = ["programa", "programação", "horários", "cronograma", "grade de programação"],
            ToldAfterwards = ["cronologia", "linha do tempo", "um dia na vida"],
            Comments = ["comentários"],
            MatchMinutes = ["minuto"],
            Laps = ["volta"],
            Rounds = ["assalto"],
            ZoneNotes = ["todos os horários", "todas as horas", "horários de"],
            NameParticles = ["da", "do", "dos", "e"],
        },
        Fields = new FieldWords
        {
            Caption = ["legenda"],
            Headline = ["titulo", "manchete"],
            Time = ["hora", "horario", "datapublicacao", "publicadoem", "publicacao"],
            Body = ["texto", "mensagem", "conteudo", "corpo"],
            Author = ["autor", "autores", "jornalista", "redator", "reporter"],
            MatchMinute = ["minuto"],
            End = ["fim", "termino"],
            Updates = ["atualizacoes", "postagens"],
            Live = ["aovivo", "temporeal", "minutoaminuto"],
            Commentary = ["lances"],
            Credit = ["credito", "fotografo"],
            Shown = ["publicado"],
            Draft = ["rascunho"],
            Deleted = ["excluido", "apagado", "removido", "eliminado"],
        },
    };
}
