namespace CaseManagement.Bibob.Formulier;

/// <summary>The questionnaire of a screening.</summary>
/// <param name="UitgereiktOp">Civil date on which it was handed out.</param>
/// <param name="Bijlage">Annex of the Regeling Bibob-formulieren.</param>
/// <param name="Termijn">Last civil day to return it, after a reminder the new one.</param>
public sealed record Vragenformulier(LocalDate UitgereiktOp, int Bijlage, LocalDate Termijn)
{
    /// <summary>Civil date of receipt.</summary>
    public LocalDate? OntvangenOp { get; init; }

    /// <summary>Whether it is complete, additional data included.</summary>
    public bool Volledig { get; init; }

    /// <summary>The national form that belongs to an object (<c>BIB-22</c>): annex 1 to 5.</summary>
    public static int BijlageVoor(BibobObject @object, BibobSubsoort subsoort) => (@object, subsoort) switch
    {
        (BibobObject.Subsidie, _) => 1,
        (BibobObject.Overheidsopdracht, _) => 4,
        (BibobObject.Vastgoedtransactie, _) => 5,
        (_, BibobSubsoort.Omgevingsvergunning) => 2,
        _ => 3,
    };
}

/// <summary>A request for additional data.</summary>
/// <param name="GevraagdOp">Civil date of the invitation.</param>
/// <param name="Termijn">Last civil day to supply.</param>
/// <param name="BeeindigdOp">When the form was completed or refused; <see langword="null"/> as long as neither happened.</param>
public sealed record Aanvulling(LocalDate GevraagdOp, LocalDate Termijn, LocalDate? BeeindigdOp);
