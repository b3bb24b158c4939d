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
        var eerdereRegels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in bestand.Records)
        {
            var notities = new Regelnotities(record, bestand.Kolommen);
            var nummer = ImportSleutel.Normaliseer(notities.Cel(Kolom.Nr));
            var isDubbel = nummer is not null && !eerdereRegels.TryAdd(nummer, record.Vindplaats);
            if (isDubbel)
            {
                notities.Weiger(
                    ImportRegelId.Nummer, Kolom.Nr, $"Dit nummer staat ook op {eerdereRegels[nummer!]}; die telt.", "Geef deze regel een eigen nummer.");
            }

            var regel = Regelbeoordelaar.Lees(notities, nummer, context);
            var beoordeling = nummer is not null && !isDubbel && context.Ingelezen(nummer) is { } eerder
                ? Vergelijk(notities, nummer, regel, eerder.Sleutel, eerder.Vingerafdruk, context)
                : new Beoordeling(record, nummer, notities.Bevindingen, regel, ReedsIngelezen: false);
            yield return beoordeling with { Vingerafdrukken = Vingerafdruk.VanRecord(notities, context) };
        }
    }

    // Only a fingerprint tells that a line was brought in, corrected or not. That a line looks like another says nothing: passed over for that,
    // it would be lost under the dossier of somebody else.
    private static Beoordeling Vergelijk(
        Regelnotities notities, string nummer, ImportRegel? regel, ImportSleutel sleutel, string bewaard, ImportContext context)
    {
        var vingerafdruk = Vingerafdruk.Van(notities, context);
        if (Vingerafdruk.IsVervangen(bewaard, vingerafdruk))
        {
            return new Beoordeling(notities.Record, nummer, [], null, ReedsIngelezen: true);
        }

        if (regel is not null && (sleutel != regel.Sleutel || !Vingerafdruk.IsZelf(bewaard, vingerafdruk)))
        {
            notities.Weiger(
                ImportRegelId.Nummer,
                Kolom.Nr,
                "Onder dit nummer is al een andere regel ingelezen.",
                "Geef deze regel een eigen nummer, of werk het bestaande dossier zelf bij.");
            regel = null;
        }

        return new Beoordeling(notities.Record, nummer, notities.Bevindingen, regel, ReedsIngelezen: regel is not null);
    }
}
