using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Inhoud;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Ontvangst;

/// <summary>Receives a melding from any channel.</summary>
public sealed record MeldingOntvangst(Kanaal Kanaal, MeldingSoort Soort, LocalDate OntvangenOp, MelderSoort MelderSoort, TekstOpgave Tekst)
{
    /// <summary>Who reported; only for a confidential or known reporter.</summary>
    public MelderOpgave? Melder { get; init; }

    /// <summary>Whether it is urgent.</summary>
    public bool Spoed { get; init; }

    /// <summary>Whether there is acute danger (<c>MEL-05</c>).</summary>
    public bool AcuutGevaar { get; init; }

    /// <summary>Whether it is about domestic violence or child abuse (<c>MEL-05</c>).</summary>
    public bool HuiselijkGeweld { get; init; }

    /// <summary>Reference in an earlier administration, at most 40 characters.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>Whether it holds criminal data of a boa; needs a basis in the Wpg (§5.1).</summary>
    public bool StrafrechtelijkeGegevens { get; init; }

    /// <summary>Basis of the supply; required for data of the police.</summary>
    public WpgArtikel? WpgArtikel { get; init; }

    /// <summary>The melding it was split from (<c>MEL-11</c>).</summary>
    public DossierId? GesplitstVan { get; init; }

    /// <summary>A responsible pair, if there is one already; a melding has an owner and needs no pair before it becomes a dossier.</summary>
    public Duo? Duo { get; init; }
}

/// <summary>A reporter as typed in. An address of a device is never stored, whoever reports.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Telefoon">Telephone number.</param>
/// <param name="Mail">Mail address.</param>
/// <param name="IpAdres">Network address: always refused.</param>
/// <param name="Apparaat">Device id or file metadata: always refused.</param>
public sealed record MelderOpgave(
    string? Naam = null, string? Telefoon = null, string? Mail = null, string? IpAdres = null, string? Apparaat = null)
{
    /// <summary>Whether any field is filled in.</summary>
    internal bool HeeftIets => HeeftApparaat || Gevuld(Naam) || Gevuld(Telefoon) || Gevuld(Mail);

    /// <summary>Whether a trace of a device is filled in.</summary>
    internal bool HeeftApparaat => Gevuld(IpAdres) || Gevuld(Apparaat);

    /// <summary>How to reach the reporter, in one text.</summary>
    internal string? Contact => string.Join("; ", new[] { Telefoon, Mail }.Where(Gevuld)) is { Length: > 0 } contact ? contact : null;

    private static bool Gevuld(string? text) => !string.IsNullOrWhiteSpace(text);
}

internal sealed class MeldingOntvangstVorm : AbstractValidator<MeldingOntvangst>
{
    public MeldingOntvangstVorm()
    {
        RuleFor(c => c.Tekst).SetValidator(new TekstOpgaveVorm());
        RuleFor(c => c.Kenmerk).MaximumLength(40).WithMessage("Het kenmerk heeft ten hoogste 40 tekens.");
    }
}
