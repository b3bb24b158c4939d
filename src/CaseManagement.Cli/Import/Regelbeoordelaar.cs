namespace CaseManagement.Cli.Import;

/// <summary>Judges one record and types it.</summary>
internal static class Regelbeoordelaar
{
    /// <summary>Notes everything that is wrong with the record and gives the typed line unless it is refused.</summary>
    public static ImportRegel? Lees(Regelnotities notities, string? nummer, ImportContext context)
    {
        if (!Vormcontrole.Controleer(notities))
        {
            return null;
        }

        if (nummer is null)
        {
            notities.Weiger(
                ImportRegelId.Nummer, Kolom.Nr, "Het nummer ontbreekt of heeft niet de vorm van een dossiernummer.", "Vul een kort nummer in met cijfers, bijvoorbeeld 2026-001.");
        }

        var soort = Zaakcontrole.Soort(notities);
        var kanaal = Zaakcontrole.Kanaal(notities);
        var datums = Datumcontrole.Lees(notities, context.Vandaag);
        var duo = Personencontrole.LeesDuo(notities, context);
        var actieDoor = Personencontrole.ActieDoor(notities, context);
        var bsn = Bsncontrole.Lees(notities, soort);
        Zaakcontrole.Postcode(notities);
        if (soort is not { } zaaksoort || kanaal is not { } viaKanaal)
        {
            return null;
        }

        var stand = Zaakcontrole.Stand(notities, zaaksoort);
        Zaakcontrole.VerplichteVelden(notities, zaaksoort);
        var wpgArtikel = Wpgcontrole.Lees(notities, zaaksoort);
        var melder = Melderbepaling.Bepaal(notities, viaKanaal, zaaksoort);
        if (melder is { } gezien)
        {
            Melderbepaling.Screen(notities, gezien);
        }

        return notities.IsGeweigerd ? null : new ImportRegel
        {
            Regelnummer = notities.Record.Regelnummer,
            Sleutel = new ImportSleutel(nummer!, zaaksoort),
            Vingerafdruk = Import.Vingerafdruk.Van(notities, context),
            Vervangt = [.. Import.Vingerafdruk.Eerder(notities.Record, notities.Kolommen)],
            WpgArtikel = wpgArtikel,
            OntvangenOp = datums.OntvangenOp!.Value,
            Kanaal = viaKanaal,
            Melder = melder!.Value,
            Omschrijving = notities.Cel(Kolom.Omschrijving),
            Adres = notities.Cel(Kolom.Adres),
            Postcode = notities.Cel(Kolom.Postcode),
            Betrokkene = notities.Cel(Kolom.Betrokkene),
            Geboortedatum = datums.Geboortedatum,
            Bsn = bsn,
            EersteVerantwoordelijke = duo.EersteVerantwoordelijke!,
            Achtervang = duo.Achtervang!,
            Stand = stand,
            VolgendeActie = notities.Cel(Kolom.VolgendeActie),
            ActieDoor = actieDoor,
            Uiterlijk = datums.Uiterlijk,
            Opmerking = notities.Cel(Kolom.Opmerking),
        };
    }
}
