using CaseManagement.Tests.Architecture.Huis;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Architecture.UseCases;

/// <summary>The use cases in the code and those that the house registered.</summary>
internal static class Registratie
{
    private static readonly Type[] Bases = [typeof(CommandUseCase<,,>), typeof(QueryUseCase<,>)];

    /// <summary>Every use case class under src; the common ones are generic over the case type.</summary>
    public static IReadOnlyList<Type> Klassen { get; } = [.. Gebouwd.Typen.Where(type => !type.IsAbstract && Basis(type) is not null)];

    /// <summary>The registered services, as closed <c>CommandUseCase</c> or <c>QueryUseCase</c>.</summary>
    public static IReadOnlyList<Type> Diensten(Gebouwd huis) => [.. huis.Registraties.Select(d => d.ServiceType).Where(IsBasis)];

    public static bool IsCommand(Type dienst) => dienst.GetGenericTypeDefinition() == typeof(CommandUseCase<,,>);

    public static Type? Basis(Type? type) => type is null || IsBasis(type) ? type : Basis(type.BaseType);

    private static bool IsBasis(Type type) => type.IsGenericType && Bases.Contains(type.GetGenericTypeDefinition());
}
