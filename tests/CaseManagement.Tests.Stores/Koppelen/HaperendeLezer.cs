using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Tests.Stores.Koppelen;

/// <summary>Opens texts, but for some, as a program with a bug would; a test can do something before the first.</summary>
internal sealed class HaperendeLezer(IPersonalTextReader echte, Func<string?, bool> hapert) : IPersonalTextReader
{
    public Func<Task>? Eerst { get; set; }

    public string? Reveal(PersonalText? text)
    {
        var eerst = Eerst;
        Eerst = null;
        if (eerst is not null)
        {
            Task.Run(eerst).GetAwaiter().GetResult();
        }

        var klaar = echte.Reveal(text);
        return hapert(klaar) ? throw new InvalidTimeZoneException("broken") : klaar;
    }
}
