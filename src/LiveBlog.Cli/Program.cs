using System.CommandLine;
using LiveBlog.Cli.Commands;

RootCommand root = new("Reads live-update pages into immutable, time-ordered stories.");
root.Subcommands.Add(ReadCommand.Create());
root.Subcommands.Add(ConvertCommand.Create());
root.Subcommands.Add(QuotesCommand.Create());
ParseResult parsed = root.Parse(args);
return await parsed.InvokeAsync();
