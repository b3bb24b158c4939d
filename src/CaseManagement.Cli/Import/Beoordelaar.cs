namespace CaseManagement.Cli.Import;

/// <summary>Judges every line of a file. It reads no clock and no store: the same file and context give the same judgements.</summary>
public static class Beoordelaar
{
    /// <summary>
    /// Judges the records one by one and in order, so that a caller can show progress over <see cref="SpreadsheetBestand.Records"/>.
    /// Every record gives exactly one judgement.
    /// </summary>
    public static IEnumerable<Beoordeling> Beoordeel(SpreadsheetBestand bestand, ImportContext context)
    {
        var eerdereRegels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in bestand.Records)
        {
            var notities = new Regelnotities(record, bestand.Kolommen);
            var nummer = ImportSleutel.Normaliseer(notities.Cel(Kolom.Nr));
            if (nummer is not null && !eerdereRegels.TryAdd(nummer, record.Regelnummer))
            {
                notities.Weiger(
                    ImportRegelId.Nummer, Kolom.Nr, $"Dit nummer staat ook op regel {eerdereRegels[nummer]}; die regel telt.", "Geef deze regel een eigen nummer.");
            }

            var regel = Regelbeoordelaar.Lees(notities, nummer, context);
            var ingelezen = regel is null ? null : context.Ingelezen(regel.Sleutel.Nummer);
            if (ingelezen is { } eerder && (eerder.Sleutel != regel!.Sleutel || eerder.Vingerafdruk != regel.Vingerafdruk))
            {
                notities.Weiger(
                    ImportRegelId.Nummer,
                    Kolom.Nr,
                    "Onder dit nummer is al een andere regel ingelezen.",
                    "Geef deze regel een eigen nummer, of werk het bestaande dossier zelf bij.");
                regel = null;
            }

            yield return new Beoordeling(record, nummer, notities.Bevindingen, regel, ReedsIngelezen: regel is not null && ingelezen is not null);
        }
    }
}
