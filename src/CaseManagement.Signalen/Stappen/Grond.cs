using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using NodaTime;

namespace CaseManagement.Signalen.Stappen;

/// <summary>What a step is tried on: signal, case and protocol as they are now.</summary>
/// <param name="SignaalId">The signal.</param>
/// <param name="Signaal">Its state.</param>
/// <param name="CasusId">The case, which may not exist.</param>
/// <param name="Casus">Its state.</param>
/// <param name="Casusoverzicht">Its overview.</param>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="Moment">The moment of asking.</param>
internal sealed record Grond(
    DossierId SignaalId,
    SignaalDossier Signaal,
    DossierId CasusId,
    OndermijningsCasus? Casus,
    DossierOverzicht? Casusoverzicht,
    ProtocolVanKracht? Protocol,
    Moment Moment)
{
    /// <summary>Somebody who has nothing to do with the dossier: what stops him is the dossier, not who he is.</summary>
    public static readonly GebruikerId Iemand = new("proef");

    /// <summary>A bronhouder who has nothing to do with the dossier.</summary>
    public static readonly GebruikerId Bronhouder = new("proef-bronhouder");

    /// <summary>Two people who have nothing to do with the dossier.</summary>
    public static readonly Duo Regie = new(new GebruikerId("proef-regie"), new GebruikerId("proef-achtervang"));

    /// <summary>Civil date (Europe/Amsterdam).</summary>
    public LocalDate Vandaag => Moment.Vandaag;
}

/// <summary>Who looks at the steps, to tell what holds for himself.</summary>
/// <param name="Aanroep">Who.</param>
/// <param name="Recht">His rights on the dossier.</param>
internal sealed record Stapkijker(Aanroep Aanroep, Toegang.Beleid.Recht Recht);

/// <summary>Something that was done: read from the events and what is recorded of each.</summary>
/// <param name="Onderdeel">The use case.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="Rol">In which role.</param>
/// <param name="Event">What happened.</param>
internal sealed record Uitgevoerd(string Onderdeel, Instant Op, Rol Rol, IEvent Event);
