using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>What `liveblog validate` is asked for.</summary>
/// <param name="From">The format of the files; told from their content where it is null.</param>
/// <param name="Profile">How strictly rules weigh.</param>
/// <param name="Level">The least weight that makes the exit code 1.</param>
/// <param name="Format">How findings are printed: text, json or sarif.</param>
internal sealed record ValidationRequest(FeedFormat? From, ValidationProfile Profile, FindingSeverity Level, string Format);
