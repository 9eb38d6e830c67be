"""What users prove themselves with beside access keys: MFA devices, passwords, SSH keys, certificates,
credentials of services; and messages that only some may decode."""

import base64
import datetime
import hashlib
import hmac
import json
import signal
import struct
import time

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from conftest import Cloud, code_of, refused
from policies import allow, trust, user


def code(seed, ahead=0):
    """The code that an authenticator shows, so many steps of 30 seconds from now."""
    digest = hmac.new(base64.b32decode(seed), struct.pack(">Q", int(time.time()) // 30 + ahead), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7fffffff) % 1_000_000:06}"


def certificate(key, name="www.example.com", issuer=None, issuer_key=None, days=30):
    named = lambda text: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])  # noqa: E731
    now = datetime.datetime.now(datetime.timezone.utc)
    built = (x509.CertificateBuilder().subject_name(named(name)).issuer_name(named(issuer or name))
             .public_key(key.public_key()).serial_number(x509.random_serial_number())
             .not_valid_before(now - datetime.timedelta(days=60)).not_valid_after(now + datetime.timedelta(days=days)))
    return built.sign(issuer_key or key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()


def private(key, form=serialization.PrivateFormat.PKCS8):
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


def test_a_second_factor(cloud):
    iam, session = cloud.client("iam"), user(cloud, "ann", allow("*"))
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone", Tags=[{"Key": "k", "Value": "v"}])["VirtualMFADevice"]
    serial, seed = device["SerialNumber"], device["Base32StringSeed"]
    assert serial == f"arn:aws:iam::{cloud.account}:mfa/phone" and len(seed) == 64
    assert device["QRCodePNG"].startswith(b"\x89PNG")
    assert code_of(iam.create_virtual_mfa_device, VirtualMFADeviceName="phone") == "EntityAlreadyExists"
    bad = {"UserName": "ann", "SerialNumber": serial, "AuthenticationCode1": "000000", "AuthenticationCode2": "000000"}
    assert code_of(iam.enable_mfa_device, **bad) == "InvalidAuthenticationCode"
    iam.enable_mfa_device(UserName="ann", SerialNumber=serial, AuthenticationCode1=code(seed, -2), AuthenticationCode2=code(seed, -1))
    assert [d["SerialNumber"] for d in iam.list_mfa_devices(UserName="ann")["MFADevices"]] == [serial]
    assert iam.get_mfa_device(SerialNumber=serial, UserName="ann")["UserName"] == "ann"
    assert iam.list_virtual_mfa_devices(AssignmentStatus="Unassigned")["VirtualMFADevices"] == []
    assert iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"][0]["User"]["UserName"] == "ann"
    assert iam.list_mfa_device_tags(SerialNumber=serial)["Tags"] == [{"Key": "k", "Value": "v"}]
    iam.tag_mfa_device(SerialNumber=serial, Tags=[{"Key": "l", "Value": "w"}])
    iam.untag_mfa_device(SerialNumber=serial, TagKeys=["k"])
    assert iam.list_mfa_device_tags(SerialNumber=serial)["Tags"] == [{"Key": "l", "Value": "w"}]
    sts = cloud.client("sts", session)
    assert code_of(sts.get_session_token, SerialNumber=serial, TokenCode="000000") == "AccessDenied"
    assert code_of(sts.get_session_token, SerialNumber=serial) == "AccessDenied"
    credentials = sts.get_session_token(SerialNumber=serial, TokenCode=code(seed))["Credentials"]
    with_factor = cloud.session_of(credentials)
    assert cloud.client("sts", with_factor).get_caller_identity()["Arn"].endswith(":user/ann")
    # Each code is good once.
    assert code_of(sts.get_session_token, SerialNumber=serial, TokenCode=code(seed, -1)) == "AccessDenied"
    iam.resync_mfa_device(UserName="ann", SerialNumber=serial, AuthenticationCode1=code(seed, 3), AuthenticationCode2=code(seed, 4))
    assert code_of(iam.delete_user, UserName="ann") == "DeleteConflict"
    assert code_of(iam.delete_virtual_mfa_device, SerialNumber=serial) == "DeleteConflict"
    assert iam.get_account_summary()["SummaryMap"]["MFADevicesInUse"] == 1
    iam.deactivate_mfa_device(UserName="ann", SerialNumber=serial)
    iam.delete_virtual_mfa_device(SerialNumber=serial)
    assert code_of(iam.get_mfa_device, SerialNumber=serial) == "NoSuchEntity"


def test_a_role_that_wants_a_second_factor(own_server):
    cloud = Cloud(own_server("--iam", "enforce"), "000000000000")
    iam, session = cloud.client("iam"), user(cloud, "ann", allow("*"))
    document = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": cloud.account}, "Action": "sts:AssumeRole",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}
    role = iam.create_role(RoleName="careful", AssumeRolePolicyDocument=json.dumps(document))["Role"]["Arn"]
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    seed, serial = device["Base32StringSeed"], device["SerialNumber"]
    iam.enable_mfa_device(UserName="ann", SerialNumber=serial, AuthenticationCode1=code(seed, -2), AuthenticationCode2=code(seed, -1))
    sts = cloud.client("sts", session)
    asked = {"RoleArn": role, "RoleSessionName": "me"}
    assert code_of(sts.assume_role, **asked) == "AccessDenied"
    assert code_of(sts.assume_role, **asked, SerialNumber=serial, TokenCode="000000") == "AccessDenied"
    assert sts.assume_role(**asked, SerialNumber=serial, TokenCode=code(seed))["Credentials"]


def test_a_user_changes_its_password(cloud):
    iam, session = cloud.client("iam"), user(cloud, "ann", allow("*"))
    assert code_of(iam.create_login_profile, UserName="ann", Password="short") == "PasswordPolicyViolation"
    assert code_of(iam.create_login_profile, UserName="ann", Password="onlylowercase") == "PasswordPolicyViolation"
    iam.create_login_profile(UserName="ann", Password="First-password-1", PasswordResetRequired=True)
    own = cloud.client("iam", session)
    assert code_of(own.change_password, OldPassword="wrong", NewPassword="Second-password-2") == "AccessDenied"
    own.change_password(OldPassword="First-password-1", NewPassword="Second-password-2")
    assert own.get_login_profile()["LoginProfile"]["PasswordResetRequired"] is False
    assert code_of(own.change_password, OldPassword="First-password-1", NewPassword="Third-password-3") == "AccessDenied"
    assert code_of(iam.change_password, OldPassword="x", NewPassword="y") == "InvalidUserType"


def test_ssh_keys(cloud):
    iam = cloud.client("iam")
    iam.create_user(UserName="ann")
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    ssh = key.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()
    pem = key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()
    made = iam.upload_ssh_public_key(UserName="ann", SSHPublicKeyBody=f"{ssh} ann@laptop")["SSHPublicKey"]
    digest = hashlib.md5(base64.b64decode(ssh.split()[1])).hexdigest()
    assert made["Fingerprint"] == ":".join(digest[at:at + 2] for at in range(0, 32, 2))
    named = {"UserName": "ann", "SSHPublicKeyId": made["SSHPublicKeyId"]}
    assert iam.get_ssh_public_key(**named, Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"] == ssh
    assert iam.get_ssh_public_key(**named, Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"] == pem.strip()
    assert code_of(iam.upload_ssh_public_key, UserName="ann", SSHPublicKeyBody=pem) == "DuplicateSSHPublicKey"
    elliptic = ec.generate_private_key(ec.SECP256R1()).public_key()
    other = elliptic.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()
    assert code_of(iam.upload_ssh_public_key, UserName="ann", SSHPublicKeyBody=other) == "InvalidPublicKey"
    iam.update_ssh_public_key(**named, Status="Inactive")
    assert iam.list_ssh_public_keys(UserName="ann")["SSHPublicKeys"][0]["Status"] == "Inactive"
    assert code_of(iam.delete_user, UserName="ann") == "DeleteConflict"
    iam.delete_ssh_public_key(**named)
    assert code_of(iam.get_ssh_public_key, **named, Encoding="SSH") == "NoSuchEntity"


def test_server_certificates(cloud):
    iam = cloud.client("iam")
    authority = ec.generate_private_key(ec.SECP384R1())
    keys = {"rsa": rsa.generate_private_key(public_exponent=65537, key_size=2048), "ec": ec.generate_private_key(ec.SECP256R1())}
    chain = certificate(authority, "authority")
    for name, key in keys.items():
        body = certificate(key, issuer="authority", issuer_key=authority)
        for form in (serialization.PrivateFormat.PKCS8, serialization.PrivateFormat.TraditionalOpenSSL):
            made = iam.upload_server_certificate(
                Path="/web/", ServerCertificateName=name, CertificateBody=body, PrivateKey=private(key, form),
                CertificateChain=chain, Tags=[{"Key": "k", "Value": "v"}])["ServerCertificateMetadata"]
            assert made["Arn"] == f"arn:aws:iam::{cloud.account}:server-certificate/web/{name}"
            got = iam.get_server_certificate(ServerCertificateName=name)["ServerCertificate"]
            assert (got["CertificateBody"], got["CertificateChain"]) == (body.strip(), chain.strip())
            iam.delete_server_certificate(ServerCertificateName=name)
    body, key = certificate(keys["ec"]), private(keys["ec"])
    named = {"ServerCertificateName": "web", "CertificateBody": body}
    assert code_of(iam.upload_server_certificate, **named, PrivateKey=private(keys["rsa"])) == "KeyPairMismatch"
    assert code_of(iam.upload_server_certificate, **named, PrivateKey="x") == "MalformedCertificate"
    assert code_of(iam.upload_server_certificate, **named, PrivateKey=key, CertificateChain=chain) == "MalformedCertificate"
    over = {**named, "CertificateBody": certificate(keys["ec"], days=-1)}
    assert code_of(iam.upload_server_certificate, **over, PrivateKey=key) == "MalformedCertificate"
    iam.upload_server_certificate(**named, PrivateKey=key)
    assert code_of(iam.upload_server_certificate, **named, PrivateKey=key) == "EntityAlreadyExists"
    iam.tag_server_certificate(ServerCertificateName="web", Tags=[{"Key": "k", "Value": "v"}])
    assert iam.list_server_certificate_tags(ServerCertificateName="web")["Tags"] == [{"Key": "k", "Value": "v"}]
    iam.untag_server_certificate(ServerCertificateName="web", TagKeys=["k"])
    iam.update_server_certificate(ServerCertificateName="web", NewServerCertificateName="www", NewPath="/a/")
    listed = iam.list_server_certificates(PathPrefix="/a/")["ServerCertificateMetadataList"]
    assert [c["ServerCertificateName"] for c in listed] == ["www"]
    assert code_of(iam.get_server_certificate, ServerCertificateName="web") == "NoSuchEntity"


def test_signing_certificates(cloud):
    iam = cloud.client("iam")
    iam.create_user(UserName="ann")
    body = certificate(ec.generate_private_key(ec.SECP256R1()))
    made = iam.upload_signing_certificate(UserName="ann", CertificateBody=body)["Certificate"]
    assert code_of(iam.upload_signing_certificate, UserName="ann", CertificateBody=body) == "DuplicateCertificate"
    assert code_of(iam.upload_signing_certificate, UserName="ann", CertificateBody="x") == "MalformedCertificate"
    iam.update_signing_certificate(UserName="ann", CertificateId=made["CertificateId"], Status="Inactive")
    assert iam.list_signing_certificates(UserName="ann")["Certificates"][0]["Status"] == "Inactive"
    assert code_of(iam.delete_user, UserName="ann") == "DeleteConflict"
    iam.delete_signing_certificate(UserName="ann", CertificateId=made["CertificateId"])
    assert iam.list_signing_certificates(UserName="ann")["Certificates"] == []


def test_credentials_of_services(cloud):
    iam = cloud.client("iam")
    iam.create_user(UserName="ann")
    make = {"UserName": "ann", "ServiceName": "codecommit.amazonaws.com"}
    first = iam.create_service_specific_credential(**make)["ServiceSpecificCredential"]
    second = iam.create_service_specific_credential(**make)["ServiceSpecificCredential"]
    assert first["ServiceUserName"] == f"ann-at-{cloud.account}" != second["ServiceUserName"]
    assert code_of(iam.create_service_specific_credential, **make) == "LimitExceeded"
    assert code_of(iam.create_service_specific_credential, UserName="ann", ServiceName="s3.amazonaws.com") == "NotSupportedService"
    named = {"UserName": "ann", "ServiceSpecificCredentialId": first["ServiceSpecificCredentialId"]}
    reset = iam.reset_service_specific_credential(**named)["ServiceSpecificCredential"]
    assert reset["ServicePassword"] != first["ServicePassword"]
    iam.update_service_specific_credential(**named, Status="Inactive")
    listed = iam.list_service_specific_credentials(UserName="ann")["ServiceSpecificCredentials"]
    assert sorted(c["Status"] for c in listed) == ["Active", "Inactive"]
    for credential in (first, second):
        iam.delete_service_specific_credential(UserName="ann", ServiceSpecificCredentialId=credential["ServiceSpecificCredentialId"])
    assert iam.list_service_specific_credentials(UserName="ann")["ServiceSpecificCredentials"] == []


def test_permission_for_credentials_of_one_service(own_server):
    cloud = Cloud(own_server("--iam", "enforce"), "000000000000")
    session = user(cloud, "ann", allow(
        "iam:*ServiceSpecificCredential",
        Condition={"StringEquals": {"iam:ServiceSpecificCredentialServiceName": "codecommit.amazonaws.com"}}))
    iam = cloud.client("iam", session)
    other = cloud.client("iam").create_service_specific_credential(UserName="ann", ServiceName="cassandra.amazonaws.com")
    assert code_of(iam.create_service_specific_credential, UserName="ann", ServiceName="cassandra.amazonaws.com") == "AccessDenied"
    own = iam.create_service_specific_credential(UserName="ann", ServiceName="codecommit.amazonaws.com")
    for made, allowed in ((own, True), (other, False)):
        named = {"ServiceSpecificCredentialId": made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]}
        if allowed:
            iam.reset_service_specific_credential(**named)
            iam.delete_service_specific_credential(**named)
        else:
            assert code_of(iam.reset_service_specific_credential, **named) == "AccessDenied"


def test_with_both_command_lines(cloud, tmp_path):
    key = ec.generate_private_key(ec.SECP256R1())
    (tmp_path / "crt.pem").write_text(certificate(key))
    (tmp_path / "key.pem").write_text(private(key))
    ssh = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    (tmp_path / "ssh.pub").write_bytes(ssh.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH))
    for name, aws in (("one", cloud.aws1), ("two", cloud.aws2)):
        aws("iam", "create-user", "--user-name", name)
        picture = tmp_path / f"{name}.png"
        aws("iam", "create-virtual-mfa-device", "--virtual-mfa-device-name", name, "--outfile", picture,
            "--bootstrap-method", "QRCodePNG")
        assert picture.read_bytes().startswith(b"\x89PNG")
        aws("iam", "delete-virtual-mfa-device", "--serial-number", f"arn:aws:iam::{cloud.account}:mfa/{name}")
        aws("iam", "upload-server-certificate", "--server-certificate-name", name,
            "--certificate-body", f"file://{tmp_path}/crt.pem", "--private-key", f"file://{tmp_path}/key.pem")
        aws("iam", "delete-server-certificate", "--server-certificate-name", name)
        made = aws("iam", "upload-ssh-public-key", "--user-name", name, "--ssh-public-key-body", f"file://{tmp_path}/ssh.pub")
        aws("iam", "delete-ssh-public-key", "--user-name", name, "--ssh-public-key-id", made["SSHPublicKey"]["SSHPublicKeyId"])
        aws("iam", "delete-user", "--user-name", name)


def test_all_of_it_outlives_a_crash(own_server):
    server = own_server()
    cloud = Cloud(server, "000000000000")
    iam, session = cloud.client("iam"), user(cloud, "ann", allow("*"))
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    serial, seed = device["SerialNumber"], device["Base32StringSeed"]
    iam.enable_mfa_device(UserName="ann", SerialNumber=serial, AuthenticationCode1=code(seed, -2), AuthenticationCode2=code(seed, -1))
    iam.create_login_profile(UserName="ann", Password="First-password-1")
    key = ec.generate_private_key(ec.SECP256R1())
    iam.upload_server_certificate(ServerCertificateName="web", CertificateBody=certificate(key), PrivateKey=private(key))
    iam.generate_credential_report()
    server.stop(signal.SIGKILL)
    again = Cloud(own_server(data=server.data), cloud.account)
    keys = session.get_credentials()
    session = again.session(keys.access_key, keys.secret_key)
    assert again.client("sts", session).get_session_token(SerialNumber=serial, TokenCode=code(seed))["Credentials"]
    again.client("iam", session).change_password(OldPassword="First-password-1", NewPassword="Second-password-2")
    assert again.client("iam").get_server_certificate(ServerCertificateName="web")
    assert again.client("iam").get_credential_report()["Content"].startswith(b"user,arn,")


def test_last_uses_outlive_a_restart(own_server):
    server = own_server()
    cloud = Cloud(server, "000000000000")
    session = user(cloud, "ann", allow("*"))
    cloud.client("sts", session).get_caller_identity()
    server.stop()
    again = Cloud(own_server(data=server.data), cloud.account)
    used = again.client("iam").get_access_key_last_used(AccessKeyId=session.get_credentials().access_key)
    assert used["AccessKeyLastUsed"]["ServiceName"] == "sts" and used["AccessKeyLastUsed"]["Region"] == "us-east-1"


def test_a_refusal_is_decoded_by_who_may(own_server):
    cloud = Cloud(own_server("--iam", "enforce"), "000000000000")
    session = user(cloud, "ann", allow("s3:*"))
    request = refused(cloud.client("iam", session).list_roles)["ResponseMetadata"]["RequestId"]
    told = json.loads(cloud.pinfold("why", request, "--json", env=cloud.environment(session)))["data"]
    assert "decision" not in told
    assert code_of(cloud.client("sts", session).decode_authorization_message, EncodedMessage=told["encodedMessage"]) == "AccessDenied"
    for aws in (cloud.aws1, cloud.aws2):
        answer = aws("sts", "decode-authorization-message", "--encoded-message", told["encodedMessage"])
        decoded = json.loads(answer["DecodedMessage"])
        assert (decoded["allowed"], decoded["explicitDeny"], decoded["context"]["action"]) == (False, False, "iam:ListRoles")
        assert decoded["context"]["principal"]["name"] == "ann"
    sts = cloud.client("sts")
    assert code_of(sts.decode_authorization_message, EncodedMessage="AAAA") == "InvalidAuthorizationMessageException"


def test_another_user_of_the_same_name_is_not_trusted(own_server):
    cloud = Cloud(own_server("--iam", "enforce"), "000000000000")
    iam = cloud.client("iam")
    session = user(cloud, "ann", allow("*"))
    arn = iam.get_user(UserName="ann")["User"]["Arn"]
    role = iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust({"AWS": arn}))["Role"]["Arn"]
    assert cloud.client("sts", session).assume_role(RoleArn=role, RoleSessionName="me")
    iam.delete_access_key(UserName="ann", AccessKeyId=session.get_credentials().access_key)
    iam.delete_user_policy(UserName="ann", PolicyName="inline")
    iam.delete_user(UserName="ann")
    shown = iam.get_role(RoleName="r")["Role"]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"]["AWS"]
    assert shown.startswith("AIDA")
    assert code_of(cloud.client("sts", user(cloud, "ann", allow("*"))).assume_role, RoleArn=role, RoleSessionName="me") == "AccessDenied"


def test_which_services_were_used(own_server):
    cloud = Cloud(own_server("--iam", "enforce"), "000000000000")
    iam, session = cloud.client("iam"), user(cloud, "ann", allow(["iam:List*", "s3:Get*"]))
    arn = iam.get_user(UserName="ann")["User"]["Arn"]
    cloud.client("iam", session).list_users()
    job = iam.generate_service_last_accessed_details(Arn=arn, Granularity="ACTION_LEVEL")["JobId"]
    report = iam.get_service_last_accessed_details(JobId=job)
    assert (report["JobStatus"], report["JobType"]) == ("COMPLETED", "ACTION_LEVEL")
    services = {service["ServiceNamespace"]: service for service in report["ServicesLastAccessed"]}
    assert sorted(services) == ["iam", "s3"]
    assert services["iam"]["LastAuthenticatedEntity"] == arn and services["iam"]["TotalAuthenticatedEntities"] == 1
    assert [action["ActionName"] for action in services["iam"]["TrackedActionsLastAccessed"]] == ["ListUsers"]
    assert "LastAuthenticated" not in services["s3"] and services["s3"]["TotalAuthenticatedEntities"] == 0
    iam.create_group(GroupName="team")
    iam.add_user_to_group(GroupName="team", UserName="ann")
    iam.attach_group_policy(GroupName="team", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    for whole in ("arn:aws:iam::000000000000:group/team", "arn:aws:iam::aws:policy/IAMReadOnlyAccess"):
        job = iam.generate_service_last_accessed_details(Arn=whole)["JobId"]
        entities = iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="iam")["EntityDetailsList"]
        assert [entity["EntityInfo"]["Name"] for entity in entities] == ["ann"] and "LastAuthenticated" in entities[0]
    granting = iam.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=["iam", "sqs"])["PoliciesGrantingServiceAccess"]
    assert [[policy["PolicyName"] for policy in entry["Policies"]] for entry in granting] == [["inline", "IAMReadOnlyAccess"], []]
    iam.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    granting = iam.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=["sqs"])["PoliciesGrantingServiceAccess"]
    assert [policy["PolicyName"] for policy in granting[0]["Policies"]] == ["AdministratorAccess"]
    assert code_of(iam.generate_service_last_accessed_details, Arn=arn + "x") == "NoSuchEntity"
    assert code_of(iam.get_service_last_accessed_details, JobId="0" * 36) == "NoSuchEntity"
    for aws in (cloud.aws1, cloud.aws2):
        assert len(aws("iam", "generate-service-last-accessed-details", "--arn", arn)["JobId"]) == 36
