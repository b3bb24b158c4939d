namespace CaseManagement.Signalen.Intake;

/// <summary>What a signal is about.</summary>
public enum ObjectOfSubject
{
    /// <summary>Objects only.</summary>
    Object,

    /// <summary>People only.</summary>
    Subject,

    /// <summary>Both.</summary>
    Beide,
}

/// <summary>Kinds of objects.</summary>
public enum ObjectSoort
{
    /// <summary>A building or dwelling.</summary>
    Pand,

    /// <summary>A company.</summary>
    Bedrijf,

    /// <summary>A piece of land.</summary>
    Perceel,

    /// <summary>A vehicle or vessel.</summary>
    Voertuig,

    /// <summary>Something else.</summary>
    Overig,
}

/// <summary>Roles of people in a signal.</summary>
public enum BetrokkeneRol
{
    /// <summary>Runs the company.</summary>
    Exploitant,

    /// <summary>Owns the object.</summary>
    Eigenaar,

    /// <summary>Lives or stays there.</summary>
    Gebruiker,

    /// <summary>Is linked to it in another way.</summary>
    Relatie,
}
