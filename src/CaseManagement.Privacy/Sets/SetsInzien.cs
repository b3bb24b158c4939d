using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using NodaTime;

namespace CaseManagement.Privacy.Sets;

/// <summary>Lists the versions of every set.</summary>
public sealed record SetsInzien;

/// <summary>Shows one version of a set.</summary>
/// <param name="Set">The book of its kind.</param>
/// <param name="Versie">The version.</param>
public sealed record SetInzien(DossierId Set, string Versie);

/// <summary>The versions of every set, in order of kind and drafting.</summary>
/// <param name="Versies">The versions.</param>
public sealed record SetLijst(IReadOnlyList<SetRij> Versies);

/// <summary>One version of a set, without its content.</summary>
/// <param name="Id">The book that it is in.</param>
/// <param name="Soort">Which kind.</param>
/// <param name="Versie">Its name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Bewerkers">Accounts of who edited it.</param>
/// <param name="VastgesteldDoor">Account of who adopted it.</param>
/// <param name="VastgesteldOp">When it was adopted.</param>
/// <param name="VervallenOp">When it lapsed.</param>
/// <param name="GebruiktDoor">Protocol versions that bind it.</param>
public sealed record SetRij(
    DossierId Id, Setsoort Soort, string Versie, SetStatus Status, IReadOnlyList<string> Bewerkers, string? VastgesteldDoor, LocalDate? VastgesteldOp,
    LocalDate? VervallenOp, IReadOnlyList<string> GebruiktDoor);

/// <summary>One version of a set with its rows.</summary>
/// <param name="Kop">Where it stands.</param>
/// <param name="Regels">What it says.</param>
public sealed record SetInzage(SetRij Kop, IReadOnlyList<Setregel> Regels);

/// <summary>Reads the four books.</summary>
internal sealed class Setlezer(Lader<Setboek> sets, Lader<Protocolboek> protocollen)
{
    public static QueryPolicy Policy(string pad) => new(
        pad, AuditActie.Inzien, Setboek.Onderwerp.Gebied, Protocolboek.Doel.Code, Recht.Metadata)
    {
        AlleenRollen = [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris, Rol.Burgemeester, Rol.Fg],
    };

    public async Task<(Setversie? Versie, Gezien<Setboek> Gezien)> VersieAsync(DossierId set, string versie, CancellationToken cancellation)
    {
        var geladen = await sets.LaadAsync(set, cancellation);
        return (geladen.State?.Versie(versie), new Gezien<Setboek>(set, geladen));
    }

    public async Task<List<SetRij>> RijenAsync(CancellationToken cancellation)
    {
        var boek = (await protocollen.LaadAsync(Protocolboek.Id, cancellation)).State;
        var rijen = new List<SetRij>();
        foreach (var soort in Enum.GetValues<Setsoort>())
        {
            var versies = (await sets.LaadAsync(Setboek.Id(soort), cancellation)).State?.Versies ?? [];
            rijen.AddRange(versies.Select(versie => Rij(soort, versie, boek)));
        }

        return rijen;
    }

    private static SetRij Rij(Setsoort soort, Setversie versie, Protocolboek? boek) => new(
        Setboek.Id(soort),
        soort,
        versie.Versie,
        versie.Status,
        [.. versie.Bewerkers.Select(bewerker => bewerker.Value)],
        versie.VastgesteldDoor?.Value,
        versie.VastgesteldOp,
        versie.VervallenOp,
        [.. boek?.Gebruikt(soort, versie.Versie).Select(protocol => protocol.Versie) ?? []]);
}

internal sealed class SetsInzienUseCase(Setlezer lezer) : QueryUseCase<SetsInzien, SetLijst>
{
    public override QueryPolicy Policy => Setlezer.Policy("protocolsets");

    public override SetsInzien Bind(Parameters parameters) => new();

    public override async Task<Antwoord<SetLijst>> AnswerAsync(SetsInzien query, QueryContext context, CancellationToken cancellation)
    {
        var rijen = await lezer.RijenAsync(cancellation);
        return new Antwoord<SetLijst>(new SetLijst(rijen), Inzage.Geen with { Aantal = rijen.Count });
    }
}

internal sealed class SetInzienUseCase(Setlezer lezer) : QueryUseCase<SetInzien, SetInzage>
{
    public override QueryPolicy Policy => Setlezer.Policy("protocolsets/{id}/versie");

    public override SetInzien Bind(Parameters parameters) => new(
        parameters.Id(),
        parameters.Tekst("versie") ?? throw new VraagOngeldigException("versie", "Noem de versie."));

    public override async Task<Antwoord<SetInzage>> AnswerAsync(SetInzien query, QueryContext context, CancellationToken cancellation)
    {
        var kop = (await lezer.RijenAsync(cancellation)).Find(rij => rij.Id == query.Set && rij.Versie == query.Versie);
        return kop is not null && await lezer.VersieAsync(query.Set, query.Versie, cancellation) is ({ } versie, var gezien)
            ? new Antwoord<SetInzage>(new SetInzage(kop, versie.Inhoud.Regels()), Inzage.Geen with { Aantal = 1 }) { Gezien = gezien }
            : Antwoord<SetInzage>.Verborgen("onbekend", Inzage.Geen);
    }
}
