import ArgumentParser

/// When progress is shown: where it takes long, always, or never.
enum ProgressChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
