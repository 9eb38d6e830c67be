//! Where integrations may connect to. An API's author must not reach what only this machine can.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UpstreamPolicy {
    /// Link-local addresses, where clouds keep their metadata: for a laptop, where a backend on
    /// localhost is what one wants.
    #[default]
    LinkLocal,
    /// Also loopback, private and otherwise special addresses: for production with several tenants.
    NotPublic,
}

impl UpstreamPolicy {
    /// Why an address is refused; none where it is allowed.
    pub fn refuses(self, address: IpAddr) -> Option<&'static str> {
        let address = address.to_canonical();
        if link_local(address) {
            return Some("link-local and metadata addresses are never reached");
        }
        if self == Self::NotPublic && !public(address) {
            return Some("only public addresses are reached");
        }
        None
    }
}

/// 169.254/16, fe80::/10, and the metadata addresses of EC2 and ECS.
fn link_local(address: IpAddr) -> bool {
    const EC2: Ipv6Addr = Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254);
    match address {
        IpAddr::V4(v4) => v4.is_link_local(),
        IpAddr::V6(v6) => {
            v6.segments()[0] & 0xffc0 == 0xfe80
                || v6 == EC2
                || embedded(v6).is_some_and(|v4| link_local(IpAddr::V4(v4)))
        }
    }
}

/// The IPv4 address that a translator or a relay makes of an IPv6 address: NAT64's well-known prefix,
/// 6to4, and what is written `::a.b.c.d`.
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    match address.segments() {
        [0x64, 0xff9b, 0, 0, 0, 0, _, _] | [0, 0, 0, 0, 0, 0, 1..=0xffff, _] => {
            Some(Ipv4Addr::from((address.to_bits() & 0xffff_ffff) as u32))
        }
        [0x2002, high, low, ..] => Some(Ipv4Addr::from(u32::from(high) << 16 | u32::from(low))),
        _ => None,
    }
}

fn public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            let shared = a == 100 && b & 0xc0 == 64;
            let benchmark = a == 198 && b & 0xfe == 18;
            let protocol = a == 192 && b == 0 && c == 0;
            !(v4.is_loopback()
                || v4.is_private()
                || v4.is_unspecified()
                || v4.is_broadcast()
                || v4.is_multicast()
                || v4.is_documentation()
                || a == 0
                || a >= 240
                || shared
                || benchmark
                || protocol)
        }
        IpAddr::V6(v6) => {
            let first = v6.segments()[0];
            // NAT64 within a network (RFC 8215) leads into it.
            let local_translated = v6.segments()[..3] == [0x64, 0xff9b, 1];
            !(v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_multicast()
                || first & 0xfe00 == 0xfc00
                || first == 0x2001 && v6.segments()[1] == 0xdb8
                || first & 0xffc0 == 0xfec0
                || local_translated
                || embedded(v6).is_some_and(|v4| !public(IpAddr::V4(v4))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(policy: UpstreamPolicy, address: &str, refused: bool) {
        assert_eq!(policy.refuses(address.parse().unwrap()).is_some(), refused, "{policy:?} {address}");
    }

    #[test]
    fn metadata_is_never_reached() {
        for policy in [UpstreamPolicy::LinkLocal, UpstreamPolicy::NotPublic] {
            for address in [
                "169.254.169.254",
                "169.254.170.2",
                "::ffff:169.254.169.254",
                "fe80::1",
                "fd00:ec2::254",
                "64:ff9b::a9fe:a9fe",
                "2002:a9fe:a9fe::1",
                "::169.254.169.254",
            ] {
                check(policy, address, true);
            }
            check(policy, "93.184.216.34", false);
            check(policy, "2606:2800:220:1::1", false);
        }
    }

    #[test]
    fn private_addresses_are_for_laptops() {
        for address in [
            "127.0.0.1",
            "::1",
            "10.0.0.1",
            "192.168.1.1",
            "172.16.0.1",
            "100.64.0.1",
            "0.0.0.0",
            "fc00::1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::808:808",
            "2002:7f00:1::1",
            "::127.0.0.1",
            "fec0::1",
        ] {
            check(UpstreamPolicy::LinkLocal, address, false);
            check(UpstreamPolicy::NotPublic, address, true);
        }
    }
}
