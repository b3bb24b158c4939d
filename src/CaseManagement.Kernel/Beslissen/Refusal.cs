namespace CaseManagement.Kernel.Beslissen;

/// <summary>The domain's "no": which rule refuses, what was wrong and what the user can do. Never holds personal data.</summary>
/// <param name="RegelId">The rule, such as <c>BIB-30</c>; the vocabulary of the domain reference.</param>
/// <param name="Melding">What was wrong, in Dutch, for a person.</param>
/// <param name="Advies">What the user can do now, in Dutch.</param>
public abstract record Refusal(string RegelId, string Melding, string Advies);
