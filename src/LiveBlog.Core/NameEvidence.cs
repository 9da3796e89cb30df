using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>How the name of a speaker was found, from the surest way to the least sure.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum NameEvidence
{
    /// <summary>There is no name, or the page gave it.</summary>
    None,

    /// <summary>The mention has the name as it is: Jane Roe, Mrs Roe of whom no more is known, the Harbour Board.</summary>
    Written,

    /// <summary>The mention has a part of the name that one person of the story has: Roe, Mrs Roe, Jane.</summary>
    Known,

    /// <summary>The mention is a role that one person of the story has, or can have: the mayor.</summary>
    Role,

    /// <summary>The mention is a pronoun that can mean one person or body: she, it.</summary>
    Pronoun,

    /// <summary>The mention is a noun that can mean one person or body: the company, the Italian, the 54-year-old.</summary>
    Description,

    /// <summary>The update's headline names who speaks.</summary>
    Headline,
}
