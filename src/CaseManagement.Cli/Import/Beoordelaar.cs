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
            yield return nummer is not null && !isDubbel && context.Ingelezen(nummer) is { } eerder
                ? Vergelijk(notities, nummer, regel, eerder.Sleutel, eerder.Vingerafdruk)
                : new Beoordeling(record, nummer, notities.Bevindingen, regel, ReedsIngelezen: false);
        }
    }

    private static Beoordeling Vergelijk(Regelnotities notities, string nummer, ImportRegel? regel, ImportSleutel sleutel, string bewaard)
    {
        var vingerafdruk = Vingerafdruk.Van(notities);
        if (Vingerafdruk.IsVervangen(bewaard, vingerafdruk))
        {
            return new Beoordeling(notities.Record, nummer, [], null, ReedsIngelezen: true);
        }

        if (regel is null && LijktVerbeterd(notities, sleutel))
        {
            var waarschuwing = new Bevinding(
                Ernst.Waarschuwing,
                ImportRegelId.Nummer,
                Kolom.Nr.Naam(),
                "Deze regel kan zo niet worden ingelezen, maar onder dit nummer staat al een dossier van deze soort; de regel is niet nog eens aangeboden.",
                "Is dit een andere zaak, geef de regel dan een eigen nummer.");
            return new Beoordeling(notities.Record, nummer, [waarschuwing], null, ReedsIngelezen: true);
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

    // In a reject file a line is what its reader is working on, so there nothing is passed over.
    private static bool LijktVerbeterd(Regelnotities notities, ImportSleutel sleutel) =>
        !notities.Kolommen.IsWeigerbestand && (ImportWoorden.Soorten.Zoek(notities.Cel(Kolom.Soort)) ?? sleutel.Soort) == sleutel.Soort;
}
