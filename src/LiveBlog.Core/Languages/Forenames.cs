namespace LiveBlog.Core.Languages;

/// <summary>Frequent first names that tell a pronoun's gender.</summary>
internal static class Forenames
{
    public const string Male = """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
        andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
        justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
        douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur
        lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby
        russell bradley philip eugene bill tom jim mike bob steve dave dan chris matt tim ben nick alex sam greg jeff rick ted barack
        bernie marco mitt newt rand vladimir volodymyr dmitry sergei boris nigel jeremy keir rishi gordon tony simon ian neil graham
        stuart colin craig darren gareth luke harry oliver leo oscar liam owen rhys angus hamish alistair hans peter klaus wolfgang jürgen
        uwe olaf friedrich franz karl heinz günter gerhard horst helmut dieter stefan thomas markus matthias sebastian jan jens lars sven
        pierre jean jacques françois emmanuel nicolas michel laurent antoine philippe julien marc luc louis olivier giorgio giuseppe
        matteo luigi paolo mario marco silvio antonio francesco andrea carlo roberto sergio pedro pablo carlos luis jorge miguel fernando
        javier josé joão mohammed muhammad ahmed ali omar hassan ibrahim abdul recep benjamin jens-christian erik anders nils mats björn
        henrik søren mads lech donald jarosław mateusz andrzej piotr tomasz krzysztof willem geert johan mark
        jon theo joel declan aidan conor niall eoin rory ewan callum sanjay rajesh imran tariq bogdan jaroslav vladimír jiří karel
        tomáš pavel petr marek jakub michał paweł wojciech zbigniew leszek ryszard tadeusz józef stanisław радован геннадий виктор
        сергей андрей александр владимир дмитрий иван николай олег михаил алексей павел юрий игорь руслан максим евгений роман тарас
        богдан василь петро олександр володимир андрій сергій mikko juha matti kari pekka jussi antti heikki istván lászló gábor péter
        radovan milan zoran goran dragan ivan marcus kenny leonard desmond hugh gerry luca nico pino tomás
        """;

    public const string Female = """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
        donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma
        anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce
        victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa
        gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly
        charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary kellyanne ivanka melania chelsea elena sonia nikki
        condoleezza loretta carly kamala tulsi nicola priti suella liz jacinda jane kate katie lucy sophie chloe ellie amelia yvette diane
        harriet caroline fiona gillian hazel heidi ingrid joanna kirsty lorna meghan meghan nadine penny angela ursula annalena renate
        petra sabine monika claudia birgit gabriele katrin silke heike andrea brigitte christiane marine ségolène anne brigitte giorgia
        laura elisa chiara francesca giulia maria carmen isabel lucía marta ana elena ewa agnieszka katarzyna małgorzata greta astrid
        birgitta mette helle siv erna sanna oprah angelina maggie becky micheline doria fatima aisha leila noor yasmin shabana rosena
        baroness
        halina milena zofia krystyna magdalena jana eva lucie hana věra тамара анна мария елена ольга наталья татьяна ирина светлана
        екатерина инна юлия оксана марина галина людмила minna sari päivi katalin erzsébet mária éva tasha bernadette hélène odile
        paulette livia ivana pilar lourdes fatma ines marisol
        """;
}
