using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("CaseManagement.EventSourcing")]
