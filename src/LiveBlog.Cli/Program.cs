using System.CommandLine;
using System.CommandLine.Invocation;
using LiveBlog.Cli;
using LiveBlog.Cli.Commands;

RootCommand root = new("Reads live-update pages into immutable, time-ordered stories.");
root.Subcommands.Add(ReadCommand.Create());
root.Subcommands.Add(ConvertCommand.Create());
root.Subcommands.Add(QuotesCommand.Create());
root.Subcommands.Add(ValidateCommand.Create());
ParseResult parsed = root.Parse(args);
if (parsed.Action is ParseErrorAction mistake)
    mistake.ShowHelp = false;
int exit = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.Usage : exit;
