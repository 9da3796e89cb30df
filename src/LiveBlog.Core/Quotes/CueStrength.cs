namespace LiveBlog.Core.Quotes;

/// <summary>How sure it is who speaks.</summary>
internal enum CueStrength : byte
{
    /// <summary>Nothing tells.</summary>
    None,

    /// <summary>The speaker of the quote before goes on.</summary>
    Carried,

    /// <summary>A subject without a cue word.</summary>
    Weak,

    /// <summary>A cue word in the sentence.</summary>
    Sentence,

    /// <summary>A cue word beside the quote.</summary>
    Adjacent,
}
