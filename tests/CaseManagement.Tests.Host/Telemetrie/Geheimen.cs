using System.Collections;
using System.Reflection;
using System.Text.Json;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>
/// What a scenario left in its log that may stand nowhere else: every sealed text opened again, every id of a dossier, data subject or
/// user, every code. Taken from the log itself, so that a new story brings its own words.
/// </summary>
internal sealed class Geheimen
{
    private const int KortsteTekst = 4;
    private const int KortsteWoord = 6;

    /// <summary>The caller who is nobody, and eight zeros as in the span id of no parent.</summary>
    private static readonly string[] GeenGeheim = ["onbekend", "00000000"];

    /// <summary>The names of the program itself: a word of the domain, such as Vergunning, tells of nobody.</summary>
    private static readonly string Vaktaal = string.Join(' ', AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => assembly.GetName().Name!.StartsWith("CaseManagement.", StringComparison.Ordinal)).SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name));

    private readonly HashSet<string> woorden = new(StringComparer.Ordinal);
    private readonly HashSet<object> gezien = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyCollection<string> Woorden => [.. woorden.Except(GeenGeheim)];

    public int Teksten { get; private set; }

    public async Task LeesAsync(IServiceProvider huis, CancellationToken cancellation)
    {
        var store = huis.GetRequiredService<IEventStore>();
        var serializer = huis.GetRequiredService<IEventSerializer>();
        var lezer = huis.GetRequiredService<IPersonalTextReader>();
        long positie = 0;
        while (await store.ReadAllAsync(positie, 1000, cancellation) is { Count: > 0 } blad)
        {
            positie = blad[^1].Position;
            foreach (var stored in blad)
            {
                Metadata(stored);
                Loop(serializer.Deserialize(stored).Body, lezer);
            }
        }

        var register = huis.GetRequiredService<IDossierregister>();
        foreach (var zaaktype in huis.GetServices<IZaaktype>())
        {
            foreach (var dossier in await register.VanZaaktypeAsync(zaaktype.Naam, alleenActief: false, cancellation))
            {
                woorden.Add(dossier.Code);
                Id(dossier.Id.Value);
            }
        }
    }

    private void Metadata(StoredEvent stored)
    {
        woorden.Add(JsonSerializer.Deserialize<JsonElement>(stored.Metadata.Span).GetProperty("gebruiker").GetString()!);
        if (Guid.TryParse(stored.Stream.Value[(stored.Stream.Category.Length + 1)..], out var id))
        {
            Id(id);
        }
    }

    private void Loop(object? iets, IPersonalTextReader lezer)
    {
        switch (iets)
        {
            case null or string:
                return;
            case PersonalText tekst:
                Tekst(lezer.Reveal(tekst)!);
                Id(tekst.Subject.Value);
                return;
            case DossierId dossier:
                Id(dossier.Value);
                return;
            case BetrokkeneId betrokkene:
                Id(betrokkene.Value);
                return;
            case GebruikerId gebruiker:
                woorden.Add(gebruiker.Value);
                return;
            case IEnumerable rij:
                foreach (var deel in rij)
                {
                    Loop(deel, lezer);
                }

                return;
        }

        if (iets.GetType() is { IsEnum: false, Namespace: { } naam } type && naam.StartsWith("CaseManagement", StringComparison.Ordinal) && gezien.Add(iets))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            {
                Loop(property.GetValue(iets), lezer);
            }
        }
    }

    private void Id(Guid id)
    {
        if (id != Guid.Empty)
        {
            woorden.Add(id.ToString("N"));
            woorden.Add(id.ToString("D"));
        }
    }

    private void Tekst(string tekst)
    {
        Teksten++;
        if (tekst.Length < KortsteTekst)
        {
            return;
        }

        woorden.Add(tekst);
        // Who cuts a text short, or takes one name out of it, leaks just as well.
        woorden.Add(tekst[..Math.Min(tekst.Length, 24)]);
        foreach (var woord in tekst.Split([' ', ',', '.', ';', ':', '(', ')', '/']).Skip(1).Where(woord => woord.Length >= KortsteWoord && char.IsUpper(woord[0]) && !Vaktaal.Contains(woord, StringComparison.Ordinal)))
        {
            woorden.Add(woord);
        }
    }
}
