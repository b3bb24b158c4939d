using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Why the identity of a reporter was destroyed.</summary>
public enum Vergeetreden
{
    /// <summary>The reporter asked for it.</summary>
    OpVerzoek,

    /// <summary>Nobody needs to reach the reporter any more.</summary>
    NietMeerNodig,

    /// <summary>It should not have been stored.</summary>
    TenOnrechteVastgelegd,

    /// <summary>The melding for which it was put in was never received; only the program says so.</summary>
    MeldingNooitOntvangen,
}

/// <summary>Destroys the identity of a reporter before the melding itself is destroyed.</summary>
/// <param name="Melding">The melding.</param>
/// <param name="Reden">Why.</param>
public sealed record MelderVergetenVerklaren(DossierId Melding, Vergeetreden Reden);

/// <summary>The identity of a reporter was destroyed: its key goes, and what is in the log can never be opened again (<c>AVG-42</c>).</summary>
/// <param name="Melding">The melding.</param>
/// <param name="Reden">Why.</param>
/// <param name="TeVernietigenSleutels">The key of the identity.</param>
/// <param name="Door">Who destroyed it.</param>
/// <param name="Op">Civil date.</param>
[EventType("melderkluis.vergeten")]
public sealed record MelderVergeten(
    DossierId Melding, Vergeetreden Reden, IReadOnlyList<BetrokkeneId> TeVernietigenSleutels, GebruikerId Door, LocalDate Op) : IVernietigtSleutels;

/// <summary>Refused because a melding that was received is not for a person to deny.</summary>
public sealed record RedenIsVoorHetProgramma() : Refusal(
    "MEL-02", "Deze reden geeft alleen het programma op.", "Kies de reden waarom de gegevens van de melder weg moeten.");

internal sealed class MelderVergetenVerklarenUseCase(Meldertoegang toegang)
    : KluisstapUseCase<MelderVergetenVerklaren>(toegang, command => command.Melding)
{
    public override CommandPolicy Policy => new("vergetelheid", AuditActie.Vernietigen, Recht.Schrijven)
    {
        Opent = true,
        AlleenRollen = [Rol.MedewerkerMeldpunt],
        RolRegel = "MEL-02",
    };

    protected override Refusal? Weiger(MelderVergetenVerklaren command) =>
        command.Reden is Vergeetreden.MeldingNooitOntvangen ? new RedenIsVoorHetProgramma() : null;

    protected override Decision Beslis(Melderkluis? state, MelderVergetenVerklaren command, Meldingfeit feiten, CommandContext context) =>
        state is { IsVergeten: true } ? Decision.Nothing : Decision.Accept(new MelderVergeten(
            command.Melding,
            command.Reden,
            [feiten.OudeSleutel ?? state?.Sleutel ?? Melderkluis.SleutelVan(context.Id)],
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
}
