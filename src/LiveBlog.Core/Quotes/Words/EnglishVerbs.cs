namespace LiveBlog.Core.Quotes.Words;

/// <summary>English verbs that quoted words hang on, in all their forms.</summary>
internal static class EnglishVerbs
{
    public const string Speech = """
        acknowledge acknowledged acknowledges add added adds admit admits admitted admonish admonished admonishes advise advised advises affirm affirmed
        affirms agree agreed agrees allege alleged alleges announce announced announces answer answered answers argue argued argues ask asked asks assert
        asserted asserts assure assured assures bark barked barks beg begged begs boast boasted boasts brag bragged brags caution cautioned cautions chant
        chanted chants charge charged charges claim claimed claims clarified clarifies clarify comment commented comments complain complained complains
        concede conceded concedes conclude concluded concludes confirm confirmed confirms contend contended contends continue continued continues counter
        countered counters cried cries cry deadpan deadpanned deadpans declare declared declares demand demanded demands denied denies deny disagree disagreed
        disagrees elaborate elaborated elaborates email emailed emails emphasise emphasised emphasises emphasize emphasized emphasizes enquire enquired
        enquires enthuse enthused enthuses exclaim exclaimed exclaims explain explained explains fume fumed fumes groan groaned groans growl growled growls
        grumble grumbled grumbles gush gushed gushes hint hinted hints holler hollered hollers implore implored implores indicate indicated indicates inform
        informed informs inquire inquired inquires insist insisted insists instruct instructed instructs interject interjected interjects interrupt
        interrupted interrupts intone intoned intones jest jested jests joke joked jokes lament lamented laments lecture lectured lectures maintain maintained
        maintains marvel marveled marvels murmur murmured murmurs muse mused muses mutter muttered mutters note noted notes observe observed observes offer
        offered offers opine opined opines order ordered orders plead pleaded pleads pledge pledged pledges posited posits post posted posts preach preached
        preaches predict predicted predicts proclaim proclaimed proclaims promise promised promises pronounce pronounced pronounces protest protested protests
        queried queries query quip quipped quips quote quoted quotes rave raved raves read readed reads reason reasoned reasons recall recalled recalls reckon
        reckoned reckons recommend recommended recommends recount recounted recounts reiterate reiterated reiterates relate related relates remark remarked
        remarks remind reminded reminds repeat repeated repeats replied replies reply report reported reports respond responded responds retort retorted
        retorts retweet retweeted retweets reveal revealed reveals roar roared roars said sang say says scoff scoffed scoffs scream screamed screams shout
        shouted shouts sigh sighed sighs signal signaled signals sing sings snap snapped snaps sneer sneered sneers state stated states stress stressed
        stresses suggest suggested suggests summarise summarised summarises summarize summarized summarizes surmised surmises swear swears swore sworn taunt
        taunted taunts tease teased teases tell tells testified testifies testify text texted texts theorise theorised theorises theorize theorized theorizes
        told tweet tweeted tweets underline underlined underlines underscore underscored underscores urge urged urges venture ventured ventures volunteer
        volunteered volunteers vow vowed vows warn warned warns whisper whispered whispers wonder wondered wonders write writes written wrote yell yelled
        yells
        """;

    public const string SpeechParticiples = """
        acknowledging adding admitting admonishing advising affirming agreeing alleging announcing answering arguing asking asserting assuring barking begging
        boasting bragging cautioning chanting charging claiming clarifying commenting complaining conceding concluding confirming contending continuing
        countering crying deadpanning declaring demanding denying disagreeing elaborating emailing emphasising emphasizing enquiring enthusing exclaiming
        explaining fuming groaning growling grumbling gushing hinting hollering imploring indicating informing inquiring insisting instructing interjecting
        interrupting intoning jesting joking lamenting lecturing maintaining marveling murmuring musing muttering noting observing offering opining ordering
        pleading pledging posting preaching predicting proclaiming promising pronouncing protesting querying quipping quoting raving reading reasoning
        recalling reckoning recommending recounting reiterating relating remarking reminding repeating replying reporting responding retorting retweeting
        revealing roaring saying scoffing screaming shouting sighing signaling singing snapping sneering stating stressing suggesting summarising summarizing
        taunting teasing telling testifying texting theorising theorizing tweeting underlining underscoring urging venturing volunteering vowing warning
        whispering wondering writing yelling
        """;

    public const string Opinion = """
        accuse accused accuses applaud applauded applauds assail assailed assails attack attacked attacks bash bashed bashes blame blamed blames blast blasted
        blasts brand branded brands call called calls challenge challenged challenges champion championed champions characterise characterised characterises
        characterize characterized characterizes chide chided chides cite cited cites commend commended commends condemn condemned condemns criticise
        criticised criticises criticize criticized criticizes decried decries decry deem deemed deems denounce denounced denounces depict depicted depicts
        deride derided derides describe described describes discuss discussed discusses dismiss dismissed dismisses express expressed expresses hail hailed
        hails implied implies imply insinuate insinuated insinuates label labeled labels lambast lambaste lambasted lambastes lambasts laud lauded lauds liken
        likened likens mock mocked mocks paint painted paints portraied portraies portray praise praised praises question questioned questions rebuke rebuked
        rebukes refer referred refers reject rejected rejects ridicule ridiculed ridicules rip ripped rips salute saluted salutes scold scolded scolds skewer
        skewered skewers slam slammed slams tag tagged tags talk talked talks tout touted touts trash trashed trashes welcome welcomed welcomes
        """;

    public const string OpinionParticiples = """
        accusing applauding assailing attacking bashing blaming blasting branding calling challenging championing characterising characterizing chiding citing
        commending condemning criticising criticizing decrying deeming denouncing depicting deriding describing discussing dismissing expressing hailing
        implying insinuating labeling lambasting lauding likening mocking painting portraying praising questioning rebuking referring rejecting ridiculing
        ripping saluting scolding skewering slamming tagging talking touting trashing welcoming
        """;

    public const string Loose = """
        address addressed addresses admire admired admires appear appeared appears assess assessed assesses began begin begins believe believed believes came
        chime chimed chimes close closed closes compare compared compares consider considered considers credit credited credits defend defended defends
        deplore deplored deplores detail detailed details dispute disputed disputes doubt doubted doubts downplay downplayed downplays drew encourage
        encouraged encourages end ended endorse endorsed endorses ends estimate estimated estimates expect expected expects extol extolled extols fault
        faulted faults fear feared fears feel feels felt find finded finds fire fired fires fret freted frets gave give gives got gripe griped gripes guess
        guessed guesses hammer hammered hammers herald heralded heralds highlight highlighted highlights hit hits hitted hope hoped hopes identified
        identifies identify imagine imagined imagines interpret interpreted interprets interview interviewed interviews invite invited invites invoke invoked
        invokes jab jabbed jabs judge judged judges justified justifies justify knew knock knocked knocks know knows laid lash lashed lashes lays level
        leveled levels lie lied lies list listed lists lob lobbed lobs made make makes mean means meant mention mentioned mentions mourn mourned mourns object
        objected objects open opened opens oppose opposed opposes pan panned pans paraphrase paraphrased paraphrases pen penned pens pitch pitched pitches
        plan planed plans point pointed points ponder pondered ponders portrayed portrays pray prayed prays prefer preferred prefers present presented
        presents profess professed professes prophesied prophesies prophesy propose proposed proposes push pushed pushes put puts rage raged rages rail railed
        rails raise raised raises ran rant ranted rants rate rated rates reassure reassured reassures recite recited recites reference referenced references
        refute refuted refutes regard regarded regards regret regrets regretted remember remembered remembers request requested requests rule ruled rules run
        runs savage savaged savages saw see seek seeks sees shame shamed shames shot sign signed signs sought speak speaks speculate speculated speculates
        spelled spoke start started starts sum summed sums support supported supports suspect suspected suspects sweared take takes taught telled thank
        thanked thanks think thinks thought threaten threatened threatens thunder thundered thunders took touch touched touches trumpet trumpeted trumpets use
        used uses vent vented vents view viewed views voice voiced voices want wanted wants weigh weighed weighs went whine whined whines wish wished wishes
        worried worries worry write-off write-offed write-offs
        """;

    public const string LooseParticiples = """
        addressing admiring appearing assessing believing chiming closing comparing considering crediting defending deploring detailing disputing doubting
        downplaying encouraging ending endorsing estimating expecting extolling faulting fearing finding firing freting going griping guessing hammering
        heralding highlighting hitting hoping identifying imagining interpreting interviewing inviting invoking jabbing judging justifying knocking lashing
        leveling liing listing lobbing mentioning mourning objecting opening opposing panning paraphrasing penning pitching planing pointing pondering praying
        preferring presenting professing prophesying proposing pushing putting raging railing raising ranting rating reassuring reciting referencing refuting
        regarding regretting remembering requesting ruling savaging shaming shooting signing speaking speculating starting summing supporting suspecting
        swearing thanking thinking threatening thundering touching trumpeting venting viewing voicing wanting weighing whining wishing worrying write-offing
        """;

    public const string AlsoNouns = """
        account act address addresses answer answers attack attacks bark blame blast brand brands call calls caution cautions challenge challenges change
        changes chant charge charges claim claims close closes comment comments cries cry decision decline demand demands design detail details doubt doubts
        end ends fear fears feel fight fights finish fire fires guess guesses help hit hits hope hopes joke jokes judge judges label labels lament lead level
        levels lie lies list lists look looks mention mock move moves murmur need needs note notes offer offers order orders pitch pitches plan plans pledge
        pledges point points post posts praise promise promises protest protests push pushes queries query question questions quip quips quote quotes race
        rage rages rate rates reference remark remarks replies reply report reports request requests roar rule rules run runs scream shame shames shout
        shouts show shows sigh signal signals start starts state states stress stresses study support supports suspect talk talks tease text texts 
        tweet tweets urge use uses view views visit vow vows wish wishes work works worries worry
        """;
}
