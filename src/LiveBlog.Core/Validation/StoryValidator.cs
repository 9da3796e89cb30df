using LiveBlog.Core.Validation;

namespace LiveBlog.Core;

/// <summary>Validates stories of the model: ids, times against coverage and order, quotes against bodies, tombstones.</summary>
public static class StoryValidator
{
    /// <summary>What is wrong with a story. Paths are the JSON Pointers of its JSON: /updates/3/published.</summary>
    public static ValidationReport Validate(Story story, ValidationProfile profile = ValidationProfile.Strict)
    {
        ArgumentNullException.ThrowIfNull(story);
        FindingLog log = new(profile);
        new StoryModelJudge(story, log).Judge();
        return log.ToReport(null);
    }
}
