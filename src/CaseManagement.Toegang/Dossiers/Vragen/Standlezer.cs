using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>Notes which texts a view opens: what this reader may see now.</summary>
/// <param name="lezer">Opens the text.</param>
internal sealed class Meelezer(IPersonalTextReader lezer) : IPersonalTextReader
{
    private readonly HashSet<PersonalText> geopend = [];

    /// <summary>The texts that were opened.</summary>
    public IReadOnlySet<PersonalText> Geopend => geopend;

    /// <inheritdoc/>
    public string? Reveal(PersonalText? text)
    {
        if (text is not null)
        {
            geopend.Add(text);
        }

        return lezer.Reveal(text);
    }
}

/// <summary>Opens only texts that are open to the reader in the present view: the past never shows more than the present does.</summary>
/// <param name="lezer">Opens the text.</param>
/// <param name="zichtbaar">The texts of the present view.</param>
internal sealed class BegrensdeLezer(IPersonalTextReader lezer, IReadOnlySet<PersonalText> zichtbaar) : IPersonalTextReader
{
    /// <inheritdoc/>
    public string? Reveal(PersonalText? text) => text is not null && zichtbaar.Contains(text) ? lezer.Reveal(text) : null;
}
