// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Where the release build's processes write counts of what they run, if it is one for spec/bench/profile.
let countsFolder = Context.environment["SWISH_COUNTS"]

/// What scripts commonly run, by which the compiler lays out branches, inlines and keeps the rest out of the way: a
/// fifth to a third less time in parsing and interpretation. An outdated profile only costs speed.
let profile =
    countsFolder.map { "-ir-profile-generate=\($0)/%4m.profraw" }
    ?? "-ir-profile-use=\(Context.packageDirectory)/Sources/swish/Profile.profdata"

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    // One thread, and state that is passed `inout`, whose exclusivity the compiler proves: counting references
    // without atomic operations and leaving out the checks at run time makes loops of commands 17 % faster.
    .unsafeFlags(
        [
            "-Xfrontend", "-assume-single-threaded", "-enforce-exclusivity=unchecked",
            // Each function can be placed by itself: see LinkOrder.txt.
            "-Xfrontend", "-function-sections",
            // What the profile has seen little of stands apart from the rest of its function.
            "-Xfrontend", profile, "-Xllvm", "-enable-split-machine-functions",
            // SwiftPM asks for frame pointers, behind these options: in clang's own words, which come last.
            "-Xcc", "-Xclang", "-Xcc", "-mframe-pointer=none",
        ],
        .when(configuration: .release)),
]

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

/// The counting shell's runtime, and where it writes: see CProcess/profile.c.
let countingLinker: [LinkerSetting] =
    countsFolder == nil
    ? []
    : [
        .unsafeFlags(["-profile-generate", "-Xlinker", "--wrap=_exit", "-Xlinker", "--wrap=swish_forget_starts"])
    ]

/// lld by way of a script that says why; lld itself where the script's permission to be executed got lost.
let linkScript = "\(Context.packageDirectory)/Sources/swish/link"
let linker = FileManager.default.isExecutableFile(atPath: linkScript) ? "-ld-path=\(linkScript)" : "-use-ld=lld"

/// The release binary is fully static: it starts in a quarter of the time of a dynamically linked one. The functions
/// that a start runs stand side by side in it, which spares a third of the page faults and of the resident memory.
let staticLinking: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-static-executable", linker,
            "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Sources/swish/LinkOrder.txt",
            "-Xlinker", "--no-warn-symbol-ordering",
            // See CProcess/memory.c.
            "-Xlinker", "--wrap=swift_slowAlloc", "-Xlinker", "--wrap=swift_slowDealloc",
            "-Xlinker", "--wrap=malloc_usable_size", "-Xlinker", "--wrap=swift_allocObject",
            "-Xlinker", "--wrap=swift_deallocObject", "-Xlinker", "--wrap=swift_deallocClassInstance",
            "-Xlinker", "--wrap=swift_nonatomic_release", "-Xlinker", "--wrap=swift_release",
            // See CProcess/runtime.c.
            "-Xlinker", "--wrap=__register_frame_info", "-Xlinker", "--wrap=__deregister_frame_info",
            // See CProcess/metadata.c.
            "-Xlinker", "--wrap=swift_getTypeByMangledNameInContext2",
            "-Xlinker", "--wrap=swift_getCanonicalPrespecializedGenericMetadata",
        ],
        .when(configuration: .release)),
    .linkedLibrary("tinfo"),
    .linkedLibrary("bsd"),
    .linkedLibrary("md"),
]

let package = Package(
    name: "swish",
    products: [.executable(name: "swish", targets: ["swish"])],
    dependencies: [.package(url: "https://github.com/apple/swift-system", from: "1.6.0")],
    targets: [
        .executableTarget(
            name: "swish",
            dependencies: [
                "ShellInteractive", "ShellBuiltins", "ShellExecution", "ShellSyntax", "ShellSystem", "ShellBytes",
                "CProcess", system,
            ],
            exclude: ["LinkOrder.txt", "Manual", "Profile.profdata", "link"],
            swiftSettings: settings,
            linkerSettings: staticLinking + countingLinker),
        .target(
            name: "ShellInteractive",
            dependencies: ["ShellExecution", "ShellSyntax", "ShellPatterns", "ShellSystem", "ShellBytes", "CEdit"],
            swiftSettings: settings),
        .target(
            name: "ShellBuiltins",
            dependencies: [
                "ShellExecution", "ShellSyntax", "ShellPatterns", "ShellSystem", "ShellBytes", system,
            ],
            swiftSettings: settings),
        .target(
            name: "ShellExecution",
            dependencies: ["ShellSyntax", "ShellPatterns", "ShellSystem", "ShellBytes", system],
            swiftSettings: settings),
        .target(name: "ShellSystem", dependencies: ["CProcess", "ShellBytes", system], swiftSettings: settings),
        .target(name: "ShellSyntax", dependencies: ["ShellBytes", "ShellPatterns"], swiftSettings: settings),
        .target(name: "ShellPatterns", dependencies: ["ShellBytes"], swiftSettings: settings),
        .target(name: "ShellBytes", swiftSettings: settings),
        .target(
            name: "CProcess",
            cSettings: [
                .define("SWISH_STATIC_RUNTIME", .when(configuration: .release)),
                .unsafeFlags(
                    ["-Xclang", "-mframe-pointer=none", "-ffunction-sections", "-fdata-sections"],
                    .when(configuration: .release)),
            ] + (countsFolder == nil ? [] : [.define("SWISH_PROFILING")])),
        .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .testTarget(
            name: "ShellPatternsTests", dependencies: ["ShellPatterns", "ShellBytes"], swiftSettings: settings),
        .testTarget(name: "ShellSyntaxTests", dependencies: ["ShellSyntax", "ShellBytes"], swiftSettings: settings),
        .testTarget(
            name: "InteractiveTests", dependencies: ["ShellInteractive", "ShellBytes"], swiftSettings: settings),
        .testTarget(name: "SpecTests", exclude: ["Fixtures"], swiftSettings: settings),
    ]
)
