using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Privacy.Sets;

/// <summary>Shows what differs between two versions of a set, for who must adopt the newer.</summary>
/// <param name="Set">The book of its kind.</param>
/// <param name="Van">The older version; <see langword="null"/> compares with nothing: everything is new.</param>
/// <param name="Naar">The newer version.</param>
public sealed record SetVerschilInzien(DossierId Set, string? Van, string Naar);

/// <summary>The difference between two versions.</summary>
/// <param name="Soort">Which kind.</param>
/// <param name="Van">The older version.</param>
/// <param name="Naar">The newer version.</param>
/// <param name="Toegevoegd">Rows that only the newer has.</param>
/// <param name="Verwijderd">Rows that only the older has.</param>
/// <param name="Gewijzigd">Rows that both have, with other content.</param>
public sealed record SetVerschil(
    Setsoort Soort, string? Van, string Naar, IReadOnlyList<Setregel> Toegevoegd, IReadOnlyList<Setregel> Verwijderd, IReadOnlyList<SetWijziging> Gewijzigd)
{
    /// <summary>Compares.</summary>
    public static SetVerschil Tussen(Setsoort soort, Setversie? van, Setversie naar)
    {
        var (oud, nieuw) = (van?.Inhoud.Regels() ?? [], naar.Inhoud.Regels());
        var oudOpCode = oud.ToDictionary(regel => regel.Code, StringComparer.Ordinal);
        var nieuweCodes = nieuw.Select(regel => regel.Code).ToHashSet(StringComparer.Ordinal);
        return new SetVerschil(
            soort,
            van?.Versie,
            naar.Versie,
            [.. nieuw.Where(regel => !oudOpCode.ContainsKey(regel.Code))],
            [.. oud.Where(regel => !nieuweCodes.Contains(regel.Code))],
            [.. nieuw.Where(regel => oudOpCode.TryGetValue(regel.Code, out var was) && !was.Velden.SequenceEqual(regel.Velden))
                .Select(regel => new SetWijziging(regel.Code, oudOpCode[regel.Code].Velden, regel.Velden))]);
    }
}

/// <summary>A row that changed.</summary>
/// <param name="Code">The row.</param>
/// <param name="Was">What it said.</param>
/// <param name="Wordt">What it says.</param>
public sealed record SetWijziging(string Code, IReadOnlyList<Setveld> Was, IReadOnlyList<Setveld> Wordt);

internal sealed class SetVerschilInzienUseCase(Setlezer lezer) : QueryUseCase<SetVerschilInzien, SetVerschil>
{
    public override QueryPolicy Policy => Setlezer.Policy("protocolsets/{id}/verschil");

    public override SetVerschilInzien Bind(Parameters parameters) => new(
        parameters.Id(),
        parameters.Tekst("van"),
        parameters.Tekst("naar") ?? throw new VraagOngeldigException("naar", "Noem de versie die u wilt vergelijken."));

    public override async Task<Antwoord<SetVerschil>> AnswerAsync(SetVerschilInzien query, QueryContext context, CancellationToken cancellation)
    {
        var van = query.Van is { } naam ? (await lezer.VersieAsync(query.Set, naam, cancellation)).Versie : null;
        var (naar, gezien) = await lezer.VersieAsync(query.Set, query.Naar, cancellation);
        return naar is null || (query.Van is not null && van is null)
            ? Antwoord<SetVerschil>.Verborgen("onbekend", Inzage.Geen)
            : new Antwoord<SetVerschil>(SetVerschil.Tussen(naar.Inhoud.Soort, van, naar), Inzage.Geen with { Aantal = 1 }) { Gezien = gezien };
    }
}
