using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Registratie;
using MediatR;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>
/// Role AND assignment AND purpose, before anything else looks at the command. Refused is recorded; hidden is answered as if the thing did
/// not exist, and recorded as well.
/// </summary>
internal sealed class Autorisatie<TState, TCommand, TFacts>(
    CommandUseCase<TState, TCommand, TFacts> useCase,
    Onderwerp<TState> onderwerp,
    Lader<TState> lader,
    Toegangscontrole controle,
    IEnumerable<IZichtregel<TState>> zichtregels,
    Toegangslog toegangslog) : IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>
    where TState : class
    where TCommand : class
{
    public async Task<Uitkomst> Handle(
        Opdracht<TState, TCommand, TFacts> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        var geladen = useCase.Policy.Opent ? null : await lader.LaadAsync(request.Id, cancellationToken);
        var oordeel = await BeoordeelAsync(request, geladen, cancellationToken);
        if (oordeel.IsVerleend)
        {
            return await next();
        }

        var vastgelegd = Weigering.Van(
            request, useCase, onderwerp.Categorie, geladen?.State, geladen?.Overzicht, oordeel.RegelId);
        await toegangslog.VastleggenAsync(request.Aanroep, vastgelegd, request.OpdrachtId, null, cancellationToken);
        return oordeel.Uitkomst is ToegangsUitkomst.Verborgen ? Antwoorden.NietGevonden(request.Id) : Antwoorden.NietToegestaan(request.Id, oordeel.RegelId);
    }

    private async Task<Toegangsoordeel> BeoordeelAsync(
        Opdracht<TState, TCommand, TFacts> opdracht, Geladen<TState>? geladen, CancellationToken cancellation)
    {
        if (useCase.Policy.Opent && !KenmerkMag(opdracht))
        {
            return new Toegangsoordeel(ToegangsUitkomst.Geweigerd, Recht.Geen, "kenmerk");
        }

        // The program itself keeps the calendar (closing an agenda, generating meetings); no request can carry this role.
        if (opdracht.Aanroep.Rol is Rol.Systeem)
        {
            return new Toegangsoordeel(ToegangsUitkomst.Verleend, useCase.Policy.Nodig);
        }

        if (geladen is { State: null })
        {
            return new Toegangsoordeel(ToegangsUitkomst.Verborgen, Recht.Geen, "onbekend");
        }

        foreach (var zichtregel in geladen is null ? [] : zichtregels)
        {
            if (!await zichtregel.ZietAsync(geladen!.State!, opdracht.Aanroep, cancellation))
            {
                return new Toegangsoordeel(ToegangsUitkomst.Verborgen, Recht.Geen, "ROL-05");
            }
        }

        var oordeel = geladen?.Overzicht is { } overzicht
            ? await controle.BeoordeelAsync(opdracht.Aanroep, overzicht, useCase.Policy.Nodig, cancellation)
            : controle.BeoordeelGebied(opdracht.Aanroep, onderwerp.Gebied, onderwerp.Doel, useCase.Policy.Nodig);
        return RolMag(opdracht.Aanroep) || oordeel.Uitkomst is ToegangsUitkomst.Verborgen
            ? oordeel
            : new Toegangsoordeel(ToegangsUitkomst.Geweigerd, oordeel.Recht, useCase.Policy.RegelVoor(opdracht.Aanroep.Rol));
    }

    // Nobody chooses the identifier of what he opens: it follows from the command, or from the request. Only the program itself, such as an
    // import that must find its own lines again, brings one.
    private bool KenmerkMag(Opdracht<TState, TCommand, TFacts> opdracht) => useCase.VasteId(opdracht.Command) is { } vast
        ? opdracht.Id == vast
        : opdracht.Aanroep.Rol is Rol.Systeem || opdracht.Id == new DossierId(opdracht.OpdrachtId);

    private bool RolMag(Aanroep aanroep) =>
        (useCase.Policy.AlleenRollen.Count == 0 || useCase.Policy.AlleenRollen.Contains(aanroep.Rol))
        && !(useCase.Policy.NietVoorDeelnemers && controle.NeemtAlleenDeel(aanroep, onderwerp.Gebied));
}

/// <summary>The two answers of the door that say no.</summary>
internal static class Antwoorden
{
    public static Uitkomst NietGevonden(DossierId id) => new(UitkomstSoort.NietGevonden)
    {
        Id = id.ToString(),
        RegelId = "onbekend",
        Melding = "Dit bestaat niet, of u hebt er geen toegang toe.",
        Advies = "Controleer het adres, uw rol en het doel waarvoor u werkt.",
    };

    public static Uitkomst NietToegestaan(DossierId id, string regel) => new(UitkomstSoort.NietToegestaan)
    {
        Id = id.ToString(),
        RegelId = regel,
        Melding = "Uw rol mag deze handeling op dit dossier niet verrichten.",
        Advies = "Vraag de eerste verantwoordelijke of de achtervang van het dossier.",
    };
}
