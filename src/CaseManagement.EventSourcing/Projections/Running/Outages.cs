using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Tells a store that is away, of keys, the log or rows, from an event that cannot be applied.</summary>
internal static class Outages
{
    /// <summary>The outage that an exception comes down to, however it was wrapped; <see langword="null"/> when it is none.</summary>
    internal static StoreUnavailableException? Outage(this Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is StoreUnavailableException outage)
            {
                return outage;
            }
        }

        return null;
    }
}
